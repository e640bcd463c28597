// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOrder } from '../../entrypoints/marketplace.content/keep-order.ts';
import { ordersShown } from '../../entrypoints/marketplace.content/orders-shown.ts';
import { providePart } from '../../entrypoints/marketplace.content/parts.ts';
import type { PageFacts } from '../../utils/marketplaces/types.ts';
import { ask } from '../../utils/messages.ts';
import type { ShownOrder } from '../../utils/replies/order.ts';

vi.mock(import('../../utils/messages.ts'), async (original) => ({ ...(await original()), ask: vi.fn() }));

const ORDER = 'https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322';
const NOW = Date.UTC(2026, 10, 22, 12);
const html = (name: string) => readFileSync(`tests/fixtures/aliexpress/${name}.html`, 'utf8');
const parsed = (name: string) => new DOMParser().parseFromString(html(name), 'text/html');
const sent = () => vi.mocked(ask).mock.calls.map(([, orders]) => orders as ShownOrder[]);
let controller: AbortController;

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
  vi.useFakeTimers();
  vi.mocked(ask)
    .mockReset()
    .mockResolvedValue({ kept: 1 } as never);
  controller = new AbortController();
  providePart('orders', ordersShown);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function start(draw = vi.fn(), kind: PageFacts['kind'] = 'order') {
  const facts: PageFacts = { marketplace: 'aliexpress', kind, missing: [] };
  keepOrder({ facts, address: () => new URL(ORDER), ui: { layer: () => draw } }, controller.signal);
  return draw;
}

/** What an order page shows so far. */
function show(status: string, id = '8212313961591322') {
  document.body.innerHTML = `<div class="order-status"><p class="order-block-title">${status}</p></div><i>${id}</i>`;
}

it('an order page tells its order, with the end of the protection', () => {
  const [order] = ordersShown(new URL(`${ORDER}#top`), parsed('order-2026'), NOW);
  expect(order).toMatchObject({
    marketplace: 'aliexpress',
    orderId: '8212313961591322',
    url: ORDER,
    title: 'HDMI cable 8K',
    sellerName: 'Vega Store',
    status: 'Completed',
    seenAt: NOW,
  });
  expect(order?.clocks).toContainEqual(expect.objectContaining({ about: 'dispute', day: '2026-09-04' }));
  expect(order).not.toHaveProperty('partial');
});

it('a page that shows nothing of the order in its address tells none', () => {
  const empty = new DOMParser().parseFromString('<h1>Sign in</h1>', 'text/html');
  expect(ordersShown(new URL(ORDER), empty, NOW)).toEqual([]);
});

it('a list of orders tells each, with the address of its own page; other pages tell none', () => {
  const list = ordersShown(new URL('https://trade.aliexpress.com/orderList.htm'), parsed('orders-two'), NOW);
  expect(list).toHaveLength(2);
  for (const order of list) expect(order).toMatchObject({ partial: true, orderId: expect.stringMatching(/^\d{16}$/) });
  expect(list[0]?.url).toContain(list[0]?.orderId);
  for (const url of ['https://www.aliexpress.com/item/1005745176332016.html', ORDER.replace('aliexpress', 'example')])
    expect(ordersShown(new URL(url), parsed('order-2026'), NOW)).toEqual([]);
});

it('is sent once it is filled, again only when it changes, and not on every change', async () => {
  show('Loading');
  start();
  await vi.advanceTimersByTimeAsync(500);
  show('Paid');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent().map(([order]) => order?.status)).toEqual(['Paid']);
  document.body.append('another advertisement');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent()).toHaveLength(1);
  show('Shipped');
  await vi.advanceTimersByTimeAsync(3_000);
  for (let n = 0; n < 20; n++) {
    show(`Shipped ${n}`);
    await vi.advanceTimersByTimeAsync(3_000);
  }
  expect(sent().length).toBeLessThanOrEqual(1 + 1 + 63 / 20);
  expect(sent().at(-1)?.[0]?.status).toMatch(/^Shipped 1/);
});

it('of the order that was left nothing is told under the number of the next', async () => {
  show('Paid', '1111111111111111');
  start();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent()).toEqual([]);
  show('Shipped');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent().map(([order]) => order?.status)).toEqual(['Shipped']);
});

it('what cannot be kept is tried again, and then said once', async () => {
  vi.mocked(ask).mockResolvedValue({ problem: 'full' } as never);
  show('Paid');
  const draw = start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent().length).toBe(4);
  expect(draw).toHaveBeenCalledTimes(1);
  show('Shipped');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent().length).toBe(8);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('does nothing on other pages', async () => {
  show('Paid');
  start(vi.fn(), 'product');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sent()).toEqual([]);
});
