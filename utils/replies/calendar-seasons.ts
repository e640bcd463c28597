import { dayNumber, dayOf, dayText, weekdayOf, yearOf } from './calendar-days.ts';

/** A sale in which replies take longer: `factor` times the open hours. Days `YYYY-MM-DD`, both included. */
export interface Season {
  name: 'singlesDay' | 'blackFriday' | 'doubleTwelve' | 'midYearSale' | 'anniversarySale' | 'primeDay' | 'summerSale';
  from: string;
  to: string;
  factor: number;
}

interface Rule extends Pick<Season, 'name' | 'factor'> {
  /** Whose sale it is; everybody's without. */
  marketplace?: string;
  /** First and last numbered day. */
  days(year: number): [number, number] | undefined;
}

/** Amazon's announcements; no rule foretells the days. */
const PRIME_DAYS: Record<number, [month: number, from: number, to: number]> = {
  2019: [7, 15, 16],
  2020: [10, 13, 14],
  2021: [6, 21, 22],
  2022: [7, 12, 13],
  2023: [7, 11, 12],
  2024: [7, 16, 17],
  2025: [7, 8, 11],
};

// Which sales slow replies: "When is the seller's reply due", 2026-11-22. It has no figure for how much: the factors, and the
// days of work after a sale that belong to it, are experience (2026-11-23).
const RULES: readonly Rule[] = [
  { name: 'anniversarySale', factor: 1.25, days: (year) => [dayOf(year, 3, 18), dayOf(year, 3, 31)] },
  { name: 'midYearSale', factor: 1.25, days: (year) => [dayOf(year, 6, 16), dayOf(year, 6, 20)] },
  {
    name: 'summerSale',
    factor: 1.2,
    marketplace: 'aliexpress',
    days: (year) => [dayOf(year, 8, 18), dayOf(year, 8, 28)],
  },
  { name: 'singlesDay', factor: 1.5, days: (year) => [dayOf(year, 11, 10), dayOf(year, 11, 14)] },
  { name: 'blackFriday', factor: 1.4, days: (year) => [blackFriday(year), blackFriday(year) + 4] },
  { name: 'doubleTwelve', factor: 1.25, days: (year) => [dayOf(year, 12, 11), dayOf(year, 12, 14)] },
  { name: 'primeDay', factor: 1.3, marketplace: 'amazon', days: primeDays },
];

/**
 * The sales that touch days `fromDay` to `toDay`, whole and in order: those of every marketplace and, where one is named, its own.
 */
export function seasons(fromDay: string, toDay: string, marketplace?: string): Season[] {
  const [first, last] = [dayNumber(fromDay), dayNumber(toDay)];
  const found: Season[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year++)
    for (const { name, factor, marketplace: owner, days } of RULES) {
      const [from, to] = days(year) ?? [];
      if (from === undefined || to === undefined || to < first || from > last) continue;
      if (owner && owner !== marketplace) continue;
      found.push({ name, from: dayText(from), to: dayText(to), factor });
    }
  return found.sort((a, b) => a.from.localeCompare(b.from));
}

/** The day after the fourth Thursday of November. */
function blackFriday(year: number): number {
  const first = dayOf(year, 11, 1);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 22;
}

function primeDays(year: number): [number, number] | undefined {
  const [month, from, to] = PRIME_DAYS[year] ?? [];
  return month && from && to ? [dayOf(year, month, from), dayOf(year, month, to)] : undefined;
}
