/** When each part of a thread was last on the screen: a few ranges of ranks, so that no message is written for it. */

import type { Instant, Sight, StoredMessage } from './model.ts';

/** More parts than this are never kept: two neighbours seen at nearly the same time become one, with the earlier instant. */
const MOST = 64;

/**
 * Notes that the messages with ranks `from` to `to`, both included, were on the screen at `at`. What was seen later stays.
 * Answers the list in order; neighbours may share the rank where they meet, and the later of the two counts.
 */
export function noteSight(sights: readonly Sight[], { from, to, at }: Sight): Sight[] {
  const later = sights.filter((sight) => sight.at >= at && sight.to >= from && sight.from <= to);
  const left = sights.flatMap((sight) => {
    if (sight.at >= at || sight.to < from || sight.from > to) return [sight];
    const before = sight.from < from ? [{ ...sight, to: from }] : [];
    return sight.to > to ? [...before, { ...sight, from: to }] : before;
  });
  const fresh: Sight[] = [];
  let start = from;
  for (const sight of later) {
    if (sight.from > start) fresh.push({ from: start, to: sight.from, at });
    start = Math.max(start, sight.to);
  }
  if (start < to || later.length === 0) fresh.push({ from: start, to, at });
  return fewer(joined([...left, ...fresh].sort((a, b) => a.from - b.from || a.to - b.to)));
}

/** When a message was last on the screen. */
export function lastSeenOf(
  { rank, firstSeen, lastSeen }: Pick<StoredMessage, 'rank' | 'firstSeen' | 'lastSeen'>,
  sights: readonly Sight[],
): Instant {
  if (lastSeen !== undefined) return lastSeen;
  return sights.reduce((last, { from, to, at }) => (from <= rank && rank <= to ? Math.max(last, at) : last), firstSeen);
}

/** The same sights after messages were given other ranks. `ranks` are those of the whole thread before. */
export function movedSights(
  sights: readonly Sight[],
  ranks: readonly number[],
  reranked: readonly { from: number; to: number }[],
): Sight[] {
  if (reranked.length === 0) return [...sights];
  const moved = new Map(reranked.map(({ from, to }) => [from, to]));
  const places = ranks.map((rank) => ({
    rank: moved.get(rank) ?? rank,
    at: lastSeenOf({ rank, firstSeen: Number.NEGATIVE_INFINITY }, sights),
  }));
  places.sort((a, b) => a.rank - b.rank);
  const after: Sight[] = [];
  let before: Sight | undefined;
  for (const { rank, at } of places) {
    if (at === Number.NEGATIVE_INFINITY) before = undefined;
    else if (before?.at === at) before.to = rank;
    else {
      before = { from: rank, to: rank, at };
      after.push(before);
    }
  }
  return fewer(after);
}

/** Neighbours that meet and were seen at the same time are one. */
function joined(sights: readonly Sight[]): Sight[] {
  const after: Sight[] = [];
  for (const sight of sights) {
    const last = after.at(-1);
    if (last && last.at === sight.at && last.to >= sight.from) last.to = Math.max(last.to, sight.to);
    else after.push({ ...sight });
  }
  return after;
}

function fewer(sights: Sight[]): Sight[] {
  while (sights.length > MOST) {
    const apart = (at: number) => Math.abs((sights[at] as Sight).at - (sights[at + 1] as Sight).at);
    let nearest = 0;
    for (let at = 1; at < sights.length - 1; at++) if (apart(at) < apart(nearest)) nearest = at;
    const [one, next] = [sights[nearest] as Sight, sights[nearest + 1] as Sight];
    sights.splice(nearest, 2, { from: one.from, to: next.to, at: Math.min(one.at, next.at) });
  }
  return sights;
}
