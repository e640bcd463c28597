import { list, number, oneOf, optional, type Read, shape, textLike, WRONG } from '../../utils/backup/shape.ts';
import type { Runtime } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { keepOrders } from '../../utils/db/orders.ts';
import { isFull } from '../../utils/db/reopen.ts';
import { unlessKept } from '../../utils/db/trouble.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import type { KeepOrdersResult } from '../../utils/messages.ts';
import type { OrderDays, ShownClock, ShownOrder } from '../../utils/replies/order.ts';
import { report } from '../../utils/report.ts';

/** The most that a page may tell: a page may be hostile, and fill no database. Texts are cut, in UTF-16 units. */
export const ORDER_LIMITS = { orders: 100, clocks: 20, text: 500, address: 2_000, anHour: 2_000 } as const;

const HOUR = 3_600_000;

/** Keeps the orders that a page of a marketplace shows: never of another page, nor of another marketplace than its own. */
export async function keepShownOrders(
  value: unknown,
  { url, frameId }: Pick<Runtime.MessageSender, 'url' | 'frameId'>,
  now: Instant,
): Promise<KeepOrdersResult> {
  const orders = frameId === 0 ? checkOrders(value, url ?? '', now) : undefined;
  if (!orders || !isInMeasure(orders.length, now)) return { problem: 'wrongShape' };
  try {
    return { kept: await unlessKept(keepOrders(orders, now)) };
  } catch (error) {
    await report(error, 'keep an order');
    return { problem: isFull(error) ? 'full' : 'database' };
  }
}

/** The orders with known fields only, those of another shape left out; `undefined` where the page has none to tell. */
function checkOrders(value: unknown, page: string, now: Instant): ShownOrder[] | undefined {
  const marketplace = marketplaceAt(page);
  if (!marketplace || !Array.isArray(value) || value.length > ORDER_LIMITS.orders) return undefined;
  return value.flatMap((each: unknown) => {
    const order = shownOrder(each);
    if (order === WRONG || marketplaceAt(order.url) !== marketplace) return [];
    return [{ ...order, marketplace, seenAt: Math.min(order.seenAt, now) }];
  });
}

const marketplaceAt = (address: string): string | undefined =>
  URL.canParse(address) ? marketplaceOf(new URL(address))?.id : undefined;

/** How many orders came in the last hour; in memory only: a worker that is stopped had a rest. */
let measure = { since: 0, orders: 0 };

function isInMeasure(orders: number, now: Instant): boolean {
  if (Math.abs(now - measure.since) > HOUR) measure = { since: now, orders: 0 };
  measure.orders += orders;
  return measure.orders <= ORDER_LIMITS.anHour;
}

/** A text that says something, cut where it is too long. */
const words: Read<string> = (value) => {
  if (typeof value !== 'string') return WRONG;
  return value.trim().slice(0, ORDER_LIMITS.text).toWellFormed() || WRONG;
};
/** What is of another shape is not known. */
const ifKnown =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) => {
    const known = read(value);
    return known === WRONG ? undefined : known;
  };
const id = textLike(/^[\w-]+$/, 64);
const day = textLike(/^\d{4}-\d\d-\d\d$/, 10);

const clock = shape<ShownClock>({
  about: oneOf('dispute' as const, 'return' as const, 'confirm' as const),
  text: words,
  day: ifKnown(day),
  left: ifKnown(number(0, 5 * 365 * 24 * HOUR)),
  within: ifKnown(
    shape<NonNullable<ShownClock['within']>>({
      days: number(1, 1_000),
      of: oneOf('order' as const, 'delivery' as const, 'receipt' as const),
    }),
  ),
});

const shownOrder = shape<ShownOrder>({
  marketplace: words,
  orderId: id,
  url: textLike(/^https?:\/\//, ORDER_LIMITS.address),
  title: ifKnown(words),
  sellerName: ifKnown(words),
  sellerId: ifKnown(id),
  status: ifKnown(words),
  // The other days only the buyer tells.
  days: shape<Pick<OrderDays, 'ordered' | 'shipped' | 'promised' | 'delivered'>>({
    ordered: ifKnown(day),
    shipped: ifKnown(day),
    promised: ifKnown(day),
    delivered: ifKnown(day),
  }),
  clocks: list(clock, ORDER_LIMITS.clocks),
  seenAt: number(1),
  partial: optional(oneOf(true as const)),
});
