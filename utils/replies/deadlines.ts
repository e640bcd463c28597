import type { Instant } from '../chats/model.ts';
import type { StoredOrder } from './order.ts';

/** One thing that must be done before an instant. */
export interface Deadline {
  /** Stable for one order, e.g. `dispute`, `paypal-dispute`, `card-chargeback`: also names its notification. */
  id: string;
  /** When it is too late. The end of the last day, in the zone the source speaks of. */
  endsAt: Instant;
  /** When the buyer should act: `endsAt` less 2 days or a fifth of the window, whichever is more. */
  actAt: Instant;
  /** The page's own words when they decided; else the rule's. */
  shown?: string;
  /** Id of the rule that gave or explains it. */
  rule: string;
  /** Where the rule stands: page and date. */
  source: string;
  /** Copies of the rule conflict, or nobody official says it. */
  notVerified?: true;
  /** The day is inferred: a date is missing, a zone is guessed. */
  estimated?: true;
}

/** The clocks of an order, the first to end first; nothing where no date is known. */
export function deadlinesOf(_order: StoredOrder, _now: Instant): Deadline[] {
  return [];
}
