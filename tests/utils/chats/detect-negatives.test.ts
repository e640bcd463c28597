// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { type ChatRow, chatPage, useLayout } from './layout.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const PARIS = { now: NOW, zone: 'Europe/Paris', language: 'en' };

useLayout();

const show = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
};

const TALK: ChatRow[] = [
  { from: 'me', text: 'Hello, is it real oak?' },
  { from: 'them', text: 'Yes dear' },
];

describe('pages that are no chat', () => {
  const card = (at: number, left: number, width: number, text: string) =>
    `<div class="card" style="background-color: rgb(240, 240, 240)" data-box="${left} ${100 + at * 80} ${width} 60">${text}</div>`;
  const box = '<textarea data-box="100 700 600 60"></textarea><button data-box="100 765 80 30">Send</button>';

  it.each([
    ['an empty page', ''],
    ['a product page', `<h1 data-box="0 0 900 40">Lamp</h1><p data-box="0 50 900 40">Solid walnut.</p>${box}`],
    [
      'reviews over a box',
      `<div data-box="100 100 700 480">${[0, 1, 2, 3, 4].map((at) => card(at, 100, 700, `Review ${at}`)).join('')}</div>${box}`,
    ],
    [
      'questions with indented answers',
      `<div data-box="100 100 700 480">${[0, 1, 2, 3].map((at) => card(at, at % 2 ? 132 : 100, at % 2 ? 668 : 700, `Text ${at}`)).join('')}</div>${box}`,
    ],
    [
      'a timeline left and right of a line',
      `<div data-box="100 100 700 480">${[0, 1, 2, 3, 4].map((at) => card(at, at % 2 ? 460 : 100, 340, `Step ${at}`)).join('')}</div>${box}`,
    ],
    ['an empty thread', chatPage([])],
  ])('%s', (_, html) => {
    show(html);
    expect(readConversation(document, PARIS)).toBeNull();
  });

  it('gives up on a huge page', () => {
    const page = new DOMParser().parseFromString(`${chatPage(TALK)}${'<i></i>'.repeat(61_000)}`, 'text/html');
    expect(readConversation(page, PARIS)).toBeNull();
  });

  it('survives a form that hides its own properties', () => {
    show('<form><input name="tagName"><input name="attributes"><input name="childNodes"></form>');
    expect(readConversation(document, PARIS)).toBeNull();
  });
});
