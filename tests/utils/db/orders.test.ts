import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commit } from '../../../utils/db/commit.ts';
import { db } from '../../../utils/db/index.ts';
import {
  changeOrder,
  keepOrder,
  keepOrders,
  markOrderNotified,
  nextOrderWake,
  openOrders,
  ordersOf,
  ordersToNotify,
  rewakeOrders,
  snoozeOrder,
} from '../../../utils/db/orders.ts';
import { type Deadline, deadlinesOf } from '../../../utils/replies/deadlines.ts';
import type { SeenOrder, ShownClock, StoredOrder } from '../../../utils/replies/order.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, NOW } from './rows.ts';

vi.mock(import('../../../utils/replies/deadlines.ts'), async (original) => ({
  ...(await original()),
  deadlinesOf: vi.fn(() => []),
}));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEY = 'aliexpress:8190000000000001';
const seen = (more: Partial<SeenOrder> = {}): SeenOrder => ({
  marketplace: 'aliexpress',
  orderId: '8190000000000001',
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  days: {},
  clocks: [],
  seenAt: NOW,
  ...more,
});
const stored = async () => (await db.orders.get(KEY)) as StoredOrder;
const countdown = (text: string, left: number): ShownClock => ({ about: 'confirm', text, left });
const talk = (key: string, more = {}) => commit(async () => ({ conversations: [conversation(key, more)] }));
/** When the only countdown ends. */
const end = async () => {
  const { clocks, clocksAt } = await stored();
  return clocksAt + (clocks[0]?.left ?? Number.NaN);
};

beforeEach(async () => {
  await emptyDatabase();
  vi.mocked(deadlinesOf).mockReturnValue([]);
});

describe('an order', () => {
  it('seen again as it was writes nothing', async () => {
    expect(await keepOrder(seen({ title: 'Cable', clocks: [countdown('3 days', 3 * DAY)] }), NOW)).toBe(true);
    const before = await stored();
    const change = await db.facts.get('change');
    const url = `${seen().url}&spm=a2g0o.other`;
    const again = { title: 'Cable', clocks: [countdown('3 days', 3 * DAY)], seenAt: NOW + DAY, url };
    expect(await keepOrder(seen(again), NOW + DAY)).toBe(false);
    expect(await stored()).toEqual(before);
    expect(await db.facts.get('change')).toEqual(change);
  });

  it('shows what the later page shows, and keeps what it does not and what the buyer said', async () => {
    await keepOrder(seen({ title: 'Cable', status: 'Paid', days: { ordered: '2026-11-01' } }), NOW);
    await changeOrder(KEY, { paidBy: 'paypal', given: { promised: '2026-12-01' }, done: true }, NOW);
    await keepOrder(seen({ status: 'Shipped', days: { shipped: '2026-11-03' }, seenAt: NOW + DAY }), NOW + DAY);
    expect(await stored()).toMatchObject({
      title: 'Cable',
      status: 'Shipped',
      days: { ordered: '2026-11-01', shipped: '2026-11-03' },
      paidBy: 'paypal',
      given: { promised: '2026-12-01' },
      done: true,
      firstSeen: NOW,
      seenAt: NOW + DAY,
    });
    await changeOrder(KEY, { done: undefined }, NOW + DAY);
    expect(await openOrders()).toHaveLength(1);
  });

  it('from a page read earlier that comes later only fills in', async () => {
    await keepOrder(seen({ status: 'Shipped', clocks: [countdown('1 day', DAY)] }), NOW);
    await keepOrder(
      seen({ status: 'Paid', title: 'Cable', clocks: [countdown('9 days', 9 * DAY)], seenAt: NOW - DAY }),
      NOW,
    );
    expect(await stored()).toMatchObject({ status: 'Shipped', title: 'Cable', firstSeen: NOW - DAY, seenAt: NOW });
    expect(await end()).toBe(NOW + DAY);
  });

  it('of a list keeps what its own page showed, and the clocks that a list does not show', async () => {
    await keepOrder(
      seen({ status: 'Shipped', days: { shipped: '2026-11-03' }, clocks: [countdown('3 days', 3 * DAY)] }),
      NOW,
    );
    const url = 'https://www.aliexpress.com/p/order/index.html';
    const days = { ordered: '2026-11-01', shipped: '2026-11-01' };
    await keepOrders([{ ...seen({ url, status: 'On its way', days, seenAt: NOW + HOUR }), partial: true }], NOW + HOUR);
    expect(await stored()).toMatchObject({ status: 'On its way', url: seen().url, clocks: [{ text: '3 days' }] });
    expect((await stored()).days).toEqual({ ordered: '2026-11-01', shipped: '2026-11-03' });
    expect(await stored()).not.toHaveProperty('partial');
  });
});

