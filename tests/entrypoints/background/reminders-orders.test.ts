import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReminder, snoozeReminder } from '../../../entrypoints/background/notification-acts.ts';
import { sweep } from '../../../entrypoints/background/reminders.ts';
import { browser } from '../../../utils/browser.ts';
import { db } from '../../../utils/db/index.ts';
import { changeOrder, keepOrder } from '../../../utils/db/orders.ts';
import { writeSettings } from '../../../utils/settings.ts';
import {
  answers,
  asks,
  DAY,
  HOUR,
  plain,
  reminderOf,
  restart,
  type Screen,
  see,
  startScreen,
} from './reminders-scene.ts';

const NOW = Date.UTC(2026, 10, 16, 12);
const url = 'https://www.aliexpress.com/p/order/detail.html?orderId=3031234567890123';
const key = 'aliexpress:3031234567890123';
const id = `order:${key}:dispute`;
/** The page's own countdown: 20 days are left to open a dispute. */
const ENDS = NOW + 20 * DAY;
let screen: Screen;

beforeEach(async () => {
  screen = await startScreen();
  await keepOrder(
    {
      marketplace: 'aliexpress',
      orderId: '3031234567890123',
      url,
      title: 'Desk lamp',
      sellerName: 'Vega',
      days: {},
      clocks: [{ about: 'dispute', text: '20 days left', left: 20 * DAY }],
      seenAt: NOW,
    },
    NOW,
  );
});

describe('a deadline of an order', () => {
  it('is told once, when it is time to act, and counts on the badge until it ends', async () => {
    await sweep(NOW);
    expect([screen.log, screen.badge]).toEqual([[], '']);
    const { wakeAt } = (await db.orders.get(key)) ?? { wakeAt: 0 };
    expect((await browser.alarms.get('next'))?.scheduledTime).toBe(wakeAt);
    expect(ENDS - wakeAt).toBeGreaterThanOrEqual(2 * DAY);
    await sweep(wakeAt - 1);
    expect(screen.log).toEqual([]);
    await Promise.all([sweep(wakeAt), sweep(wakeAt + 1)]);
    await restart(screen);
    await sweep(wakeAt + HOUR);
    expect([screen.log, screen.badge]).toEqual([[id], '1']);
    await sweep(ENDS + HOUR);
    expect([screen.log, screen.badge]).toEqual([[id], '']);
  });

  it('names the order and when it ends, and opens its page', async () => {
    await sweep(ENDS - 2 * DAY);
    expect(screen.seen.get(id)).toMatchObject({
      title: expect.stringMatching(/^notifyDeadline deadline_dispute .* \d/),
      message: 'notifyDeadlineText Desk lamp · Vega',
    });
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await openReminder(id);
    expect(create).toHaveBeenCalledWith({ url });
    expect(screen.seen.has(id)).toBe(false);
  });

  it('is told once more after a snooze', async () => {
    await sweep(ENDS - 2 * DAY);
    await snoozeReminder(id, 0, ENDS - 2 * DAY);
    expect([screen.seen.has(id), screen.badge]).toEqual([false, '']);
    await sweep(ENDS - 2 * DAY + HOUR);
    await sweep(ENDS - 2 * DAY + 2 * HOUR);
    expect([screen.log, screen.badge]).toEqual([[id, id], '1']);
  });

  it('goes away once the buyer says that the order is done', async () => {
    await sweep(ENDS - 2 * DAY);
    await changeOrder(key, { done: true }, ENDS - 2 * DAY);
    await sweep(ENDS - DAY);
    expect([[...screen.seen.keys()], screen.badge]).toEqual([[], '']);
  });

  it('waits for the end of the quiet hours', async () => {
    await writeSettings({ ...plain, quiet: { on: true, from: 22, to: 8 } });
    const night = new Date(ENDS - 2 * DAY).setHours(23, 0, 0, 0);
    await sweep(night);
    expect(screen.log).toEqual([]);
    const morning = (await browser.alarms.get('next'))?.scheduledTime ?? 0;
    expect([new Date(morning).getHours(), morning - night]).toEqual([8, 9 * HOUR]);
    await sweep(morning);
    expect(screen.log).toEqual([id]);
  });

  it('that a killed worker showed is not told again', async () => {
    const at = ENDS - 2 * DAY;
    await db.facts.put({ name: 'showing', value: { at, items: [{ id, notification: id }] } });
    screen.seen.set(id, { title: '', message: '' });
    await sweep(at + HOUR);
    expect(screen.log).toEqual([]);
  });

  it('told too early by a clock that was ahead is told at its time', async () => {
    const { wakeAt } = (await db.orders.get(key)) ?? { wakeAt: 0 };
    await sweep(wakeAt + HOUR);
    expect(screen.log).toEqual([id]);
    await sweep(NOW + HOUR);
    await sweep(wakeAt);
    await sweep(wakeAt + 2 * HOUR);
    expect(screen.log).toEqual([id, id]);
  });

  it('told in time is not told again when the clock goes back and comes right', async () => {
    const { wakeAt } = (await db.orders.get(key)) ?? { wakeAt: 0 };
    for (const now of [wakeAt + HOUR, wakeAt + HOUR / 2, 0, wakeAt + 2 * HOUR]) await sweep(now);
    expect(screen.log).toEqual([id]);
  });

  it('that ended while the computer was off is told as over', async () => {
    await sweep(ENDS + HOUR);
    expect(screen.seen.get(id)?.title).toMatch(/^notifyDeadlineOver /);
  });
});

