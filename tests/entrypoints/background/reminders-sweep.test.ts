import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { snoozeReminder } from '../../../entrypoints/background/notification-acts.ts';
import { sweep } from '../../../entrypoints/background/reminders.ts';
import { noteClosed } from '../../../entrypoints/background/tell.ts';
import { browser } from '../../../utils/browser.ts';
import { db } from '../../../utils/db/index.ts';
import { markAnswered, snooze } from '../../../utils/db/reminders.ts';
import { isRefused } from '../../../utils/db/showing.ts';
import { writeSettings } from '../../../utils/settings.ts';
import {
  answers,
  asks,
  DAY,
  HOUR,
  keyOf,
  plain,
  reminderOf,
  restart,
  type Screen,
  see,
  startScreen,
} from './reminders-scene.ts';

const SENT = Date.UTC(2026, 10, 16, 2);
const LATE = SENT + 9 * DAY;
const vega = keyOf('Vega');
let screen: Screen;

beforeEach(async () => {
  screen = await startScreen();
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('exactly one notification', () => {
  it('also when two looks begin at once', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await Promise.all([sweep(LATE), sweep(LATE), sweep(LATE + 1)]);
    expect(screen.log).toEqual([vega]);
  });

  it('also when the worker is killed after it was shown and before that was noted', async () => {
    await see('Vega', [asks(SENT)], SENT);
    // What a killed worker leaves: its note of what it is about to show, and the notification.
    await db.facts.put({ name: 'showing', value: { at: LATE, items: [{ id: vega, notification: vega }] } });
    screen.seen.set(vega, { title: '', message: '' });
    await sweep(LATE + HOUR);
    expect(screen.log).toEqual([]);
    expect(await reminderOf('Vega')).toMatchObject({ notifiedAt: LATE, wakeAt: Number.POSITIVE_INFINITY });
  });

  it('also when that was closed at once: the closing woke the next worker', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await db.facts.put({ name: 'showing', value: { at: LATE, items: [{ id: vega, notification: vega }] } });
    noteClosed(vega);
    await sweep(LATE + HOUR);
    expect(screen.log).toEqual([]);
  });

  it('and none is lost when it is killed before it was shown', async () => {
    await see('Nova', [asks(SENT)], SENT);
    const nova = keyOf('Nova');
    await db.facts.put({ name: 'showing', value: { at: LATE, items: [{ id: nova, notification: nova }] } });
    await sweep(LATE + HOUR);
    expect(screen.log).toEqual([nova]);
  });

  it('after the browser was restarted nothing is told again, badge and alarms are there', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await see('Juniper', [asks(LATE - HOUR)], LATE);
    expect(screen.badge).toBe('1');
    await restart(screen);
    await sweep(LATE + HOUR);
    expect(screen.log).toEqual([vega]);
    expect(screen.badge).toBe('1');
    expect(await browser.alarms.get('tick')).toMatchObject({ periodInMinutes: 30 });
    expect((await browser.alarms.get('next'))?.scheduledTime).toBe((await reminderOf('Juniper')).dueAt);
  });

  it('alarms that are right are left alone', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: SENT });
    await see('Vega', [asks(SENT)], SENT);
    const create = vi.spyOn(browser.alarms, 'create');
    await sweep(SENT + 1_000);
    await sweep(SENT + 2_000);
    expect(create).not.toHaveBeenCalled();
  });

  it('after the computer slept over it, it says since when', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    expect(screen.seen.get(vega)?.message).toMatch(/^notifyWasDue Nov 1[89] /);
  });

  it('more than three at once are one, with since when each was due', async () => {
    for (const peer of ['A', 'B', 'C', 'D']) await see(peer, [asks(SENT)], SENT);
    await Promise.all([sweep(LATE), sweep(LATE)]);
    expect(screen.log).toEqual([`summary:${LATE}`]);
    const lines = screen.seen.get(`summary:${LATE}`)?.message.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines?.[0]).toMatch(/^notifyLine A Nov 1[89] /);
    await restart(screen);
    await sweep(LATE + DAY);
    expect(screen.log).toHaveLength(1);
  });

  it('a summary that a killed worker showed is not shown again', async () => {
    const peers = ['A', 'B', 'C', 'D'];
    for (const peer of peers) await see(peer, [asks(SENT)], SENT);
    const items = peers.map((peer) => ({ id: keyOf(peer), notification: 'summary:1' }));
    await db.facts.put({ name: 'showing', value: { at: LATE, items } });
    screen.seen.set('summary:1', { title: '', message: '' });
    await sweep(LATE + HOUR);
    expect(screen.log).toEqual([]);
  });
});

