import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { snoozeReminder } from '../../../entrypoints/background/notification-acts.ts';
import { sweep } from '../../../entrypoints/background/reminders.ts';
import { browser } from '../../../utils/browser.ts';
import type { SeenMessage } from '../../../utils/chats/model.ts';
import { dueReplies, markAnswered } from '../../../utils/db/reminders.ts';
import { defaults, writeSettings } from '../../../utils/settings.ts';
import { emptyDatabase } from '../../database.ts';
import { DAY, HOUR, see } from './reminders-scene.ts';

const SENT = Date.UTC(2026, 10, 16, 2);
const out: SeenMessage = { direction: 'out', text: 'hello?', images: [], sentAt: SENT, precision: 'minute' };
const answer: SeenMessage = { direction: 'in', text: 'yes', images: [], sentAt: SENT + 5 * DAY, precision: 'minute' };
const badge = vi.fn();
const notified = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  vi.clearAllMocks();
  Object.assign(browser.action, { setBadgeText: badge, setBadgeBackgroundColor: vi.fn() });
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  Object.assign(browser.i18n, {
    getMessage: (key: string, values: string[] = []) => (key === 'languageCode' ? 'en' : [key, ...values].join(' ')),
  });
  vi.spyOn(browser.notifications, 'create').mockImplementation(notified);
  await writeSettings({ ...defaults, wait: 3, quiet: { on: false, from: 0, to: 0 } });
});

describe('a message without an answer', () => {
  it('waits three working days before it is late', async () => {
    await see('Vega', [out], SENT);
    const [clock] = await dueReplies();
    expect(clock).toMatchObject({ peer: 'Vega', sentAt: SENT });
    expect((clock?.dueAt ?? 0) - SENT).toBeGreaterThan(2 * DAY);
    expect((clock?.dueAt ?? 0) - SENT).toBeLessThan(4 * DAY);
    expect(notified).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });

  it('is notified once when late, however often the worker wakes, and shown on the badge', async () => {
    await see('Vega', [out], SENT);
    for (const later of [5, 5.1, 6]) await sweep(SENT + later * DAY);
    expect(notified).toHaveBeenCalledTimes(1);
    expect(notified.mock.calls[0]?.[1]).toMatchObject({ title: 'notifyTitle Vega' });
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
  });

  it('waits until a seller who says to be away is back', async () => {
    const text = 'We are on holiday, back on 15 December.';
    const notice: SeenMessage = { ...answer, text, sentAt: SENT + 60_000 };
    await see('Vega', [out, notice], SENT + 120_000);
    const [clock] = await dueReplies();
    expect(clock?.sentAt).toBe(SENT);
    expect(clock?.dueAt).toBeGreaterThan(Date.UTC(2026, 11, 15));
    expect(clock?.because).toContainEqual({ code: 'vacation', until: '2026-12-15' });
  });

  it('is no longer waited for once the seller answers', async () => {
    await see('Vega', [out], SENT);
    await sweep(SENT + 5 * DAY);
    await see('Vega', [out, answer], SENT + 5 * DAY + 1);
    expect(await dueReplies()).toEqual([]);
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });

  it('is not waited for any more once the buyer says so, whatever else is seen of the chat', async () => {
    await see('Vega', [out], SENT);
    await sweep(SENT + 5 * DAY);
    const [clock] = await dueReplies();
    await markAnswered(clock?.conversation ?? '');
    await see('Vega', [{ ...answer, sentAt: SENT - DAY }, out], SENT + 6 * DAY);
    expect(await dueReplies()).toEqual([]);
    expect(notified).toHaveBeenCalledTimes(1);
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });

  it('is notified after all when showing it failed the first time', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    await see('Vega', [out], SENT);
    notified.mockRejectedValueOnce(new Error('not now')).mockRejectedValueOnce(new Error('not now'));
    await sweep(SENT + 5 * DAY);
    await sweep(SENT + 5 * DAY + 1);
    expect(notified).toHaveBeenCalledTimes(3);
    silent.mockRestore();
  });

  it('reminds again after a snooze, and not before', async () => {
    await see('Vega', [out], SENT);
    await sweep(SENT + 5 * DAY);
    const [clock] = await dueReplies();
    await snoozeReminder(clock?.conversation ?? '', 0, SENT + 5 * DAY);
    await sweep(SENT + 5 * DAY + HOUR - 1);
    expect(notified).toHaveBeenCalledTimes(1);
    await sweep(SENT + 5 * DAY + HOUR);
    expect(notified).toHaveBeenCalledTimes(2);
    await snoozeReminder(clock?.conversation ?? '', 1, SENT + 5.5 * DAY);
    await sweep(new Date(SENT + 6.5 * DAY).setHours(8, 59));
    expect(notified).toHaveBeenCalledTimes(2);
    await sweep(new Date(SENT + 6.5 * DAY).setHours(9, 0));
    expect(notified).toHaveBeenCalledTimes(3);
  });

  it('keeps quiet at night and is told in the morning', async () => {
    const night = new Date(2026, 10, 22, 23).getTime();
    await writeSettings({ ...defaults, wait: 3, quiet: { on: true, from: 22, to: 8 } });
    await see('Vega', [{ ...out, sentAt: night - 6 * DAY }], night);
    expect(notified).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
    await sweep(new Date(2026, 10, 23, 8, 1).getTime());
    expect(notified).toHaveBeenCalledTimes(1);
  });

  it('becomes one summary together with many others', async () => {
    for (const peer of ['A', 'B', 'C', 'D', 'E']) await see(peer, [out], SENT);
    await sweep(SENT + 9 * DAY);
    expect(notified).toHaveBeenCalledTimes(1);
    expect(notified.mock.calls[0]?.[1]).toMatchObject({ title: 'notifyManyTitle 5' });
    for (const peer of 'ABCDE') expect(notified.mock.calls[0]?.[1].message).toContain(`notifyLine ${peer} `);
  });

  it('is due later when the buyer grants more days', async () => {
    await see('Vega', [out], SENT);
    const [before] = await dueReplies();
    await writeSettings({ ...defaults, wait: 5 });
    await sweep(SENT + DAY);
    const [after] = await dueReplies();
    expect((after?.dueAt ?? 0) - (before?.dueAt ?? 0)).toBeGreaterThan(DAY);
  });

  it('is still notified where the browser knows no buttons', async () => {
    notified.mockImplementationOnce((_: string, { buttons }: { buttons?: unknown }) => {
      if (buttons) throw new TypeError('unexpected property');
    });
    await see('Vega', [out], SENT);
    await sweep(SENT + 5 * DAY);
    expect(notified).toHaveBeenCalledTimes(2);
    expect(notified.mock.calls[1]?.[1]).not.toHaveProperty('buttons');
  });

  it('sets the alarm for the next one that is due', async () => {
    await see('Vega', [out], SENT);
    const [clock] = await dueReplies();
    expect((await browser.alarms.get('next'))?.scheduledTime).toBe(clock?.dueAt);
    expect(await browser.alarms.get('tick')).toBeDefined();
  });
});
