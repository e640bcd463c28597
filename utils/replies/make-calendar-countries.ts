import Holidays from 'date-holidays';
import { DAY, dayOf, weekdayOf } from './calendar-days.ts';

/** Years the rules are fitted to and equal the library in. */
export const FITTED = { from: 2019, to: 2035 } as const;

/**
 * Feasts of moving calendars: a letter, how far before and after it holidays may lie, and the country and rule of the library that
 * give its days; without, a festival of China.
 */
const FEASTS: readonly [letter: string, before: number, after: number, country?: string, rule?: string][] = [
  ['S', 3, 7],
  ['Q', 1, 4],
  ['D', 1, 4],
  ['M', 3, 5],
  ['E', 60, 75, 'FR', 'easter 1'],
  ['O', 60, 75, 'GR', 'orthodox 1'],
  ['F', 5, 6, 'MA', '1 Shawwal'],
  ['A', 3, 6, 'MA', '10 Dhu al-Hijjah'],
  ['H', 1, 12, 'MA', '1 Muharram'],
  ['B', 1, 4, 'MA', '12 Rabi al-awwal'],
  ['I', 1, 4, 'AE', '27 Rajab'],
  ['R', 1, 4, 'AE', '1 Ramadan'],
  ['P', 3, 190, 'IL', '15 Nisan'],
];

const YEARS = Array.from({ length: FITTED.to - FITTED.from + 1 }, (_, index) => FITTED.from + index);
const [FIRST, END] = [dayOf(FITTED.from, 1, 1), dayOf(FITTED.to + 1, 1, 1)];
/** Letters a rule may cost for each day it gives: a single day takes three. */
const WORTH = 2.6;
const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7];

interface Candidate {
  text: string;
  days: number[];
}

const holidays = new Map<string, ReadonlySet<number>>();

/** Numbers of the days on which a country has a public holiday, by the library. Half days that leave noon free are none. */
export function holidaysOf(country: string): ReadonlySet<number> {
  const known = holidays.get(country);
  if (known) return known;
  const library = new Holidays(country, { types: ['public'], languages: ['en'] });
  const found = new Set<number>();
  for (const year of [FITTED.from - 1, ...YEARS, FITTED.to + 1])
    for (const holiday of library.getHolidays(year))
      for (const day of daysOf(holiday)) if (isFitted(day)) found.add(day);
  holidays.set(country, found);
  return found;
}

/** The rules of a country, as `calendar-countries.ts` reads them. */
export function rulesOf(country: string, feasts: ReadonlyMap<string, readonly number[]>): string {
  const holidays = holidaysOf(country);
  const left = new Set(holidays);
  const rules: string[] = [];
  let candidates = [...candidatesOf(holidays, feasts)];
  // The rule that saves most goes first; what a rule saves only becomes less with others in place.
  while (candidates.length > 0) {
    const saved = (candidate: Candidate) =>
      WORTH * candidate.days.filter((day) => left.has(day)).length - candidate.text.length;
    const useful = candidates
      .map((candidate) => ({ candidate, gain: saved(candidate) }))
      .filter(({ gain }) => gain > 0);
    const best = useful.reduce<(typeof useful)[number] | undefined>(
      (a, b) => (a && a.gain >= b.gain ? a : b),
      undefined,
    );
    if (!best) break;
    rules.push(best.candidate.text);
    for (const day of best.candidate.days) left.delete(day);
    candidates = useful.map(({ candidate }) => candidate);
  }
  const others = [...left]
    .sort((a, b) => a - b)
    .map((day) => {
      const date = new Date(day * DAY);
      const parts = [date.getUTCFullYear() - FITTED.from, date.getUTCMonth() + 1, date.getUTCDate()];
      return parts.map((part) => part.toString(36)).join('');
    });
  return [...rules.sort(), ...(others.length > 0 ? [`+${others.join('')}`] : [])].join(' ');
}

/** The days of the feasts that are no festival of China, in and around the fitted years. */
export function feastDays(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [letter, , , country, rule] of FEASTS) {
    if (!country || !rule) continue;
    const library = new Holidays(country, { types: ['public'], languages: ['en'] });
    const all = [FITTED.from - 1, ...YEARS, FITTED.to + 1].flatMap((year) => library.getHolidays(year));
    // Easter itself is no holiday everywhere; the Monday after it is.
    const offset = /^(easter|orthodox) 1$/.test(rule) ? 1 : 0;
    const days = all.filter((holiday) => holiday.rule === rule).map((holiday) => (daysOf(holiday)[0] ?? 0) - offset);
    found.set(
      letter,
      [...new Set(days)].sort((a, b) => a - b),
    );
  }
  return found;
}

