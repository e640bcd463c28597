import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import type { StoredOrder } from '../../../utils/replies/order.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);

/** A conversation as it is stored, of the seller with the name of its key. */
export const conversation = (key: string, more: Partial<StoredConversation> = {}): StoredConversation => ({
  key,
  marketplace: 'aliexpress',
  peer: key,
  url: 'https://www.aliexpress.com/p/message/index.html',
  firstSeen: NOW,
  lastSeen: NOW,
  count: 0,
  links: 0,
  sights: [],
  blocks: [],
  lastAt: NOW,
  lastText: '',
  lastDirection: 'in',
  digest: '',
  head: '',
  ...more,
});

/** A message of the seller, `seq` milliseconds after `NOW`. */
export const message = (key: string, seq: number, text: string, more: Partial<StoredMessage> = {}): StoredMessage => ({
  conversation: key,
  rank: seq * 8,
  seq,
  direction: 'in',
  text,
  images: [],
  firstSeen: NOW + seq,
  url: '',
  way: 'detected',
  version: '1',
  hash: '',
  previous: '',
  ...more,
});

/** An order as it is stored; with no day known nothing of it is to be notified. */
export function order(more: Partial<StoredOrder> = {}): StoredOrder {
  const { marketplace = 'aliexpress', orderId = '8190000000000001' } = more;
  return {
    key: `${marketplace}:${orderId}`,
    marketplace,
    orderId,
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`,
    title: 'Cable',
    days: {},
    clocks: [],
    seenAt: NOW,
    firstSeen: NOW,
    clocksAt: NOW,
    wakeAt: Number.POSITIVE_INFINITY,
    ...more,
  };
}
