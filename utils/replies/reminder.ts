import type { Instant } from '../chats/model.ts';
import type { Reason } from './due.ts';

/** A message waiting for an answer. The row is the reminder; an alarm is only a wake-up call. */
export interface Reminder {
  /** Key of the conversation; one clock each. */
  conversation: string;
  peer: string;
  url: string;
  /** The first unanswered message. */
  sentAt: Instant;
  /** From here on the reply is late: `overdueAt` of `replyDue`. */
  dueAt: Instant;
  /** When most replies have come, and when the buyer should act; absent in rows of older versions. */
  expectedBy?: Instant;
  actAt?: Instant;
  because: Reason[];
  /** When to notify next; `Infinity` once notified and not snoozed. */
  wakeAt: number;
  notifiedAt?: Instant;
  /** When the buyer snoozed it until `wakeAt`. */
  snoozedAt?: Instant;
  /** The buyer does not want to hear of it before they answer. */
  untilAnswer?: true;
  /** The buyer said that this message needs no answer any more. */
  answered?: true;
  /** When the buyer last said so: what they wrote before waits for nothing. Stays with the clock of a later message. */
  answeredAt?: Instant;
}
