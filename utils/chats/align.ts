import type { SeenMessage, StoredMessage } from './model.ts';
import { sameContent, sameMoment, sameText, wasText } from './same-message.ts';
import { maySwap } from './translation.ts';

/** Which stored message a seen one is; `edited` when its text differs. Indexes into the two lists. */
export interface Pair {
  stored: number;
  seen: number;
  edited: boolean;
  /** Shown translated once and not translated once: neither is an edit of the other. */
  swapped?: boolean;
}

/** Above this many cells the equal ends of both lists are paired first, so that memory stays bounded. */
const MAX_CELLS = 4_000_000;

/**
 * Aligns the visible window with what is stored: a local alignment (Smith and Waterman, 1981) that costs nothing for what
 * one of the two has beyond the overlap. Pairs come in thread order. Between equal choices the latest wins.
 */
export function align(stored: readonly StoredMessage[], seen: readonly SeenMessage[]): Pair[] {
  let tail = 0;
  let head = 0;
  const shorter = Math.min(stored.length, seen.length);
  const equal = (i: number, j: number) => score(stored[i] as StoredMessage, seen[j] as SeenMessage) >= EQUAL;
  if (stored.length * seen.length > MAX_CELLS) {
    while (tail < shorter && equal(stored.length - 1 - tail, seen.length - 1 - tail)) tail++;
    while (head < shorter - tail && equal(head, head)) head++;
  }
  const middle = alignMiddle(stored.slice(head, stored.length - tail), seen.slice(head, seen.length - tail));
  const fixed = (i: number, j: number): Pair => ({ stored: i, seen: j, edited: false });
  return [
    ...Array.from({ length: head }, (_, i) => fixed(i, i)),
    ...middle.map((pair) => ({ ...pair, stored: pair.stored + head, seen: pair.seen + head })),
    ...Array.from({ length: tail }, (_, i) => fixed(stored.length - tail + i, seen.length - tail + i)),
  ];
}

const EQUAL = 4;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
/** A stored message that is not seen between two that are; one already known to be gone costs nothing. */
const GONE_COST = 1;
/** A seen message between two stored neighbours. */
const INSERT_COST = 1.5;
/**
 * Where both lists go on beyond the overlap, one of them has a hole there. More than one equal message is worth: a single
 * "ok" joins nothing.
 */
const HOLE_COST = 6;

/** Another text in the same place: hardly cheaper than one gone and one new, so that a few common words align nothing. */
const OTHER_TEXT = -2.4;
/** Translated there and not here: costs hardly anything between known neighbours, and is never a reason to align at all. */
const SWAPPED = -0.1;

/** How well a seen message fits a stored one: by id 8, equal 4 to 5, perhaps translated -0.1, perhaps edited -2.4. */
function score(stored: StoredMessage, seen: SeenMessage): number {
  if (stored.id !== undefined && seen.id !== undefined) return stored.id === seen.id ? 8 : IMPOSSIBLE;
  if (stored.direction !== seen.direction || !sameMoment(stored, seen)) return IMPOSSIBLE;
  const known = stored.sentAt !== undefined && stored.sentAt === seen.sentAt;
  if (sameContent(stored, seen)) return known ? EQUAL + 1 : EQUAL;
  if (seen.direction === 'system' || !stored.text || !seen.text) return IMPOSSIBLE;
  return maySwap(stored, seen) ? SWAPPED : OTHER_TEXT;
}

function alignMiddle(stored: readonly StoredMessage[], seen: readonly SeenMessage[]): Pair[] {
  const width = seen.length + 1;
  const best = new Float64Array((stored.length + 1) * width);
  /** 1 pair, 2 leave out stored, 3 leave out seen, 0 the beginning. */
  const step = new Uint8Array(best.length);
  const end = { at: best.length - 1, score: Number.NEGATIVE_INFINITY };
  for (let i = 1; i <= stored.length; i++) {
    const gone = stored[i - 1]?.goneSince === undefined ? GONE_COST : 0;
    for (let j = 1; j <= seen.length; j++) {
      const here = i * width + j;
      const within = i < stored.length && j < seen.length;
      const paired =
        (best[here - width - 1] as number) + score(stored[i - 1] as StoredMessage, seen[j - 1] as SeenMessage);
      const withoutStored = (best[here - width] as number) - gone;
      const withoutSeen = (best[here - 1] as number) - INSERT_COST;
      const top = Math.max(paired, withoutStored, withoutSeen, -HOLE_COST);
      best[here] = top;
      step[here] = top === paired ? 1 : top === withoutStored ? 2 : top === withoutSeen ? 3 : 0;
      const whole = top - (within ? HOLE_COST : 0);
      if (top === paired && whole >= end.score) Object.assign(end, { at: here, score: whole });
    }
  }
  return end.score > 0 ? trace(step, end.at, width, stored, seen) : allSwapped(stored, seen);
}

