// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { elementOf } from '../../../utils/chats/elements.ts';
import { readChat } from '../../../utils/chats/read-chat.ts';
import { deriveRule, type ThreadRule } from '../../../utils/chats/rule.ts';
import { checkRule } from '../../../utils/chats/rule-check.ts';
import { readByRule, shownByRule } from '../../../utils/chats/rule-read.ts';
import { layOut } from './layout.ts';

type Said = ['out' | 'in' | 'site', string];

const talk: Said[] = [
  ['site', 'Order 20418 was placed'],
  ['out', 'Hello, is the lamp still there?'],
  ['in', 'It is 🙂'],
  ['in', 'Three are left'],
  ['out', 'ok'],
  ['out', 'ok'],
  ['in', 'It ships today'],
  ['out', 'Thank you'],
];
const colours = { out: 'rgb(220, 230, 255)', in: 'rgb(230, 255, 230)' };

/** Rows of full width from the left edge, no names, no times, nothing to tell the sides by but a colour. */
function colouredPage(said: Said[], names: string[] = ['a', 'b']): string {
  const rows = said.map(([from, text], at) => {
    const box = `data-box="0 ${60 + at * 40} 1000 36"`;
    const ink = `data-ink="10 ${text.length * 8}"`;
    if (from === 'site') return `<div ${box} style="text-align: center"><span data-ink="400 200">${text}</span></div>`;
    const style = `background-color: ${colours[from]}`;
    return `<div class="${names[from === 'out' ? 0 : 1]}" ${box} style="${style}"><span ${ink}>${text}</span></div>`;
  });
  return `<h2 data-box="0 0 200 30">Vega</h2><main data-box="0 50 1000 600" style="overflow-y: auto">${rows.join('')}</main>
    <footer data-box="0 660 1000 60"><div class="field"><textarea data-box="10 670 900 40"></textarea></div><button>Send</button></footer>`;
}

const withText = (text: string) =>
  [...document.querySelectorAll('span')].find((each) => each.textContent === text) as Element;
const field = () => document.querySelector('textarea') as Element;
const learn = () =>
  deriveRule({ out: withText('Thank you'), in: withText('It ships today'), box: field() }) as ThreadRule;
const told = (seen: ReturnType<typeof readByRule>) => seen?.messages.map(({ direction, text }) => [direction, text]);
const expected = (said: Said[]) => said.map(([from, text]) => [from === 'site' ? 'system' : from, text]);

let restore: () => void;
beforeEach(() => {
  restore = layOut();
});
afterEach(() => restore());

describe('a page that cannot be read', () => {
  beforeEach(() => {
    document.body.innerHTML = colouredPage(talk);
  });

  it('is read once the buyer has shown one message of each side and the box', () => {
    expect(told(readConversation(document))).not.toEqual(expected(talk));
    const seen = readByRule(document, learn());
    expect(told(seen)).toEqual(expected(talk));
    expect(seen).toMatchObject({ draftBox: field(), peer: 'Vega' });
    const ships = seen?.messages.find(({ text }) => text === 'It ships today');
    expect(ships && elementOf(ships)?.textContent).toBe('It ships today');
    expect(seen?.confidence).toBeGreaterThan(0.8);
    expect(seen?.because[0]).toBe('rule:anchor');
  });

  it('is read on the next visit, with other messages, by the rule as it was stored', () => {
    const stored = checkRule(JSON.parse(JSON.stringify(learn()))) as ThreadRule;
    const later: Said[] = [...talk, ['in', 'Did it arrive?'], ['out', 'Yes, all is well']];
    document.body.innerHTML = colouredPage(later);
    expect(told(readByRule(document, stored))).toEqual(expected(later));
  });

  it('is read after its classes were named anew', () => {
    const rule = learn();
    document.body.innerHTML = colouredPage(talk, ['x1y2z', 'q9w8e']);
    expect(told(readByRule(document, rule))).toEqual(expected(talk));
  });

  it('is read by the rule first, and by what it looks like where the rule no longer fits', () => {
    const rule = learn();
    expect(readChat(document, {}, rule)).toMatchObject({ way: 'taught', seen: { messages: { length: talk.length } } });
    expect(readChat(document, {}, undefined).way).toBe('detected');
  });

  it.each([
    ['the room beside the text', () => withText('Thank you').parentElement as Element, () => withText('It is 🙂')],
    ['other messages', () => withText('Hello, is the lamp still there?'), () => withText('Three are left')],
  ])('can be shown by a click on %s', (_, out, other) => {
    const rule = deriveRule({ out: out(), in: other(), box: document.querySelector('.field') as Element });
    expect(told(readByRule(document, rule as ThreadRule))).toEqual(expected(talk));
  });

  it('points out every message it found, and none of the site’s notices', () => {
    const shown = shownByRule(document, learn());
    expect(shown.map(({ direction }) => direction)).toEqual(talk.flatMap(([from]) => (from === 'site' ? [] : [from])));
    expect(shown[0]?.element.textContent).toBe('Hello, is the lamp still there?');
  });
});

