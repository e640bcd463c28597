import type { Instant } from '../chats/model.ts';
import type { Reminder } from '../replies/reminder.ts';
import { commit } from './commit.ts';
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

/**
 * The reminder of a conversation with this clock, inside the running transaction: what to write, what has ended, and when
 * the answer is due. The same message again keeps what was notified, snoozed or answered.
 */
export async function clockRows(
  conversation: string,
  clock: Clock | undefined,
): Promise<{ reminders: Reminder[]; ended: string[]; dueAt: Instant | undefined }> {
  const running = await db.reminders.get(conversation);
  if (!clock) return { reminders: [], ended: running ? [conversation] : [], dueAt: undefined };
  if (running?.sentAt !== clock.sentAt)
    return { reminders: [{ ...clock, wakeAt: clock.dueAt }], ended: [], dueAt: clock.dueAt };
  return { reminders: [], ended: [], dueAt: isRunning(running) ? running.dueAt : undefined };
}

/** Moves a running clock to another due time; nothing when it has ended meanwhile. */
export function moveClock(
  conversation: string,
  to: Pick<Clock, 'dueAt' | 'expectedBy' | 'actAt' | 'because'>,
): Promise<void> {
  return change(conversation, (running) =>
    !isRunning(running) || running.dueAt === to.dueAt ? undefined : { ...to, wakeAt: to.dueAt, notifiedAt: undefined },
  );
}

/** The buyer was answered elsewhere, or no longer waits; the row stays, so that the same message starts no new clock. */
export function markAnswered(conversation: string): Promise<void> {
  return change(conversation, () => ({ answered: true, wakeAt: Number.POSITIVE_INFINITY }));
}

/** Reminds again at `until`, and not before. */
export function snooze(conversation: string, until: Instant): Promise<void> {
  return change(conversation, () => ({ wakeAt: until }));
}

/** Changes a reminder, and when the list says that an answer is due. */
async function change(key: string, changes: (reminder: Reminder) => Partial<Reminder> | undefined): Promise<void> {
  await commit(async () => {
    const before = await db.reminders.get(key);
    const changed = before && changes(before);
    if (!changed) return undefined;
    const reminder = { ...before, ...changed };
    const dueAt = isRunning(reminder) ? reminder.dueAt : undefined;
    const conversation = await db.conversations.get(key);
    const moved = conversation && conversation.dueAt !== dueAt;
    return { reminders: [reminder], ...(moved && { conversations: [{ ...conversation, dueAt }] }) };
  });
}

/** The reminders that are to be notified now. */
export function toNotify(now: Instant): Promise<Reminder[]> {
  return db.reminders.where('wakeAt').belowOrEqual(now).toArray();
}

/** Notes that a reminder was shown; only then is it not shown again. */
export function markNotified(conversation: string, now: Instant): Promise<void> {
  return change(conversation, () => ({ wakeAt: Number.POSITIVE_INFINITY, notifiedAt: now }));
}

/** When the next reminder wants attention; `undefined` when none does. */
export async function nextWake(): Promise<Instant | undefined> {
  const next = await db.reminders.orderBy('wakeAt').first();
  return next && Number.isFinite(next.wakeAt) ? next.wakeAt : undefined;
}

function isRunning({ answered }: Reminder): boolean {
  return answered === undefined;
}
