// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { orderDays } from '../../../../utils/marketplaces/read/order-days.ts';

const days = (html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return orderDays({ url: new URL('https://www.aliexpress.com/'), document, root: document });
};

describe('the days of an order', () => {
  it.each([
    ['<p>Order date: Jul 15, 2026</p>', { ordered: '2026-07-15' }],
    ['<p><span>Order placed on: </span>Jul 15, 2026</p>', { ordered: '2026-07-15' }],
    ['<div>Order placed</div><div>July 15, 2026</div>', { ordered: '2026-07-15' }],
    ['<span>Shipped</span><div><div>Order date: Jul 15, 2026</div></div>', { ordered: '2026-07-15' }],
    ['<span>Shipped</span><div>Jul 17, 2026 10:32 AM PST</div>', { shipped: '2026-07-17' }],
    ['<div>Shipped</div><div>Ordered: Jul 15, 2026</div>', { ordered: '2026-07-15' }],
    ['<p>Date de la commande : 15 juil. 2026</p>', { ordered: '2026-07-15' }],
    ['<p>Fecha del pedido: 15 jul. 2026</p>', { ordered: '2026-07-15' }],
    ['<p>Bestelldatum: 15. Juli 2026</p>', { ordered: '2026-07-15' }],
    ['<p>Data do pedido: 15 de jul. de 2026</p>', { ordered: '2026-07-15' }],
    ['<p>Data dell’ordine: 15 lug 2026</p>', { ordered: '2026-07-15' }],
    ['<p>Дата заказа: 15 июля 2026 г.</p>', { ordered: '2026-07-15' }],
    ['<p>下单时间:2026年7月15日</p>', { ordered: '2026-07-15' }],
    ['<p>תאריך הזמנה: 15 ביולי 2026</p>', { ordered: '2026-07-15' }],
    ['<p>Shipped on Jul 17, 2026 · Delivered on Aug 1, 2026</p>', { shipped: '2026-07-17', delivered: '2026-08-01' }],
    [
      '<p>Expédiée le 17 juillet 2026</p><p>Livrée le 1er août 2026</p>',
      { shipped: '2026-07-17', delivered: '2026-08-01' },
    ],
    ['<p>Estimated delivery: Jul 28 - Aug 12, 2026</p>', { promised: '2026-08-12' }],
    ['<p>Livraison prévue entre le 28 juil. et le 12 août 2026</p>', { promised: '2026-08-12' }],
    ['<p>Voraussichtliche Lieferung: 28.07.2026 - 12.08.2026</p>', { promised: '2026-08-12' }],
    ['<p>预计2026年8月12日送达</p>', { promised: '2026-08-12' }],
    ['<p>Доставлен 1 августа 2026</p>', { delivered: '2026-08-01' }],
  ])('%s', (html, expected) => {
    expect(days(html)).toEqual(expected);
  });

  it.each([
    '<p>Refund if no delivery before Sep 4, 2026</p>',
    '<p>If delivered after Aug 3, 2026 you can collect a coupon</p>',
    '<p>Remboursement si non livré avant le 4 sept. 2026</p>',
    '<p>Order date: 03/04/2026</p>',
    '<p>Shipped on Jul 17</p>',
    '<p>Jul 15, 2026</p>',
    '<p>Member since Jul 15, 2026</p>',
  ])('nothing certain in %s', (html) => {
    expect(days(html)).toEqual({});
  });
});
