// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type PageOrder, seenOrders } from '../../../utils/marketplaces/orders.ts';
import type { SeenOrder } from '../../../utils/replies/order.ts';
import order2026 from '../../fixtures/aliexpress/order-2026.html?raw';
import orderHe from '../../fixtures/aliexpress/order-he.html?raw';
import ordersTwo from '../../fixtures/aliexpress/orders-two.html?raw';

const now = Date.parse('2026-08-01T10:00:00Z');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const detail = new URL('https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322#top');
const list = new URL('https://www.aliexpress.com/p/order/index.html');

describe('the orders that a page tells of', () => {
  it('an order’s page: who, what, when, and its clocks in the page’s words', () => {
    const orders: SeenOrder[] = seenOrders(detail, parse(order2026), now) satisfies PageOrder[];
    expect(orders).toEqual([
      {
        marketplace: 'aliexpress',
        orderId: '8212313961591322',
        url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322',
        title: 'HDMI cable 8K',
        sellerName: 'Vega Store',
        status: 'Completed',
        days: { ordered: '2026-07-15' },
        clocks: [
          {
            about: 'return',
            text: 'If there are any problems, you can apply for a return/refund within 7 days of confirming receipt',
            within: { days: 7, of: 'receipt' },
          },
          {
            about: 'dispute',
            text: 'You can open a dispute within 90 days after order was placed.',
            within: { days: 90, of: 'order' },
          },
          { about: 'dispute', text: 'Refund if no delivery before Sep 4, 2026', day: '2026-09-04' },
        ],
        seenAt: now,
      },
    ]);
  });

  it('one whose progress bar alone tells it, right to left', () => {
    expect(seenOrders(detail, parse(orderHe), now)[0]?.clocks).toEqual([
      { about: 'dispute', text: 'החזר כספי 4 בספט׳ 2026', day: '2026-09-04' },
    ]);
  });

  it('a list: each card for itself, with what that card shows', () => {
    const document = parse(ordersTwo);
    const clock = document.createElement('p');
    clock.textContent = 'Buyer protection: 13 days 5 hours left';
    document.querySelector('.order-item:last-of-type')?.append(clock);
    const orders = seenOrders(list, document, now);
    expect(orders.map(({ orderId, days, clocks }) => [orderId, days.ordered, clocks.length])).toEqual([
      ['8212313961591322', '2026-07-15', 0],
      ['8212313961591330', '2026-07-15', 1],
    ]);
    expect(orders[1]).toMatchObject({ partial: true, url: expect.stringContaining('orderId=8212313961591330') });
  });

  it('nothing on other pages, without a number, or where the page throws', () => {
    expect(seenOrders(new URL('https://www.aliexpress.com/item/1005006180026951.html'), parse(order2026), now)).toEqual(
      [],
    );
    expect(seenOrders(new URL('https://example.com/p/order/detail.html'), parse(order2026), now)).toEqual([]);
    expect(seenOrders(new URL('https://www.aliexpress.com/p/order/detail.html'), parse(''), now)).toEqual([]);
    const hostile = new Proxy(parse(''), {
      get: () => {
        throw new Error('no');
      },
    });
    expect(seenOrders(detail, hostile, now)).toMatchObject([{ clocks: [], days: {} }]);
    expect(seenOrders(list, hostile, now)).toEqual([]);
  });
});
