/**
 * The orders that a page tells of, with their clocks and days. Apart from `page.ts`, as the words for them in all languages are
 * more than every page of a marketplace should carry.
 */
import { readCards, readPage } from './page.ts';
import { clocksOf } from './read/clocks.ts';
import { orderDays } from './read/order-days.ts';
import type { OrderFacts, PageClock, PageContext, PageDays } from './types.ts';

/** What a page tells of one order; the same shape as `SeenOrder` of `utils/replies/order.ts`. */
export interface PageOrder {
  marketplace: string;
  orderId: string;
  /** Page of this order. */
  url: string;
  title?: string;
  sellerName?: string;
  sellerId?: string;
  /** As shown. */
  status?: string;
  days: PageDays;
  clocks: PageClock[];
  /** Instant. */
  seenAt: number;
}

/**
 * The orders of an order's page, or of each card of a list of orders (`partial`: a card shows only some of it); none on any
 * other page, none without its number. Never throws.
 */
export function seenOrders(url: URL, document: Document, now: number): (PageOrder & { partial?: true })[] {
  const page = readPage(url, document);
  if (page?.kind === 'order') return seen(page, { url, document, root: document }, page.marketplace, now);
  if (page?.kind !== 'orders') return [];
  return readCards(url, document).flatMap(({ facts, root }) =>
    seen(facts, { url, document, root }, page.marketplace, now).map((order) => ({ ...order, partial: true as const })),
  );
}

function seen(facts: OrderFacts, page: PageContext, marketplace: string, now: number): PageOrder[] {
  const { orderId, detailUrl, title, sellerName, sellerId, orderStatus } = facts;
  if (!orderId) return [];
  return [
    {
      marketplace,
      orderId,
      url: detailUrl ?? page.url.href.replace(/#.*$/s, ''),
      ...(title && { title }),
      ...(sellerName && { sellerName }),
      ...(sellerId && { sellerId }),
      ...(orderStatus && { status: orderStatus }),
      ...timesOf(page),
      seenAt: now,
    },
  ];
}

/** A page that cannot be searched shows no times. */
function timesOf(page: PageContext): Pick<PageOrder, 'clocks' | 'days'> {
  try {
    return { clocks: clocksOf(page), days: orderDays(page) };
  } catch {
    return { clocks: [], days: {} };
  }
}
