/** When each part of a thread was last on the screen: a few ranges of ranks, so that no message is written for it. */

import type { Instant, Sight, StoredMessage } from './model.ts';

/** More parts than this are never kept: two that meet become one, with the earlier instant. */
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
  const places = ranks.map((rank) => ({ rank: moved.get(rank) ?? rank, sight: latestOf(rank, sights) }));
  places.sort((a, b) => a.rank - b.rank);
  const after: Sight[] = [];
  let before: Sight | undefined;
  for (const { rank, sight } of places) {
    // Two parts seen at the same time stay two: what is put between them later was not seen then.
    if (sight && sight === before) (after.at(-1) as Sight).to = rank;
    else if (sight) after.push({ from: rank, to: rank, at: sight.at });
    before = sight;
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

/** The sight that tells when a message was last on the screen. */
function latestOf(rank: number, sights: readonly Sight[]): Sight | undefined {
  let latest: Sight | undefined;
  for (const sight of sights)
    if (sight.from <= rank && rank <= sight.to && (!latest || sight.at > latest.at)) latest = sight;
  return latest;
}

/** Parts that meet become one with the earlier instant; where none meet, the oldest is no longer known. */
function fewer(sights: Sight[]): Sight[] {
  while (sights.length > MOST) {
    const pairs = sights.slice(1).map((next, at) => ({ at, one: sights[at] as Sight, next }));
    const meeting = pairs.filter(({ one, next }) => one.to >= next.from);
    const apart = ({ one, next }: { one: Sight; next: Sight }) => Math.abs(one.at - next.at);
    const [first, ...others] = meeting;
    if (first) {
      const { at, one, next } = others.reduce((near, pair) => (apart(pair) < apart(near) ? pair : near), first);
      sights.splice(at, 2, { from: one.from, to: Math.max(one.to, next.to), at: Math.min(one.at, next.at) });
    } else {
      const oldest = sights.reduce((old, sight) => (sight.at < old.at ? sight : old));
      sights.splice(sights.indexOf(oldest), 1);
    }
  }
  return sights;
}
