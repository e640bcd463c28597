import { beforeEach, expect, it } from 'vitest';
import { tendClocks } from '../../../entrypoints/background/due-clock.ts';
import { recentConversations } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import type { StoredOrder } from '../../../utils/replies/order.ts';
import { answers, asks, DAY, HOUR, keyOf, reminderOf, see, startScreen } from './reminders-scene.ts';

/** A Monday, 10 o'clock in China. */
const SENT = Date.UTC(2026, 8, 7, 2);
const notice = 'Dear friend, our shop is closed for holidays. We are back on September 21.';
const BACK = Date.UTC(2026, 8, 20, 16);

beforeEach(async () => {
  await startScreen();
});

it('a seller who says to be away is not late before they are back', async () => {
  await see('Vega', [asks(SENT)], SENT);
  expect((await reminderOf('Vega')).dueAt).toBeLessThan(BACK);
  await see('Vega', [asks(SENT), answers(SENT + 60_000, notice)], SENT + HOUR);
  const { dueAt, because } = await reminderOf('Vega');
  expect(dueAt).toBeGreaterThan(BACK);
  expect(because).toContainEqual({ code: 'vacation', until: '2026-09-21' });
  await tendClocks(SENT + 3 * DAY, '0.1.1');
  expect((await reminderOf('Vega')).dueAt).toBe(dueAt);
});

it('what cannot be worked out holds no message back', async () => {
  const broken = {
    key: 'aliexpress:1',
    marketplace: 'aliexpress',
    orderId: '1',
    days: {},
    conversation: keyOf('Vega'),
  };
  const clocks = [{ about: 'dispute', text: 'x', day: '2026-12-01' }];
  await db.orders.put({ ...broken, url: '', clocks, seenAt: 1e17 } as unknown as StoredOrder);
  await see('Vega', [asks(SENT)], SENT);
  expect((await recentConversations(1))[0]?.count).toBe(1);
  expect((await reminderOf('Vega')).dueAt).toBeGreaterThan(SENT);
});

it('a message of which only the day is shown was not written at its beginning', async () => {
  const evening = SENT + 10 * HOUR;
  const day = Date.UTC(2026, 8, 6, 16);
  await see('Vega', [{ ...asks(day), precision: 'day' }], evening);
  const { dueAt, sentAt } = await reminderOf('Vega');
  expect(sentAt).toBe(day);
  await see('Noon', [asks(day + 12 * HOUR)], evening);
  expect(dueAt).toBe((await reminderOf('Noon')).dueAt);
  await tendClocks(evening + HOUR, '0.1.1');
  expect((await reminderOf('Vega')).dueAt).toBe(dueAt);
});