describe('a notification goes away', () => {
  it.each([
    ['the seller answers', () => see('Vega', [asks(SENT), answers(LATE + HOUR)], LATE + 2 * HOUR)],
    ['the buyer says that it is answered', () => markAnswered(vega)],
    ['it is put off', () => snooze(vega, LATE + DAY, LATE + HOUR)],
    ['it is put off until they answer', () => snooze(vega, 'answer')],
    ['the conversation is deleted', () => db.reminders.clear()],
  ])('when %s', async (_, act) => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    screen.seen.set('backup-reminder', { title: '', message: '' });
    expect(screen.seen.has(vega)).toBe(true);
    await act();
    await sweep(LATE + 2 * HOUR);
    expect([...screen.seen.keys()]).toEqual(['backup-reminder']);
    expect(screen.badge).toBe('');
    expect(screen.log).toHaveLength(1);
  });
});

describe('put off', () => {
  it('until they answer, nothing is told, and the next message has its own clock', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    await snooze(vega, 'answer', LATE);
    await sweep(LATE + 20 * DAY);
    expect(screen.log).toHaveLength(1);
    const again = asks(LATE + 22 * DAY, 'and now?');
    await see('Vega', [asks(SENT), answers(LATE + 21 * DAY), again], LATE + 22 * DAY);
    await sweep(LATE + 31 * DAY);
    expect(screen.log).toEqual([vega, vega]);
  });

  it('while it is being shown, it stays put off', async () => {
    await see('Vega', [asks(SENT)], SENT);
    screen.before = () => void snooze(vega, LATE + DAY, LATE);
    await sweep(LATE);
    await vi.waitFor(async () => expect(await reminderOf('Vega')).toMatchObject({ wakeAt: LATE + DAY }));
    screen.before = () => undefined;
    await sweep(LATE + DAY);
    expect(screen.log).toEqual([vega, vega]);
  });

  it('by a button: an hour, or tomorrow at nine', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    await snoozeReminder(vega, 0, LATE);
    expect((await reminderOf('Vega')).wakeAt).toBe(LATE + HOUR);
    await snoozeReminder(vega, 1, LATE);
    expect(new Date((await reminderOf('Vega')).wakeAt).getHours()).toBe(9);
  });
});

describe('quiet hours', () => {
  const evening = new Date(2026, 10, 22, 23).getTime();
  const morning = new Date(2026, 10, 23, 8).getTime();
  const settings = { ...plain, quiet: { on: true, from: 22, to: 8 } };

  it('wait with the notification, not with the badge, and set the alarm for their end', async () => {
    await writeSettings(settings);
    await see('Vega', [asks(evening - 9 * DAY)], evening);
    expect([screen.log, screen.badge]).toEqual([[], '1']);
    expect((await browser.alarms.get('next'))?.scheduledTime).toBe(morning);
    await sweep(morning);
    expect(screen.log).toEqual([vega]);
  });

  it('follow the buyer into another time zone', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Europe/Paris';
    await writeSettings(settings);
    const night = Date.parse('2026-11-22T23:30:00+01:00');
    await see('Vega', [asks(night - 9 * DAY)], night);
    expect(screen.log).toEqual([]);
    process.env.TZ = 'America/Los_Angeles';
    await sweep(night + 1);
    process.env.TZ = before;
    expect(screen.log).toEqual([vega]);
  });
});

