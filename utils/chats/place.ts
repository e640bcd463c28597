/** Where the messages of a window stand in the thread. */

import type { Pair } from './align.ts';
import type { Instant, SeenMessage, StoredMessage } from './model.ts';
import { endOf, type Parts, startOf } from './thread-parts.ts';

/** A place in the thread: a stored message, a message of the window, or one that is both. Indexes into the two lists. */
export interface Entry {
  stored?: number;
  seen?: number;
}

/** What is known of the window beside its messages. */
export interface Bounds {
  atEnd: boolean;
  atStart: boolean;
  /** Whether something known of that instant is newer than the window. */
  isLate: (at: Instant) => boolean;
}

/**
 * The whole thread in order, the new messages of the window where they belong. The window joins the parts it goes through:
 * they follow one another as on the page, wherever they were kept. Parts it does not show stay where they are, as far as times do
 * not say otherwise.
 */
export function placed(parts: Parts, seen: readonly SeenMessage[], all: readonly Pair[], bounds: Bounds): Entry[] {
  const pairs = all.filter(({ moved }) => !moved);
  const moved = new Map(all.flatMap((pair) => (pair.moved ? [[pair.seen, pair.stored] as const] : [])));
  const away = new Set(moved.values());
  const fresh = (from: number, to: number): Entry[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => {
      const stored = moved.get(from + at);
      return stored === undefined ? { seen: from + at } : { stored, seen: from + at };
    });
  const kept = (from: number, to: number) => range(from, to).filter(({ stored }) => !away.has(stored));
  const first = pairs[0];
  if (!first) {
    const at = placeAlone(parts, seen, bounds);
    return [...kept(0, at), ...fresh(0, seen.length), ...kept(at, parts.stored.length)];
  }
  const joined: Entry[] = [];
  const touched = new Set<number>();
  let before: Pair | undefined;
  for (const pair of pairs) {
    const part = parts.partOf[pair.stored] as number;
    const last = before && (parts.partOf[before.stored] as number);
    const news = fresh((before?.seen ?? -1) + 1, pair.seen);
    if (before && last === part) woven(joined, kept(before.stored + 1, pair.stored), news, parts, seen);
    else if (before) {
      const end = kept(before.stored + 1, endOf(parts, last as number));
      joined.push(...end, ...news, ...kept(startOf(parts, part), pair.stored));
    } else {
      const head = kept(startOf(parts, part), pair.stored);
      if (head.length < news.length) woven(joined, news, head, parts, seen);
      else woven(joined, head, news, parts, seen);
    }
    joined.push({ stored: pair.stored, seen: pair.seen });
    touched.add(part);
    before = pair;
  }
  const { stored, seen: lastSeen } = before as Pair;
  const rest = kept(stored + 1, endOf(parts, parts.partOf[stored] as number));
  const news = fresh(lastSeen + 1, seen.length);
  if (isBeforeRest(rest, news, parts, seen, bounds)) joined.push(...news, ...rest);
  else woven(joined, rest, news, parts, seen);
  // A window without anything new tells nothing new of the order either.
  const tells = touched.size > 1 || pairs.length < seen.length;
  if (!tells && !bounds.atStart) return amid(parts, joined, [...touched]);
  return among(parts, seen, joined, touched, bounds, rest.length === 0 || news.length > 0);
}

const range = (from: number, to: number): { stored: number }[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ stored: from + at }));

type Timed = Pick<SeenMessage, 'sentAt' | 'precision'>;

const messageOf = ({ stored, seen }: Entry, parts: Parts, window: readonly SeenMessage[]): Timed =>
  (stored === undefined ? window[seen as number] : parts.stored[stored]) as Timed;

const DAY = 36 * 3_600_000;

/** Sent later for certain. */
function isLater(one: Timed | undefined, other: Timed | undefined): boolean {
  if (one?.sentAt === undefined || other?.sentAt === undefined) return false;
  const days = one.precision === 'day' || other.precision === 'day';
  return one.sentAt - other.sentAt > (days ? DAY : 0);
}

