// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { type ChatRow, chatPage, useLayout } from './layout.ts';

const TALK: ChatRow[] = [
  { from: 'me', text: 'Hello, is the stand real oak?', time: '09:12' },
  { from: 'them', name: 'Vega Store', text: 'Yes, oiled by hand', time: '09:15' },
  { from: 'them', name: 'Vega Store', text: 'ok', time: '09:16' },
  { from: 'me', text: 'Great', time: '09:20' },
];
const SAID = ['out: Hello, is the stand real oak?', 'in: Yes, oiled by hand', 'in: ok', 'out: Great'];

useLayout();

const show = (html: string) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
};
const read = () => readConversation(document, { now: Date.parse('2026-11-22T20:00:00Z'), zone: 'Europe/Paris' });
const lines = () => read()?.messages.map(({ direction, text }) => `${direction}: ${text}`);

it('rows of different tags are rows of one list', () => {
  show(chatPage(TALK));
  document.querySelectorAll('.row').forEach((row, at) => {
    if (at % 2 === 0) return;
    const other = document.createElement(at === 1 ? 'section' : 'li');
    for (const { name, value } of row.attributes) other.setAttribute(name, value);
    other.append(...row.childNodes);
    row.replaceWith(other);
  });
  expect(lines()).toEqual(SAID);
});

it.each([
  ['above', 0],
  ['far below', 1400],
])('a form for something else %s is not the box of the conversation', (_, top) => {
  show(
    `${chatPage(TALK)}<form><textarea class="other" data-box="310 ${top} 600 40"></textarea><button data-box="920 ${top} 60 40">Send</button></form>`,
  );
  expect(read()?.draftBox?.className).toBe('');
  expect(lines()).toEqual(SAID);
});

it('an advertisement as wide as the pane is nobody’s message', () => {
  show(chatPage(TALK));
  const ad = document.createElement('div');
  ad.setAttribute('style', 'background-color: rgb(255, 200, 200)');
  ad.setAttribute('data-box', '302 115 694 4');
  ad.append('Lamps from 9.90');
  document.querySelectorAll('.row')[1]?.before(ad);
  expect(lines()?.filter((line) => !line.startsWith('system'))).toEqual(SAID);
});

it('reviews with an advertisement between them are no chat', () => {
  const review = (at: number) =>
    `<div data-box="100 ${100 + at * 80} 700 60"><b data-box="100 ${100 + at * 80} 90 20">Buyer ${at}</b><p data-box="100 ${130 + at * 80} ${300 + at * 50} 20">A very nice lamp, number ${at}</p></div>`;
  const ad = '<div style="background-color: rgb(255, 200, 200)" data-box="500 185 296 20">Lamps from 9.90</div>';
  show(
    `<div data-box="100 100 700 480">${[0, 1, 2, 3].map((at) => (at === 1 ? ad : '') + review(at)).join('')}</div><textarea data-box="100 600 600 60"></textarea><button data-box="710 600 80 30">Send</button>`,
  );
  expect(read()).toBeNull();
});
