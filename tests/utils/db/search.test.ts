import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import { commit } from '../../../utils/db/commit.ts';
import { db } from '../../../utils/db/index.ts';
import { type Filters, type Results, search } from '../../../utils/db/search.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, message, NOW } from './rows.ts';

const ranks = async (query: string, filters: Filters = {}, limit = 100) =>
  (await search(query, filters, { limit })).results.map(({ message: { conversation: key, seq } }) => `${key}${seq}`);

beforeEach(emptyDatabase);

describe('a search', () => {
  it('answers the newest messages first, each with its seller, and counts the others', async () => {
    await commit(async () => ({
      conversations: [conversation('a', { peer: 'Vega' })],
      added: Array.from({ length: 2_300 }, (_, seq) => message('a', seq, seq % 2 ? 'lamp' : 'shade')),
    }));
    const found = await search('LAMP', {}, { limit: 3 });
    expect(found).toMatchObject({ total: 1_150, isWhole: true });
    expect(found.results.map(({ message: { seq }, peer }) => [seq, peer])).toEqual([
      [2_299, 'Vega'],
      [2_297, 'Vega'],
      [2_295, 'Vega'],
    ]);
  });

  it('finds what was just written, edited, and no more what was removed', async () => {
    await commit(async () => ({
      conversations: [conversation('a')],
      added: [message('a', 0, 'one'), message('a', 1, 'two')],
    }));
    expect(await ranks('one')).toEqual(['a0']);
    await commit(async () => ({ added: [message('a', 2, 'another one')] }));
    expect(await ranks('one')).toEqual(['a2', 'a0']);
    await commit(async () => ({ changed: [message('a', 0, 'none')], removed: { messages: [message('a', 2, '')] } }));
    expect(await ranks('"one"')).toEqual(['a0']);
    expect(await ranks('another')).toEqual([]);
  });

  it.each<[string, string, Filters, string[]]>([
    ['nothing asked', '  ', {}, []],
    ['a seller', '', { seller: 'VÉGA' }, ['v1', 'v0']],
    ['an order: the conversation’s, a card’s, in a text', '', { order: '8191 0000' }, ['n1', 'v1', 'v0']],
    ['a period', '', { from: NOW + 1, to: NOW + 2 }, ['v1']],
    ['the buyer’s side', 'lamp', { side: 'out' }, ['v0']],
    ['the site’s notices', '', { side: 'system' }, ['n0']],
    ['pictures', '', { picture: true }, ['n1']],
    ['edited', '', { edited: true }, ['v1']],
    ['gone, with its conversation too', '', { gone: true }, ['n1', 'n0', 'v1']],
    ['flagged', '', { flagged: true }, ['n0']],
    ['several at once', 'lamp', { seller: 'vega', side: 'in', edited: true }, ['v1']],
    ['none is none', 'lamp', { picture: false, gone: undefined }, ['v1', 'v0']],
  ])('is narrowed by %s', async (_, query, filters, expected) => {
    await commit(async () => ({
      conversations: [
        conversation('v', { peer: 'Vega Store', orderId: '81910000' }),
        conversation('n', { peer: 'Northlight', goneSince: NOW }),
      ],
      added: [
        message('v', 0, 'a lamp', { direction: 'out' }),
        message('v', 1, 'the lamp', { goneSince: NOW, revisions: [{ text: 'x', replacedAt: NOW }] }),
        message('n', 0, 'shade', { direction: 'system', flagged: true, firstSeen: NOW + 10 }),
        message('n', 1, 'order 8191 0000 5', { images: [{ url: '', alt: '' }], firstSeen: NOW + 11 }),
      ],
    }));
    expect(await ranks(query, filters)).toEqual(expected);
  });

  it('tells the first results while it looks on', async () => {
    const added = Array.from({ length: 30_000 }, (_, seq) => message('a', seq, `m ${seq}`));
    await commit(async () => ({ conversations: [conversation('a')], added }));
    const told: Results[] = [];
    const whole = await search('m', {}, { limit: 5, onPartial: (results) => told.push(results) });
    expect(told[0]?.isWhole).toBe(false);
    expect(told[0]?.results).toEqual(whole.results);
    expect(whole.total).toBe(30_000);
  });

  it('ends when it is no longer wanted', async () => {
    await commit(async () => ({ conversations: [conversation('a')], added: [message('a', 0, 'one')] }));
    const signal = AbortSignal.abort();
    await expect(search('one', {}, { limit: 5, signal })).rejects.toThrow('abort');
  });

  it('finds each message by any part of it, in any script', async () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const words = [
      'Déjà vu',
      '已经发货了',
      'مُحَمَّد',
      'Ёлка',
      'が か\u3099',
      '👩🏿‍💻👍🏽',
      'हिन्दी',
      '8191 2345-6789',
      'STRASSE ß',
      'ok',
    ];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        async (texts, n, a, b) => {
          await emptyDatabase();
          const added = texts.map((each, seq): StoredMessage => message('a', seq, each));
          await commit(async () => ({ conversations: [conversation('a')], added }));
          const seq = n % texts.length;
          const letters = [...graphemes.segment(texts[seq] as string)].map(({ segment }) => segment);
          const from = a % letters.length;
          const part = letters.slice(from, from + 1 + (b % (letters.length - from))).join('');
          const found = await search(part, {}, { limit: 100 });
          const one = found.results.find((result) => result.message.seq === seq);
          if (part.trim() === '') return;
          expect(one).toBeDefined();
          expect(one?.snippets[0]?.pieces.some(({ isMatch }) => isMatch)).toBe(true);
          expect(one?.snippets[0]?.pieces.map((piece) => piece.text).join('')).toBe(texts[seq]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a block that is gone or not listed breaks no search', async () => {
  const added = Array.from({ length: 2_000 }, (_, seq) => message('a', seq, `m ${seq}`));
  await commit(async () => ({ conversations: [conversation('a')], added }));
  await db.searchBlocks.delete(1);
  expect((await search('m', {}, { limit: 5 })).results).toHaveLength(5);
});
