/** `03/04`: which of the numbers is the month, by the writing itself, by what the thread shows, or by the language. */

/** The order of day, month and year in a date of digits. */
export type Order = 'dmy' | 'mdy' | 'ymd';

export interface DigitDay {
  year?: number;
  month: number;
  day: number;
}

/** What the digits mean in each order that gives a day of the calendar. */
export type Readings = Partial<Record<Order, DigitDay>>;

/** The readings of numbers joined by `mark`, with a year in two digits or none. Empty when they are no date. */
export function readingsOf(numbers: readonly number[], mark: string): Readings {
  const [a = 0, b = 0, c] = numbers;
  const readings: Readings = {};
  const add = (order: Order, day: number, month: number, year: number | undefined) => {
    if (!isDay(month, day) || (year !== undefined && year < 100 && (year > 69 || year < 5))) return;
    readings[order] = { month, day, ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }) };
  };
  add('dmy', a, b, c);
  // With dots the day comes first wherever the year comes last; without a year only where a language has it first.
  if (mark !== '.' || c === undefined) add('mdy', b, a, c);
  if (c !== undefined && c < 32) add('ymd', c, b, a);
  return readings;
}

/** Does some year have such a day? */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

interface Writing {
  whole: Order | undefined;
  /** Of day and month alone. */
  pair: Order | undefined;
  /** Does the language tell the halves of the day by its own words? */
  halves: boolean;
}

const known = new Map<string, Writing>();

/** The order of `language` for digits with or without a year; `undefined` where nothing is known for sure. */
export function orderOf(language: string | undefined, hasYear: boolean, hasHalves: boolean): Order | undefined {
  if (!language) return undefined;
  if (!known.has(language)) known.set(language, writingOf(language));
  const { whole, pair, halves } = known.get(language) as Writing;
  // "2:05 PM" on a French page: whatever shows it, it is not in French.
  if (hasHalves && !halves) return undefined;
  // `lang="en-US"` is in many templates that were never thought about; the clock must agree.
  if (/^en/i.test(language) && whole !== 'dmy' && !(hasHalves && /^en-us/i.test(language))) return undefined;
  return hasYear ? whole : pair;
}

function writingOf(language: string): Writing {
  // English without a country is written in both orders.
  if (/^en(-[a-z]{4})?$/i.test(language)) return { whole: undefined, pair: undefined, halves: true };
  const partsOf = (options: Intl.DateTimeFormatOptions) => {
    try {
      const locale = `${language}-u-ca-gregory-nu-latn`;
      const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).formatToParts(0);
      return parts.map(({ type }) => type).filter((type) => type !== 'literal');
    } catch {
      return [];
    }
  };
  const letters = (types: string[]) => types.map((type) => type[0]).join('') as Order;
  const whole = letters(partsOf({ dateStyle: 'short' }));
  const pair = letters(partsOf({ month: 'numeric', day: 'numeric' }));
  return {
    whole: whole || undefined,
    pair: pair ? (pair.startsWith('d') ? 'dmy' : 'mdy') : undefined,
    halves: partsOf({ timeStyle: 'short' }).includes('dayPeriod'),
  };
}
