/** A generated chat page for measuring: list of conversations, thread, composer; about ten elements for a message. */

const WORDS =
  'hello the lamp arrived yesterday but its switch does not work could you please send another one thank you very much for your help order parcel box picture size colour green metre shipping'.split(
    ' ',
  );

const STYLE = `
  * { box-sizing: border-box } body { margin: 0; font: 14px/1.4 sans-serif; height: 100vh; display: flex }
  .list { width: 280px; overflow-y: auto; border-right: 1px solid #ddd } .talk { display: flex; gap: 8px; padding: 8px }
  .pane { flex: 1; display: flex; flex-direction: column; min-width: 0 } .head { padding: 12px; border-bottom: 1px solid #ddd }
  .thread { flex: 1; overflow-y: auto; padding: 12px } .day { text-align: center; color: #777; margin: 12px 0; font-size: 12px }
  .row { display: flex; gap: 8px; margin: 6px 0 } .row.me { flex-direction: row-reverse } .avatar { width: 32px; height: 32px }
  .face { width: 32px; height: 32px; border-radius: 50%; background: #bbb } .column { max-width: 60% } .name { font-size: 12px; color: #555 }
  .bubble { padding: 8px 12px; border-radius: 12px; background: #eee } .me .bubble { background: #cfe6ff }
  .quote { border-left: 3px solid #999; padding-left: 6px; font-size: 12px; color: #555 } .photo { width: 200px; height: 150px; display: block }
  .foot { font-size: 11px; color: #777; display: flex; gap: 6px } .ticks { width: 12px; height: 12px }
  .tools { visibility: hidden } .composer { display: flex; padding: 12px; gap: 8px } .composer textarea { flex: 1; height: 48px }`;

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** The page with `count` messages, the same for the same `seed`. */
export function chatPage(count: number, seed = 7): string {
  const talks = Array.from(
    { length: 40 },
    (_, at) =>
      `<a class="talk" href="#${at}"><span class="avatar"><i class="face"></i></span><span><b>Shop ${at}</b><br><span>${words(at)}</span></span></a>`,
  );
  const rows: string[] = [];
  for (let at = 0; at < count; at++) {
    if (at % 25 === 0) rows.push(dayRow(at / 25, count / 25));
    rows.push(messageRow(at, seed));
  }
  return `<!doctype html><html lang="en"><head><title>Messages</title><style>${STYLE}</style></head><body>
    <nav class="list">${talks.join('')}</nav>
    <main class="pane"><header class="head"><h2>Vega Store</h2><span>Online</span></header>
    <div class="thread"><div class="rows">${rows.join('')}</div></div>
    <form class="composer"><textarea placeholder="Write a message"></textarea><button type="button">Send</button></form></main></body></html>`;
}

/** The row of message `at`. */
export function messageRow(at: number, seed = 7): string {
  const random = at * 2_654_435_761 + seed * 97;
  const mine = ((random >>> 7) & 3) < 2;
  const clock = `${String(8 + (((at % 25) / 3) | 0)).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')}`;
  const quote = at % 17 === 5 ? `<div class="quote"><span>${words(at - 4)}</span></div>` : '';
  const photo = at % 23 === 9 ? `<img class="photo" src="${PIXEL}#${at}" alt="">` : '';
  const text = `${words(at)}${at % 6 === 0 ? `<br>${words(at + 500)}` : ''}${at % 5 === 0 ? ` <b>${WORDS[at % WORDS.length]}</b>` : ''}`;
  return `<div class="row ${mine ? 'me' : 'them'}" data-index="${at}"><img class="face" src="${PIXEL}" alt=""><div class="column">${
    mine ? '' : '<div class="name">Vega Store</div>'
  }<div class="bubble">${quote}${photo}<span class="text" dir="auto">${text}</span></div><div class="foot"><span class="time">${clock}</span><svg class="ticks"></svg><button class="tools">Reply</button></div></div></div>`;
}

function dayRow(at: number, days: number): string {
  const date = new Date(Date.UTC(2026, 2, 3) - (days - at) * 86_400_000);
  const text = date.toLocaleDateString('en', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
  return `<div class="day"><span>${text}</span></div>`;
}

function words(at: number): string {
  const length = 2 + ((at * 7919) % 18);
  const list = Array.from({ length }, (_, index) => WORDS[(at * 31 + index * index * 7 + index) % WORDS.length]);
  return `${at}: ${list.join(' ')}`;
}
