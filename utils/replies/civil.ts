import type { Instant } from '../chats/model.ts';
import { offsetsOf } from './calendar-zone.ts';
import type { Day } from './order.ts';

const HOUR = 3_600_000;
/** Milliseconds of a day on which no clock changes. */
export const DAY = 24 * HOUR;
/** Where each calendar day ends first: what is safe to assume while nobody says whose day is meant. */
export const EARLIEST = 'Pacific/Kiritimati';

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, on which something can be ordered: a page or a slip may say `0001` or `9999`. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^2[01]\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day so many days later; earlier when negative. */
export function laterDay(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last of that month. */
export function laterMonth(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The first moment of a day in an IANA zone. */
export function startOfDay(day: Day, zone: string): Instant {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // A zone is at most 14 h ahead of and 12 h behind UTC; two steps settle days on which a clock changes.
  let at = utc - offset(utc, zone);
  at = utc - offset(at, zone);
  // Where midnight itself is skipped, the day begins when the clock has jumped.
  while (dayOf(at, zone) < day) at += HOUR / 2;
  return at;
}

/** The last millisecond of a day in an IANA zone. */
export function endOfDay(day: Day, zone: string): Instant {
  return startOfDay(laterDay(day, 1), zone) - 1;
}

/** The calendar day of an instant in an IANA zone. */
export function dayOf(instant: Instant, zone: string): Day {
  return new Date(instant + offset(instant, zone)).toISOString().slice(0, 10);
}

/** The instant after so many business days, Monday to Friday, at the same time of day; the first day does not count. */
export function afterBusinessDays(instant: Instant, days: number, zone: string): Instant {
  const first = dayOf(instant, zone);
  const time = instant - startOfDay(first, zone);
  let day = first;
  for (let left = days; left > 0; ) {
    day = laterDay(day, 1);
    if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) left--;
  }
  return startOfDay(day, zone) + time;
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offset(instant: Instant, zone: string): number {
  return offsetsOf(zone)(instant).offset;
}
