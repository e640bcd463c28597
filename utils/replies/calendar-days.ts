/** Why shops are closed, or open on a weekend (`makeUpDay`), or slow: worded by the caller. */
export type DayName =
  | 'newYear'
  | 'springFestival'
  | 'qingming'
  | 'labourDay'
  | 'dragonBoat'
  | 'midAutumn'
  | 'nationalDay'
  | 'victoryDay'
  | 'makeUpDay'
  | 'easter'
  | 'christmas'
  | 'publicHoliday';

/** Milliseconds of a civil day without a change of the clock. */
export const DAY = 24 * 3_600_000;

/** The number of a civil day `YYYY-MM-DD`, 0 is 1970-01-01. Throws RangeError when there is no such day. */
export function dayNumber(day: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || dayText(at / DAY) !== day) throw new RangeError(`Not a day: ${day}`);
  return at / DAY;
}

/** A numbered day as `YYYY-MM-DD`. */
export function dayText(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The number of a day of a year; month from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The year a numbered day is in. */
export function yearOf(number: number): number {
  return new Date(number * DAY).getUTCFullYear();
}

/** ISO weekday of a numbered day: Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
