import type { Instant } from '../../utils/chats/model.ts';
import { seenOrders } from '../../utils/marketplaces/orders.ts';
import type { ShownOrder } from '../../utils/replies/order.ts';

/** As many of a list as the background takes at once. */
const MOST = 100;
const LONGEST_ADDRESS = 2_000;

/** The orders that a page shows, with their clocks; none on a page that is none of orders. */
export function ordersShown(url: URL, document: Document, now: Instant): ShownOrder[] {
  // A page that shows nothing of an order may have its number from the address alone.
  const says = ({ title, status, clocks }: ShownOrder) => title || status || clocks.length > 0;
  const orders: ShownOrder[] = seenOrders(url, document, now);
  return orders.filter((order) => says(order) && order.url.length <= LONGEST_ADDRESS).slice(0, MOST);
}
