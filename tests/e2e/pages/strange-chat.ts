/** How a strange chat page shows its thread. */
export interface StrangeChat {
  /** Where it lives: in the page, in an open shadow root, or in a frame without an address. */
  place: 'page' | 'shadow' | 'srcdoc';
  /** `reverse` grows upwards: the newest message comes first in the document. */
  order: 'down' | 'reverse';
  /** How earlier messages come: by themselves at the top, or when a button is pressed. */
  earlier: 'scroll' | 'button';
}

export const PEER = 'Strange Lamps Store';
/** The texts of the thread, oldest first: some equal, one with a line break. */
export const TEXTS = Array.from({ length: 50 }, (_, n) =>
  n % 13 === 5 ? 'ok' : `Lamp ${n} is\nstill ${n % 2 ? 'on' : 'off'}`,
);

/**
 * A message page with `TEXTS`, of which the last 20 are there at first; 20 more come half a second after they are asked
 * for, and while the page fetches them it says that it is busy.
 */
export function strangeChat({ place, order, earlier }: StrangeChat): string {
  const inner = `<style>${STYLE}</style><div class="q"></div><textarea aria-label="Message"></textarea>`;
  const start = `start(ROOT, ${JSON.stringify({ order, earlier, texts: TEXTS })})`;
  const run = (root: string) => `<script>${SCRIPT}\n${start.replace('ROOT', root)}</script>`;
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title><style>body { margin: 0 }</style>`;
  const title = `<h2 style="margin: 0; padding: 12px">${PEER}</h2>`;
  if (place === 'page') return `${head}${title}${inner}${run('document')}`;
  if (place === 'shadow')
    return `${head}${title}<chat-box></chat-box><template id="t">${inner}</template>${run(
      `(() => { const root = document.querySelector('chat-box').attachShadow({ mode: 'open' });
        root.append(document.getElementById('t').content); return root; })()`,
    )}`;
  const frame = `<!doctype html><html lang="en"><style>body { margin: 0 }</style>${inner}${run('document')}`;
  return `${head}${title}<iframe style="border: 0; width: 100%; height: 640px" srcdoc="${frame.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
}

const STYLE = `
  .q { height: 420px; overflow-y: auto; display: flex; flex-direction: column; scroll-behavior: smooth }
  .q.up { flex-direction: column-reverse }
  .m { max-width: 60%; margin: 6px 16px; padding: 8px 12px; border-radius: 12px; background: #eee; align-self: flex-start; white-space: pre-wrap; flex: none }
  .m.o { background: #cfe8ff; align-self: flex-end }
  textarea { box-sizing: border-box; width: 100%; height: 70px }`;

const SCRIPT = `
  function start(root, { order, earlier, texts }) {
    const list = root.querySelector('.q');
    const up = order === 'reverse';
    list.classList.toggle('up', up);
    let first = texts.length;
    let asked = false;
    const make = (n) => Object.assign(document.createElement('div'), { className: n % 3 ? 'm' : 'm o', textContent: texts[n] });
    const button = Object.assign(document.createElement('button'), { textContent: 'Earlier messages', onclick: more });
    function more() {
      const height = list.scrollHeight;
      const end = first;
      first = Math.max(0, first - 20);
      const rows = [];
      for (let n = first; n < end; n++) rows.push(make(n));
      if (up) list.append(...rows.reverse());
      else { button.remove(); list.prepend(...rows); list.scrollTo({ top: list.scrollTop + list.scrollHeight - height, behavior: 'instant' }); }
      if (earlier === 'button' && first > 0) list.prepend(button);
      list.removeAttribute('aria-busy');
      asked = false;
    }
    more();
    list.addEventListener('scroll', () => {
      const left = up ? list.scrollHeight - list.clientHeight + list.scrollTop : list.scrollTop;
      if (earlier !== 'scroll' || asked || first === 0 || left > 20) return;
      asked = true;
      list.setAttribute('aria-busy', 'true');
      setTimeout(more, 500);
    });
    addEventListener('load', () => list.scrollTo({ top: up ? 0 : list.scrollHeight, behavior: 'instant' }));
  }`;
