import type { Instant } from '../chats/model.ts';
import { breather } from '../evidence/breathe.ts';
import { marketplaces } from '../marketplaces/index.ts';
import type { StoredOrder } from '../replies/order.ts';
import { likelyPlace } from '../replies/place.ts';
import { addMade, type MadeHere, type RecordThread, type SellerRecord, sellerRecord } from '../replies/record.ts';
import { turnsOf } from '../replies/turns.ts';
import { db } from './index.ts';
import type { Seller } from './seller-conversations.ts';
import { messagesWith } from './sellers.ts';

/** What the archive knows about a seller; nothing when it has neither a conversation nor an order with them. */
export async function recordOf(seller: Seller, now: Instant): Promise<SellerRecord | undefined> {
  const threads = await messagesWith(seller);
  const keys = threads.map(({ conversation }) => conversation.key);
  const place =
    marketplaces.find(({ id }) => id === seller.marketplace)?.sellers ??
    likelyPlace(seller.marketplace, Intl.DateTimeFormat().resolvedOptions().timeZone);
  // Thousands of messages are read for promises: not all in one go.
  const breathe = breather();
  const withTurns: RecordThread[] = [];
  for (const thread of threads) {
    const made: MadeHere[] = [];
    for (const message of thread.messages) {
      await breathe();
      addMade(made, message, place);
    }
    withTurns.push({ ...thread, turns: turnsOf(thread.messages, now), made });
  }
  return sellerRecord(withTurns, await ordersWith(seller, keys), place, now);
}

/** The orders with a seller: by name, by id, or by a conversation about them. */
async function ordersWith({ marketplace, peer, id }: Seller, conversations: string[]): Promise<StoredOrder[]> {
  const name = peer.trim();
  const found = await Promise.all([
    db.orders.where('conversation').anyOf(conversations).toArray(),
    name ? db.orders.where('sellerName').equalsIgnoreCase(name).toArray() : [],
    id ? db.orders.where('sellerId').equals(id).toArray() : [],
  ]);
  const orders = new Map(found.flat().map((order) => [order.key, order]));
  return [...orders.values()].filter((order) => order.marketplace === marketplace);
}
