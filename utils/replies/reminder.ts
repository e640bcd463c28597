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
  dueAt: Instant;
  because: Reason[];
  /** When to notify next; `Infinity` once notified and not snoozed. */
  wakeAt: number;
  notifiedAt?: Instant;
  /** The buyer said that this message needs no answer any more. */
  answered?: true;
}
