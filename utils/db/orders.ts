import type { Instant } from '../chats/model.ts';
import type { Deadline } from '../replies/deadlines.ts';
import type { SeenOrder, ShownOrder, StoredOrder } from '../replies/order.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';
import { firstSight, seenAgain } from './order-merge.ts';
import { healedOrder, toTell, withWake } from './order-wake.ts';
import { conversationAbout } from './seller-conversations.ts';

/** So many orders are kept at most: beyond it something is wrong with a page. */
export const MOST_ORDERS = 20_000;

/** Keeps what a page shows of an order. False when nothing of it is new. */
export async function keepOrder(seen: SeenOrder, now: Instant): Promise<boolean> {
  return (await keepOrders([seen], now)) > 0;
}

/** Keeps what a page shows of several orders, together. Answers how many are new or changed; of the others nothing is written. */
export async function keepOrders(seen: readonly ShownOrder[], now: Instant): Promise<number> {
  const rows = await commit(async () => {
    const orders = new Map<string, StoredOrder>();
    let room = MOST_ORDERS - (await db.orders.count());
    const keys = seen.map(({ marketplace, orderId }) => `${marketplace}:${orderId}`);
    const kept = await db.orders.bulkGet(keys);
    for (const [at, shown] of seen.entries()) {
      const key = keys[at] as string;
      const before = orders.get(key) ?? kept[at];
      if (!before && room-- <= 0) continue;
      const order = before ? seenAgain(before, shown) : firstSight(shown);
      const isKnown = before?.sellerName === order.sellerName && before?.sellerId === order.sellerId;
      // From then on whatever writes a conversation looks for its orders.
      const linked = before && isKnown ? order : await withLink(order);
      if (linked !== before) orders.set(key, withWake(linked, now));
    }
    return orders.size > 0 ? { orders: [...orders.values()] } : undefined;
  });
  return rows?.orders?.length ?? 0;
}

/** The order with its conversation; the same object where it has it. */
async function withLink(order: StoredOrder): Promise<StoredOrder> {
  const linked = order.conversation && (await db.conversations.get(order.conversation));
  if (linked && (linked.orderId === order.orderId || linked.orderId === undefined)) return order;
  const conversation = await conversationAbout(order);
  return conversation === order.conversation ? order : { ...order, conversation };
}

/** What the buyer says of an order: `undefined` takes it back. */
export type OrderChanges = Pick<StoredOrder, 'paidBy' | 'given' | 'done'>;

/** Notes what the buyer says of an order. */
export async function changeOrder(key: string, changes: OrderChanges, now: Instant = Date.now()): Promise<void> {
  await change(key, now, (order) => ({ ...order, ...changes, changedAt: now }));
}

/** Tells of a deadline again at `until`, and of none of the order's before; but before they end. */
export async function snoozeOrder(
  key: string,
  deadlineId: string,
  until: Instant,
  now: Instant = Date.now(),
): Promise<void> {
  await change(key, now, ({ notified = {}, ...order }) => {
    const { [deadlineId]: _, ...others } = notified;
    return { ...order, notified: others, snoozedUntil: until, changedAt: now };
  });
}

/** Notes that a deadline, due at `now`, was notified: only then it is not notified again. One put off meanwhile stays so. */
export async function markOrderNotified(key: string, deadlineId: string, now: Instant): Promise<void> {
  await change(key, now, (order) => {
    const isPutOff =
      (order.snoozedUntil ?? now) > now && !toTell(order, now).some((each) => isDue(each, deadlineId, now));
    return isPutOff ? order : { ...order, notified: { ...order.notified, [deadlineId]: now } };
  });
}

const isDue = ({ deadline, at }: { deadline: Deadline; at: Instant }, id: string, now: Instant): boolean =>
  deadline.id === id && at <= now;

/** The orders that the buyer did not end, what wants attention first in front. */
export function openOrders(): Promise<StoredOrder[]> {
  return db.orders
    .orderBy('wakeAt')
    .filter(({ done }) => !done)
    .toArray();
}

/** The orders that a conversation is about. */
export function ordersOf(conversation: string): Promise<StoredOrder[]> {
  return db.orders.where('conversation').equals(conversation).toArray();
}

/** A deadline that the buyer is to be told of now. */
export interface DueOrder {
  order: StoredOrder;
  deadline: Deadline;
}

/** The deadlines that are to be notified now, the first to end first. */
export async function ordersToNotify(now: Instant): Promise<DueOrder[]> {
  const woken = await db.orders.where('wakeAt').belowOrEqual(now).toArray();
  const due = woken.map((order) => ({ order, deadlines: toTell(order, now).filter(({ at }) => at <= now) }));
  // What was worked out before other rules, or missed for too long, would be asked for again and again.
  for (const { order, deadlines } of due) if (deadlines.length === 0) await change(order.key, now, (same) => same);
  return due
    .flatMap(({ order, deadlines }) => deadlines.map(({ deadline }) => ({ order, deadline })))
    .sort((a, b) => a.deadline.endsAt - b.deadline.endsAt);
}

/** When the next order wants attention; `undefined` when none does. */
export async function nextOrderWake(): Promise<Instant | undefined> {
  const next = await db.orders.orderBy('wakeAt').first();
  return next && Number.isFinite(next.wakeAt) ? next.wakeAt : undefined;
}

/**
 * Works out anew when each order wants attention: after an update the rules may be others, and what is from the future, as the
 * computer's clock was set back, is put right.
 */
export async function rewakeOrders(now: Instant): Promise<void> {
  await commit(async () => {
    const orders = await db.orders.toArray();
    const moved = orders.flatMap((order) => {
      const healed = healedOrder(order, now);
      const after = withWake(healed, now);
      return healed === order && after.wakeAt === order.wakeAt ? [] : [after];
    });
    return moved.length > 0 ? { orders: moved } : undefined;
  });
}

async function change(key: string, now: Instant, changes: (order: StoredOrder) => StoredOrder): Promise<void> {
  await commit(async () => {
    const before = await db.orders.get(key);
    if (!before) return undefined;
    const after = withWake(changes(before), now);
    return JSON.stringify(after) === JSON.stringify(before) && after.wakeAt === before.wakeAt
      ? undefined
      : { orders: [after] };
  });
}
