import type { Pair } from './align.ts';
import type { Instant, StoredMessage } from './model.ts';

/** What a window tells of the places where something may be missing. Ranks name stored messages. */
export interface GapChanges {
  /** Messages that are now known to follow the one kept before them, or to be the first. */
  closed: number[];
  /** Messages before which something that does not join them was put. */
  opened: number[];
}

/** The edges of the visible window: what lies beyond them is not known, unless the site has nothing there. */
export interface WindowEdges {
  atStart: boolean;
}

/**
 * What the visible window tells of gaps: two messages that stand next to each other on the page have nothing between
 * them. `pairs` come in thread order; `placedBefore` gives, for a run of new messages that begins at a place of the
 * window, the index of the stored message that now follows it.
 */
export function gapChanges(
  stored: readonly StoredMessage[],
  seenLength: number,
  pairs: readonly Pair[],
  follows: ReadonlyMap<number, number>,
  { atStart }: WindowEdges,
): GapChanges {
  const closed = new Set<number>();
  const opened = new Set<number>();
  const known = new Map(pairs.map((pair) => [pair.seen, pair.stored]));
  const close = (from: number, to: number) => {
    for (let at = from; at <= to; at++) if (stored[at]?.gapBefore) closed.add(at);
  };
  for (const [index, { seen, stored: at }] of pairs.entries()) {
    const before = pairs[index - 1];
    // Whatever is kept between two neighbours on the page is gone from it: nothing else was there.
    if (before) close(before.stored + 1, at);
    else if (seen > 0 || atStart) close(seen > 0 ? at : 0, at);
  }
  // The last of the window is new: what is kept after it need not follow it.
  const next = seenLength > 0 && !known.has(seenLength - 1) ? follows.get(seenLength - 1) : undefined;
  if (next !== undefined && !stored[next]?.gapBefore) opened.add(next);
  const ranks = (places: Set<number>) => [...places].map((at) => (stored[at] as StoredMessage).rank);
  return { closed: ranks(closed), opened: ranks(opened) };
}

/** How much of a conversation is kept. */
export interface Completeness {
  /** True when nothing is missing from its very first message to the last one kept. */
  whole: boolean;
  /** Ranks of the messages before which something may be missing, in order. */
  gaps: number[];
  /** Instants of the first and last message of the part without a gap from the very beginning, where known. */
  from?: Instant;
  to?: Instant;
}

/** Tells how much of a thread, in order of rank, is kept. */
export function completenessOf(messages: readonly StoredMessage[], fromStart: boolean | undefined): Completeness {
  const gaps = messages.filter(({ gapBefore }) => gapBefore).map(({ rank }) => rank);
  if (!fromStart || messages.length === 0 || messages[0]?.gapBefore) return { whole: false, gaps };
  const end = messages.findIndex(({ gapBefore }) => gapBefore);
  const part = (end < 0 ? messages : messages.slice(0, end)).filter(({ sentAt }) => sentAt !== undefined);
  return { whole: gaps.length === 0, gaps, from: part[0]?.sentAt, to: part.at(-1)?.sentAt };
}
