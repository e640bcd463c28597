import { beforeEach, expect, it } from 'vitest';
import { tendClocks } from '../../../entrypoints/background/due-clock.ts';
import { recentConversations } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import { markAnswered } from '../../../utils/db/reminders.ts';
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

it('a conversation teaches as soon as it is seen', async () => {
  await startScreen({ wait: 'auto' });
  const earlier = [
    asks(SENT - 7 * DAY),
    answers(SENT - 7 * DAY + HOUR),
    asks(SENT - 4 * DAY),
    answers(SENT - 4 * DAY + HOUR),
  ];
  await see('Vega', [...earlier, asks(SENT)], SENT);
  const usual = expect.objectContaining({ code: 'usual', replies: 2 });
  expect((await reminderOf('Vega')).because).toContainEqual(usual);
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

it('what the buyer writes after they said to be answered has a clock of its own, and keeps it', async () => {
  await see('Vega', [asks(SENT)], SENT);
  await markAnswered(keyOf('Vega'), SENT + HOUR);
  await see('Vega', [asks(SENT)], SENT + 2 * HOUR);
  expect(await reminderOf('Vega')).toMatchObject({ sentAt: SENT, answered: true });
  const both = [asks(SENT), asks(SENT + 2 * DAY, 'thanks, and when do you ship the second?')];
  await see('Vega', both, SENT + 2 * DAY);
  const clock = await reminderOf('Vega');
  expect(clock).toMatchObject({ sentAt: SENT + 2 * DAY });
  expect(clock.answered).toBeUndefined();
  await see('Vega', [...both, asks(SENT + 3 * DAY, 'hello?')], SENT + 3 * DAY);
  expect(await reminderOf('Vega')).toEqual(clock);
  await markAnswered(keyOf('Vega'), SENT + 4 * DAY);
  await see('Vega', [...both, asks(SENT + 3 * DAY, 'hello?')], SENT + 5 * DAY);
  expect((await reminderOf('Vega')).answered).toBe(true);
  expect((await reminderOf('Vega')).wakeAt).toBe(Number.POSITIVE_INFINITY);
});
