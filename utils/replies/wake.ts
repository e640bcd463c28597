import type { Instant } from '../chats/model.ts';
import type { Reminder } from './reminder.ts';

/** A clock as it starts: not notified, not snoozed. */
export type Clock = Omit<Reminder, 'wakeAt' | 'notifiedAt' | 'snoozedAt' | 'untilAnswer'>;
/** When a reply is due, and why. */
export type Due = Pick<Reminder, 'dueAt' | 'expectedBy' | 'actAt' | 'because'>;

const NEVER = Number.POSITIVE_INFINITY;
/** Clocks of computers are set right by seconds all the time: less than this is not "set back". */
const JITTER = 5 * 60_000;

/** When the buyer is to be told of a reply that does not come: when it is late. Where a protection ends before, the order tells. */
export const firstWake = ({ dueAt }: Pick<Reminder, 'dueAt'>): Instant => dueAt;

/** The clock that runs in a reminder. */
export function clockOf(reminder: Reminder): Clock {
  const { conversation, peer, url, sentAt, dueAt, expectedBy, actAt, because, answeredAt } = reminder;
  const clock = { conversation, peer, url, sentAt, dueAt, expectedBy, actAt, because };
  return { ...clock, ...(answeredAt !== undefined && { answeredAt }) };
}

/** The reminder of a clock that starts. */
export function started(clock: Clock): Reminder {
  return { ...clock, wakeAt: firstWake(clock) };
}

/** The buyer was told. */
export function told(reminder: Reminder, now: Instant): Reminder {
  const { snoozedAt: _, ...rest } = reminder;
  return { ...rest, wakeAt: NEVER, notifiedAt: now };
}

/** The buyer wants to hear of it again at `until`, or (`'answer'`) not before they answer. */
export function snoozed(reminder: Reminder, until: Instant | 'answer', now: Instant): Reminder {
  const { untilAnswer: _, ...rest } = reminder;
  if (until === 'answer') return { ...rest, wakeAt: NEVER, untilAnswer: true };
  return { ...rest, wakeAt: until, snoozedAt: now };
}

/** Whether the buyer was already told of a reminder that wakes: the computer's clock was set back and forth meanwhile. */
export function isTold({ notifiedAt, wakeAt, ...due }: Reminder, now: Instant): boolean {
  return notifiedAt !== undefined && wakeAt === firstWake(due) && wakeAt <= notifiedAt && notifiedAt <= now;
}

/** The reminder due at another time. What was snoozed stays so; of what was told nobody is told again before the new time. */
export function moved(reminder: Reminder, due: Due): Reminder {
  const { notifiedAt = Number.NEGATIVE_INFINITY, snoozedAt, untilAnswer, answered, wakeAt } = reminder;
  const wake = firstWake(due);
  const stays = answered || untilAnswer || snoozedAt !== undefined;
  return { ...reminder, ...due, wakeAt: stays ? wakeAt : notifiedAt >= wake ? NEVER : wake };
}

/**
 * The reminder after the computer's clock was set back, or `undefined` when nothing of it is from the future. A snooze lasts
 * as long as it was meant to; what was told of too early is told of at its time.
 */
export function healed(reminder: Reminder, now: Instant): Reminder | undefined {
  const { snoozedAt, notifiedAt, untilAnswer, answered, wakeAt } = reminder;
  const isAhead = (instant: Instant | undefined) => instant !== undefined && instant > now + JITTER;
  if (answered || untilAnswer) return undefined;
  if (snoozedAt !== undefined && isAhead(snoozedAt))
    return { ...reminder, snoozedAt: now, wakeAt: now + Math.max(0, wakeAt - snoozedAt) };
  const wake = firstWake(reminder);
  return isAhead(notifiedAt) && wake > now && wakeAt === NEVER ? { ...reminder, wakeAt: wake } : undefined;
}
