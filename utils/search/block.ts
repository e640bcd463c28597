/** Blocks of folded texts: what is searched instead of the messages themselves. */

import type { Direction, Instant, StoredMessage } from '../chats/model.ts';
import { searchText } from './texts.ts';

/**
 * The folded texts of about a thousand messages, in the order they were first kept, of any conversations. Entry `n` of every
 * list is the same message; its text is `text[ends[n - 1]..ends[n] - 1)`, ended by a line feed (folded texts have none).
 */
export interface SearchBlock {
  id: number;
  /** Another number after each write, so that a copy in memory is known to be the newest. */
  version: number;
  /** Keys of the conversations in this block; `owners` are places in it. */
  conversations: string[];
  owners: Uint16Array;
  /** `seq` of each message: with its conversation, what names it. */
  seqs: Float64Array;
  ranks: Float64Array;
  /** `sentAt`, or `firstSeen` where that is not known. */
  at: Float64Array;
  /** Bits of what is filtered by: `MARKS`. */
  marks: Uint8Array;
  ends: Uint32Array;
  text: string;
}

/** One message, as it is searched. */
export interface Entry {
  conversation: string;
  seq: number;
  rank: number;
  at: Instant;
  marks: number;
  /** Folded; no line feed. */
  text: string;
}

/** Bits of `marks`. */
export const MARKS = { out: 1, in: 2, system: 4, picture: 8, edited: 16, gone: 32, flagged: 64, warned: 128 } as const;

/** What is searched of a message. */
export function entryOf(message: StoredMessage): Entry {
  const { conversation, seq, rank, sentAt, firstSeen } = message;
  return { conversation, seq, rank, at: sentAt ?? firstSeen, marks: marksOf(message), text: searchText(message) };
}

function marksOf(message: StoredMessage): number {
  const { direction, images, revisions, goneSince, flagged } = message;
  return (
    MARKS[direction satisfies Direction] |
    (images.length > 0 ? MARKS.picture : 0) |
    (revisions?.length ? MARKS.edited : 0) |
    (goneSince === undefined ? 0 : MARKS.gone) |
    (flagged ? MARKS.flagged : 0) |
    (hasWarning(message) ? MARKS.warned : 0)
  );
}

/** Whether a warning that the buyer did not dismiss is in one of its texts. */
function hasWarning({ warnings = [], revisions = [] }: StoredMessage): boolean {
  return [{ warnings }, ...revisions].some((text) => text.warnings?.some(({ dismissed }) => !dismissed));
}

/** A block made of entries. */
export function packBlock(id: number, version: number, entries: readonly Entry[]): SearchBlock {
  const places = new Map<string, number>();
  for (const { conversation } of entries) {
    if (!places.has(conversation)) places.set(conversation, places.size);
  }
  let end = 0;
  return {
    id,
    version,
    conversations: [...places.keys()],
    owners: Uint16Array.from(entries, ({ conversation }) => places.get(conversation) as number),
    seqs: Float64Array.from(entries, ({ seq }) => seq),
    ranks: Float64Array.from(entries, ({ rank }) => rank),
    at: Float64Array.from(entries, ({ at }) => at),
    marks: Uint8Array.from(entries, ({ marks }) => marks),
    ends: Uint32Array.from(entries, ({ text }) => {
      end += text.length + 1;
      return end;
    }),
    text: entries.map(({ text }) => `${text}\n`).join(''),
  };
}

/** The entries of a block, in its order. */
export function unpackBlock(block: SearchBlock): Entry[] {
  return Array.from(block.ends, (_, place) => entryAt(block, place));
}

/** Entry `place` of a block. */
export function entryAt(block: SearchBlock, place: number): Entry {
  return {
    conversation: block.conversations[block.owners[place] as number] as string,
    seq: block.seqs[place] as number,
    rank: block.ranks[place] as number,
    at: block.at[place] as number,
    marks: block.marks[place] as number,
    text: block.text.slice(startOf(block, place), (block.ends[place] as number) - 1),
  };
}

/** Where the text of an entry begins. */
export function startOf({ ends }: SearchBlock, place: number): number {
  return place === 0 ? 0 : (ends[place - 1] as number);
}

/** Whether two entries are written the same. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.conversation === b.conversation &&
    a.seq === b.seq &&
    a.rank === b.rank &&
    a.at === b.at &&
    a.marks === b.marks &&
    a.text === b.text
  );
}
