import { isNewYearRest, officialDays } from './calendar-china.ts';
import { publicHolidays } from './calendar-countries.ts';
import { type DayName, dayNumber, dayText, weekdayOf, yearOf } from './calendar-days.ts';
import { NEW_YEAR_REST, shopHours, weekendOf } from './calendar-hours.ts';

/** A civil day for the shops and offices of a country. */
export interface DayInfo {
  /** Whether it is a working day: no weekend, no public holiday; in China also the weekends worked for a bridge day. */
  open: boolean;
  /** How much of a weekday's work a shop does: a factor of the day's hours, 0 to 1. */
  weight: number;
  /** Why it is no ordinary day; absent for weekdays and weekends. */
  name?: DayName;
  /** Foretold by a rule, not announced yet. */
  expected?: true;
}

/** No closure is longer, in days. */
const LONGEST = 30;

/** A run of days on which shops are closed, weekends in it included. Days `YYYY-MM-DD`, both included. */
export interface Closure {
  name: DayName;
  from: string;
  to: string;
  expected?: true;
}

/**
 * What a day is in a country (ISO 3166). China: the notices of the State Council 2015-2026, later years by `expectedDays`.
 * Throws RangeError when `day` is no day `YYYY-MM-DD`.
 */
export function dayInfo(country: string, day: string): DayInfo {
  return infoOf(country, dayNumber(day));
}

/**
 * Shops' closures that touch days `fromDay` to `toDay`, whole and in order; Good Friday and Easter Monday are one. Throws RangeError
 * for what is no day.
 */
export function closures(country: string, fromDay: string, toDay: string): Closure[] {
  const [first, last] = [dayNumber(fromDay), dayNumber(toDay)];
  const found: Closure[] = [];
  for (let day = first - LONGEST; day <= last; day++) {
    const run = closureFrom(country, day);
    if (!run) continue;
    if (run.to >= first) found.push({ ...run.what, from: dayText(day), to: dayText(run.to) });
    day = run.to;
  }
  return found;
}

/** The closure that begins on a day, to its last day: over a weekend only where the same feast goes on after it. */
function closureFrom(
  country: string,
  first: number,
): { to: number; what: Pick<Closure, 'name' | 'expected'> } | undefined {
  const names: DayName[] = [];
  let to = first - 1;
  let expected: Pick<Closure, 'expected'> = {};
  for (let day = first; ; day++) {
    const what = special(country, day);
    const goesOn = what?.isClosed && (day === to + 1 || what.name === names.at(-1));
    if (goesOn) {
      names.push(what.name);
      to = day;
      if (what.expected) expected = { expected: true };
    } else if (day === first || what || infoOf(country, day).open) break;
  }
  const name = mostOf(names);
  return name && { to, what: { name, ...expected } };
}

/** A day that is neither a weekday nor a weekend as always. */
export function special(
  country: string,
  day: number,
): { name: DayName; isClosed: boolean; expected?: true } | undefined {
  const year = yearOf(day);
  const what = (country === 'CN' ? officialDays(year) : publicHolidays(country, year)).get(day);
  return what && { ...what, isClosed: what.name !== 'makeUpDay' };
}

/** `dayInfo` of a numbered day. */
export function infoOf(country: string, day: number): DayInfo {
  const hours = shopHours(country);
  const what = special(country, day);
  const weekend = weekendOf(country);
  const weekday = weekdayOf(day);
  const isWeekend = weekday === weekend.rest || weekday === weekend.other;
  const isRest = country === 'CN' && isNewYearRest(day, yearOf(day));
  const usual = isWeekend ? (weekday === weekend.rest ? hours.sunday : hours.saturday) : 1;
  const name = what?.name ?? (isRest && !isWeekend ? 'springFestival' : undefined);
  return {
    open: what ? !what.isClosed : !isWeekend,
    weight: isRest ? NEW_YEAR_REST : what ? (what.isClosed ? hours.holiday : 1) : usual,
    ...(name && { name }),
    ...(what?.expected && { expected: true }),
  };
}

/** The name most days have; the first of them when several do. */
function mostOf(names: readonly DayName[]): DayName | undefined {
  const count = (name: DayName) => names.filter((other) => other === name).length;
  return names.reduce<DayName | undefined>(
    (most, name) => (most && count(most) >= count(name) ? most : name),
    undefined,
  );
}
