/** Shown times as instants: "Yesterday 14:05", "il y a 5 min", "3月4日 09:12". What is ambiguous stays unresolved. */

import type { Instant, Precision } from './model.ts';
import { parseTime, type SaidDay, type SaidTime } from './times-parse.ts';
import { addDays, dayAt, dayText, instantOf, weekdayOf } from './times-zone.ts';

export interface TimeContext {
  /** The moment of reading. */
  now: Instant;
  /** IANA name of the zone the page shows its times in. */
  zone: string;
  /** BCP 47 tag of the page; other known languages are tried after it. */
  language?: string;
  /** `YYYY-MM-DD` of the date row above the message. */
  day?: string;
}

export interface ResolvedTime {
  sentAt: Instant;
  precision: Precision;
}

const HOUR = 3_600_000;

/**
 * The instant a shown time means, or `undefined` when it is not a time or could mean two. A day alone is resolved
 * to its first minute in the zone, with precision `day`. A clock alone belongs to `context.day`, else to today.
 */
export function resolveTime(shown: string, context: TimeContext): ResolvedTime | undefined {
  const said = parseTime(shown, context.language);
  if (!said) return undefined;
  if (said.instant !== undefined)
    return Number.isNaN(said.instant) ? undefined : { sentAt: said.instant, precision: 'second' };
  if (said.ago) return resolveAgo(said.ago, context);
  const day = said.day ? calendarDay(said.day, context) : (context.day ?? dayAt(context.now, context.zone));
  if (!day) return undefined;
  const { hour, minute, second } = said.clock ?? { hour: 0, minute: 0, second: undefined };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const wall = { year, month, day: date, hour, minute, second: second ?? 0 };
  const sentAt =
    instantOf(wall, context.zone, context.now) ??
    (said.clock ? undefined : instantOf({ ...wall, hour: 1 }, context.zone, context.now));
  // Clocks may differ by minutes; a message from tomorrow means the day was not what we thought.
  if (sentAt === undefined || sentAt > context.now + HOUR) return undefined;
  return { sentAt, precision: said.clock ? (second === undefined ? 'minute' : 'second') : 'day' };
}

/** The day a date row names, as `YYYY-MM-DD`, or `undefined` when it names none or could name two. */
export function resolveDay(text: string, context: TimeContext): string | undefined {
  const said = parseTime(text, context.language);
  return said?.day ? calendarDay(said.day, context) : undefined;
}

/** Is the whole text a time, a day, or both? */
export function isTimeText(text: string, language?: string): boolean {
  return parseTime(text, language) !== undefined;
}

/** Does the text name a day and nothing else, as the rows between days do? */
export function isDayText(text: string, language?: string): boolean {
  const said = parseTime(text, language);
  return said?.day !== undefined && !said.clock;
}

/** Is it a clock without a day, which means nothing until the day is known? */
export function isBareClock(text: string, language?: string): boolean {
  const said = parseTime(text, language);
  return said?.clock !== undefined && !said.day;
}

function resolveAgo(ago: NonNullable<SaidTime['ago']>, { now, zone }: TimeContext): ResolvedTime | undefined {
  const sentAt = now - ago.span;
  if (ago.unit < HOUR) return { sentAt: Math.floor(sentAt / 60_000) * 60_000, precision: 'minute' };
  // Sites round hours and days up, down or to the nearest: only a span inside one day says something certain.
  const day = dayAt(sentAt, zone);
  const sure = dayAt(sentAt - ago.unit, zone) === day && dayAt(sentAt + ago.unit / 2, zone) === day;
  return sure ? { sentAt, precision: 'day' } : undefined;
}

function calendarDay(said: SaidDay, { now, zone }: TimeContext): string | undefined {
  const today = dayAt(now, zone);
  if (said.shift !== undefined) return addDays(today, said.shift);
  if (said.either) {
    const [a, b] = said.either;
    const readings = [latest(said.year, a, b, said.weekday, today), latest(said.year, b, a, said.weekday, today)];
    const possible = readings.filter((day) => day !== undefined);
    return possible.length === 1 ? possible[0] : undefined;
  }
  if (said.month && said.day) return latest(said.year, said.month, said.day, said.weekday, today);
  if (said.weekday === undefined) return undefined;
  // A weekday alone is one of the last six days; today's own name could also mean a week ago.
  const back = (weekdayOf(today) - said.weekday + 7) % 7;
  return back === 0 ? undefined : addDays(today, -back);
}

/** The newest such day that is not in the future; a weekday shown beside it must agree. */
function latest(
  year: number | undefined,
  month: number,
  day: number,
  weekday: number | undefined,
  today: string,
): string | undefined {
  const newest = Number(today.slice(0, 4));
  const years = year === undefined ? Array.from({ length: 8 }, (_, back) => newest - back) : [year];
  for (const candidate of years) {
    const text = dayText(candidate, month, day);
    // One day of grace: the page may show the day of a zone ahead of ours.
    if (
      text &&
      text <= addDays(today, year === undefined ? 0 : 1) &&
      (weekday === undefined || weekdayOf(text) === weekday)
    )
      return text;
  }
  return undefined;
}
