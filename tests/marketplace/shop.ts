import type { Catalog } from './catalog.ts';
import { type SeededConversation, seedConversations } from './seed.ts';

export interface ShopMessage {
  /** Known to the shop's API only, never written into the page. */
  id: number;
  from: 'buyer' | 'seller';
  text: string;
  at: number;
  pictures: string[];
  /** Shown as a card instead of text: a product id or an order id of the catalog. */
  card?: { product: string } | { order: string };
  /** What the "Translate" link shows. */
  translation?: string;
  edited?: boolean;
}

export interface ShopConversation {
  peer: string;
  sellerSeq: string;
  messages: ShopMessage[];
  /** The seller has read everything, so the last own message says "Read". */
  read: boolean;
  /** The site has blocked the box after a forbidden word. */
  blocked: boolean;
}

/** The state of the demo shop. Every change shows up in open pages. */
export interface Shop {
  conversations: ShopConversation[];
  /** What the buyer has really sent, oldest first. A blocked draft is not in here. */
  sent: { peer: string; text: string }[];
  /** The shop's clock: starts at `now` and runs on. */
  now(): number;
  /** The seller writes; a conversation with a known seller is begun when there is none. */
  sellerSays(peer: string, text: string, extra?: Partial<Pick<ShopMessage, 'at' | 'pictures' | 'translation'>>): void;
  /** The buyer sends; answers false when the site refuses and blocks. */
  buyerSays(peer: string, text: string): boolean;
  deleteMessage(peer: string, index: number): void;
  deleteConversation(peer: string): void;
  editMessage(peer: string, index: number, text: string): void;
  /** The conversation with this seller, begun when there is none. Throws for a seller the catalog does not know. */
  open(peer: string): ShopConversation;
  /** Calls back after every change until the returned function is called. */
  onChange(listener: () => void): () => void;
}

/** A demo shop with its seeded conversations. `now` is in milliseconds since 1970. */
export function makeShop(catalog: Catalog, now: number): Shop {
  const started = Date.now();
  const listeners = new Set<() => void>();
  let lastId = 0;
  const clock = () => now + (Date.now() - started);
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const begin = (peer: string, seeded: SeededConversation['messages'] = []): ShopConversation => {
    const seller = catalog.sellers.find(({ name }) => name === peer);
    if (!seller) throw new Error(`The demo shop knows no seller "${peer}"`);
    const messages = seeded.map((message) => ({ pictures: [], ...message, id: ++lastId }));
    return { peer, sellerSeq: seller.sellerSeq, messages, read: true, blocked: false };
  };
  const find = (peer: string) => shop.conversations.find((conversation) => conversation.peer === peer);
  const messageAt = (peer: string, index: number): ShopMessage => {
    const message = find(peer)?.messages[index];
    if (!message) throw new Error(`No message ${index} in the conversation with "${peer}"`);
    return message;
  };

  const shop: Shop = {
    conversations: seedConversations(now).map(({ peer, messages }) => begin(peer, messages)),
    sent: [],
    now: clock,
    sellerSays(peer, text, extra = {}) {
      const conversation = shop.open(peer);
      conversation.read = true;
      conversation.messages.push({ id: ++lastId, from: 'seller', text, at: clock(), pictures: [], ...extra });
      changed();
    },
    buyerSays(peer, text) {
      const conversation = shop.open(peer);
      if (/whatsapp/i.test(text)) conversation.blocked = true;
      if (!conversation.blocked) {
        conversation.read = false;
        conversation.messages.push({ id: ++lastId, from: 'buyer', text, at: clock(), pictures: [] });
        shop.sent.push({ peer, text });
      }
      changed();
      return !conversation.blocked;
    },
    deleteMessage(peer, index) {
      messageAt(peer, index);
      find(peer)?.messages.splice(index, 1);
      changed();
    },
    deleteConversation(peer) {
      shop.conversations = shop.conversations.filter((conversation) => conversation.peer !== peer);
      changed();
    },
    editMessage(peer, index, text) {
      Object.assign(messageAt(peer, index), { text, edited: true });
      changed();
    },
    open(peer) {
      const known = find(peer);
      if (known) return known;
      const fresh = begin(peer);
      shop.conversations.push(fresh);
      changed();
      return fresh;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return shop;
}
