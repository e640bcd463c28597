// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { type ChatRow, chatPage, layOut } from './layout.ts';

const TALK: ChatRow[] = [
  { from: 'me', text: 'Hello, I would like to order this lamp.' },
  { from: 'them', text: 'Hello dear, which colour would you like?' },
  { from: 'me', text: 'The walnut one, please.' },
  { from: 'them', text: 'It is in stock, dear.' },
];
const LINES = `<span data-box="0 0 0 0" style="display: block">Walnut desk lamp</span>
  <span data-box="0 0 0 0" style="display: block">US $24.90</span>
  <span data-box="0 0 0 0" style="display: block">Order ID: 9123456789012347</span>`;
const card = (href: string, inner: string) =>
  `<a class="card" href="${href}" style="display: flex; background-color: rgb(250, 250, 250)" data-box="0 0 0 0"><img src="https://ae01.alicdn.com/kf/1.png" alt="" data-box="0 0 60 60">${inner}</a>`;
const ORDER = 'https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347';
const show = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
};
/** Reads the row at the end of a talk; the boxes of its card are placed where it is. */
const last = (row: ChatRow) => {
  show(chatPage([...TALK, row]));
  const bubble = [...document.querySelectorAll('.bubble')].at(-1);
  const [left = 0, top = 0] = bubble?.getAttribute('data-box')?.split(' ').map(Number) ?? [];
  bubble?.querySelectorAll('[data-box^="0 0 "]').forEach((box, at) => {
    const [, , width, height] = box.getAttribute('data-box')?.split(' ').map(Number) ?? [];
    const size = width ? [width, height] : [200, box.tagName === 'A' ? 100 : 14];
    box.setAttribute('data-box', `${left + 8} ${top + at * 15} ${size.join(' ')}`);
  });
  return readConversation(document)?.messages.at(-1);
};

let restore: () => void;
beforeEach(() => {
  restore = layOut();
});
afterEach(() => restore());

describe('a card', () => {
  it('of an order alone keeps id, title and link, and is no text', () => {
    expect(last({ from: 'me', extra: card(ORDER, LINES) })).toMatchObject({
      direction: 'out',
      text: '',
      cards: [
        {
          kind: 'order',
          id: '9123456789012347',
          title: 'Walnut desk lamp',
          details: 'US $24.90\nOrder ID: 9123456789012347',
          url: ORDER,
        },
      ],
    });
  });

  it('of a product below a text leaves the text as it is', () => {
    const url = 'https://www.aliexpress.com/item/1005006200000011.html';
    const message = last({ from: 'them', text: 'Do you mean this one?', extra: card(url, LINES) });
    expect(message?.text).toBe('Do you mean this one?');
    expect(message?.cards).toMatchObject([{ kind: 'product', id: '1005006200000011', title: 'Walnut desk lamp', url }]);
  });

  it('that is a box with one link in it is a card too', () => {
    const box = `<div style="background-color: rgb(250, 250, 250)" data-box="0 0 200 100">
      <img src="https://ae01.alicdn.com/kf/1.png" alt="" data-box="0 0 60 60">${LINES}
      <a href="${ORDER}" style="display: block" data-box="0 0 0 0">View order</a></div>`;
    const message = last({ from: 'me', text: 'About this order:', extra: box });
    expect(message?.text).toBe('About this order:');
    expect(message?.cards).toMatchObject([{ kind: 'order', id: '9123456789012347', title: 'Walnut desk lamp' }]);
  });
});

describe('no card', () => {
  it.each([
    ['a link in a sentence', `Look: <a href="${ORDER}">my order</a>, please`, 'Look: my order, please'],
    ['a bare address', `<a href="${ORDER}">${ORDER}</a>`, ORDER],
    ['a file', '<a href="/files/invoice.pdf" download>invoice.pdf</a>', 'invoice.pdf'],
  ])('%s stays text', (_, text, shown) => {
    expect(last({ from: 'me', text })).toMatchObject({ text: shown });
    expect(last({ from: 'me', text })?.cards).toBeUndefined();
  });

  it('is a link that every row of a side has, as to the seller’s shop', () => {
    const shop = '<a href="/store/1102345"><img src="/logo.png" alt=""><b>Vega Store</b><i>Top seller</i></a>';
    const talk: ChatRow[] = [...TALK, { from: 'them', text: 'It ships tomorrow.' }];
    show(chatPage(talk.map((row) => (row.from === 'them' ? { ...row, extra: shop } : row))));
    expect(readConversation(document)?.messages.filter(({ cards }) => cards)).toEqual([]);
  });

  it.each(['javascript:alert(1)', '#', 'mailto:a@b.example'])('leads to %s', (href) => {
    expect(last({ from: 'them', text: 'Look', extra: card(href, LINES) })?.cards).toBeUndefined();
  });
});