describe('a countdown', () => {
  it.each([
    ['the same text a day later', '3 days', 3 * DAY, '3 days', 3 * DAY, DAY],
    ['seconds that run', '2 d 10:00:00', 58 * HOUR, '2 d 09:59:30', 58 * HOUR - 30_000, 30_000],
    ['days that only say so much', '3 days', 3 * DAY, '2 days', 2 * DAY, 1.9 * DAY],
  ])('keeps its end: %s', async (_, text, left, later, laterLeft, after) => {
    await keepOrder(seen({ clocks: [countdown(text, left)] }), NOW);
    const at = NOW + after;
    expect(await keepOrder(seen({ clocks: [countdown(later, laterLeft)], seenAt: at }), at)).toBe(false);
    expect(await end()).toBe(NOW + left);
  });

  it.each([
    ['the seller gave more time', '3 days', 3 * DAY, '13 days', 13 * DAY, HOUR],
    ['it ends earlier than thought', '3 days', 3 * DAY, '2 days', 2 * DAY, HOUR],
    ['it shows the same after its end', '3 days', 3 * DAY, '3 days', 3 * DAY, 4 * DAY],
  ])('counts anew: %s', async (_, text, left, later, laterLeft, after) => {
    await keepOrder(seen({ clocks: [countdown(text, left)] }), NOW);
    const at = NOW + after;
    expect(await keepOrder(seen({ clocks: [countdown(later, laterLeft)], seenAt: at }), at)).toBe(true);
    expect(await end()).toBe(at + laterLeft);
  });

  it('keeps its end when another clock changes', async () => {
    const other = (text: string): ShownClock => ({ about: 'dispute', text, day: '2026-12-04' });
    await keepOrder(seen({ clocks: [countdown('3 days', 3 * DAY), other('a')] }), NOW);
    await keepOrder(seen({ clocks: [countdown('3 days', 3 * DAY), other('b')], seenAt: NOW + HOUR }), NOW + HOUR);
    expect((await stored()).clocks[1]?.text).toBe('b');
    expect(await end()).toBe(NOW + 3 * DAY);
  });

  it('is not gone while the page fills, but it is when the order has gone on', async () => {
    await keepOrder(seen({ status: 'Shipped', clocks: [countdown('3 days', 3 * DAY)] }), NOW);
    expect(await keepOrder(seen({ seenAt: NOW + 1 }), NOW + 1)).toBe(false);
    expect(await keepOrder(seen({ status: 'Shipped', seenAt: NOW + 2 }), NOW + 2)).toBe(false);
    await keepOrder(seen({ status: 'Completed', seenAt: NOW + 3 }), NOW + 3);
    expect((await stored()).clocks).toEqual([]);
  });
});

describe('the conversation of an order', () => {
  it('is the one about it, else the newest with its seller', async () => {
    await talk('old', { peer: 'Vega Store', lastAt: 1 });
    await talk('new', { peer: 'Vega Store', lastAt: 2 });
    await talk('elsewhere', { peer: 'Vega Store', marketplace: 'etsy', lastAt: 3 });
    await keepOrder(seen({ sellerName: 'VEGA store ' }), NOW);
    expect((await stored()).conversation).toBe('new');
    await talk('about', { peer: 'Support', orderId: seen().orderId });
    expect((await stored()).conversation).toBe('about');
    await talk('newest', { peer: 'Vega Store', lastAt: 9 });
    expect((await ordersOf('about')).map(({ key }) => key)).toEqual([KEY]);
  });

  it('is found when it appears later, by name or by id, and is lost when it is deleted', async () => {
    await keepOrder(seen({ sellerName: 'Vega Store', sellerId: '25' }), NOW);
    await talk('a', { peer: 'Vega Store' });
    expect((await stored()).conversation).toBe('a');
    await commit(async () => ({ removed: { conversations: ['a'] } }));
    expect((await stored()).conversation).toBeUndefined();
    await talk('b', { peer: 'Other name', id: '25' });
    expect((await stored()).conversation).toBe('b');
  });
});

const deadline = (id: string, days: number, before = 2): Deadline => ({
  id,
  endsAt: NOW + days * DAY,
  actAt: NOW + (days - before) * DAY,
  rule: 'shown',
  source: 'page',
});

