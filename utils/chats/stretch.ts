/** Pairs what lies between two messages that are known to be the same, or beside one. */

import { deletionNotice } from './deletion.ts';
import type { SeenMessage, StoredMessage } from './model.ts';
import {
  bothMinutes,
  isLongReworded,
  isReworded,
  sameContent,
  sameMinute,
  sameMoment,
  stoodForAnother,
} from './same-message.ts';
import { maySwap } from './translation.ts';

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
const EQUAL = 4;
/** A stored message that is not seen between two that are; one already known to be gone costs nothing. */
const GONE_COST = 1;
/** A seen message between two stored neighbours. */
const INSERT_COST = 1.5;
/** Beyond what is held nothing need be the same: what costs more is chance. Another text in the same place costs less. */
const FREE = -2.5;
/** Another text in the same place: hardly cheaper than one gone and one new, so that a few common words align nothing. */
const OTHER_TEXT = -2.4;
/** Another wording of a text. */
const REWORDED = 2;
/** Another wording of a short text, or another text of the same minute. */
const EDITED = -0.6;
/** Translated there and not here, or a notice that it was taken back: is never a reason to align at all. */
const SWAPPED = -0.1;
/** A notice of what is known to be gone. */
const NOTICED = 0.5;
/** A stretch with more cells than this is not looked into. */
const MAX_CELLS = 1_000_000;

/** How well a seen message fits a stored one: by id 8, equal 4 to 5, perhaps translated or taken back -0.1, perhaps edited less. */
export function score(stored: StoredMessage, seen: SeenMessage): number {
  if (stoodForAnother(stored, seen)) return IMPOSSIBLE;
  if (stored.id !== undefined && seen.id !== undefined) return stored.id === seen.id ? 8 : IMPOSSIBLE;
  if (!sameMoment(stored, seen)) return IMPOSSIBLE;
  if (stored.direction === seen.direction && sameContent(stored, seen))
    return sameMinute(stored, seen) ? EQUAL + 1 : EQUAL;
  if (isNoticeOf(stored, seen)) return stored.goneSince === undefined ? SWAPPED : NOTICED;
  if (stored.direction !== seen.direction || seen.direction === 'system' || !stored.text || !seen.text)
    return IMPOSSIBLE;
  const apart = bothMinutes(stored, seen) && !sameMinute(stored, seen);
  if (maySwap(stored, seen)) return apart ? OTHER_TEXT : SWAPPED;
  if (isLongReworded(stored, seen)) return REWORDED;
  return sameMinute(stored, seen) || isReworded(stored, seen) ? EDITED : OTHER_TEXT;
}

/** Whether the text that a page shows now may say that this message was taken back. */
export function isNoticeOf(stored: SeenMessage, seen: SeenMessage): boolean {
  const notice = deletionNotice(seen.text, seen.direction);
  if (!notice || stored.direction === 'system' || deletionNotice(stored.text, stored.direction)) return false;
  if (seen.direction !== 'system' && seen.direction !== stored.direction) return false;
  return notice.by === undefined || notice.by === 'system' || notice.by === 'author' || notice.by === stored.direction;
}

/** Whether the messages above, and below, a stretch are known to be the same. */
export interface Held {
  above: boolean;
  below: boolean;
}

/**
 * Aligns two short lists (after Needleman and Wunsch, 1970, and Smith and Waterman, 1981, where an end is not held): pairs
 * of indexes, in order. Between equal choices the latest wins. Nothing when both are too long.
 */
export function alignStretch(
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
  { above, below }: Held,
): [stored: number, seen: number][] {
  const [rows, width] = [stored.length, seen.length + 1];
  if (rows === 0 || width === 1 || (rows + 1) * width > MAX_CELLS) return [];
  const best = new Float64Array((rows + 1) * width);
  /** 1 pair, 2 leave out stored, 3 leave out seen, 0 the beginning. */
  const step = new Uint8Array(best.length);
  const end = { at: -1, score: below ? IMPOSSIBLE : FREE };
  for (let j = 1; above && j < width; j++) {
    best[j] = -INSERT_COST * j;
    step[j] = 3;
  }
  for (let i = 1; i <= rows; i++) {
    const gone = stored[i - 1]?.goneSince === undefined ? GONE_COST : 0;
    if (above) {
      best[i * width] = (best[(i - 1) * width] as number) - gone;
      step[i * width] = 2;
    }
    for (let j = 1; j < width; j++) {
      const here = i * width + j;
      const paired =
        (best[here - width - 1] as number) + score(stored[i - 1] as StoredMessage, seen[j - 1] as SeenMessage);
      const withoutStored = (best[here - width] as number) - gone;
      const withoutSeen = (best[here - 1] as number) - INSERT_COST;
      const top = Math.max(paired, withoutStored, withoutSeen, above ? IMPOSSIBLE : FREE);
      best[here] = top;
      step[here] = top === paired ? 1 : top === withoutStored ? 2 : top === withoutSeen ? 3 : 0;
      if (!below && top === paired && top >= end.score) Object.assign(end, { at: here, score: top });
    }
  }
  return trace(step, below ? best.length - 1 : end.at, width);
}

function trace(step: Uint8Array, end: number, width: number): [number, number][] {
  const pairs: [number, number][] = [];
  let i = Math.floor(end / width);
  let j = end % width;
  for (let move = end < 0 ? 0 : step[end]; move !== 0 && i > 0 && j > 0; move = step[i * width + j]) {
    if (move !== 3) i--;
    if (move !== 2) j--;
    if (move === 1) pairs.push([i, j]);
  }
  return pairs.reverse();
}