describe('a clock of the computer that is set back', () => {
  it('tells at the right time what was told too early', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(SENT + 400 * DAY);
    expect(screen.log).toHaveLength(1);
    await sweep(SENT + HOUR);
    expect(screen.badge).toBe('');
    await sweep(LATE);
    expect(screen.log).toEqual([vega, vega]);
    await sweep(LATE + DAY);
    expect(screen.log).toHaveLength(2);
  });

  it('and right again afterwards tells nothing twice', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    await sweep(SENT - 100 * DAY);
    await sweep(LATE + HOUR);
    expect(screen.log).toHaveLength(1);
  });

  it('makes a snooze no longer than it was meant', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    await snooze(vega, LATE + 400 * DAY + HOUR, LATE + 400 * DAY);
    await sweep(LATE + DAY);
    await sweep(LATE + DAY + HOUR);
    expect(screen.log).toHaveLength(2);
  });

  it('does not leave the half-hourly alarm far away', async () => {
    await see('Vega', [asks(SENT)], SENT);
    const get = vi.spyOn(browser.alarms, 'get');
    get.mockImplementation((async (name: string) => ({
      name,
      scheduledTime: SENT + 400 * DAY,
      periodInMinutes: 30,
    })) as never);
    const create = vi.spyOn(browser.alarms, 'create');
    await sweep(SENT);
    expect(create).toHaveBeenCalledWith('tick', { periodInMinutes: 30 });
  });
});

describe('without notifications', () => {
  it('badge and clocks work, the options can say it, and what waited is told once it is allowed', async () => {
    screen.level = 'denied';
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    expect([screen.log, screen.badge, await isRefused()]).toEqual([[], '1', true]);
    const next = await browser.alarms.get('next');
    expect(next, 'no alarm rings for it again and again').toBeUndefined();
    screen.level = 'granted';
    await sweep(LATE + HOUR);
    expect([screen.log, await isRefused()]).toEqual([[vega], false]);
  });

  it('as Firefox refuses: the same', async () => {
    await see('Vega', [asks(SENT)], SENT);
    screen.before = () => {
      throw new Error('not allowed');
    };
    await sweep(LATE);
    expect([screen.log, screen.badge, await isRefused()]).toEqual([[], '1', true]);
    screen.before = () => undefined;
    await sweep(LATE + HOUR);
    expect([screen.log, await isRefused()]).toEqual([[vega], false]);
  });

  it('a badge that cannot be set does not hold back the rest', async () => {
    Object.assign(browser.action, { setBadgeText: () => Promise.reject(new Error('no badge')) });
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    expect(screen.log).toEqual([vega]);
  });
});

describe('clocks are worked out anew', () => {
  it.each([
    ['after an update', () => Object.assign(browser.runtime, { getManifest: () => ({ version: '0.2.0' }) }), HOUR],
    ['once a day', () => undefined, DAY + HOUR],
  ])('%s', async (_, change, after) => {
    await see('Vega', [asks(SENT)], SENT);
    const right = await reminderOf('Vega');
    await db.reminders.put({
      ...right,
      dueAt: SENT + 3 * DAY + 1,
      actAt: SENT + 3 * DAY + 1,
      wakeAt: SENT + 3 * DAY + 1,
    });
    change();
    await sweep(SENT + after);
    expect(await reminderOf('Vega')).toMatchObject({ dueAt: right.dueAt, wakeAt: right.wakeAt });
  });

  it('but of what was told nobody is told again for that', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(LATE);
    await db.reminders.update(vega, { dueAt: LATE - 1 });
    await sweep(LATE + 2 * DAY);
    expect(screen.log).toHaveLength(1);
  });

  it('a longer wait, chosen after, is told once more at its end, and not before', async () => {
    await see('Vega', [asks(SENT)], SENT);
    await sweep(SENT + 4 * DAY);
    expect(screen.log).toHaveLength(1);
    await writeSettings({ ...plain, wait: 10 });
    await sweep(SENT + 4 * DAY + HOUR);
    expect([screen.log.length, screen.badge]).toEqual([1, '']);
    await sweep(SENT + 30 * DAY);
    expect([screen.log.length, screen.badge]).toEqual([2, '1']);
  });
});

it('the badge counts to nine', async () => {
  for (const peer of 'ABCDEFGHIJK') await see(peer, [asks(SENT)], SENT);
  await sweep(LATE);
  expect(screen.badge).toBe('9+');
});
