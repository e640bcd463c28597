import { h } from '../dom.js';
import { startOfDay } from '../labels.js';
import { N } from './names.js';
import { dayRow, messageRow } from './rows.js';

/** Up to this many rows a thread is short and shown as a whole. */
const SHORT = 40;
/** Rows of a long thread in the DOM at a time, and how many of them lie above the visible part. */
const WINDOW = 28;
const ABOVE = 8;
/** Height of a row that was never shown, in pixels. */
const GUESS = 84;

/**
 * A virtualised thread: only about 28 rows around the scroll position are in the DOM, two spacers stand for the others.
 * Follows the newest message while the visitor is at the bottom.
 */
export function createThread() {
  const top = h('div');
  const rows = h('div', { class: N.rows });
  const bottom = h('div');
  const element = h('div', { class: N.scroller }, top, rows, bottom);
  /** @type {{ key: string, version: string, make(): HTMLElement }[]} */
  let items = [];
  /** @type {Map<string, { node: HTMLElement, version: string }>} */
  const shown = new Map();
  /** @type {Map<string, number>} */
  const heights = new Map();
  let atBottom = true;

  const sum = (/** @type {number} */ from, /** @type {number} */ to) =>
    items.slice(from, to).reduce((total, { key }) => total + (heights.get(key) ?? GUESS), 0);

  function firstIndex() {
    if (items.length <= SHORT) return 0;
    if (atBottom) return items.length - WINDOW;
    let index = 0;
    for (let y = 0; index < items.length && y < element.scrollTop; index++) y += heights.get(items[index].key) ?? GUESS;
    return Math.min(Math.max(0, index - ABOVE), items.length - WINDOW);
  }

  function render() {
    const anchor = atBottom ? undefined : firstVisible();
    const start = firstIndex();
    const end = items.length <= SHORT ? items.length : start + WINDOW;
    const wanted = items.slice(start, end);
    for (const [key, { node }] of shown) {
      if (wanted.some((item) => item.key === key)) continue;
      node.remove();
      shown.delete(key);
    }
    wanted.forEach((item, index) => {
      const old = shown.get(item.key);
      const node = old?.version === item.version ? old.node : item.make();
      if (old && old.node !== node) old.node.remove();
      if (rows.children[index] !== node) rows.insertBefore(node, rows.children[index] ?? null);
      shown.set(item.key, { node, version: item.version });
    });
    for (const [key, { node }] of shown) heights.set(key, node.offsetHeight);
    top.style.height = `${sum(0, start)}px`;
    bottom.style.height = `${sum(end, items.length)}px`;
    if (atBottom) element.scrollTop = element.scrollHeight;
    else if (anchor?.node.isConnected) element.scrollTop += anchor.node.getBoundingClientRect().top - anchor.y;
  }

  function firstVisible() {
    const edge = element.getBoundingClientRect().top;
    for (const { node } of shown.values()) {
      const box = node.getBoundingClientRect();
      if (box.bottom > edge) return { node, y: box.top };
    }
  }

  element.addEventListener('scroll', () => {
    atBottom = element.scrollHeight - element.scrollTop - element.clientHeight < 8;
    render();
  });

  // Fonts and pictures come late and change heights.
  const resized = new ResizeObserver(render);
  resized.observe(rows);
  resized.observe(element);

  return {
    element,
    /**
     * Shows a conversation as it is now.
     * @param {any} shop
     * @param {any} conversation
     * @param {number} now
     */
    update(shop, conversation, now) {
      const lastOwn = conversation.messages.findLast((/** @type {any} */ { from }) => from === 'buyer');
      items = [];
      let lastDay = 0;
      for (const message of conversation.messages) {
        const start = startOfDay(message.at);
        if (start !== lastDay) items.push({ key: `day ${start}`, version: '', make: () => dayRow(start) });
        lastDay = start;
        const context = { shop, conversation, now, isLastOwn: message === lastOwn, redraw };
        const version = JSON.stringify([message, message === lastOwn && conversation.read, startOfDay(now)]);
        items.push({ key: `${message.id}`, version, make: () => messageRow(message, context) });
      }
      render();
    },
  };

  /** @param {number} id */
  function redraw(id) {
    const known = shown.get(`${id}`);
    if (known) known.version = 'old';
    render();
  }
}