describe('what the buyer is to be told of', () => {
  const due = async (at: number) => (await ordersToNotify(at)).map((each) => each.deadline.id);

  it('is told once for each deadline, at the instant to act', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('return', 5), deadline('dispute', 9)]);
    await keepOrder(seen(), NOW);
    expect(await nextOrderWake()).toBe(NOW + 3 * DAY);
    expect(await due(NOW + 3 * DAY - 1)).toEqual([]);
    expect(await due(NOW + 3 * DAY)).toEqual(['return']);
    await markOrderNotified(KEY, 'return', NOW + 3 * DAY);
    expect(await nextOrderWake()).toBe(NOW + 7 * DAY);
    await markOrderNotified(KEY, 'dispute', NOW + 7 * DAY);
    expect(await nextOrderWake()).toBeUndefined();
    expect(await openOrders()).toHaveLength(1);
  });

  it('is told again when it moved, not when it is only read anew', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 5)]);
    await keepOrder(seen(), NOW);
    await markOrderNotified(KEY, 'dispute', NOW + 3 * DAY);
    vi.mocked(deadlinesOf).mockReturnValue([{ ...deadline('dispute', 5), actAt: NOW + 3 * DAY + HOUR }]);
    await rewakeOrders(NOW + 3 * DAY);
    expect(await nextOrderWake()).toBeUndefined();
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 15)]);
    await rewakeOrders(NOW + 3 * DAY);
    expect(await nextOrderWake()).toBe(NOW + 13 * DAY);
  });

  it('can be put off, but not beyond the end', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 5)]);
    await keepOrder(seen(), NOW);
    await markOrderNotified(KEY, 'dispute', NOW + 3 * DAY);
    await snoozeOrder(KEY, 'dispute', NOW + 4 * DAY, NOW + 3 * DAY);
    expect(await nextOrderWake()).toBe(NOW + 4 * DAY);
    await snoozeOrder(KEY, 'dispute', NOW + 9 * DAY, NOW + 3 * DAY);
    expect(await nextOrderWake()).toBe(NOW + 5 * DAY - 12 * HOUR);
    await changeOrder(KEY, { done: true }, NOW);
    expect(await nextOrderWake()).toBeUndefined();
  });

  it('is told on the spot where it must be acted on at once', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([{ ...deadline('dispute', 1, 2), atOnce: true }]);
    await keepOrder(seen(), NOW);
    expect(await due(NOW)).toEqual(['dispute']);
  });

  it('put off leaves the other deadlines of the order told', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 10), deadline('return', 5)]);
    await keepOrder(seen(), NOW);
    await markOrderNotified(KEY, 'return', NOW + 3 * DAY);
    await markOrderNotified(KEY, 'dispute', NOW + 8 * DAY);
    await snoozeOrder(KEY, 'dispute', NOW + 9 * DAY, NOW + 8 * DAY);
    expect(await due(NOW + 9 * DAY)).toEqual(['dispute']);
  });

  it('is told two days before the end where it was time to act when the order was first seen', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 10, 18), deadline('return', 1, 18)]);
    await keepOrder(seen(), NOW);
    expect(await due(NOW)).toEqual(['return']);
    await markOrderNotified(KEY, 'return', NOW);
    expect(await nextOrderWake()).toBe(NOW + 8 * DAY);
    await snoozeOrder(KEY, 'return', NOW + DAY, NOW);
    expect(await nextOrderWake()).toBe(NOW + DAY - 12 * HOUR);
  });

  it('had not ended before the order was first seen, nor long ago', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', -1), deadline('return', 1)]);
    await keepOrder(seen(), NOW);
    expect(await due(NOW)).toEqual(['return']);
    expect(await due(NOW + 9 * DAY)).toEqual([]);
    expect(await nextOrderWake()).toBeUndefined();
  });
});

it('a snooze made while the notification was up is not taken away by noting that it was shown', async () => {
  vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 9, 8)]);
  await keepOrder(seen(), NOW);
  expect(await ordersToNotify(NOW + DAY)).toHaveLength(1);
  await snoozeOrder(KEY, 'dispute', NOW + 2 * DAY, NOW + DAY + HOUR);
  // Only now the next worker finds what a killed one had begun.
  await markOrderNotified(KEY, 'dispute', NOW + DAY);
  expect(await ordersToNotify(NOW + 2 * DAY)).toHaveLength(1);
});

describe('a clock of the computer that was ahead, and is set back', () => {
  const AHEAD = NOW + 400 * DAY;

  it('lets the page say again how much time is left', async () => {
    await keepOrder(seen({ seenAt: AHEAD, status: 'Paid', clocks: [countdown('3 days', 3 * DAY)] }), AHEAD);
    await rewakeOrders(NOW);
    await keepOrder(seen({ status: 'Shipped', clocks: [countdown('9 days', 9 * DAY)] }), NOW);
    expect(await stored()).toMatchObject({ status: 'Shipped', seenAt: NOW, firstSeen: NOW });
    expect(await end()).toBe(NOW + 9 * DAY);
  });

  it('tells of a deadline at its time, though it was told too early', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 9, 4)]);
    await keepOrder(seen(), NOW - DAY);
    await markOrderNotified(KEY, 'dispute', NOW + 6 * DAY);
    await rewakeOrders(NOW);
    expect(await ordersToNotify(NOW + 5 * DAY)).toHaveLength(1);
  });

  it('makes a snooze no longer than it was meant, and leaves what is right alone', async () => {
    vi.mocked(deadlinesOf).mockReturnValue([deadline('dispute', 30, 30)]);
    await keepOrder(seen(), NOW - DAY);
    await snoozeOrder(KEY, 'dispute', AHEAD + HOUR, AHEAD);
    await rewakeOrders(NOW);
    expect((await stored()).wakeAt).toBe(NOW + HOUR);
    const before = await db.facts.get('change');
    await rewakeOrders(NOW);
    expect(await db.facts.get('change')).toEqual(before);
  });
});
