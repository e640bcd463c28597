import type { StoredConversation } from '../chats/model.ts';
import { db } from './index.ts';

/** A seller on a marketplace: by name, and by the site's own id where it is known. */
export interface Seller {
  marketplace: string;
  peer: string;
  id?: string;
}

/** The conversations with a seller, the newest first; of every account of the buyer. */
export async function conversationsWith({ marketplace, peer, id }: Seller): Promise<StoredConversation[]> {
  const name = peer.trim();
  const [named, known] = await Promise.all([
    name ? db.conversations.where('peer').equalsIgnoreCase(name).toArray() : [],
    id ? db.conversations.where('id').equals(id).toArray() : [],
  ]);
  const found = new Map([...named, ...known].map((each) => [each.key, each]));
  return [...found.values()].filter((each) => each.marketplace === marketplace).sort((a, b) => b.lastAt - a.lastAt);
}

/** The conversation about an order, else the newest with its seller: rather one that is about no other order. */
export async function conversationAbout(order: {
  marketplace: string;
  orderId: string;
  sellerName?: string;
  sellerId?: string;
}): Promise<string | undefined> {
  const { marketplace, orderId, sellerName, sellerId } = order;
  const same = await db.conversations.where('orderId').equals(orderId).toArray();
  const about = same.find((each) => each.marketplace === marketplace);
  if (about) return about.key;
  if (!sellerName && !sellerId) return undefined;
  const theirs = await conversationsWith({ marketplace, peer: sellerName ?? '', id: sellerId });
  return (theirs.find((each) => each.orderId === undefined) ?? theirs[0])?.key;
}
