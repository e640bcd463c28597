import { candidatesFor, type Index, indexOf, runsOf, SAME_MINUTE, worth } from './anchors.ts';
import { chain } from './chain.ts';
import type { SeenMessage, StoredMessage } from './model.ts';
import { bothMinutes, isLongReworded, isReworded, sameMinute, sameMoment, sameText, wasText } from './same-message.ts';
import { alignStretch, isNoticeOf, score } from './stretch.ts';
import { endOf, type Parts, presentIn, startOf } from './thread-parts.ts';
import { maySwap } from './translation.ts';
import { hadText } from './versions.ts';

/** Which stored message a seen one is. Indexes into the two lists. */
export interface Pair {
  stored: number;
  seen: number;
  /**
   * `edited` when its text differs; `swapped` when it is shown translated once and not once; `notice` when it was taken back,
   * `unsure` when that may be so, and the window ends there.
   */
  as?: 'edited' | 'swapped' | 'notice' | 'unsure';
  /** It stands elsewhere now: where a window ends, nobody can tell on which side of the next message its last belongs. */
  moved?: true;
}

/** Beside the outermost message that is known to be the same, so many are looked at to find others. */
const BESIDE = 200;
/** A message that stands elsewhere now does so within so many. */
const NEAR = 2;

/**
 * Aligns the visible window with the parts of a stored thread. Pairs come in the order of the window; within a part that is
 * the order of the thread.
 */
export function align(parts: Parts, seen: readonly SeenMessage[]): Pair[] {
  if (seen.length === 0 || parts.stored.length === 0) return [];
  const again = sameAsEnd(parts, seen);
  if (again) return again;
  const index = indexOf(parts, seen);
  const whole = wholeWindow(parts, seen, index);
  if (whole) return whole.map(([i, j]) => pairOf(parts, seen, i, j));
  const runs = chain(runsOf(parts, seen, index), parts, seen.length);
  const known = runs.flatMap((run) => run.worth.map((_, at): [number, number] => [run.stored + at, run.seen + at]));
  if (known.length === 0) return withoutAnchors(parts, seen);
  const all = fill(known, parts, seen).map(([i, j]) => pairOf(parts, seen, i, j));
  const sure = besides(
    all.flatMap((_, at) => settled(all, at, parts, seen)),
    parts,
    seen,
  );
  return withMoved(sure, parts, seen, index);
}

/** The window is the end of what is kept, message for message, and perhaps goes on: nearly always, and told without an index. */
function sameAsEnd(parts: Parts, seen: readonly SeenMessage[]): Pair[] | undefined {
  const { stored, partOf } = parts;
  // Beyond the end of a thread in parts another part may follow.
  const most = parts.starts.length > 1 ? 0 : MORE;
  for (let more = 0; more <= Math.min(most, seen.length - SURELY); more++) {
    const [from, length] = [stored.length - (seen.length - more), seen.length - more];
    if (from < 0 || partOf[from] !== partOf[stored.length - 1]) continue;
    const same = (j: number) => isSame(stored[from + j] as StoredMessage, seen[j] as SeenMessage);
    // What differs does so near the end.
    let j = length - 1;
    while (j >= 0 && same(j)) j--;
    if (j < 0) return Array.from({ length }, (_, at) => ({ stored: from + at, seen: at }));
  }
  return undefined;
}

/** So many new messages at the end of a window are tried; so many of it at least must be known. */
const MORE = 3;
const SURELY = 12;

/** The same message as it was kept: text, side, time, id. */
function isSame(kept: StoredMessage, shown: SeenMessage): boolean {
  return (
    kept.text === shown.text &&
    kept.text !== '' &&
    kept.direction === shown.direction &&
    kept.id === shown.id &&
    kept.images.length === shown.images.length &&
    sameMoment(kept, shown) &&
    !isApart(kept, shown)
  );
}

/** Of other minutes, though near: equal texts sent one after the other look like that, and "2 min ago" read twice. */
const isApart = (kept: StoredMessage, shown: SeenMessage): boolean =>
  bothMinutes(kept, shown) && !sameMinute(kept, shown);

