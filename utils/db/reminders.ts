import type { Instant } from '../chats/model.ts';
import type { Reminder } from '../replies/reminder.ts';
import { db } from './index.ts';

/** All running clocks, the most urgent first. */
export function dueReplies(): Promise<Reminder[]> {
  return db.reminders.orderBy('dueAt').toArray();
}

/** How many replies are late and not snoozed. */
export function lateReplies(now: Instant): Promise<number> {
  const snoozed = ({ wakeAt }: Reminder) => wakeAt > now && Number.isFinite(wakeAt);
  return db.reminders
    .where('dueAt')
    .belowOrEqual(now)
    .filter((reminder) => !snoozed(reminder))
    .count();
}

/** A clock as it starts: not notified, not snoozed. */
export type Clock = Omit<Reminder, 'wakeAt' | 'notifiedAt'>;

/** Starts, keeps or ends the clock of a conversation. The same message again keeps what was notified or snoozed. */
export async function setClock(conversation: string, clock: Clock | undefined): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    const running = await db.reminders.get(conversation);
    if (!clock) await db.reminders.delete(conversation);
    else if (running?.sentAt !== clock.sentAt || running.dueAt !== clock.dueAt)
      await db.reminders.put({ ...clock, wakeAt: clock.dueAt });
  });
}

/** Reminds again at `until`, and not before. */
export async function snooze(conversation: string, until: Instant): Promise<void> {
  await db.reminders.update(conversation, { wakeAt: until });
}

/** Takes the reminders that are to be notified now; each is handed out once. */
export function claimDue(now: Instant): Promise<Reminder[]> {
  return db.transaction('rw', db.reminders, async () => {
    const due = await db.reminders.where('wakeAt').belowOrEqual(now).toArray();
    await db.reminders.bulkPut(due.map((row) => ({ ...row, wakeAt: Number.POSITIVE_INFINITY, notifiedAt: now })));
    return due;
  });
}

/** When the next reminder wants attention; `undefined` when none does. */
export async function nextWake(): Promise<Instant | undefined> {
  const next = await db.reminders.orderBy('wakeAt').first();
  return next && Number.isFinite(next.wakeAt) ? next.wakeAt : undefined;
}
