import type { Instant } from '../chats/model.ts';

/** A calendar day, `YYYY-MM-DD`. Whose calendar is said beside it. */
export type Day = string;

/** A deadline that the marketplace's own page shows. It wins over every rule. */
export interface ShownClock {
  /** What ends: the time to open a dispute or ask for a refund, to return, or until the parcel counts as received. */
  about: 'dispute' | 'return' | 'confirm';
  /** The page's own words, verbatim. */
  text: string;
  /** The last day, in the marketplace's own zone, when the page names one. */
  day?: Day;
  /** A countdown: what is left, in milliseconds, counted from when it was seen. */
  left?: number;
  /** A length: so many days after something. */
  within?: { days: number; of: 'order' | 'delivery' | 'receipt' };
}

/** How the order was paid, as the buyer says; it decides which other clocks run. */
export type PaymentWay = 'card' | 'paypal' | 'other';

/** Days of an order; as the page shows them or as the buyer gives them. */
export interface OrderDays {
  ordered?: Day;
  shipped?: Day;
  /** The latest day on which delivery was promised. */
  promised?: Day;
  /** Delivered, or the receipt was confirmed. */
  delivered?: Day;
  /** A dispute was opened with PayPal; only the buyer tells. */
  paypalOpened?: Day;
  /** The first written complaint to the trader, which a mediator asks for; only the buyer tells. */
  complained?: Day;
}

/** What an order page tells of an order, with what its clocks need. Ids are strings: 16 digits do not fit a double. */
export interface SeenOrder {
  marketplace: string;
  orderId: string;
  /** Page of this order. */
  url: string;
  title?: string;
  sellerName?: string;
  sellerId?: string;
  /** As shown. */
  status?: string;
  days: OrderDays;
  clocks: ShownClock[];
  seenAt: Instant;
}

/** An order as a page shows it; `partial` on a list of orders, where what is absent is not gone. */
export type ShownOrder = SeenOrder & { partial?: true };

/** An order as it is kept. What a later page shows replaces what an earlier one showed; `given` is the buyer's own. */
export interface StoredOrder extends SeenOrder {
  /** `<marketplace>:<orderId>`. */
  key: string;
  firstSeen: Instant;
  /** Key of the conversation about it, or else with its seller, while one is kept. */
  conversation?: string;
  /** When a shown clock was first seen as it is now: a countdown counts from here. */
  clocksAt: Instant;
  paidBy?: PaymentWay;
  given?: OrderDays;
  /** The buyer says that nothing is to be watched any more. */
  done?: true;
  /** When the buyer last said something of it: the above, or not before when. */
  changedAt?: Instant;
  /** When to notify next; `Infinity` when there is nothing to. */
  wakeAt: number;
  /** When each deadline was notified, by its id. */
  notified?: Record<string, Instant>;
  /** Not before this, by the buyer's wish. */
  snoozedUntil?: Instant;
}
