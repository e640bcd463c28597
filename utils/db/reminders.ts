import type { Instant } from '../chats/model.ts';
import type { Reminder } from '../replies/reminder.ts';
import { db } from './index.ts';

/** All running clocks, the most urgent first. */
export function dueReplies(): Promise<Reminder[]> {
  return db.reminders.orderBy('dueAt').filter(isRunning).toArray();
}

/** How many replies are late and not snoozed. */
export function lateReplies(now: Instant): Promise<number> {
  const snoozed = ({ wakeAt }: Reminder) => wakeAt > now && Number.isFinite(wakeAt);
  return db.reminders
    .where('dueAt')
    .belowOrEqual(now)
    .filter((reminder) => isRunning(reminder) && !snoozed(reminder))
    .count();
}

/** A clock as it starts: not notified, not snoozed. */
export type Clock = Omit<Reminder, 'wakeAt' | 'notifiedAt'>;

/** Starts, keeps or ends the clock of a conversation. The same message again keeps what was notified, snoozed or answered. */
export async function setClock(conversation: string, clock: Clock | undefined): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    const running = await db.reminders.get(conversation);
    if (!clock) await db.reminders.delete(conversation);
    else if (running?.sentAt !== clock.sentAt) await db.reminders.put({ ...clock, wakeAt: clock.dueAt });
  });
}

/** Moves a running clock to another due time; nothing when it has ended meanwhile. */
export async function moveClock(conversation: string, to: Pick<Reminder, 'dueAt' | 'because'>): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    const running = await db.reminders.get(conversation);
    if (!running || !isRunning(running) || running.dueAt === to.dueAt) return;
    await db.reminders.put({ ...running, ...to, wakeAt: to.dueAt, notifiedAt: undefined });
  });
}

/** The buyer was answered elsewhere, or no longer waits; the row stays, so that the same message starts no new clock. */
export async function markAnswered(conversation: string): Promise<void> {
  await db.reminders.update(conversation, { answered: true, wakeAt: Number.POSITIVE_INFINITY });
}

/** Reminds again at `until`, and not before. */
export async function snooze(conversation: string, until: Instant): Promise<void> {
  await db.reminders.update(conversation, { wakeAt: until });
}

/** The reminders that are to be notified now. */
export function toNotify(now: Instant): Promise<Reminder[]> {
  return db.reminders.where('wakeAt').belowOrEqual(now).toArray();
}

/** Notes that a reminder was shown; only then is it not shown again. */
export async function markNotified(conversation: string, now: Instant): Promise<void> {
  await db.reminders.update(conversation, { wakeAt: Number.POSITIVE_INFINITY, notifiedAt: now });
}

/** When the next reminder wants attention; `undefined` when none does. */
export async function nextWake(): Promise<Instant | undefined> {
  const next = await db.reminders.orderBy('wakeAt').first();
  return next && Number.isFinite(next.wakeAt) ? next.wakeAt : undefined;
}

function isRunning({ answered }: Reminder): boolean {
  return answered === undefined;
}
