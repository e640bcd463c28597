/** Looking through one block. */

import type { Instant } from '../chats/model.ts';
import { MARKS, type SearchBlock, startOf } from './block.ts';

/** What a message has to be to be found. */
export interface Wanted {
  /** Folded; each has to be somewhere in the message. */
  words: readonly string[];
  /** Bits of `MARKS`, all of them; without `gone`. */
  marks: number;
  /** First instant, and the first one after the period. */
  from?: Instant;
  to?: Instant;
  /** Conversations that are looked into; absent is all. */
  conversations?: ReadonlySet<string>;
  /** Only what is gone from the site: messages that are, and all of conversations that are. */
  gone?: ReadonlySet<string>;
  /** Only what is about an order: messages with this number, and all of conversations about it. */
  order?: { number: string; conversations: ReadonlySet<string> };
}

/**
 * Calls back with the place of each entry that is wanted, in order. Every word leaps to the next entry that can have all of
 * them, so that a block is read once per word at most.
 */
export function scanBlock(block: SearchBlock, wanted: Wanted, found: (place: number) => void): void {
  const { words } = wanted;
  const { text, ends } = block;
  const accepts = acceptor(block, wanted);
  if (!accepts) return;
  const next = words.map(() => -1);
  for (let place = 0; place < ends.length; ) {
    const start = startOf(block, place);
    let reach = start;
    for (const [index, word] of words.entries()) {
      if ((next[index] as number) < start) {
        const at = text.indexOf(word, start);
        if (at < 0) return;
        next[index] = at;
      }
      reach = Math.max(reach, next[index] as number);
    }
    if (reach >= (ends[place] as number)) place = placeAt(ends, reach, place + 1);
    else {
      if (accepts(place)) found(place);
      place++;
    }
  }
}

/** Whether an entry is wanted, words aside; `undefined` when no entry of the block can be. */
function acceptor(block: SearchBlock, wanted: Wanted): ((place: number) => boolean) | undefined {
  const { owners, at, marks, conversations, text, ends } = block;
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, order } = wanted;
  const isIn = (set: ReadonlySet<string> | undefined) => set && conversations.map((key) => set.has(key));
  const looked = isIn(wanted.conversations);
  const gone = isIn(wanted.gone);
  const about = isIn(order?.conversations);
  if (looked && !looked.includes(true)) return undefined;
  return (place) => {
    const owner = owners[place] as number;
    const bits = marks[place] as number;
    const instant = at[place] as number;
    if (looked && !looked[owner]) return false;
    if ((bits & wanted.marks) !== wanted.marks || instant < from || instant >= to) return false;
    if (gone && !gone[owner] && (bits & MARKS.gone) === 0) return false;
    return !order || about?.[owner] === true || text.slice(startOf(block, place), ends[place]).includes(order.number);
  };
}

/** The entry that a place in the text is in; at least `from`. */
function placeAt(ends: Uint32Array, at: number, from: number): number {
  let [low, high] = [from, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
