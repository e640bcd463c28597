import type { Instant, Precision } from '../chats/model.ts';
import { dayOf, dayText, weekdayOf, yearOf } from './calendar-days.ts';
import { lastMoment, localDay, workdaysAfter } from './promise-days.ts';
import type { WhenWords } from './promise-words.ts';

/** A time found in a text: where, and the last moment that still is in time. */
export interface When {
  start: number;
  end: number;
  by: Instant;
  /** A `day` ends with `by`. */
  precision: Precision;
  /** A length from now ("within 3 days"), not a day by its name. */
  isLength: boolean;
}

/** Where and when the words were said. */
export interface Said {
  at: Instant;
  /** IANA zone of who said it. */
  zone: string;
  /** ISO 3166 country, for its working days; only weekends count where it is not known. */
  country?: string;
}

/** Reads one language's times. */
export type WhenReader = (text: string, said: Said) => When[];

const HOUR = 3_600_000;
const MOST: Record<string, number> = { hour: 24 * 60, workday: 90, day: 120, week: 26 };

/** A reader of lengths that stand alone; one of one day or week may be anything ("one day"), and is none. */
export function bareReader(words: WhenWords, whole: (source: string) => RegExp): WhenReader {
  const number = numberOf(words);
  const pattern = whole(`(?:(?:${number}) ?(?:${words.to}) ?)?(?<count>${number}) ?${unitOf(words)}`);
  return (text, said) => {
    const found: When[] = [];
    for (const match of text.matchAll(pattern)) {
      const { groups = {}, index } = match;
      const when = (amountOf(groups, words) ?? 0) > 1 ? lengthOf(groups, words, said) : undefined;
      if (when === undefined) continue;
      const place = { start: index, end: index + match[0].trimEnd().length, isLength: true };
      if (typeof when === 'number') found.push({ ...place, by: when, precision: 'minute' });
      else found.push({ ...place, by: lastMoment(when[0], said.zone), precision: 'day' });
    }
    return found;
  };
}

const numberOf = (words: WhenWords) =>
  ['\\d{1,3}', ...Object.keys(words.numbers).sort((a, b) => b.length - a.length)].join('|');

const unitOf = (words: WhenWords) =>
  `(?:(?<hour>${words.hour})|(?<workday>${words.workday})|(?<week>${words.week})|(?<day>${words.day}))`;

/** A reader for a language; `whole` makes an expression of words that begins and ends with words. */
export function whenReader(words: WhenWords, whole: (source: string) => RegExp): WhenReader {
  const [number, unit] = [numberOf(words), unitOf(words)];
  const length = `(?:${words.within}) ?(?:(?:${number}) ?(?:${words.to}) ?)?(?<count>${number}) ?${unit}${words.after ? ` ?${words.after}` : ''}`;
  const weekday = words.weekdays.map((names, index) => `(?<d${index}>${names})`).join('|');
  const month = words.months.map((names, index) => `(?<m${index}>${names})`).join('|');
  const readers: [
    RegExp,
    (match: RegExpMatchArray, said: Said) => [day: number, isLength?: boolean] | Instant | undefined,
  ][] = [
    [whole(length), ({ groups = {} }, said) => lengthOf(groups, words, said)],
    ...(words.lengths ?? []).map(([names, amount, unit]): (typeof readers)[number] => [
      whole(names),
      (_, said) => after(amount, unit, said),
    ]),
    ...words.days.map(([names, days]): (typeof readers)[number] => [
      whole(names),
      (_, said) => [localDay(said.at, said.zone) + days],
    ]),
    [
      whole(`(?<next>${words.next})? ?(?:${weekday}) ?(?<after>${words.next})?`),
      ({ groups = {} }, said) => namedDay(groups, said),
    ],
    [whole(words.nextWeek), (_, said) => [endOfWeek(said) + 7]],
    [whole(words.thisWeek), (_, said) => [endOfWeek(said)]],
    [whole(words.monthEnd), (_, said) => [endOfMonth(said)]],
    [
      /(?<![\d/.-])(?<year>20\d\d)[-/](?<month>\d{1,2})[-/](?<date>\d{1,2})(?!\d)/gu,
      ({ groups = {} }, said) => dateOf(groups, said),
    ],
    [
      /(?<![\d/.])(?<date>\d{1,2})(?:\/(?<month>\d{1,2})(?:\/(?<year>20\d\d|\d\d))?|\.(?<dotted>\d{1,2})\.(?<later>20\d\d)?)(?![\d/%])/gu,
      ({ groups = {} }, said) => eitherDate(groups, said),
    ],
    [
      /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<date>\d{1,2})[日号號]?/gu,
      ({ groups = {} }, said) => dateOf(groups, said),
    ],
    [/(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|[号號])(?!\p{L})/gu, ({ groups = {} }, said) => dateOf(groups, said)],
  ];
  if (month) {
    const year = '(?:,? ?(?:de |del )?(?<year>20\\d\\d))?';
    readers.unshift(
      [
        whole(`(?<date>\\d{1,2})(?:st|nd|rd|th|er|º|o)?\\.? ?(?:of |de |di |d')?(?:${month})${year}`),
        ({ groups = {} }, said) => dateOf(groups, said),
      ],
      [
        whole(`(?:${month})\\.? (?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}`),
        ({ groups = {} }, said) => dateOf(groups, said),
      ],
    );
  }
  return (text, said) => {
    const found: When[] = [];
    for (const [pattern, read] of readers)
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].trimEnd().length];
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const when = read(match, said);
        if (when === undefined) continue;
        if (typeof when === 'number') found.push({ start, end, by: when, precision: 'minute', isLength: true });
        else if (when[0] >= localDay(said.at, said.zone))
          found.push({ start, end, by: lastMoment(when[0], said.zone), precision: 'day', isLength: when[1] === true });
      }
    return found.sort((a, b) => a.start - b.start);
  };
}

