import type { Precision, SeenMessage, StoredMessage } from './model.ts';

/** Which stored message a seen one is; `edited` when its text differs. Indexes into the two lists. */
export interface Pair {
  stored: number;
  seen: number;
  edited: boolean;
}

/** Above this many cells the equal ends of both lists are paired first, so that memory stays bounded. */
const MAX_CELLS = 4_000_000;

/**
 * Aligns the visible window with what is stored: a semi-global alignment (Needleman and Wunsch, 1970, without cost for
 * what is stored or seen outside the overlap). Pairs come in thread order. Between equal choices the latest wins.
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

/** True when both could be the same moment, as far as the coarser of the two tells. */
export function sameMoment(
  a: { sentAt?: number; precision?: Precision },
  b: { sentAt?: number; precision?: Precision },
): boolean {
  if (a.sentAt === undefined || b.sentAt === undefined) return true;
  const day = a.precision === 'day' || b.precision === 'day';
  return Math.abs(a.sentAt - b.sentAt) <= (day ? 36 * 3_600_000 : 120_000);
}

const EQUAL = 4;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
/** A stored message that is not seen between two that are; one already known to be gone costs nothing. */
const GONE_COST = 1;
/** A seen message between two stored neighbours. */
const INSERT_COST = 1.5;

/** Another text in the same place: only between neighbours that fit, where nothing else explains it. */
const OTHER_TEXT = -0.5;

/** How well a seen message fits a stored one: by id 8, equal 4 to 5, perhaps edited -0.5. */
function score(stored: StoredMessage, seen: SeenMessage): number {
  if (stored.id !== undefined && seen.id !== undefined) return stored.id === seen.id ? 8 : IMPOSSIBLE;
  if (stored.direction !== seen.direction || !sameMoment(stored, seen)) return IMPOSSIBLE;
  const known = stored.sentAt !== undefined && stored.sentAt === seen.sentAt;
  if (sameContent(stored, seen)) return known ? EQUAL + 1 : EQUAL;
  return seen.direction !== 'system' && stored.text && seen.text ? OTHER_TEXT : IMPOSSIBLE;
}

/** Same text now or in an earlier version, or shown translated now and in the original before. Same pictures. */
function sameContent(stored: StoredMessage, seen: SeenMessage): boolean {
  const texts = [stored.text, stored.original, stored.translation];
  const same = texts.includes(seen.text) || (seen.original !== undefined && texts.includes(seen.original));
  return same && pictures(stored) === pictures(seen);
}

/** Pictures are told by their paths: the rest of an address is often a token that changes. */
function pictures({ images }: { images: readonly { url: string }[] }): string {
  return images.map(({ url }) => url.replace(/[?#].*$/s, '')).join('\n');
}

function alignMiddle(stored: readonly StoredMessage[], seen: readonly SeenMessage[]): Pair[] {
  const width = seen.length + 1;
  const best = new Float64Array((stored.length + 1) * width);
  /** 1 pair, 2 leave out stored, 3 leave out seen, 0 the beginning. */
  const step = new Uint8Array(best.length);
  const at = (i: number) => stored[i] as StoredMessage;
  for (let i = 1; i <= stored.length; i++) step[i * width] = 2;
  for (let j = 1; j <= seen.length; j++) step[j] = 3;
  for (let i = 1; i <= stored.length; i++) {
    for (let j = 1; j <= seen.length; j++) {
      const here = i * width + j;
      // Outside the overlap leaving out is free: nothing can be said of what is not on the screen.
      const gone = j === seen.length || at(i - 1).goneSince !== undefined ? 0 : GONE_COST;
      const inserted = i === stored.length ? 0 : INSERT_COST;
      const paired = (best[here - width - 1] as number) + score(at(i - 1), seen[j - 1] as SeenMessage);
      const withoutStored = (best[here - width] as number) - gone;
      const withoutSeen = (best[here - 1] as number) - inserted;
      const top = Math.max(paired, withoutStored, withoutSeen);
      best[here] = top;
      step[here] = top === paired ? 1 : top === withoutStored ? 2 : 3;
    }
  }
  return trace(step, width, stored, seen);
}

function trace(
  step: Uint8Array,
  width: number,
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
): Pair[] {
  const pairs: Pair[] = [];
  let i = stored.length;
  let j = seen.length;
  while (i > 0 && j > 0) {
    const move = step[i * width + j];
    if (move === 1) {
      i--;
      j--;
      const [kept, shown] = [stored[i] as StoredMessage, seen[j] as SeenMessage];
      pairs.unshift({ stored: i, seen: j, edited: !sameContent(kept, shown) });
    } else if (move === 2) i--;
    else j--;
  }
  const sure = pairs.filter(
    (pair, index) => !pair.edited || isEdit(pair, pairs[index - 1], pairs[index + 1], stored, seen),
  );
  return [...sure, ...editAtEnd(sure.at(-1), stored, seen)];
}

/** Another text in the same place is an edit when the site's id says so, or when both neighbours are on the screen. */
function isEdit(
  pair: Pair,
  before: Pair | undefined,
  after: Pair | undefined,
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
): boolean {
  const [kept, shown] = [stored[pair.stored] as StoredMessage, seen[pair.seen] as SeenMessage];
  if (kept.id !== undefined && kept.id === shown.id) return true;
  const next = (other: Pair | undefined, by: 1 | -1) =>
    other !== undefined && other.stored === pair.stored + by && other.seen === pair.seen + by && !other.edited;
  return next(before, -1) && next(after, 1);
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
