import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import { entryOf } from '../../../utils/search/block.ts';
import { wordsOf } from '../../../utils/search/query.ts';
import { snippetsOf } from '../../../utils/search/snippet.ts';

const message = (text: string, more: Partial<StoredMessage> = {}) =>
  ({ text, images: [], direction: 'in', ...more }) as unknown as StoredMessage;
const finds = (query: string, one: StoredMessage) =>
  wordsOf(query).every((word) => entryOf(one).text.includes(word.text));

describe('words of a query', () => {
  it.each([
    ['words in any order', 'Lamp  BLUE', ['lamp', 'blue']],
    ['a phrase', '"blue lamp" oak', ['blue lamp', 'oak']],
    ['a phrase in other quotes', '“blue lamp” oak «big one»', ['blue lamp', 'oak', 'big one']],
    ['a phrase that is still typed', 'oak "blue la', ['oak', 'blue la']],
    ['inches', '5" screen', ['5', 'screen']],
    ['no word twice', 'a A á', ['a']],
    ['Chinese', '发货 了', ['发货', '了']],
    ['a long number in groups', '"8191 2345 6789" 8191-2345', ['819123456789', '81912345']],
    ['a date and a price', '22.11.26 1.299', ['22.11.26', '1.299']],
    ['nothing', ' "" \u200b \n', []],
  ])('%s', (_, query, words) => {
    expect(wordsOf(query).map(({ text }) => text)).toEqual(words);
  });
});

describe('a message is found', () => {
  it.each([
    ['发货', '您的包裹已经发货了'],
    ['8191234567890123', 'Order 8191 2345 6789 0123.'],
    ['8191 2345 6789 0123', 'Order 8191234567890123.'],
    ['8191-2345-6789', 'Order 819123456789'],
    ['LP00123', 'tracking:LP00123456'],
    ['👍', 'ok 👍🏽'],
    ['👍🏿', 'ok 👍'],
    ['"hello world"', 'Hello\n  wörld'],
    ['deja vu', 'Vu… déjà'],
  ])('%s in %s', (query, text) => {
    expect(finds(query, message(text))).toBe(true);
  });

  it.each([
    ['"world hello"', 'hello world'],
    ['か', 'が'],
    ['1234', 'sizes 12 34'],
    ['hello moon', 'hello world'],
  ])('not %s in %s', (query, text) => {
    expect(finds(query, message(text))).toBe(false);
  });

  it('by each of its texts, and by no phrase across two of them', () => {
    const one = message('the text', {
      original: 'das Original',
      translation: 'the text',
      otherTexts: [{ kind: 'translation', text: 'la traduction', seenAt: 1 }],
      revisions: [{ text: 'an earlier one', replacedAt: 1 }],
      cards: [{ kind: 'order', id: '8191', title: 'A card', details: 'EUR 3', url: '' }],
      images: [{ url: '', alt: 'a picture' }],
      replyTo: 'a quote',
    });
    for (const query of [
      'text',
      'original',
      'traduction',
      'earlier',
      '8191',
      '"a card"',
      'eur',
      'picture',
      'quote text',
    ])
      expect(finds(query, one)).toBe(true);
    expect(finds('"text das"', one)).toBe(false);
  });
});

describe('what is shown of a message', () => {
  const shown = (query: string, one: StoredMessage) =>
    snippetsOf(one, wordsOf(query)).map(
      ({ kind, pieces }) => `${kind}: ${pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')}`,
    );

  it.each([
    ['every match', 'lamp', 'Lamp, lamp and LÁMP', '[Lamp], [lamp] and [LÁMP]'],
    ['all that was folded into the match', 'strasse', 'Die Straße!', 'Die [Straße]!'],
    ['accents in two characters', 'cafe', 'un cafe\u0301 noir', 'un [cafe\u0301] noir'],
    ['whole emoji', '👩', 'x 👩🏿‍💻 y', 'x [👩🏿‍💻] y'],
    ['Arabic with its points', 'محمد', 'يا مُحَمَّدٌ نعم', 'يا [مُحَمَّدٌ] نعم'],
    ['numbers with their groups', '81912345', 'No. 8191 2345.', 'No. [8191 2345].'],
    ['a phrase over two lines', '"hello world"', 'a hello\n world', 'a [hello\n world]'],
    ['overlapping words as one', 'abc bcd', 'xabcdx', 'x[abcd]x'],
    ['the beginning when the query is empty', '', 'Lamp', 'Lamp'],
  ])('%s', (_, query, text, expected) => {
    expect(shown(query, message(text))).toEqual([`text: ${expected}`]);
  });

  it('the surroundings of each word in a long text, wherever they are', () => {
    const [first, ...others] = shown('alpha omega', message(`${'x '.repeat(3_000)}alpha ${'y '.repeat(9_000)}omega`));
    expect(others).toEqual([]);
    expect(first).toMatch(/^text: … (x )+\[alpha\] (y )+ … (y )+\[omega\]$/);
    expect(first?.length).toBeLessThan(400);
  });

  it('a match that lies over the end of a part of a long text', () => {
    for (const before of [3_990, 3_995, 3_999, 4_000])
      expect(shown('needle', message(`${'x'.repeat(before)}needle${'y'.repeat(5_000)}`))[0]).toContain('[needle]');
  });

  it('which text it is, when the words are not in the one that is shown', () => {
    const one = message('now blue', { revisions: [{ text: 'once red', replacedAt: 1 }], translation: 'jetzt blau' });
    expect(shown('red', one)).toEqual(['earlier: once [red]']);
    expect(shown('blau', one)).toEqual(['translation: jetzt [blau]']);
    expect(shown('blue red', one)).toEqual(['text: now [blue]', 'earlier: once [red]']);
  });
});