/** The window as it lies, without anything new, in one part: what is gone aside. */
function wholeWindow(parts: Parts, seen: readonly SeenMessage[], index: Index): [number, number][] | undefined {
  let at = 0;
  let fewest: number[] | undefined;
  for (let j = 0; j < seen.length && (fewest?.length ?? 2) > 1; j += Math.max(1, seen.length >> 4)) {
    const found = candidatesFor(seen[j] as SeenMessage, index);
    if (found.length === 0) continue;
    if (!fewest || found.length < fewest.length) [fewest, at] = [found, j];
  }
  let best: { pairs: [number, number][]; sum: number } | undefined;
  for (const i of fewest ?? []) {
    const part = parts.partOf[i] as number;
    const fits = (from: number, j: number, by: 1 | -1, end: number) => walk(parts, seen, index, { from, j, by, end });
    const up = fits(i, at, -1, startOf(parts, part) - 1);
    const down = up && fits(i, at, 1, endOf(parts, part));
    if (!up || !down) continue;
    const pairs = [...up.pairs.slice(1).reverse(), ...down.pairs];
    const apart = pairs.filter(([i, j]) => isApart(parts.stored[i] as StoredMessage, seen[j] as SeenMessage)).length;
    if (apart * 2 > pairs.length) continue;
    const sum = up.sum + down.sum;
    if (!best || sum >= best.sum) best = { pairs, sum };
  }
  return best?.pairs;
}

/** Goes along both lists as long as they are the same; `undefined` when they are not up to the end of the window. */
function walk(
  { stored }: Parts,
  seen: readonly SeenMessage[],
  index: Index,
  { from, j: first, by, end }: { from: number; j: number; by: 1 | -1; end: number },
): { pairs: [number, number][]; sum: number } | undefined {
  const pairs: [number, number][] = [];
  let sum = 0;
  let i = from;
  for (let j = first; j >= 0 && j < seen.length; j += by, i += by) {
    const shown = seen[j] as SeenMessage;
    const says = (at: number) => (at === end ? 0 : worth(stored[at] as StoredMessage, shown, index));
    let now = says(i);
    // What is gone is passed over, unless it is back.
    while (i !== end && stored[i]?.goneSince !== undefined && !isNoticeOf(stored[i] as StoredMessage, shown)) {
      const next = says(i + by);
      if (now > 0 && now >= next) break;
      i += by;
      now = next;
    }
    if (now === 0) return undefined;
    sum += now;
    pairs.push([i, j]);
  }
  return { pairs, sum };
}

/** Adds what lies between two pairs of one part, and beside the outermost pairs of each part. */
function fill(known: readonly [number, number][], parts: Parts, seen: readonly SeenMessage[]): [number, number][] {
  const { stored, partOf } = parts;
  const all: [number, number][] = [];
  const look = (from: [number, number], to: [number, number], held: { above: boolean; below: boolean }) => {
    const found = alignStretch(stored.slice(from[0], to[0]), seen.slice(from[1], to[1]), held);
    for (const [i, j] of found) all.push([from[0] + i, from[1] + j]);
  };
  known.forEach(([i, j], at) => {
    const before = known[at - 1];
    const part = partOf[i] as number;
    const samePart = before && partOf[before[0]] === part;
    if (before && !samePart) {
      const end = endOf(parts, partOf[before[0]] as number);
      look(
        [before[0] + 1, before[1] + 1],
        [Math.min(end, before[0] + 1 + BESIDE), Math.min(j, before[1] + 1 + BESIDE)],
        { above: true, below: false },
      );
    }
    const from = samePart ? before[0] + 1 : Math.max(startOf(parts, part), i - BESIDE);
    const seenFrom = samePart ? before[1] + 1 : Math.max((all.at(-1)?.[1] ?? -1) + 1, j - BESIDE);
    look([from, seenFrom], [i, j], { above: samePart === true, below: true });
    all.push([i, j]);
  });
  const last = known.at(-1);
  if (last) {
    const end = endOf(parts, partOf[last[0]] as number);
    const to: [number, number] = [Math.min(end, last[0] + 1 + BESIDE), Math.min(seen.length, last[1] + 1 + BESIDE)];
    look([last[0] + 1, last[1] + 1], to, { above: true, below: false });
  }
  return all;
}