function trace(
  step: Uint8Array,
  end: number,
  width: number,
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
): Pair[] {
  const pairs: Pair[] = [];
  let i = Math.floor(end / width);
  let j = end % width;
  for (let move = step[end]; move !== 0 && i > 0 && j > 0; move = step[i * width + j]) {
    if (move !== 3) i--;
    if (move !== 2) j--;
    if (move !== 1) continue;
    pairs.push(pairOf(i, j, stored, seen));
  }
  pairs.reverse();
  const sure = pairs.filter((_, index) => isSure(pairs, index, stored, seen));
  const all = [
    ...swapsBeside(sure[0], -1, stored, seen).reverse(),
    ...sure,
    ...swapsBeside(sure.at(-1), 1, stored, seen),
  ];
  return [...all, ...editAtEnd(all.at(-1), stored, seen)];
}

function pairOf(i: number, j: number, stored: readonly StoredMessage[], seen: readonly SeenMessage[]): Pair {
  const [kept, shown] = [stored[i] as StoredMessage, seen[j] as SeenMessage];
  const other = !sameText(kept, shown) && !wasText(kept, shown);
  const swapped = other && maySwap(kept, shown);
  return { stored: i, seen: j, edited: other && !swapped, ...(swapped && { swapped }) };
}

/** Messages before the first or after the last known one that are shown translated now, or no longer. */
function swapsBeside(
  known: Pair | undefined,
  by: 1 | -1,
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
): Pair[] {
  const found: Pair[] = [];
  if (!known) return found;
  for (let [i, j] = [known.stored + by, known.seen + by]; ; i += by, j += by) {
    const [kept, shown] = [stored[i], seen[j]];
    if (!kept || !shown || score(kept, shown) < SWAPPED) return found;
    found.push(pairOf(i, j, stored, seen));
  }
}

/** A thread of which every message is the same or shown translated now, or no longer; none when it is not. */
function allSwapped(stored: readonly StoredMessage[], seen: readonly SeenMessage[]): Pair[] {
  const fits =
    stored.length === seen.length && stored.every((kept, at) => score(kept, seen[at] as SeenMessage) >= SWAPPED);
  return fits ? stored.map((_, at) => pairOf(at, at, stored, seen)) : [];
}

/**
 * Another text in the same place is an edit (or a translation) when the site's id says so, or when it stands, alone or with other edits,
 * without a gap between two messages that are still the same.
 */
function isSure(
  pairs: readonly Pair[],
  index: number,
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
): boolean {
  const pair = pairs[index] as Pair;
  const [kept, shown] = [stored[pair.stored] as StoredMessage, seen[pair.seen] as SeenMessage];
  if (!(pair.edited || pair.swapped) || (kept.id !== undefined && kept.id === shown.id)) return true;
  const heldBy = (by: 1 | -1): boolean => {
    for (let at = index + by; ; at += by) {
      const [next, here] = [pairs[at], pairs[at - by] as Pair];
      if (next?.stored !== here.stored + by || next.seen !== here.seen + by) return false;
      if (!next.edited && !next.swapped) return true;
    }
  };
  return heldBy(-1) && heldBy(1);
}

/**
 * At the end of a thread another text may be an edit, or a deletion followed by a new message: only a text much like the
 * old one, from the same side and moment, is taken for an edit.
 */
function editAtEnd(last: Pair | undefined, stored: readonly StoredMessage[], seen: readonly SeenMessage[]): Pair[] {
  if (!last || last.stored !== stored.length - 2) return [];
  const [kept, shown] = [stored[last.stored + 1], seen[last.seen + 1]];
  if (!kept || !shown || kept.direction !== shown.direction || shown.direction === 'system') return [];
  if (!sameMoment(kept, shown) || !alike(kept.text, shown.text)) return [];
  return [{ stored: last.stored + 1, seen: last.seen + 1, edited: true }];
}

/** At least half of the longer text is a common beginning and end. */
function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return shorter > 0 && (start + end) * 2 >= Math.max(a.length, b.length);
}
