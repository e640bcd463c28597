/** Which days of the calendar a shown time can mean, seen from the day it is read on. */

import { type DigitDay, type Order, orderOf } from './times-order.ts';
import type { SaidDay, SaidTime } from './times-shape.ts';
import { addDays, dayText, weekdayOf } from './times-zone.ts';

/** Years that a day without one may lie back. */
const YEARS = 8;
/** Days; a chat shown now is hardly older. */
const RECENT = 730;

/**
 * The days meant, as `YYYY-MM-DD`, the likeliest first: a day without its year in each of the last years, a weekday in
 * the last week. Those of later lines only come into question when what stands around rules the first out.
 */
export function daysOf(day: SaidDay, today: string, digits: DigitDay | undefined): string[] {
  const { shift, weekday } = day;
  if (day.readings && !digits) return [];
  const { year, month, day: date } = digits ?? day;
  if (month !== undefined && date !== undefined) {
    const newest = Number(today.slice(0, 4));
    const years = year === undefined ? Array.from({ length: YEARS }, (_, back) => newest - back) : [year];
    // One day of grace: the page may show the day of a zone ahead of ours.
    const last = addDays(today, year === undefined ? 0 : 1);
    const days = years.map((each) => dayText(each, month, date)).filter((text) => text && text <= last);
    return days.filter(
      (text) =>
        (weekday === undefined || weekdayOf(text) === weekday) &&
        (shift === undefined || text === addDays(today, shift)),
    );
  }
  if (shift !== undefined) {
    const text = addDays(today, shift);
    return weekday === undefined || weekdayOf(text) === weekday ? [text] : [];
  }
  if (weekday === undefined) return [];
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return back === 0 ? [today, addDays(today, -7)] : [addDays(today, -back)];
}

/**
 * The digits of `03/04` as a day: in `order` when the thread shows one, else in the order of the language, else when only
 * one reading is possible at all. `undefined` otherwise.
 */
export function digitsOf(said: SaidTime, today: string, order?: Order): DigitDay | undefined {
  const { day } = said;
  const { readings } = day ?? {};
  if (!day || !readings) return undefined;
  const possible = (digits: DigitDay | undefined) => digits && daysOf(day, today, digits)[0];
  if (order && readings[order]) return possible(readings[order]) ? readings[order] : undefined;
  const hasYear = Object.values(readings).some(({ year }) => year !== undefined);
  const own = orderOf(said.language, hasYear, said.latinHalves === true);
  if (own && possible(readings[own])) return readings[own];
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((each) => possible(readings[each]));
  // `18/11/26` was sent this year and not in 2018.
  const recent = orders.filter(
    (each) => each !== 'ymd' && (possible(readings[each]) as string) > addDays(today, -RECENT),
  );
  const found = (recent.length > 0 ? recent : orders).map((each) => readings[each] as DigitDay);
  const [first] = found;
  return found.every(({ month, day: date }) => month === first?.month && date === first.day) ? first : undefined;
}