function pairOf({ stored }: Parts, seen: readonly SeenMessage[], i: number, j: number): Pair {
  const [kept, shown] = [stored[i] as StoredMessage, seen[j] as SeenMessage];
  if (sameText(kept, shown) || wasText(kept, shown)) return { stored: i, seen: j };
  const as = isNoticeOf(kept, shown) ? 'notice' : maySwap(kept, shown) ? 'swapped' : 'edited';
  return { stored: i, seen: j, as };
}

/**
 * Another text in the same place is an edit (a translation, a notice) when the site's id says so, or when it stands, alone
 * or with others of its kind, without a gap between two messages that are still the same. Beside only one of them, it must be
 * another wording of the text, or of the same second.
 */
function settled(pairs: readonly Pair[], index: number, parts: Parts, seen: readonly SeenMessage[]): Pair[] {
  const pair = pairs[index] as Pair;
  const [kept, shown] = [parts.stored[pair.stored] as StoredMessage, seen[pair.seen] as SeenMessage];
  if (isKnown(pair, kept, shown)) return [pair];
  const [above, below] = [isHeld(pairs, index, -1, parts, seen), isHeld(pairs, index, 1, parts, seen)];
  if (above && below) return [pair];
  const reworded = pair.as === 'edited' && isReworded(kept, shown);
  if (!above && !below) return reworded && isPut(pairs, index, parts, seen) ? [pair] : [];
  if (pair.as === 'notice') return [beside(pair, parts, kept, shown)];
  const second = kept.precision === 'second' && shown.precision === 'second' && kept.sentAt === shown.sentAt;
  return second || reworded ? [pair] : [];
}

/** Whether the neighbour on one side is the same in both; others of which the text differs may stand between. */
function isHeld(
  pairs: readonly Pair[],
  index: number,
  by: 1 | -1,
  parts: Parts,
  seen: readonly SeenMessage[],
): boolean {
  for (let at = index + by; ; at += by) {
    const [next, here] = [pairs[at], pairs[at - by] as Pair];
    if (next?.seen !== here.seen + by || !isBeside(here.stored, next.stored, parts)) return false;
    const [kept, shown] = [parts.stored[next.stored] as StoredMessage, seen[next.seen] as SeenMessage];
    if (isKnown(next, kept, shown) || (isOutermost(next, parts, seen) && isReworded(kept, shown))) return true;
  }
}

/** Whether a stored neighbour is still the same, though the window shows something new between the two. */
function isPut(pairs: readonly Pair[], index: number, parts: Parts, seen: readonly SeenMessage[]): boolean {
  const here = pairs[index] as Pair;
  return [pairs[index - 1], pairs[index + 1]].some(
    (next) =>
      next !== undefined &&
      isBeside(here.stored, next.stored, parts) &&
      isKnown(next, parts.stored[next.stored] as StoredMessage, seen[next.seen] as SeenMessage),
  );
}

/** Where both the window and what is kept begin, or end. */
function isOutermost({ stored, seen: at }: Pair, parts: Parts, seen: readonly SeenMessage[]): boolean {
  const part = parts.partOf[stored] as number;
  return (at === 0 && stored === startOf(parts, part)) || (at === seen.length - 1 && stored === endOf(parts, part) - 1);
}

/** The same for certain, whatever stands around it. */
function isKnown({ as }: Pair, kept: StoredMessage, shown: SeenMessage): boolean {
  if (!as || hadText(kept, shown.text) || (kept.id !== undefined && kept.id === shown.id)) return true;
  if (as === 'swapped') return sameMinute(kept, shown);
  return as === 'edited' && (isLongReworded(kept, shown) || (sameMinute(kept, shown) && isReworded(kept, shown)));
}

/** A notice beside one known message: it may be that of another message, unless nothing that joins it is kept further on. */
function beside(pair: Pair, parts: Parts, kept: StoredMessage, shown: SeenMessage): Pair {
  const part = parts.partOf[pair.stored] as number;
  const outermost = pair.stored === endOf(parts, part) - 1 || pair.stored === startOf(parts, part);
  const sure = outermost || sameMinute(kept, shown);
  return { ...pair, as: sure ? 'notice' : 'unsure' };
}

