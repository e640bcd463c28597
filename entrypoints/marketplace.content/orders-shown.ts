import type { Instant } from '../../utils/chats/model.ts';
import { readOrders, readPage } from '../../utils/marketplaces/page.ts';
import type { OrderFacts, PageFacts } from '../../utils/marketplaces/types.ts';
import type { OrderDays, ShownClock, ShownOrder } from '../../utils/replies/order.ts';

/** As many of a list as the background takes at once. */
const MOST = 100;
const LONGEST_ADDRESS = 2_000;

/** The orders that a page shows, with what their clocks need; none on a page that is none of orders. */
export function ordersShown(url: URL, document: Document, now: Instant): ShownOrder[] {
  const page = readPage(url, document);
  if (page?.kind === 'order') return orderOf(page, page.marketplace, url.href, now);
  if (page?.kind !== 'orders') return [];
  const orders = readOrders(url, document).slice(0, MOST);
  return orders.flatMap((facts) =>
    orderOf(facts, page.marketplace, facts.detailUrl ?? url.href, now).map((order) => ({ ...order, partial: true })),
  );
}

type Facts = (PageFacts | OrderFacts) & { clocks?: ShownClock[]; days?: OrderDays };

function orderOf(facts: Facts, marketplace: string, address: string, now: Instant): ShownOrder[] {
  const { orderId, title, sellerName, sellerId, orderStatus, days = {}, clocks = endOf(facts) } = facts;
  const url = address.replace(/#.*$/s, '');
  // A page that shows nothing of an order may have its number from the address alone.
  const says = title || orderStatus || clocks.length > 0;
  if (!orderId || !says || url.length > LONGEST_ADDRESS) return [];
  return [{ marketplace, orderId, url, title, sellerName, sellerId, status: orderStatus, days, clocks, seenAt: now }];
}

/** The end of the protection, where the page gives nothing more exact. */
function endOf({ protectionEnds }: Facts): ShownClock[] {
  if (!protectionEnds) return [];
  const isDay = /^\d{4}-\d\d-\d\d$/.test(protectionEnds);
  return [{ about: 'dispute', text: protectionEnds, ...(isDay && { day: protectionEnds }) }];
}