it('replies and deadlines that are due together become one summary of things to do', async () => {
  for (const peer of ['A', 'B', 'C']) await see(peer, [asks(NOW)], NOW);
  await sweep(ENDS - DAY);
  expect(screen.log).toHaveLength(1);
  const [summary] = [...screen.seen.values()];
  expect(summary?.title).toBe('notifyManyThings 4');
  expect(summary?.message.split('\n')[0]).toContain('deadline_dispute');
});

it('a reply is expected by what this seller did before, unless the buyer chose a fixed wait', async () => {
  await writeSettings({ ...plain, wait: 'auto' });
  const talk = Array.from({ length: 10 }, (_, n) => n - 12).flatMap((day) => [
    asks(NOW + day * DAY - 6 * HOUR, `question ${day}`),
    answers(NOW + day * DAY - 5 * HOUR, `answer ${day}`),
  ]);
  await see('Quick', [...talk, asks(NOW)], NOW);
  await see('Stranger', [asks(NOW)], NOW);
  const [quick, stranger] = [await reminderOf('Quick'), await reminderOf('Stranger')];
  expect(quick.dueAt).toBeLessThan(stranger.dueAt);
  expect(quick.because).toContainEqual(expect.objectContaining({ code: 'usual', replies: 10 }));
  expect(quick.because).toContainEqual(
    expect.objectContaining({ code: 'hours', zone: 'Asia/Shanghai', estimated: true }),
  );
  expect(quick).toMatchObject({ expectedBy: expect.any(Number), actAt: expect.any(Number) });
  await writeSettings({ ...plain, wait: 2 });
  await sweep(NOW + HOUR);
  expect((await reminderOf('Quick')).dueAt).toBe((await reminderOf('Stranger')).dueAt);
});

it('where the seller of an order must be asked in time, the clock says so', async () => {
  await see('Vega', [asks(ENDS - 3 * DAY)], ENDS - 3 * DAY);
  const { dueAt, actAt = 0, because } = await reminderOf('Vega');
  expect(actAt).toBeLessThan(dueAt);
  expect(because).toContainEqual({ code: 'protection', endsAt: ENDS });
});

it('a seller who then says to be away is not expected before the return', async () => {
  await writeSettings({ ...plain, wait: 'auto' });
  await see('Vega', [asks(NOW)], NOW);
  const before = await reminderOf('Vega');
  const notice = answers(
    NOW + 60_000,
    'Automatic reply: our shop is on vacation, we will be back on 10 December 2026.',
  );
  await see('Vega', [asks(NOW), notice], NOW + HOUR);
  const after = await reminderOf('Vega');
  expect(after.sentAt).toBe(before.sentAt);
  expect(after.dueAt).toBeGreaterThan(Date.UTC(2026, 11, 10));
  expect(after.wakeAt).toBe(after.dueAt);
  expect(after.because).toContainEqual({ code: 'vacation', until: '2026-12-10' });
  await sweep(NOW + 2 * DAY);
  expect((await reminderOf('Vega')).dueAt).toBe(after.dueAt);
});