/** Neighbours of one part, with nothing but what is gone between them. */
function isBeside(one: number, other: number, parts: Parts): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  return parts.partOf[first] === parts.partOf[last] && presentIn(parts, first + 1, last) === 0;
}

/** Messages before the first or after the last known one that are shown translated now, or no longer. */
function besides(sure: readonly Pair[], parts: Parts, seen: readonly SeenMessage[]): Pair[] {
  const more = (known: Pair | undefined, by: 1 | -1): Pair[] => {
    const found: Pair[] = [];
    if (!known) return found;
    for (let [i, j] = [known.stored + by, known.seen + by]; ; i += by, j += by) {
      const [kept, shown] = [parts.stored[i], seen[j]];
      if (!kept || !shown || parts.partOf[i] !== parts.partOf[known.stored]) return found;
      const pair = pairOf(parts, seen, i, j);
      if (pair.as === 'edited' || score(kept, shown) < -0.1) return found;
      found.push(pair.as === 'notice' ? beside(pair, parts, kept, shown) : pair);
    }
  };
  return [...more(sure[0], -1).reverse(), ...sure, ...more(sure.at(-1), 1)];
}

/** What a single pair must say of a message that stands elsewhere now. */
const SURE = 5;

/**
 * Adds messages known for certain that stand elsewhere: by their id or their minute wherever that is, by a rare text when they were
 * put on the wrong side of their neighbours.
 */
function withMoved(pairs: readonly Pair[], parts: Parts, seen: readonly SeenMessage[], index: Index): Pair[] {
  const paired = new Set(pairs.map((pair) => pair.stored));
  const news = new Set(pairs.map((pair) => pair.seen));
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || news.size === seen.length) return [...pairs];
  const near = (at: number, j: number) => {
    const part = pairs.filter((pair) => parts.partOf[pair.stored] === parts.partOf[at]);
    return (
      part.some((pair) => Math.abs(pair.stored - at) <= NEAR && Math.abs(pair.seen - j) <= NEAR) &&
      part.some((pair) => pair.stored < at) &&
      part.some((pair) => pair.stored > at)
    );
  };
  const moved = seen.flatMap((message, j): Pair[] => {
    if (news.has(j)) return [];
    const found = candidatesFor(message, index).filter((i) => {
      const says = paired.has(i) ? 0 : worth(parts.stored[i] as StoredMessage, message, index);
      return says >= SAME_MINUTE || (says >= SURE && near(i, j));
    });
    const [only] = found;
    if (only === undefined || found.length > 1) return [];
    paired.add(only);
    return [{ ...pairOf(parts, seen, only, j), moved: true }];
  });
  return [...pairs, ...moved].sort((a, b) => a.seen - b.seen);
}

/**
 * A thread in which nothing is rare: its equal beginning and end, and what lies between them. Else one of which every message
 * is the same or shown translated now, or no longer.
 */
function withoutAnchors(parts: Parts, seen: readonly SeenMessage[]): Pair[] {
  const { stored } = parts;
  const at = (i: number, j: number) => score(stored[i] as StoredMessage, seen[j] as SeenMessage);
  const shorter = Math.min(stored.length, seen.length);
  const all = stored.length === seen.length && stored.every((_, i) => at(i, i) >= -0.1);
  if (all) return stored.map((_, i) => pairOf(parts, seen, i, i));
  let [head, tail] = [0, 0];
  while (tail < shorter && at(stored.length - 1 - tail, seen.length - 1 - tail) >= 4) tail++;
  while (head < shorter - tail && at(head, head) >= 4) head++;
  if (head + tail < 4) return [];
  const known = [
    ...Array.from({ length: head }, (_, i): [number, number] => [i, i]),
    ...Array.from({ length: tail }, (_, i): [number, number] => [stored.length - tail + i, seen.length - tail + i]),
  ];
  const pairs = fill(known, parts, seen).map(([i, j]) => pairOf(parts, seen, i, j));
  return pairs.flatMap((_, index) => settled(pairs, index, parts, seen));
}
