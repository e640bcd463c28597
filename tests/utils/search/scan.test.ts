import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Entry, MARKS, packBlock, unpackBlock } from '../../../utils/search/block.ts';
import { newestHits } from '../../../utils/search/newest.ts';
import { scanBlock, type Wanted } from '../../../utils/search/scan.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '发', '1'), maxLength: 12 });
const entries = fc.array(
  fc.record({
    conversation: fc.constantFrom('x', 'y', 'z'),
    seq: fc.nat(),
    rank: fc.nat(),
    at: fc.integer({ min: 0, max: 20 }),
    marks: fc.integer({ min: 0, max: 127 }),
    text: letters,
  }),
  { maxLength: 30 },
);
const keys = fc.uniqueArray(fc.constantFrom('x', 'y', 'z')).map((all) => new Set(all));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const wanted: fc.Arbitrary<Wanted> = fc.record({
  words: fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '发', '1'), minLength: 1, maxLength: 3 }), {
    maxLength: 3,
  }),
  marks: fc.constantFrom(0, MARKS.in, MARKS.out | MARKS.picture, MARKS.flagged),
  from: maybe(fc.integer({ min: 0, max: 20 })),
  to: maybe(fc.integer({ min: 0, max: 20 })),
  conversations: maybe(keys),
  gone: maybe(keys),
  order: maybe(fc.record({ number: fc.constantFrom('1', '11'), conversations: keys })),
});

/** The same, said plainly. */
function isWanted({ conversation, at, marks, text }: Entry, want: Wanted): boolean {
  return (
    want.words.every((word) => text.includes(word)) &&
    (marks & want.marks) === want.marks &&
    (want.from === undefined || at >= want.from) &&
    (want.to === undefined || at < want.to) &&
    (!want.conversations || want.conversations.has(conversation)) &&
    (!want.gone || want.gone.has(conversation) || (marks & MARKS.gone) !== 0) &&
    (!want.order || want.order.conversations.has(conversation) || text.includes(want.order.number))
  );
}

it('a block gives back the entries it was made of', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(unpackBlock(packBlock(1, 1, all))).toEqual(all);
    }),
  );
});

it('finds exactly the entries that are wanted, in order', () => {
  fc.assert(
    fc.property(entries, wanted, (all, want) => {
      const found: number[] = [];
      scanBlock(packBlock(1, 1, all), want, (place) => found.push(place));
      expect(found).toEqual(all.flatMap((entry, place) => (isWanted(entry, want) ? [place] : [])));
    }),
    { numRuns: 3_000 },
  );
});

it('keeps the newest hits, and says when no other can come before them', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 5 }), (all, limit) => {
      const block = packBlock(1, 1, all);
      const hits = newestHits(limit);
      for (const place of all.keys()) hits.add(block, place);
      const instants = all.map(({ at }) => at).sort((a, b) => b - a);
      expect(hits.list().map(({ at }) => at)).toEqual(instants.slice(0, limit));
      expect(hits.total()).toBe(all.length);
      expect(hits.isSure(20)).toBe(false);
      expect(hits.isSure(-1)).toBe(all.length >= limit);
    }),
  );
});
