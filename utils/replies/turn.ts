import type { Instant } from '../chats/model.ts';

/** One time the buyer wrote and waited: from the first unanswered message to the seller's own reply. */
export interface Turn {
  sentAt: Instant;
  /** Absent while, or when, no reply came. */
  repliedAt?: Instant;
  /** The seller had said to be away meanwhile: how long this reply took tells nothing of the next. */
  away?: true;
}
