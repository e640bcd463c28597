/** The grammar of shown times: what a text says, before any clock or calendar is consulted. */

import { languagesFor, type Meaning, plain, tokensOf, type Words, wordsOf } from './times-words.ts';

/** What a time text says. At least one of the fields is there. */
export interface SaidTime {
  clock?: { hour: number; minute: number; second?: number };
  /** Milliseconds before now, and the unit it was said in. */
  ago?: { span: number; unit: number };
  /** An exact instant, written with its zone. */
  instant?: number;
  day?: SaidDay;
}

export interface SaidDay {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** 0 = today, -1 = yesterday. */
  shift?: number;
  /** `03/04`: the two numbers, when the writing does not tell which is the month. */
  either?: [number, number];
}

/** A thread shows the same times again and again, and is read whenever it changes. */
const MOST_KEPT = 3000;
const parsed = new Map<string, SaidTime | undefined>();

const INSTANT = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})$/;
const YEAR_FIRST = /(?<!\d)(\d{4}) ?([-/.年년]) ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d) ?[日일.]?(?:t(?=\d))?/;
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/;
const MONTH_DAY = /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/;
const TWO = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/;
const TWO_DOTS = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?!\d)/;
const CLOCK = /(?<!\d)(\d{1,2}) ?(?::|h|[点點时時시]) ?(\d{2})(?:[:분] ?(\d{2}))?(?!\d)分?분?(?: ?([ap])\.? ?m\b\.?)?/;
const HOUR = /(?<!\d)(\d{1,2}) ?([ap])\.? ?m\b\.?/;
const ONE = /(?<!\p{L})(an?|one|une?|einer|einem|una|uno|um|uma|een|одну|один|jedną|bir)(?!\p{L})|un'/u;

/** What `shown` says in `language` (else in any known one), or `undefined` when it is not wholly a time. */
export function parseTime(shown: string, language?: string): SaidTime | undefined {
  // Without a digit it can only be a day's name or "an hour ago".
  if (shown.length > 60 || (shown.length > 30 && !/\p{Nd}/u.test(shown))) return undefined;
  const key = `${language ?? ''} ${shown}`;
  if (!parsed.has(key)) {
    if (parsed.size > MOST_KEPT) parsed.clear();
    parsed.set(key, parse(shown, language));
  }
  return parsed.get(key);
}

function parse(shown: string, language: string | undefined): SaidTime | undefined {
  const text = plain(shown);
  if (!text) return undefined;
  if (INSTANT.test(text)) return { instant: Date.parse(text.toUpperCase()) };
  const tokens = tokensOf(text);
  if (tokens.length > 12) return undefined;
  for (const tag of languagesFor(text, language)) {
    const words = wordsOf(tag);
    if (!words || !tokens.every((token) => words.tokens.has(token))) continue;
    const said = relative(text, words) ?? absolute(text, words);
    if (said) return said;
  }
  return undefined;
}

function relative(text: string, words: Words): SaidTime | undefined {
  if (words.now.has(text)) return { ago: { span: 0, unit: 60_000 } };
  const base = text.replace(/^(about|over|almost|less than) /, '');
  const tries = [base];
  if (!/\d/.test(base)) tries.push(base.replace(ONE, '1 ').replace('  ', ' '));
  else if (/ago$/.test(base)) {
    tries.push(
      base.replace(/^(\d+) ?(mins?|m)\.? ago$/, '$1 minutes ago').replace(/^(\d+) ?(hrs?)\.? ago$/, '$1 hours ago'),
    );
  }
  for (const attempt of tries) {
    for (const { pattern, unit, count } of words.ago) {
      const match = pattern.exec(attempt);
      if (match) return { ago: { span: (count ?? Number(match[1])) * unit, unit } };
    }
  }
  return undefined;
}

