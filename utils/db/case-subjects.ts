import type { Instant, StoredConversation } from '../chats/model.ts';
import type { CaseSubject } from '../evidence/case.ts';
import { marketplaces } from '../marketplaces/index.ts';
import type { StoredOrder } from '../replies/order.ts';
import { db } from './index.ts';

/** Something that a case can be about, with what belongs to it. */
export interface SubjectChoice extends CaseSubject {
  /** Stable: `order:<key of the order>` or `seller:…`. */
  key: string;
  kind: 'order' | 'seller';
  /** Keys of the conversations that belong to it, the newest first. */
  conversations: string[];
  /** Keys of further conversations with the same seller. */
  others: string[];
  /** Keys of the orders whose events belong to it. */
  orders: string[];
  /** Messages kept in `conversations`. */
  messages: number;
  lastAt: Instant;
}

/** The orders and the sellers that one can build a case about, what was written or seen last first. */
export async function caseSubjects(): Promise<SubjectChoice[]> {
  const [conversations, orders] = await Promise.all([
    db.conversations.orderBy('lastAt').reverse().toArray(),
    db.orders.toArray(),
  ]);
  const sellers = groups(conversations, orders);
  return [...sellers.values()].flatMap(subjectsOf).sort((a, b) => b.lastAt - a.lastAt || (a.key < b.key ? -1 : 1));
}

/** The marketplace's name for people: of one without an adapter, its host name. */
export const marketplaceName = (marketplace: string): string =>
  marketplaces.find(({ id }) => id === marketplace)?.name ?? marketplace;

interface Group {
  key: string;
  conversations: StoredConversation[];
  orders: StoredOrder[];
}

/** What belongs to each seller: by the site's own id, else by name where no two ids go by it. */
function groups(conversations: readonly StoredConversation[], orders: readonly StoredOrder[]): Map<string, Group> {
  const ids = new Map<string, Set<string>>();
  const named = (marketplace: string, name: string) => `${marketplace}/name:${plain(name)}`;
  const note = (marketplace: string, name = '', id?: string) => {
    if (id === undefined || !plain(name)) return;
    const key = named(marketplace, name);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const { marketplace, peer, id } of conversations) note(marketplace, peer, id);
  for (const { marketplace, sellerName, sellerId } of orders) note(marketplace, sellerName, sellerId);
  const keyOf = (marketplace: string, name = '', id?: string) => {
    const known = id ?? only(ids.get(named(marketplace, name)));
    return known === undefined ? named(marketplace, name) : `${marketplace}/id:${known}`;
  };
  const found = new Map<string, Group>();
  const group = (key: string): Group => {
    const known = found.get(key) ?? { key, conversations: [], orders: [] };
    found.set(key, known);
    return known;
  };
  const groupOf = new Map<string, string>();
  for (const each of conversations) {
    // A page may not tell who the seller is: such conversations have nothing in common.
    const key = plain(each.peer) || each.id ? keyOf(each.marketplace, each.peer, each.id) : `key:${each.key}`;
    groupOf.set(each.key, key);
    group(key).conversations.push(each);
  }
  for (const order of orders) {
    const { marketplace, sellerName = '', sellerId, conversation } = order;
    const linked = conversation === undefined ? undefined : groupOf.get(conversation);
    const own = plain(sellerName) || sellerId ? keyOf(marketplace, sellerName, sellerId) : `key:${order.key}`;
    group(linked ?? own).orders.push(order);
  }
  return found;
}

function subjectsOf({ key, conversations, orders }: Group): SubjectChoice[] {
  const seller = sellerOf(key, conversations, orders);
  const known = new Set(orders.map(({ orderId }) => orderId));
  // A conversation may be about an order whose page was never seen.
  const unseen = conversations.filter(
    ({ orderId }, at) =>
      orderId !== undefined &&
      !known.has(orderId) &&
      conversations.findIndex((each) => each.orderId === orderId) === at,
  );
  return [
    ...orders.map((order) => orderSubject(order, conversations)),
    ...unseen.map(({ marketplace, orderId = '', peer, title, firstSeen }) =>
      orderSubject(
        { key: `${marketplace}:${orderId}`, marketplace, orderId, sellerName: peer, title, seenAt: firstSeen },
        conversations,
      ),
    ),
    ...(seller ? [seller] : []),
  ];
}

/** A seller with all that was said; none where nothing was: their orders are subjects of their own. */
function sellerOf(
  key: string,
  conversations: readonly StoredConversation[],
  orders: readonly StoredOrder[],
): SubjectChoice | undefined {
  const [newest] = conversations;
  if (!newest) return undefined;
  const { marketplace, lastAt } = newest;
  return {
    key: `seller:${key}`,
    kind: 'seller',
    marketplace,
    marketplaceName: marketplaceName(marketplace),
    peer: newest.peer || (conversations.find(({ peer }) => peer)?.peer ?? ''),
    conversations: conversations.map((each) => each.key),
    others: [],
    orders: orders.map((each) => each.key),
    messages: sum(conversations),
    lastAt,
  };
}

function orderSubject(
  order: Pick<StoredOrder, 'key' | 'marketplace' | 'orderId' | 'title' | 'sellerName' | 'seenAt' | 'conversation'>,
  all: readonly StoredConversation[],
): SubjectChoice {
  const { marketplace, orderId } = order;
  const about = all.filter((each) => each.orderId === orderId || each.key === order.conversation);
  // What names no order may be about this one.
  const own = about.length > 0 ? about : all.filter((each) => each.orderId === undefined);
  const title = order.title ?? about.find((each) => each.orderId === orderId && each.title)?.title;
  return {
    key: `order:${order.key}`,
    kind: 'order',
    marketplace,
    marketplaceName: marketplaceName(marketplace),
    peer: order.sellerName || (own[0]?.peer ?? all[0]?.peer ?? ''),
    orderId,
    ...(title && { title }),
    conversations: own.map(({ key }) => key),
    others: all.filter((each) => !own.includes(each)).map(({ key }) => key),
    orders: [order.key],
    messages: sum(own),
    lastAt: Math.max(order.seenAt, ...own.map(({ lastAt }) => lastAt)),
  };
}

const sum = (conversations: readonly StoredConversation[]): number =>
  conversations.reduce((total, { count }) => total + count, 0);

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const only = (values: ReadonlySet<string> | undefined): string | undefined =>
  values?.size === 1 ? [...values][0] : undefined;
