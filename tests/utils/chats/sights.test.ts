import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sight } from '../../../utils/chats/model.ts';
import { lastSeenOf, movedSights, noteSight } from '../../../utils/chats/sights.ts';

const NEVER = Number.NEGATIVE_INFINITY;
const last = (rank: number, sights: Sight[]) => lastSeenOf({ rank, firstSeen: NEVER }, sights);

describe('when a message was last on the screen', () => {
  const some = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 30 }), length: fc.nat(20), at: fc.integer({ min: 1, max: 9 }) }),
    { maxLength: 12 },
  );

  it('is the latest instant at which it was, in whatever order that was told', () => {
    fc.assert(
      fc.property(some, (seen) => {
        let sights: Sight[] = [];
        for (const { from, length, at } of seen) sights = noteSight(sights, { from, to: from + length, at });
        for (let rank = 0; rank <= 50; rank++) {
          const instants = seen.filter(({ from, length }) => from <= rank && rank <= from + length).map(({ at }) => at);
          expect(last(rank, sights)).toBe(Math.max(NEVER, ...instants));
        }
        expect(sights.every(({ from }, at) => at === 0 || from >= (sights[at - 1] as Sight).to)).toBe(true);
      }),
    );
  });

  it('stays with the message when it is moved', () => {
    const ranks = Array.from({ length: 20 }, (_, at) => at);
    const sights = [
      { from: 0, to: 9, at: 3 },
      { from: 12, to: 19, at: 5 },
    ];
    const reranked = [8, 9, 10].map((from) => ({ from, to: from + 100 }));
    const after = movedSights(sights, ranks, reranked);
    expect([7, 108, 109, 110, 11, 12].map((rank) => last(rank, after))).toEqual([3, 3, 3, NEVER, NEVER, 5]);
  });

  it('is never told later than it was when there are very many parts', () => {
    let sights: Sight[] = [];
    for (let n = 0; n < 500; n++) sights = noteSight(sights, { from: n * 2, to: n * 2 + 1, at: n });
    expect(sights.length).toBeLessThanOrEqual(64);
    for (let n = 0; n < 500; n++) expect(last(n * 2, sights)).toBeLessThanOrEqual(n);
    expect(last(999, sights)).toBeGreaterThan(480);
  });

  it('is what was noted when a message went, whatever is seen of its place', () => {
    expect(lastSeenOf({ rank: 3, firstSeen: 1, lastSeen: 4 }, [{ from: 0, to: 9, at: 8 }])).toBe(4);
    expect(lastSeenOf({ rank: 3, firstSeen: 1 }, [])).toBe(1);
  });
});
