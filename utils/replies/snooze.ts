import { addDays, set } from 'date-fns';
import type { Instant } from '../chats/model.ts';

/** How long the buyer does not want to hear of something: an hour, until tomorrow, or until a day. */
export type Snooze = 'hour' | 'tomorrow' | { day: string };

/** Hour of the buyer's own day, on this machine's clock, at which a snooze for days ends. */
const MORNING = 9;

const HOUR = 3_600_000;

/**
 * When a snooze ends: tomorrow is the next day at nine on this machine's clock, not 24 hours later. `day` is `YYYY-MM-DD`;
 * `undefined` when it is none, or over by then.
 */
export function snoozeEnd(choice: Snooze, now: Instant): Instant | undefined {
  if (choice === 'hour') return now + HOUR;
  if (choice === 'tomorrow') return morningOf(addDays(now, 1));
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(choice.day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = new Date(year, month - 1, date);
  if (day.getMonth() !== month - 1 || day.getDate() !== date) return undefined;
  const end = morningOf(day);
  return end > now ? end : undefined;
}

function morningOf(day: Date): Instant {
  return set(day, { hours: MORNING, minutes: 0, seconds: 0, milliseconds: 0 }).getTime();
}
