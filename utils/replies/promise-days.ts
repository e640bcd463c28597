import type { Instant } from '../chats/model.ts';
import { addOpenHours } from './calendar.ts';
import { dayNumber, dayText } from './calendar-days.ts';
import { dayOf, endOfDay } from './civil.ts';

const WORKDAYS = [1, 2, 3, 4, 5];

/** The number of the civil day of an instant in a zone; 0 is 1970-01-01. Throws RangeError for an unknown zone. */
export function localDay(instant: Instant, zone: string): number {
  return dayNumber(dayOf(instant, zone));
}

/** The last millisecond of a numbered day in a zone. */
export function lastMoment(day: number, zone: string): Instant {
  return endOfDay(dayText(day), zone);
}

/** The numbered day on which so many working days have passed; without a country only weekends are none. */
export function workdaysAfter(at: Instant, days: number, zone: string, country = ''): number {
  return localDay(addOpenHours(at, days * 24, { zone, country, from: 0, to: 24, days: WORKDAYS }) - 1, zone);
}
