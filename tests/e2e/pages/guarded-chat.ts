import { oddTalk } from '../harness/odd-chat.ts';

/** The boxes that chats have. */
export const boxes = ['textarea', 'input', 'contenteditable', 'shadow', 'frame'] as const;
export type BoxKind = (typeof boxes)[number];

interface Options {
  box: BoxKind;
  /** Enter sends. */
  enter?: boolean;
  /** Takes only what the browser vouches for. */
  trusting?: boolean;
  /** Refuses "whatsapp" and "tulip": empties the box, and says so in French for a while. */
  refuses?: boolean;
  dark?: boolean;
  lang?: string;
  dir?: string;
}

const NOTICE =
  "Attention : une erreur s'est produite lors de l'envoi du message. Assurez-vous de respecter les politiques réglementaires locales";

/** A small chat with a box of one kind; what the site takes becomes one more `.out`. Its scripts have to run. */
export function guardedChat({ box, enter, trusting, refuses, dark, lang = 'en', dir = 'ltr' }: Options): string {
  const rows = oddTalk.map(([from, text]) => `<div class="row ${from === 'me' ? 'out' : 'in'}"><p>${text}</p></div>`);
  const colours = dark ? 'background:#15181c;color:#eee' : 'background:#fff;color:#111';
  const field =
    'flex:1;min-height:54px;padding:8px 10px;border:1px solid #889;font:15px/1.4 sans-serif;background:none;color:inherit';
  const html = {
    textarea: `<textarea id="box" style="${field}"></textarea>`,
    input: `<input id="box" type="text" style="${field}">`,
    contenteditable: `<div id="box" contenteditable="true" role="textbox" style="${field}"></div>`,
    shadow: `<div id="host" style="flex:1;display:flex"></div>`,
    frame: `<iframe id="frame" style="flex:1;height:70px;border:1px solid #889"></iframe>`,
  }[box];
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Chat</title><style>
    body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 15px/1.4 sans-serif; ${colours} }
    main { flex: 1; overflow-y: auto; padding: 8px 16px; }
    .row { display: flex; margin: 6px 0; }
    .out { justify-content: flex-end; }
    .row p { margin: 0; padding: 8px 12px; border-radius: 12px; background: #8882; max-width: 60%; }
    form { display: flex; gap: 8px; padding: 12px 12px 64px; border-top: 1px solid #8886; }
    .toast { padding: 8px; background: #c60; color: #fff; }
  </style><header><h2>Odd Lamps</h2></header><main>${rows.join('')}</main>
  <form>${html}<button type="${box === 'input' ? 'submit' : 'button'}">Send</button></form>
  <script>
    const kind = ${JSON.stringify(box)}, enter = ${enter === true}, refuses = ${refuses === true}, trusting = ${trusting === true};
    const form = document.querySelector('form');
    let box = document.getElementById('box');
    if (kind === 'shadow') {
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      box = document.createElement('textarea');
      box.style.cssText = ${JSON.stringify(field)};
      root.append(box);
    }
    if (kind === 'frame') {
      const inner = document.getElementById('frame').contentDocument;
      box = inner.body;
      box.contentEditable = 'true';
      box.style.cssText = 'margin:8px;min-height:40px;font:15px/1.4 sans-serif';
    }
    const text = () => ('value' in box ? box.value : box.innerText).trim();
    const empty = () => ('value' in box ? (box.value = '') : box.replaceChildren());
    const send = (event) => {
      if (trusting && !event.isTrusted) return;
      const said = text();
      if (!said) return;
      empty();
      if (refuses && /whatsapp|tulip/i.test(said)) {
        const toast = document.createElement('div');
        toast.className = 'toast';
        toast.setAttribute('role', 'alert');
        toast.textContent = ${JSON.stringify(NOTICE)};
        form.before(toast);
        setTimeout(() => toast.remove(), 3000);
        return;
      }
      const row = document.createElement('div');
      row.className = 'row out';
      const p = document.createElement('p');
      p.textContent = said;
      row.append(p);
      document.querySelector('main').append(row);
      row.scrollIntoView();
    };
    form.addEventListener('submit', (event) => { event.preventDefault(); send(event); });
    if (kind !== 'input') form.querySelector('button').addEventListener('click', send);
    box.addEventListener('keydown', (event) => {
      if (!enter || kind === 'input' || event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send(event);
    });
  </script></html>`;
}
