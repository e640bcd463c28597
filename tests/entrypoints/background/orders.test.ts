import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepShownOrders, ORDER_LIMITS } from '../../../entrypoints/background/orders.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const page = { url: 'https://www.aliexpress.com/p/order/detail.html?orderId=819', frameId: 0 };
const order = (more: object = {}) => ({
  marketplace: 'aliexpress',
  orderId: '819',
  url: page.url,
  days: {},
  clocks: [],
  seenAt: NOW,
  ...more,
});
let hour = 0;
/** Each in an hour of its own: how much may come in one is measured. */
const keep = (value: unknown, sender: object = page) => keepShownOrders(value, { ...page, ...sender }, NOW + hour);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  hour += 2 * 3_600_000;
});

it('an order that a page shows is kept, with known fields only', async () => {
  const clocks = [{ about: 'confirm', text: ' 3 days ', left: 9, within: { days: 3 } }];
  const seen = order({
    title: ' Cable ',
    evil: 1,
    status: 5,
    days: { ordered: '2026-11-01', shipped: 'soon' },
    clocks,
  });
  expect(await keep([seen])).toEqual({ kept: 1 });
  expect(await keep([seen])).toEqual({ kept: 0 });
  const [row] = await db.orders.toArray();
  expect(row).toMatchObject({ title: 'Cable', days: { ordered: '2026-11-01' }, clocks: [{ text: '3 days', left: 9 }] });
  expect(row).not.toHaveProperty('evil');
  expect(row).not.toHaveProperty('status');
  expect(row?.days).not.toHaveProperty('shipped');
});

it('only a page of a marketplace may tell, in the tab itself, and of its own orders', async () => {
  const elsewhere = { url: 'https://www.aliexpress.com.evil.example/p/order/detail.html' };
  for (const sender of [elsewhere, { url: undefined }, { url: 'about:blank' }, { frameId: 3 }])
    expect(await keep([order()], sender)).toEqual({ problem: 'wrongShape' });
  for (const url of ['https://evil.example/', 'javascript:alert(1)', `${page.url}${'x'.repeat(3_000)}`])
    expect(await keep([order({ url })])).toEqual({ kept: 0 });
  expect(await keep([order({ marketplace: 'other' })])).toEqual({ kept: 1 });
  expect(await db.orders.toArray()).toMatchObject([{ key: 'aliexpress:819', marketplace: 'aliexpress' }]);
});

it('a hostile page cannot fill the archive', async () => {
  const long = 'x'.repeat(1_000_000);
  const clock = { about: 'dispute', text: long };
  await keep([order({ title: long, clocks: [clock] })]);
  expect(JSON.stringify(await db.orders.toArray()).length).toBeLessThan(3 * ORDER_LIMITS.text);
  const odd = [
    {},
    null,
    5,
    order({ orderId: long }),
    order({ orderId: '<b>' }),
    order({ days: 5 }),
    order({ clocks: {} }),
  ];
  expect(await keep([...odd, order({ clocks: Array(21).fill(clock) }), order({ seenAt: Number.NaN })])).toEqual({
    kept: 0,
  });
  expect(await keep(Array(101).fill(order()))).toEqual({ problem: 'wrongShape' });
  for (const value of [undefined, 'x', {}]) expect(await keep(value)).toEqual({ problem: 'wrongShape' });
  const many = (page: number) => Array.from({ length: 100 }, (_, at) => order({ orderId: `${page}-${at}` }));
  for (let n = 0; n < 25; n++) await keep(many(n));
  expect(await db.orders.count()).toBeLessThanOrEqual(ORDER_LIMITS.anHour);
});

it('what cannot be written is said', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const put = vi.spyOn(db.orders, 'bulkPut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  expect(await keep([order()])).toEqual({ problem: 'full' });
  put.mockRejectedValue(new Error('closed'));
  expect(await keep([order()])).toEqual({ problem: 'database' });
  expect(told).toHaveBeenCalled();
  put.mockRestore();
});
