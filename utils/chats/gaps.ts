import type { Instant, StoredMessage } from './model.ts';
import type { Entry } from './place.ts';

/** What a window tells of the places where something may be missing. Ranks name stored messages. */
export interface GapChanges {
  /** Messages that are now known to follow the one kept before them, or to be the first. */
  closed: number[];
  /** Messages before which something that does not join them was put. */
  opened: number[];
}

/**
 * Before which messages of a thread something may be missing, now that a window was read: two messages that stand next to each
 * other on the page have nothing between them, whatever is kept there and gone from it. `length` is that of the window.
 */
export function gapsOf(
  thread: readonly Entry[],
  stored: readonly StoredMessage[],
  length: number,
  atStart: boolean,
  isLate: (at: Instant) => boolean,
): boolean[] {
  let above: number | undefined;
  const gaps = thread.map(({ stored: at }, place) => {
    const message = at === undefined ? undefined : stored[at];
    if (!message) return false;
    const moved = place > 0 && (at === 0 || thread[place - 1]?.stored !== (at as number) - 1);
    // The first of all may have stood at the very beginning, which something else stands at now.
    return message.gapBefore === true || (at === 0 && moved);
  });
  thread.forEach(({ seen }, place) => {
    if (seen === undefined) return;
    if (above !== undefined) for (let at = above + 1; at <= place; at++) gaps[at] = false;
    else if (seen > 0 || (atStart && place === 0)) gaps[place] = false;
    else if (thread[place]?.stored === undefined) gaps[place] = true;
    above = place;
    const next = thread[place + 1];
    // The last of the window is new: what is kept after it need not follow it, unless that was seen later to follow what is above.
    const after = next?.stored === undefined ? undefined : stored[next.stored];
    const joined = after && !after.gapBefore && next?.stored !== 0 && isLate(after.firstSeen);
    if (seen === length - 1 && thread[place]?.stored === undefined && next && !joined) gaps[place + 1] = true;
  });
  return gaps;
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
