/** What there is to search, without reading it: one line per block, kept as a fact of the archive. */

import type { Instant } from '../chats/model.ts';
import { type Entry, packBlock, type SearchBlock } from './block.ts';

/** New messages go here first, so that one message writes little; from here, many together, to the newest block. */
export const FRESH = 0;

export interface BlockLine {
  id: number;
  version: number;
  entries: number;
  /** Length of the text, in UTF-16 units. */
  size: number;
  oldest: Instant;
  newest: Instant;
}

export interface Directory {
  /** Block that what is in `FRESH` will go to; perhaps not written yet. */
  target: number;
  /** Every block but `FRESH`, in order of `id`. */
  lines: BlockLine[];
}

/** A block holds this many messages, or texts of this many UTF-16 units: about 10 ms to search cold, and 1 MB to write. */
const MOST_ENTRIES = 1_000;
const MOST_TEXT = 400_000;

/** Whether a block has room for one more text. A text longer than a block gets a block. */
export function hasRoom(entries: number, size: number, text: string): boolean {
  return entries === 0 || (entries < MOST_ENTRIES && size + text.length < MOST_TEXT);
}

/** What `FRESH` may hold: less than 64 KB, which Chromium still writes into its database itself. */
const FRESH_ENTRIES = 64;
const FRESH_TEXT = 16_000;

/** Whether entries may wait in `FRESH`. */
export function mayWait(entries: readonly Entry[]): boolean {
  return entries.length <= FRESH_ENTRIES && entries.reduce((size, { text }) => size + text.length, 0) <= FRESH_TEXT;
}

/** The directory with a block written anew, or taken out when it is empty. */
export function withLine({ target, lines }: Directory, block: SearchBlock): Directory {
  const others = lines.filter(({ id }) => id !== block.id);
  if (block.ends.length === 0) return { target, lines: others };
  return { target, lines: [...others, lineOf(block)].sort((a, b) => a.id - b.id) };
}

/** The line of a block with at least one entry. */
export function lineOf({ id, version, ends, text, at }: SearchBlock): BlockLine {
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const instant of at) {
    oldest = Math.min(oldest, instant);
    newest = Math.max(newest, instant);
  }
  return { id, version, entries: ends.length, size: text.length, oldest, newest };
}

/** The block that the next messages go to: the newest with room, or a new one. */
export function nextTarget(lines: readonly BlockLine[]): number {
  const last = lines.at(-1);
  if (!last) return FRESH + 1;
  return hasRoom(last.entries, last.size, '') ? last.id : last.id + 1;
}

/** An empty block. */
export function emptyBlock(id: number): SearchBlock {
  return packBlock(id, 0, []);
}