type Groups = Record<string, string | undefined>;

/** Hours to the minute; days, working days and weeks to the end of the last of them. */
function after(amount: number, unit: string, said: Said): [number, boolean] | Instant | undefined {
  if (amount > (MOST[unit] ?? 0)) return undefined;
  if (unit === 'hour') return said.at + amount * HOUR;
  if (unit === 'workday') return [workdaysAfter(said.at, amount, said.zone, said.country), true];
  return [localDay(said.at, said.zone) + amount * (unit === 'week' ? 7 : 1), true];
}

const amountOf = ({ count = '' }: Groups, words: WhenWords): number | undefined =>
  /\d/.test(count) ? Number(count) : words.numbers[count];

function lengthOf(groups: Groups, words: WhenWords, said: Said) {
  const amount = amountOf(groups, words) ?? 0;
  const unit = ['hour', 'workday', 'week', 'day'].find((name) => groups[name] !== undefined) ?? 'day';
  return after(amount, unit, said);
}

/** The next such day, not today: "on Friday", said on a Friday, is taken for the later one. */
function namedDay(groups: Groups, said: Said): [number] {
  const wanted = Number(
    Object.keys(groups)
      .find((name) => /^d\d/.test(name) && groups[name] !== undefined)
      ?.slice(1),
  );
  const today = localDay(said.at, said.zone);
  const weekday = weekdayOf(today) - 1;
  if (groups.next !== undefined || groups.after !== undefined) return [today - weekday + 7 + wanted];
  return [today + ((wanted - weekday + 6) % 7) + 1];
}

function endOfWeek({ at, zone }: Said): number {
  const today = localDay(at, zone);
  return today - weekdayOf(today) + 7;
}

function endOfMonth({ at, zone }: Said): number {
  const { year, month } = monthOf(localDay(at, zone));
  return dayOf(year, month + 1, 0);
}

/** A date without a year is the next such one; a day that has just passed is none. */
function dateOf(groups: Groups, said: Said): [number] | undefined {
  const today = localDay(said.at, said.zone);
  const now = monthOf(today);
  const named = Object.keys(groups).find((name) => /^m\d/.test(name) && groups[name] !== undefined);
  const date = Number(groups.date);
  const month =
    named === undefined ? (groups.month === undefined ? undefined : Number(groups.month)) : Number(named.slice(1)) + 1;
  if (date < 1 || date > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (groups.year !== undefined) return [dayOf((Number(groups.year) % 100) + 2000, month ?? now.month, date)];
  const tries =
    month === undefined
      ? [dayOf(now.year, now.month, date), dayOf(now.year, now.month + 1, date)]
      : [dayOf(now.year, month, date), dayOf(now.year + 1, month, date)];
  const day = tries.find((day) => day >= today);
  return day === undefined || day - today > 200 ? undefined : [day];
}

/** `5/9` is read both ways, and the later one counts: nobody is accused of a day that was not meant. */
function eitherDate({ date, month, dotted, year, later }: Groups, said: Said): [number] | undefined {
  const [a, b] = [date, month ?? dotted];
  const read = [
    dateOf({ date: a, month: b, year: year ?? later }, said),
    ...(dotted ? [] : [dateOf({ date: b, month: a, year }, said)]),
  ];
  const days = read.flatMap((day) => day ?? []);
  return days.length === 0 ? undefined : [Math.max(...days)];
}

/** Year and month, from 1, of a numbered day. */
function monthOf(day: number): { year: number; month: number } {
  return { year: yearOf(day), month: Number(dayText(day).slice(5, 7)) };
}
