import type { StoredConversation } from '../chats/model.ts';
import type { StoredOrder } from '../replies/order.ts';
import { db } from './index.ts';
import type { Rows } from './rows.ts';

/**
 * Links orders and conversations in the rows that the running transaction is about to write, whatever writes them: an order
 * learns of the conversation that appears, also one brought back, and forgets one that is deleted.
 */
export async function linkRows(rows: Rows): Promise<Rows> {
  const { conversations = [], orders = [], removed: { conversations: gone = [] } = {} } = rows;
  if (conversations.length + gone.length === 0 || (await db.orders.count()) === 0) return rows;
  const linked = new Map<string, StoredOrder>();
  if (gone.length > 0)
    for (const { conversation: _, ...order } of await db.orders.where('conversation').anyOf(gone).toArray())
      linked.set(order.key, order);
  const known = await db.conversations.bulkGet(conversations.map(({ key }) => key));
  for (const [at, conversation] of conversations.entries()) {
    const before = known[at];
    if (before && before.orderId === conversation.orderId && before.id === conversation.id) continue;
    for (const order of await ordersFor(conversation))
      linked.set(order.key, { ...order, conversation: conversation.key });
  }
  for (const { key } of orders) linked.delete(key);
  return linked.size > 0 ? { ...rows, orders: [...orders, ...linked.values()] } : rows;
}

/** The order that a conversation is about, and those of its seller that no conversation is known for. */
async function ordersFor({ marketplace, orderId, peer, id, key }: StoredConversation): Promise<StoredOrder[]> {
  const [about, named, byId] = await Promise.all([
    orderId === undefined ? undefined : db.orders.get(`${marketplace}:${orderId}`),
    peer.trim() ? db.orders.where('sellerName').equalsIgnoreCase(peer.trim()).toArray() : [],
    id === undefined ? [] : db.orders.where('sellerId').equals(id).toArray(),
  ]);
  const theirs = [...named, ...byId].filter((each) => each.marketplace === marketplace && !each.conversation);
  return [...theirs, ...(about && about.conversation !== key ? [about] : [])];
}
