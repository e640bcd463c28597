import { festivalNumbers } from './calendar-china.ts';
import { type DayName, dayOf, weekdayOf, yearOf } from './calendar-days.ts';
import { COUNTRIES, FEASTS, FITTED } from './calendar-table.ts';

/** A public holiday. */
export interface Holiday {
  name: DayName;
  /** After the last year the table was made for. */
  expected?: true;
}

interface Rule {
  /** Month and day in base 36, `1225` is `cp`; or the letter of a feast. */
  base: string;
  /** Days after a feast. */
  offset: number;
  /** The first such weekday from that day on. */
  next?: number;
  /** Only where it falls on one of these weekdays. */
  weekdays?: string;
  from: number;
  to: number;
}

const FESTIVALS: Record<string, 'cny' | 'qingming' | 'dragonBoat' | 'midAutumn'> = {
  S: 'cny',
  Q: 'qingming',
  D: 'dragonBoat',
  M: 'midAutumn',
};
const FEAST_NAMES: Record<string, DayName> = { S: 'springFestival', Q: 'qingming', D: 'dragonBoat', M: 'midAutumn' };
const FIXED_NAMES: readonly [DayName, string][] = [
  ['newYear', '11 12'],
  ['labourDay', '51'],
  ['christmas', '17 co cp cq cr cs'],
];

const known = new Map<string, ReadonlyMap<number, Holiday>>();

/**
 * The public holidays of a country (ISO 3166) in a year by day number, days off for one on a weekend included; none where the country
 * is not in the table. Equal to date-holidays (ISC and CC-BY) in the years `FITTED`.
 */
export function publicHolidays(country: string, year: number): ReadonlyMap<number, Holiday> {
  const key = `${country}${year}`;
  let days = known.get(key);
  if (!days) {
    days = new Map(Object.hasOwn(COUNTRIES, country) ? holidaysOf(COUNTRIES[country] as string, year) : []);
    if (known.size >= 2000) known.clear();
    known.set(key, days);
  }
  return days;
}

function holidaysOf(text: string, year: number): [number, Holiday][] {
  const found: [number, Holiday][] = [];
  const add = (day: number, name: DayName) => {
    if (yearOf(day) === year) found.push([day, { name, ...(year > FITTED.to && { expected: true }) }]);
  };
  for (const part of text.split(' ')) {
    // Single days: year, month and day in base 36.
    if (part.startsWith('+')) {
      for (const [single] of part.matchAll(/\w{3}/g))
        add(fixed(FITTED.from + digit(single, 0), single.slice(1)), 'publicHoliday');
      continue;
    }
    const rule = ruleOf(part);
    if (year < rule.from || year > rule.to) continue;
    for (const day of daysOf(rule, year)) add(day, nameOf(rule));
  }
  return found;
}

/** Days of a rule in a year and some around it. */
function daysOf({ base, offset, next, weekdays }: Rule, year: number): number[] {
  const starts =
    base.length === 2 ? [fixed(year - 1, base), fixed(year, base)] : feastDays(base, year).map((day) => day + offset);
  const days = next === undefined ? starts : starts.map((day) => day + ((next - weekdayOf(day) + 7) % 7));
  return weekdays === undefined ? days : days.filter((day) => weekdays.includes(String(weekdayOf(day))));
}

function feastDays(letter: string, year: number): number[] {
  const festival = FESTIVALS[letter];
  if (festival) return [year - 1, year, year + 1].flatMap((at) => festivalNumbers(at)?.[festival] ?? []);
  // The first day, then the days from one to the next.
  const [first = '', ...steps] = (FEASTS[letter] ?? '').match(/^\w{3}|\w\w/g) ?? [];
  const days = [Number.parseInt(first, 36)];
  for (const step of steps) days.push((days.at(-1) as number) + Number.parseInt(step, 36));
  return days;
}

/** Reads `cp`, `E-2`, `5p>1`, `12/1`, `6j:21`, `8u:-25`: see `Rule`. */
function ruleOf(text: string): Rule {
  const [, base = '', offset = '0', next, weekdays, from, to] =
    /^([A-Z]|\w\w)(-?\d+)?(?:>(\d))?(?:\/(\d+))?(?::(\d*)(?:-(\d+))?)?$/.exec(text) ?? [];
  return {
    base,
    offset: Number(offset),
    ...(next && { next: Number(next) }),
    ...(weekdays && { weekdays }),
    from: from ? 2000 + Number(from) : Number.NEGATIVE_INFINITY,
    to: to ? 2000 + Number(to) : Number.POSITIVE_INFINITY,
  };
}

function nameOf({ base, offset }: Rule): DayName {
  const isEaster = (base === 'E' || base === 'O') && offset >= -3 && offset <= 1;
  if (isEaster) return 'easter';
  return FEAST_NAMES[base] ?? FIXED_NAMES.find(([, days]) => days.includes(base))?.[0] ?? 'publicHoliday';
}

function fixed(year: number, base: string): number {
  return dayOf(year, digit(base, 0), digit(base, 1));
}

function digit(text: string, index: number): number {
  return Number.parseInt(text[index] ?? '', 36);
}