function isFitted(day: number): boolean {
  return day >= FIRST && day < END;
}

/** The days of which a holiday covers noon; it may begin the evening before. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): number[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
  const begins = date.includes('-0600') ? -6 : Number(date.slice(11, 13));
  const ends = begins + (end.getTime() - start.getTime()) / 3_600_000;
  const days: number[] = [];
  for (let day = 0; day * 24 + 12 < ends; day++) if (day * 24 + 12 >= begins) days.push(first + day);
  return days;
}

function* candidatesOf(
  holidays: ReadonlySet<number>,
  feasts: ReadonlyMap<string, readonly number[]>,
): Generator<Candidate> {
  for (let day = dayOf(2019, 1, 1); day < dayOf(2020, 1, 1); day++) {
    const date = new Date(day * DAY);
    const [month, inMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
    const text = `${month.toString(36)}${inMonth.toString(36)}`;
    const days = YEARS.map((year) => dayOf(year, month, inMonth));
    yield* inYears(text, days, holidays);
    yield* onWeekdays(text, days, holidays);
    for (const weekday of ALL_DAYS)
      yield* inYears(
        `${text}>${weekday}`,
        days.map((at) => at + ((weekday - weekdayOf(at) + 7) % 7)),
        holidays,
      );
  }
  for (const [letter, before, after] of FEASTS)
    for (let offset = -before; offset <= after; offset++) {
      const text = `${letter}${offset || ''}`;
      const days = (feasts.get(letter) ?? []).map((day) => day + offset);
      yield* inYears(text, days, holidays);
      yield* onWeekdays(text, days, holidays);
    }
}

/** A rule in those runs of years in which all its days are holidays. */
function* inYears(text: string, days: readonly number[], holidays: ReadonlySet<number>): Generator<Candidate> {
  const fitted = days.filter(isFitted);
  for (let from = 0; from < fitted.length; from++) {
    if (!holidays.has(fitted[from] as number) || (from > 0 && holidays.has(fitted[from - 1] as number))) continue;
    let to = from;
    while (to + 1 < fitted.length && holidays.has(fitted[to + 1] as number)) to += 1;
    const run = fitted.slice(from, to + 1);
    const years = [run[0], run.at(-1)].map((day) => new Date((day as number) * DAY).getUTCFullYear());
    // Days of the same year outside of the run would be taken along.
    const isWhole = fitted.every((day) => run.includes(day) || !years.includes(new Date(day * DAY).getUTCFullYear()));
    if (isWhole)
      yield {
        text: text + range(from > 0 ? years[0] : undefined, to < fitted.length - 1 ? years[1] : undefined),
        days: run,
      };
  }
}

/** A rule that only holds where it falls on some weekdays: days off for a holiday on a weekend. */
function* onWeekdays(text: string, days: readonly number[], holidays: ReadonlySet<number>): Generator<Candidate> {
  if (!days.some((day) => holidays.has(day))) return;
  for (const year of YEARS) {
    const first = dayOf(year, 1, 1);
    const fitted = days.filter((day) => isFitted(day) && day >= first);
    const weekdays = ALL_DAYS.filter((weekday) => {
      const those = fitted.filter((day) => weekdayOf(day) === weekday);
      return those.length > 0 && those.every((day) => holidays.has(day));
    });
    if (weekdays.length === 0 || weekdays.length === 7) continue;
    const run = fitted.filter((day) => weekdays.includes(weekdayOf(day)));
    yield { text: `${text}/${weekdays.join('')}${range(year > FITTED.from ? year : undefined)}`, days: run };
  }
}

/** Years of a rule, two digits each: none where it has always been, or stays. */
function range(from: number | undefined, to?: number): string {
  const digits = (year: number | undefined) => (year === undefined ? '' : String(year - 2000));
  return from === undefined && to === undefined ? '' : `:${digits(from)}${to === undefined ? '' : `-${digits(to)}`}`;
}