/** The second stand after the first, unless some of these were sent later. */
function woven(
  joined: Entry[],
  first: readonly Entry[],
  second: readonly Entry[],
  parts: Parts,
  window: readonly SeenMessage[],
): void {
  const timed = second.map((entry) => messageOf(entry, parts, window)).find(({ sentAt }) => sentAt !== undefined);
  const later = timed ? first.findIndex((entry) => isLater(messageOf(entry, parts, window), timed)) : -1;
  const at = later < 0 ? first.length : later;
  joined.push(...first.slice(0, at), ...second, ...first.slice(at));
}

/** Whether what the window shows after its last known message stands before what is kept there. */
function isBeforeRest(
  rest: readonly Entry[],
  news: readonly Entry[],
  parts: Parts,
  window: readonly SeenMessage[],
  { atEnd, isLate }: Bounds,
): boolean {
  const [next, fresh] = [rest[0], news[0]];
  if (!next || !fresh) return true;
  const [one, other] = [messageOf(fresh, parts, window), messageOf(next, parts, window)];
  if (isLater(other, one)) return true;
  if (isLater(one, other)) return false;
  const late = isLate((parts.stored[next.stored as number] as StoredMessage).firstSeen);
  // One of the two was not there when the other was seen: it was put in, or is gone. Few are more likely to be than many.
  return late ? news.length <= rest.length : !atEnd && news.length < rest.length;
}

/** A part among the others, where it was. */
function amid(parts: Parts, joined: Entry[], [only]: readonly number[]): Entry[] {
  const part = only as number;
  return [...range(0, startOf(parts, part)), ...joined, ...range(endOf(parts, part), parts.stored.length)];
}

/** The joined parts among the others. */
function among(
  parts: Parts,
  window: readonly SeenMessage[],
  joined: Entry[],
  touched: ReadonlySet<number>,
  { atEnd, atStart, isLate }: Bounds,
  reachesEnd: boolean,
): Entry[] {
  const size = (part: number) => endOf(parts, part) - startOf(parts, part);
  const others = parts.starts.map((_, part) => part).filter((part) => !touched.has(part));
  if (others.length === 0) return joined;
  const largest = [...touched].reduce((most, part) => (size(part) > size(most) ? part : most));
  const usual = others.filter((part) => part < largest).length;
  const timesOf = (entries: readonly Entry[]) =>
    entries.map((entry) => messageOf(entry, parts, window)).filter(({ sentAt }) => sentAt !== undefined);
  const times = timesOf(joined);
  const order = others.map((part) => {
    const theirs = timesOf(range(startOf(parts, part), endOf(parts, part)));
    return isLater(theirs[0], times.at(-1)) ? 1 : isLater(times[0], theirs.at(-1)) ? -1 : 0;
  });
  // As far from where they were kept as the times say, or where the site has nothing before, or after, the window.
  const newer = others.some((part) => isLate((parts.stored[startOf(parts, part)] as StoredMessage).firstSeen));
  const wish = atStart ? 0 : atEnd && reachesEnd && !newer ? others.length : usual;
  const lowest = order.lastIndexOf(-1) + 1;
  const highest = order.indexOf(1) < 0 ? others.length : order.indexOf(1);
  const at = lowest > highest ? usual : Math.min(highest, Math.max(lowest, wish));
  const entries = (some: readonly number[]) => some.flatMap((part) => range(startOf(parts, part), endOf(parts, part)));
  return [...entries(others.slice(0, at)), ...joined, ...entries(others.slice(at))];
}

/** Index of the stored message before which a window stands that shares nothing with the thread: between two parts, if it can. */
function placeAlone(parts: Parts, seen: readonly SeenMessage[], { atEnd, atStart }: Bounds): number {
  const { stored, starts } = parts;
  const timed = seen.find(({ sentAt }) => sentAt !== undefined);
  const later = timed ? stored.findIndex((message) => isLater(message, timed)) : -1;
  const highest = later < 0 ? stored.length : later;
  const lowest = timed ? stored.slice(0, highest).findLastIndex((message) => isLater(timed, message)) + 1 : 0;
  const possible = [...starts, stored.length].filter((at) => at >= lowest && at <= highest);
  if (possible.length === 0) return highest;
  return (atEnd && !atStart ? possible.at(-1) : possible[0]) as number;
}