describe('clicks that teach nothing', () => {
  beforeEach(() => {
    document.body.innerHTML = colouredPage(talk);
  });

  it.each([
    ['twice the same message', () => [withText('ok'), withText('ok'), field()], 'notMessages'],
    ['a message and all of them', () => [withText('ok'), document.querySelector('main'), field()], 'notMessages'],
    ['two of one side', () => [withText('Thank you'), withText('ok'), field()], 'sidesAlike'],
    ['no box', () => [withText('Thank you'), withText('It ships today'), withText('It is 🙂')], 'noBox'],
  ])('%s', (_, clicks, why) => {
    const [out, other, box] = clicks() as [Element, Element, Element];
    expect(deriveRule({ out, in: other, box })).toBe(why);
  });
});

it('a rule reads nothing on another page', () => {
  document.body.innerHTML = colouredPage(talk);
  const rule = learn();
  const review = (n: number) =>
    `<div data-box="0 ${n * 50} 1000 40"><b>Buyer ${n}</b><p>Lovely lamp, number ${n}</p></div>`;
  document.body.innerHTML = `<main data-box="0 0 1000 400">${[1, 2, 3, 4, 5].map(review).join('')}</main><textarea></textarea>`;
  expect(readByRule(document, rule)).toBeNull();
});

it('messages in open shadow roots are taught and read', () => {
  document.body.innerHTML = '<chat-app data-box="0 0 1000 700"></chat-app>';
  const host = document.querySelector('chat-app') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = colouredPage(talk);
  const find = (text: string) =>
    [...root.querySelectorAll('span')].find((each) => each.textContent === text) as Element;
  const box = root.querySelector('textarea') as Element;
  const rule = deriveRule({ out: find('Thank you'), in: find('It is 🙂'), box }) as ThreadRule;
  expect(rule.thread[0]?.length).toBe(2);
  expect(told(readByRule(document, JSON.parse(JSON.stringify(rule))))).toEqual(expected(talk));
});

it('no text of a message is in a rule', () => {
  document.body.innerHTML = colouredPage(talk);
  const stored = JSON.stringify(learn());
  for (const [, text] of talk.filter(([, text]) => text.length > 5)) expect(stored).not.toContain(text);
});

describe('a stored rule', () => {
  const rule = {
    version: 1,
    thread: [['main']],
    box: [['textarea']],
    common: [],
    signs: [{ kind: 'token', out: '.a', in: '.b' }],
  };
  it('is taken with known fields only', () => {
    expect(checkRule({ ...rule, more: 1 })).toEqual(rule);
  });
  it.each([
    ['nothing', undefined],
    ['a text', 'rule'],
    ['another version', { ...rule, version: 2 }],
    ['no place', { ...rule, thread: [] }],
    ['a place that is no selector', { ...rule, thread: [[1]] }],
    ['no signs', { ...rule, signs: [] }],
    ['a sign of unknown kind', { ...rule, signs: [{ kind: 'smell', out: 'a' }] }],
    ['a sign of nothing', { ...rule, signs: [{ kind: 'token' }] }],
    ['a very long text', { ...rule, thread: [['a'.repeat(10_000)]] }],
  ])('is refused: %s', (_, value) => {
    expect(checkRule(value)).toBeUndefined();
  });
});
