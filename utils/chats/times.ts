/** Shown times as instants: "Yesterday 14:05", "il y a 5 min", "3月4日 09:12". What is ambiguous stays unresolved. */

import type { Instant, Precision } from './model.ts';
import { daysOf, digitsOf } from './times-days.ts';
import { parseTime } from './times-parse.ts';
import type { ResolvedTime, SaidClock, SaidTime } from './times-shape.ts';
import { dayAt, instantsOf, startOf, wallOf, type Zone } from './times-zone.ts';

export interface TimeContext {
  /** The moment of reading. */
  now: Instant;
  /** IANA name of the zone the page shows its times in, or `BROWSER`. */
  zone: string;
  /** BCP 47 tag of the page; other known languages are tried after it. */
  language?: string;
  /** `YYYY-MM-DD` of the date row above the message. */
  day?: string;
}

export type { ResolvedTime } from './times-shape.ts';

const HOUR = 3_600_000;
/** Two clocks may differ by this much; beyond it a message from the future means that something was misread. */
export const SKEW = 10 * 60_000;

/**
 * The instant a shown time means, or `undefined` when it is not a time or could mean two. A day alone is resolved
 * to its first minute in the zone, with precision `day`. A clock alone belongs to `context.day`, else to today.
 */
export function resolveTime(shown: string, context: TimeContext): ResolvedTime | undefined {
  const said = parseTime(shown, context.language);
  return said && resolveSaid(said, context);
}

/** The same for a text that was parsed before. */
export function resolveSaid(said: SaidTime, context: TimeContext): ResolvedTime | undefined {
  if (said.ago) return resolveAgo(said.ago, context);
  const zone = said.zone ?? context.zone;
  const today = dayAt(context.now, zone);
  const days = said.day ? daysOf(said.day, today, digitsOf(said, today)) : [context.day ?? today];
  const possible = days.map((day) => at(day, said.clock, zone, context.now)).filter((each) => each !== undefined);
  // A weekday that is today's too could mean a week ago.
  if (isWeekdayAlone(said) && possible.length > 1) return undefined;
  return possible[0];
}

/** A clock on a day in a zone, if it is not in the future. Precision `day` when the clock was shown twice that day. */
export function at(day: string, clock: SaidClock | undefined, zone: Zone, now: Instant): ResolvedTime | undefined {
  if (!clock) {
    const sentAt = startOf(day, zone);
    return sentAt !== undefined && sentAt <= now + SKEW ? { sentAt, precision: 'day' } : undefined;
  }
  const instants = instantsOf(wallOf(day, clock), zone).filter((instant) => instant <= now + SKEW);
  const [sentAt, second] = instants;
  if (sentAt === undefined) return undefined;
  if (second === undefined) return { sentAt, precision: precisionOf(clock) };
  return { sentAt: startOf(day, zone) ?? sentAt, precision: 'day' };
}

/** How exact a clock is. */
export function precisionOf({ second }: SaidClock): Precision {
  return second === undefined ? 'minute' : 'second';
}

/** Does it name a day by its weekday and nothing else? */
export function isWeekdayAlone({ day }: SaidTime): boolean {
  return day?.weekday !== undefined && day.shift === undefined && day.day === undefined && !day.readings;
}

/** The day a date row names, as `YYYY-MM-DD`, or `undefined` when it names none or could name two. */
export function resolveDay(text: string, context: TimeContext): string | undefined {
  const said = parseTime(text, context.language);
  if (!said?.day) return undefined;
  const today = dayAt(context.now, said.zone ?? context.zone);
  const days = daysOf(said.day, today, digitsOf(said, today));
  return isWeekdayAlone(said) && days.length > 1 ? undefined : days[0];
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

function resolveAgo(
  { count, unit }: NonNullable<SaidTime['ago']>,
  { now, zone }: TimeContext,
): ResolvedTime | undefined {
  if (unit > 24 * HOUR) return undefined;
  const sentAt = now - count * unit;
  if (unit < HOUR) return { sentAt: Math.floor(sentAt / 60_000) * 60_000, precision: 'minute' };
  // Sites round hours and days up, down or to the nearest: only a span inside one day says something certain.
  const day = dayAt(sentAt, zone);
  const sure = dayAt(sentAt - unit, zone) === day && dayAt(Math.min(now, sentAt + unit / 2), zone) === day;
  return sure ? { sentAt, precision: 'day' } : undefined;
}
