import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { db } from '../../utils/db/index.ts';
import { lateReplies, markNotified, nextWake, snooze, toNotify } from '../../utils/db/reminders.ts';
import { t } from '../../utils/i18n.ts';
import { endOfQuiet } from '../../utils/replies/quiet.ts';
import type { Reminder } from '../../utils/replies/reminder.ts';
import { report } from '../../utils/report.ts';
import { readSettings } from '../../utils/settings.ts';
import { recompute } from './due-clock.ts';

/** Wakes the worker for the next reminder. Firefox forgets alarms at a restart: the rows are the truth. */
const NEXT = 'next';
/** Looks again now and then, whatever happened to `next`. */
const TICK = 'tick';
const TICK_MINUTES = 30;
/** More late replies at once than this become one notification. */
const TOGETHER = 3;
const ALL = 'late-replies';
const DAY = 24 * 3_600_000;

/** Works out every running clock anew, after the wait was changed in the options. */
export async function rescheduleAll(now: Instant): Promise<void> {
  await recompute(now);
  await sweep(now);
}

/** One look after the other: two at once would notify twice. */
let looking: Promise<void> = Promise.resolve();

/** Notifies what is due, sets the badge and the next alarm. Idempotent; safe to call at any time, by anyone. */
export function sweep(now: Instant): Promise<void> {
  looking = looking.then(() => look(now)).catch((error: unknown) => report(error, 'look after reminders'));
  return looking;
}

async function look(now: Instant): Promise<void> {
  const { quiet } = await readSettings();
  const quietUntil = endOfQuiet(quiet, now);
  const late = await lateReplies(now);
  await browser.action.setBadgeText({ text: late === 0 ? '' : late > 9 ? '9+' : String(late) });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  if (!(await browser.alarms.get(TICK))) browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
  if (quietUntil === undefined) await notify(await toNotify(now), now);
  const wake = await nextWake();
  if (wake !== undefined) browser.alarms.create(NEXT, { when: Math.max(wake, quietUntil ?? 0, now + 1000) });
}

/** A click on a notification opens the conversation where it is read: on the marketplace, or here when it is gone. */
export async function openReminder(notification: string): Promise<void> {
  const conversation = await db.conversations.get(notification);
  await browser.notifications.clear(notification);
  const place = conversation ? `#${encodeURIComponent(notification)}` : '';
  const kept = browser.runtime.getURL(`archive.html${place}`);
  const url = conversation && conversation.goneSince === undefined ? conversation.url : kept;
  await browser.tabs.create({ url });
}

/** The "tomorrow" button of a notification (Chromium only; Firefox knows no buttons). */
export async function snoozeReminder(notification: string, now: Instant): Promise<void> {
  await snooze(notification, now + DAY);
  await browser.notifications.clear(notification);
  await sweep(now);
}

/** Shown first and noted after: a worker killed in between shows it again under the same id, and loses nothing. */
async function notify(due: readonly Reminder[], now: Instant): Promise<void> {
  const together = due.length > TOGETHER;
  if (together) await show(ALL, t('notifyManyTitle', due.length), due.map(({ peer }) => peer).join(', '), false);
  for (const { conversation, peer } of due) {
    if (!together) await show(conversation, t('notifyTitle', peer), t('notifyText'), true);
    await markNotified(conversation, now);
  }
}

/** Firefox throws on options it does not know, and then shows nothing at all: without them it works everywhere. */
async function show(id: string, title: string, message: string, snoozable: boolean): Promise<void> {
  const plain = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), title, message };
  const buttons = snoozable ? { buttons: [{ title: t('snoozeTomorrow') }] } : {};
  try {
    await browser.notifications.create(id, { ...plain, ...buttons });
  } catch {
    await browser.notifications.create(id, plain);
  }
}
