import { type DayName, dayOf, dayText, weekdayOf, yearOf } from './calendar-days.ts';
import { CLOSURES, FESTIVALS } from './calendar-table.ts';

/** Civil days of Asia/Shanghai, `YYYY-MM-DD`. */
export interface Festivals {
  /** First day of the Chinese year. */
  cny: string;
  qingming: string;
  dragonBoat: string;
  midAutumn: string;
}

/** What a notice of the State Council, or the rule that forecasts one, says of a day. */
export interface OfficialDay {
  /** `makeUpDay`: a weekend worked for a bridge day. Anything else: closed. */
  name: DayName;
  /** Not announced yet. */
  expected?: true;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
/** Closed days before and after the first day of the Chinese year: "When is the seller's reply due", 2026-11-22. */
const NEW_YEAR_REST = { before: 3, after: 9 };
const NAMES: Record<string, DayName> = {
  n: 'newYear',
  s: 'springFestival',
  q: 'qingming',
  l: 'labourDay',
  d: 'dragonBoat',
  m: 'midAutumn',
  g: 'nationalDay',
  v: 'victoryDay',
  w: 'makeUpDay',
};

const numbers = new Map<number, ReturnType<typeof read>>();
const official = new Map<number, Map<number, OfficialDay>>();

/** The festivals of a year from 2000 to 2100; RangeError for others. Table made with tyme4ts. */
export function festivals(year: number): Festivals {
  const days = festivalNumbers(year);
  if (!days) throw new RangeError(`No festivals known for ${year}`);
  const { cny, qingming, dragonBoat, midAutumn } = days;
  return {
    cny: dayText(cny),
    qingming: dayText(qingming),
    dragonBoat: dayText(dragonBoat),
    midAutumn: dayText(midAutumn),
  };
}

/** Whether shops are closed around the Chinese New Year of that day's year, whatever the notice says. */
export function isNewYearRest(day: number, year: number): boolean {
  const cny = festivalNumbers(year)?.cny;
  return cny !== undefined && day >= cny - NEW_YEAR_REST.before && day <= cny + NEW_YEAR_REST.after;
}

/** The special days of a year by day number: the State Council's, or `expectedDays` where there is no notice. */
export function officialDays(year: number): ReadonlyMap<number, OfficialDay> {
  let days = official.get(year);
  if (!days) {
    // The days off for a New Year may begin in December.
    const all = [...daysOf(year + 1), ...daysOf(year)];
    days = new Map(all.filter(([day]) => yearOf(day) === year));
    official.set(year, days);
  }
  return days;
}

/**
 * What the next notice will say, by the principle of the notice of 2024-11-12: eight days from the eve of the Chinese year;
 * seven from 1 October, eight when Mid-Autumn falls in them; five from 1 May; the others three with the weekend, one when
 * on a Wednesday. A Tuesday or Thursday takes its bridge day from the weekend next to it, as in every year since 2015;
 * the other working weekends cannot be foreseen.
 */
export function expectedDays(year: number): [number, OfficialDay][] {
  const found = festivalNumbers(year);
  if (!found) return [];
  const october = dayOf(year, 10, 1);
  const isJoined = found.midAutumn >= october && found.midAutumn < october + 8;
  const days = [
    ...withWeekend(dayOf(year, 1, 1), 'newYear'),
    ...run(found.cny - 1, 8, 'springFestival'),
    ...withWeekend(found.qingming, 'qingming'),
    ...run(dayOf(year, 5, 1), 5, 'labourDay'),
    ...withWeekend(found.dragonBoat, 'dragonBoat'),
    ...(isJoined ? [] : withWeekend(found.midAutumn, 'midAutumn')),
    ...run(october, isJoined ? 8 : 7, 'nationalDay'),
  ];
  // Where a working weekend falls into another closure, the closure stands.
  const isWorked = ([, { name }]: [number, OfficialDay]) => name === 'makeUpDay';
  return [...days.filter(isWorked), ...days.filter((day) => !isWorked(day))];
}

function withWeekend(day: number, name: DayName): [number, OfficialDay][] {
  switch (weekdayOf(day)) {
    case 2:
      return [...run(day - 3, 1, 'makeUpDay'), ...run(day - 2, 3, name)];
    case 3:
      return run(day, 1, name);
    case 4:
      return [...run(day, 3, name), ...run(day + 3, 1, 'makeUpDay')];
    case 5:
    case 6:
      return run(day, 3, name);
    default:
      // Sunday and Monday end a weekend: Saturday to Monday.
      return run(weekdayOf(day) === 7 ? day - 1 : day - 2, 3, name);
  }
}

function run(from: number, length: number, name: DayName): [number, OfficialDay][] {
  return Array.from({ length }, (_, index) => [from + index, { name, expected: true }]);
}

/** The days a year's notice names; read from runs such as `1n3`: day of the year, letter of `NAMES`, length. */
function daysOf(year: number): [number, OfficialDay][] {
  const runs = CLOSURES[year];
  if (runs === undefined) return expectedDays(year);
  const first = dayOf(year, 1, 1);
  return runs.split(' ').flatMap((text) => {
    const [, day, letter = '', length] = /^(\d+)([a-z])(\d+)$/.exec(text) ?? [];
    const name = NAMES[letter] ?? 'publicHoliday';
    return Array.from({ length: Number(length) }, (_, index): [number, OfficialDay] => [
      first + Number(day) - 1 + index,
      { name },
    ]);
  });
}

/** The festivals of a year as day numbers; none outside of 2000 to 2100. */
export function festivalNumbers(year: number): ReturnType<typeof read> | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && Number.isInteger(year))) return undefined;
  let days = numbers.get(year);
  if (!days) {
    days = read(year);
    numbers.set(year, days);
  }
  return days;
}

/** Four digits in base 36 a year: days after 20 January, 1 April, 25 May, 5 September. */
function read(year: number) {
  const at = (index: number) => Number.parseInt(FESTIVALS[(year - FIRST_YEAR) * 4 + index] ?? '', 36);
  return {
    cny: dayOf(year, 1, 20) + at(0),
    qingming: dayOf(year, 4, 1) + at(1),
    dragonBoat: dayOf(year, 5, 25) + at(2),
    midAutumn: dayOf(year, 9, 5) + at(3),
  };
}
