/** Reads a marketplace's page: what kind it is and what it tells. Nothing here touches or runs the page, or throws. */
import type { ConversationFacts } from '../chats/model.ts';
import { marketplaceOf } from './index.ts';
import { type ReadResult, readFields, readOne } from './read/fields.ts';
import { ruleText } from './read/links.ts';
import type { Field, Marketplace, OrderFacts, PageFacts, PageKind } from './types.ts';

/** What a message page tells about its conversation; the name of the other side may have to come from elsewhere. */
export type ConversationHint = Omit<ConversationFacts, 'peer'> & { peer?: string };

/** The page's kind, by its address alone. `other` is a page of the marketplace of which nothing is read. */
export function kindOf(marketplace: Marketplace, url: URL): PageKind {
  return marketplace.urls.find(({ pattern }) => pattern.test(ruleText(url)))?.kind ?? 'other';
}

/**
 * The facts of a page; `undefined` when the address belongs to no known marketplace. A list of orders tells an order's
 * facts only when it has exactly one order; for each of several see {@link readOrders}.
 */
export function readPage(url: URL, document: Document): PageFacts | undefined {
  return examinePage(url, document)?.facts;
}

/** As {@link readPage}, with the candidate that had each value (its place in the adapter's list), for a health report. */
export function examinePage(url: URL, document: Document): { facts: PageFacts; hits: ReadResult['hits'] } | undefined {
  const marketplace = marketplaceOf(url);
  if (!marketplace) return undefined;
  const kind = kindOf(marketplace, url);
  const base = { marketplace: marketplace.id, kind };
  if (kind === 'other') return { facts: { ...base, missing: [] }, hits: {} };
  const expected = marketplace.expected[kind] ?? [];
  if (kind === 'orders') {
    const cards = orderCards(marketplace, url, document);
    const [
      {
        facts: { detailUrl: _, ...facts },
        hits,
      },
    ] = cards.length === 1 && cards[0] ? [cards[0]] : [nothing];
    return { facts: { ...base, ...facts, missing: missingOf(expected, cards) }, hits };
  }
  const result = readFields(marketplace.fields[kind] ?? {}, { url, document, root: document }, marketplace.hosts);
  return { facts: { ...base, ...result.facts, missing: missingOf(expected, [result]) }, hits: result.hits };
}

/** Each order of a list of orders, in page order; empty on any other page. */
export function readOrders(url: URL, document: Document): OrderFacts[] {
  return readCards(url, document).map(({ facts }) => facts);
}

/** As {@link readOrders}, with the element that shows the order. */
export function readCards(url: URL, document: Document): { facts: OrderFacts; root: Element }[] {
  const marketplace = marketplaceOf(url);
  if (!marketplace || kindOf(marketplace, url) !== 'orders') return [];
  return orderCards(marketplace, url, document);
}

/** Name of the other side of the conversation on a message page, where the marketplace's own selectors find it. */
export function readPeer(url: URL, document: Document): string | undefined {
  return readConversationHint(url, document)?.peer;
}

/** What a message page tells about its conversation; `undefined` on any other page. Ids are strings. */
export function readConversationHint(url: URL, document: Document): ConversationHint | undefined {
  const marketplace = marketplaceOf(url);
  if (!marketplace || kindOf(marketplace, url) !== 'messages') return undefined;
  const page = { url, document, root: document };
  const read = (field: keyof Marketplace['conversation']) =>
    readOne(marketplace.conversation[field] ?? [], page, field, marketplace);
  return {
    marketplace: marketplace.id,
    peer: readOne(marketplace.peer, page, 'sellerName', marketplace),
    id: read('id'),
    account: read('account'),
    orderId: read('orderId'),
    listingId: read('listingId'),
    title: read('title'),
  };
}

const nothing: ReadResult = { facts: {}, hits: {} };
const mostCards = 500;

function orderCards(marketplace: Marketplace, url: URL, document: Document): (ReadResult & { root: Element })[] {
  const { selector, fields } = marketplace.orderCard ?? {};
  if (!selector || !fields) return [];
  let cards: Element[] = [];
  try {
    cards = [...document.querySelectorAll(selector)].slice(0, mostCards);
  } catch {
    // A document that cannot be searched has no orders.
  }
  return cards.map((root) => ({ root, ...readFields(fields, { url, document, root }, marketplace.hosts) }));
}

/** Expected facts that some result lacks; all of them when there is no result at all. */
function missingOf(expected: Field[], results: ReadResult[]): string[] {
  return expected.filter((field) => results.length === 0 || results.some(({ facts }) => !facts[field]));
}
