import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../utils/chats/gaps.ts';
import { merge, type Window } from '../../../utils/chats/merge.ts';
import type { SeenMessage, StoredMessage } from '../../../utils/chats/model.ts';

const day = (n: number) => Date.UTC(2026, 2, n, 10);
const said = (n: number, timed = true): SeenMessage => ({
  direction: n % 3 ? 'in' : 'out',
  text: `message ${n}`,
  images: [],
  ...(timed && { sentAt: day(n), precision: 'minute' as const }),
});
const thread = (timed = true) => Array.from({ length: 60 }, (_, n) => said(n, timed));

/** Sees windows of a thread, as the background keeps them; answers the texts after which something may be missing. */
function see(windows: [from: number, to: number, edges?: Partial<Window>][], all = thread()): StoredMessage[] {
  let kept: StoredMessage[] = [];
  for (const [from, to, edges = { atEnd: to === all.length }] of windows) {
    const { added, closed, opened } = merge(kept, { messages: all.slice(from, to), ...edges });
    const known = kept.map((message) => ({
      ...message,
      gapBefore: closed.includes(message.rank) ? undefined : opened.includes(message.rank) || message.gapBefore,
    }));
    const fresh = added.map(({ rank, message, gapBefore }) => ({ ...message, rank, gapBefore }) as StoredMessage);
    kept = [...known, ...fresh].sort((a, b) => a.rank - b.rank);
  }
  return kept;
}
const gaps = (messages: StoredMessage[]) => messages.filter(({ gapBefore }) => gapBefore).map(({ text }) => text);

describe('what may be missing', () => {
  it('is everything before the first message, until the site shows that nothing is there', () => {
    expect(gaps(see([[30, 60]]))).toEqual(['message 30']);
    expect(gaps(see([[0, 60, { atStart: true }]]))).toEqual([]);
  });

  it('is nothing between windows that overlap', () => {
    expect(
      gaps(
        see([
          [40, 60],
          [25, 45],
          [0, 30, { atEnd: false, atStart: true }],
        ]),
      ),
    ).toEqual([]);
  });

  it.each([true, false])('is what was scrolled past too fast (times shown: %s)', (timed) => {
    expect(
      gaps(
        see(
          [
            [40, 60],
            [0, 20],
          ],
          thread(timed),
        ),
      ),
    ).toEqual(['message 0', 'message 40']);
  });

  it('is found again when the buyer comes back after many messages', () => {
    const kept = see([
      [0, 20, { atStart: true }],
      [40, 60],
    ]);
    expect(gaps(kept)).toEqual(['message 40']);
    expect(kept.map(({ text }) => text)).toEqual([...thread().slice(0, 20), ...thread().slice(40)].map((m) => m.text));
  });

  it('is known to be nothing once the part between was read, from either side', () => {
    const edges = { atEnd: false };
    expect(
      gaps(
        see([
          [0, 20, { atStart: true }],
          [40, 60],
          [15, 35, edges],
          [30, 45, edges],
        ]),
      ),
    ).toEqual([]);
    expect(
      gaps(
        see([
          [0, 20, { atStart: true }],
          [40, 60],
          [25, 45, edges],
          [10, 30, edges],
        ]),
      ),
    ).toEqual([]);
  });

  it('stays told while only one end of the part between was read', () => {
    const kept = see([
      [0, 20, { atStart: true }],
      [40, 60],
      [15, 30, { atEnd: false }],
    ]);
    expect(gaps(kept)).toEqual(['message 40']);
  });
});

describe('how much is kept', () => {
  it('is the whole, from the first message to the newest', () => {
    const kept = see([
      [20, 60],
      [0, 30, { atEnd: false, atStart: true }],
    ]);
    expect(completenessOf(kept, true)).toEqual({ whole: true, gaps: [], from: day(0), to: day(59) });
  });

  it('ends before the first gap', () => {
    const kept = see([
      [0, 20, { atStart: true }],
      [40, 60],
    ]);
    expect(completenessOf(kept, true)).toMatchObject({ whole: false, from: day(0), to: day(19) });
  });

  it('is not told of a conversation whose beginning was never seen', () => {
    expect(completenessOf(see([[20, 60]]), undefined)).toEqual({ whole: false, gaps: [0] });
  });
});

it('a random walk over a thread never says that nothing is missing before the last one kept while something is', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let run = 0; run < 100; run++) {
    const all = thread();
    const windows: [number, number, Partial<Window>][] = [];
    const seen = new Set<number>();
    for (let step = 0; step < 12; step++) {
      // Windows share three messages or more, or none.
      const from = 3 * random(17);
      const to = Math.min(60, from + 9 + 3 * random(6));
      windows.push([from, to, { atEnd: to === 60, atStart: from === 0 }]);
      for (let n = from; n < to; n++) seen.add(n);
      const kept = see(windows, all);
      if (gaps(kept).length === 0) expect(kept.length).toBe(Math.max(...seen) + 1);
      expect(kept.length).toBe(seen.size);
    }
  }
});
