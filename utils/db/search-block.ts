/**
 * The folded texts of about a thousand messages, in the order they were written, of any conversations. Entry `n` of every
 * list is the same message; `text` holds the entries one after the other, each ended by a line feed (folded texts have none).
 */
export interface SearchBlock {
  id: number;
  /** Keys of the conversations in this block; `owners` are places in it. */
  conversations: string[];
  owners: Uint16Array;
  seqs: Float64Array;
  ranks: Float64Array;
  /** `sentAt`, or `firstSeen` where that is not known. */
  at: Float64Array;
  /** Bits of what is filtered by; see `search.ts`. */
  marks: Uint8Array;
  text: string;
}
