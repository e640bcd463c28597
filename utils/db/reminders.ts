import type { Instant } from '../chats/model.ts';
import type { Reminder } from '../replies/reminder.ts';
import { type Clock, type Due, healed, moved, snoozed, started, told } from '../replies/wake.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';

/** All running clocks, the most urgent first. */
export function dueReplies(): Promise<Reminder[]> {
  return db.reminders.orderBy('dueAt').filter(isRunning).toArray();
}

/**
 * The reminder of a conversation with this clock, inside the running transaction: what to write, what has ended, and when
 * the answer is due. The same message again keeps what was notified, snoozed or answered, but may be due at another time
 * (the seller says to be away), unless the buyer was told already.
 */
export async function clockRows(
  conversation: string,
  clock: Clock | undefined,
): Promise<{ reminders: Reminder[]; ended: string[]; dueAt: Instant | undefined }> {
  const running = await db.reminders.get(conversation);
  if (!clock) return { reminders: [], ended: running ? [conversation] : [], dueAt: undefined };
  if (running?.sentAt !== clock.sentAt) return { reminders: [started(clock)], ended: [], dueAt: clock.dueAt };
  if (!isRunning(running)) return { reminders: [], ended: [], dueAt: undefined };
  const { dueAt, expectedBy, actAt, because } = clock;
  const isOther = running.dueAt !== dueAt || running.actAt !== actAt;
  if (!isOther || running.notifiedAt !== undefined) return { reminders: [], ended: [], dueAt: running.dueAt };
  return { reminders: [moved(running, { dueAt, expectedBy, actAt, because })], ended: [], dueAt };
}

/**
 * Moves a running clock to another due time; nothing when it has ended meanwhile. Whoever was told of it already is told
 * again only where the buyer asked for the change (`again`).
 */
export function moveClock(conversation: string, to: Due, again: boolean): Promise<void> {
  return change(conversation, (running) => {
    const isSame = JSON.stringify([running.dueAt, running.actAt]) === JSON.stringify([to.dueAt, to.actAt]);
    const isLeft = !isRunning(running) || (running.notifiedAt !== undefined && !again);
    return isSame || isLeft ? undefined : moved(running, to);
  });
}

/** The buyer was answered elsewhere, or no longer waits; the row stays, so that the same message starts no new clock. */
export function markAnswered(conversation: string, now: Instant = Date.now()): Promise<void> {
  return change(conversation, (running) => ({
    ...running,
    answered: true,
    answeredAt: now,
    wakeAt: Number.POSITIVE_INFINITY,
  }));
}

/** Reminds again at `until`, and not before; or (`'answer'`) not before they answer. */
export function snooze(conversation: string, until: Instant | 'answer', now: Instant = Date.now()): Promise<void> {
  return change(conversation, (running) => (isRunning(running) ? snoozed(running, until, now) : undefined));
}

/** Changes a reminder, and when the list says that an answer is due. */
async function change(key: string, changed: (reminder: Reminder) => Reminder | undefined): Promise<void> {
  await commit(async () => {
    const before = await db.reminders.get(key);
    const reminder = before && changed(before);
    if (!reminder) return undefined;
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

/** Whether something is to be notified by then. */
export async function anyDue(by: Instant): Promise<boolean> {
  return (await db.reminders.where('wakeAt').belowOrEqual(by).count()) > 0;
}

/** Notes that the buyer was told of these, which were due at `now`. */
export async function markNotified(conversations: readonly string[], now: Instant): Promise<void> {
  if (conversations.length === 0) return;
  await commit(async () => {
    const reminders = (await db.reminders.bulkGet([...conversations])).flatMap((each) => each ?? []);
    // Put off, or about another message, meanwhile: that is not what they were told.
    const due = reminders.filter(({ wakeAt }) => wakeAt <= now);
    return due.length > 0 ? { reminders: due.map((each) => told(each, now)) } : undefined;
  });
}

/** The conversations whose late reply the buyer was told of, and neither answered nor put off since. */
export async function toldReplies(): Promise<string[]> {
  const isOpen = ({ notifiedAt, wakeAt, untilAnswer, answered }: Reminder) =>
    notifiedAt !== undefined && wakeAt === Number.POSITIVE_INFINITY && !untilAnswer && !answered;
  return (await db.reminders.filter(isOpen).toArray()).map(({ conversation }) => conversation);
}

/** Puts right what is from the future, after the computer's clock was set back. */
export async function healReminders(now: Instant): Promise<void> {
  const isOdd = (each: Reminder) => healed(each, now) !== undefined;
  if ((await db.reminders.filter(isOdd).count()) === 0) return;
  await commit(async () => {
    const reminders = (await db.reminders.toArray()).flatMap((each) => healed(each, now) ?? []);
    return reminders.length > 0 ? { reminders } : undefined;
  });
}

/** When the next reminder after `now` wants attention; `Infinity` when none does. */
export async function nextWake(now: Instant): Promise<number> {
  return (await db.reminders.where('wakeAt').above(now).first())?.wakeAt ?? Number.POSITIVE_INFINITY;
}

function isRunning({ answered }: Reminder): boolean {
  return answered === undefined;
}