function absolute(text: string, words: Words): SaidTime | undefined {
  const day: SaidDay = {};
  let rest = numericDay(text, day);
  const clock = CLOCK.exec(rest) ?? undefined;
  const hour = clock ? undefined : (HOUR.exec(rest) ?? undefined);
  if (clock || hour) rest = rest.replace((clock ?? hour)?.[0] ?? '', ' ');
  const two = day.month || day.either ? undefined : (TWO.exec(rest) ?? (TWO_DOTS.exec(rest) || undefined));
  if (two) {
    const dotted = two[0].includes('.');
    Object.assign(day, dotted ? { day: Number(two[1]), month: Number(two[2]) } : pair(two[1], two[2]));
    rest = rest.replace(two[0], ' ');
  }
  let hours: number[] | undefined;
  const both: Meaning[] = [];
  rest = rest.replace(words.pattern, (word) => {
    const meaning = words.meanings.get(word) ?? {};
    if (meaning.dayShift !== undefined) day.shift = meaning.dayShift;
    else if (meaning.month && meaning.weekday !== undefined) both.push(meaning);
    else if (meaning.month) day.month = meaning.month;
    else if (meaning.weekday !== undefined) day.weekday = meaning.weekday;
    else if (meaning.hours && (clock || hour)) hours = meaning.hours;
    else if (!meaning.filler) return word;
    return ' ';
  });
  const numbers: number[] = [];
  rest = rest.replace(/(?<![\d\p{L}])(\d{4}|\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?![\d\p{L}])/gu, (_, digits: string) => {
    numbers.push(Number(digits));
    return ' ';
  });
  const month = both.length > (numbers.length > 0 && !day.month ? 1 : 0) ? both.shift()?.weekday : undefined;
  if (month !== undefined) day.weekday = month;
  if (both.length > 0) day.month = both[0]?.month ?? day.month ?? 0;
  if (/[\p{L}\p{N}\p{S}]/u.test(rest) || /[^\s,.()\-–—·•|/:]/u.test(rest)) return undefined;
  if (!placeNumbers(numbers, day)) return undefined;
  const said: SaidTime = {};
  if (Object.keys(day).length > 0) said.day = day;
  const read = clock ?? hour;
  if (read) {
    const ampm = clock ? clock[4] : hour?.[2];
    const value = hourOf(Number(read[1]), ampm ? (ampm === 'a' ? range(0) : range(12)) : hours);
    const minute = clock ? Number(clock[2]) : 0;
    if (value === undefined || minute > 59 || Number(clock?.[3] ?? 0) > 59) return undefined;
    said.clock = { hour: value, minute, ...(clock?.[3] ? { second: Number(clock[3]) } : {}) };
  }
  return said.clock || said.day ? said : undefined;
}

/** Takes a date written in digits with its year (or in Chinese, Japanese, Korean) out of `text` and into `day`. */
function numericDay(text: string, day: SaidDay): string {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    Object.assign(day, { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) });
    return text.replace(yearFirst[0], ' ');
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const year = Number(yearLast[4]);
    day.year = year < 100 ? 2000 + year : year;
    // With dots the day comes first wherever the year comes last.
    const dotted = yearLast[2] === '.';
    Object.assign(
      day,
      dotted ? { day: Number(yearLast[1]), month: Number(yearLast[3]) } : pair(yearLast[1], yearLast[3]),
    );
    return text.replace(yearLast[0], ' ');
  }
  const monthDay = MONTH_DAY.exec(text);
  if (!monthDay) return text;
  Object.assign(day, { month: Number(monthDay[1]), day: Number(monthDay[2]) });
  return text.replace(monthDay[0], ' ');
}

function pair(first: string | undefined, second: string | undefined): SaidDay {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return { day: a, month: b };
  if (b > 12) return { day: b, month: a };
  return { either: [a, b] };
}

/** Bare numbers beside a month word: a day and perhaps a year. Anything else is not a time. */
function placeNumbers(numbers: number[], day: SaidDay): boolean {
  for (const number of numbers) {
    if (number > 31 && number < 10_000 && !day.year && day.month) day.year = number;
    else if (number >= 1 && number <= 31 && day.day === undefined && !day.either && day.month) day.day = number;
    else return false;
  }
  return day.month === undefined || day.day !== undefined;
}

function hourOf(hour: number, hours: number[] | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (!hours || hour > 12) return hour;
  return hours.find((candidate) => candidate % 12 === hour % 12);
}

function range(from: number): number[] {
  return Array.from({ length: 12 }, (_, index) => from + index);
}
