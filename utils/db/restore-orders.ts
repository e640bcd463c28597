import type { Instant } from '../chats/model.ts';
import type { StoredOrder } from '../replies/order.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';
import { unitedOrder } from './order-merge.ts';
import { withWake } from './order-wake.ts';
import { conversationAbout } from './seller-conversations.ts';

/** Brings orders back, each united with the one that is there. The same again writes nothing. */
export async function restoreOrders(theirs: readonly StoredOrder[], now: Instant): Promise<void> {
  await commit(async () => {
    const orders = new Map<string, StoredOrder>();
    for (const each of theirs) {
      // The key says what it is; another would be a second row of the same order.
      const key = `${each.marketplace}:${each.orderId}`;
      const ours = orders.get(key) ?? (await db.orders.get(key));
      const united = await linked(ours ? unitedOrder(ours, { ...each, key }) : { ...each, key });
      if (!ours || !isSame(united, ours)) orders.set(key, withWake(united, now));
    }
    return orders.size > 0 ? { orders: [...orders.values()] } : undefined;
  });
}

/** With its conversation as far as it is kept here. */
async function linked({ conversation: before, ...order }: StoredOrder): Promise<StoredOrder> {
  const isKept = before !== undefined && (await db.conversations.get(before)) !== undefined;
  const conversation = isKept ? before : await conversationAbout(order);
  return { ...order, ...(conversation && { conversation }) };
}

/** Whether two rows say the same; when to wake follows from the rest. */
function isSame(a: StoredOrder, b: StoredOrder): boolean {
  const facts = ({ wakeAt: _, ...order }: StoredOrder) =>
    JSON.stringify(Object.entries(order).sort(([one], [other]) => (one < other ? -1 : 1)));
  return facts(a) === facts(b);
}
