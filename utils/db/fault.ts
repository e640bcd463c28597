import type { Instant } from '../chats/model.ts';

/** Where something in the archive is not as it was written. */
export interface Fault {
  /**
   * `changed`: a message is not what was sealed; `chain`: it does not follow the one kept before it; `missing`: links of the
   * chain are not there; `end`: the newest message is not the one that was noted; `count`: other messages than are listed;
   * `unlisted`: messages of a conversation that is not listed; `picture`: other bytes than were kept; `pictureLost`: none;
   * `search`: messages that are not found as they are.
   */
  code: 'changed' | 'chain' | 'missing' | 'end' | 'count' | 'unlisted' | 'picture' | 'pictureLost' | 'search';
  /** Key of the conversation and the seller's name, where it is in one. */
  conversation?: string;
  peer?: string;
  /** The message, by its place and time. */
  rank?: number;
  at?: Instant;
  /** How many are meant, where it is not one. */
  count?: number;
}

/** Where a fault is. */
export type Place = Omit<Fault, 'code'>;
