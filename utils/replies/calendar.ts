import type { Instant } from '../chats/model.ts';
import { clockOf, type Plan, type Stretch, type Sums, sumsOf } from './calendar-clock.ts';
import { DAY, weekdayOf } from './calendar-days.ts';
import { PRIVATE, shopHours } from './calendar-hours.ts';
import { infoOf, special } from './calendar-info.ts';
import { offsetsOf } from './calendar-zone.ts';

export { type Festivals, festivals } from './calendar-china.ts';
export type { DayName } from './calendar-days.ts';
export { type Closure, closures, type DayInfo, dayInfo } from './calendar-info.ts';
export { type Season, seasons } from './calendar-seasons.ts';

/** Whose hours count. */
export interface Workplace {
  /** IANA zone, e.g. `Asia/Shanghai`. */
  zone: string;
  /** ISO 3166 country, e.g. `CN`. */
  country: string;
  /** How the seller works; anything but `private` is a shop. */
  kind: 'shop' | 'private';
}

/** A clock that only runs while the seller works. */
export interface OpenHours {
  /** Open hours between two instants; less than 0 when `b` is before `a`. */
  between(a: Instant, b: Instant): number;
  /** The earliest instant at which `hours` open hours have passed; the instant itself for 0 or less. */
  after(instant: Instant, hours: number): Instant;
}

/** Own opening hours, for `addOpenHours`. */
export interface Opening {
  zone: string;
  country: string;
  /** Local hours: 9, 9.5 or `09:30`; `to` up to 24. `to` at or before `from` is on the next day. */
  from: number | string;
  to: number | string;
  /** ISO weekdays, Monday 1 to Sunday 7, on which it opens. */
  days: readonly number[];
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

const sums = new Map<string, Sums>();

/**
 * The clock of open hours: the integral of a weight per local hour, see `shopHours`. On days of less work the weight of the working hours is
 * the day's, at night the lesser of the two. Runs from 1969 to 2101. Throws RangeError for an unknown zone.
 */
export function openHours({ zone, country, kind }: Workplace): OpenHours {
  const plan = kind === 'private' ? privatePlan(country) : shopPlan(country);
  return clockOf(kept(`${kind === 'private'} ${country}`, plan), zone);
}

/**
 * The earliest instant at which a place with these hours has been open for `hours` since `instant`: exact, also when the clock
 * changes. Closed on public holidays, open on China's make-up days whatever their weekday. The start of 2101 when it is never open
 * for so long; RangeError for an unknown zone or times that are none.
 */
export function addOpenHours(instant: Instant, hours: number, { zone, country, from, to, days }: Opening): Instant {
  const [opens, closes] = [timeOfDay(from), timeOfDay(to)];
  const isOpen = (day: number) => {
    const what = special(country, day);
    return what?.name === 'makeUpDay' || (!what?.isClosed && days.includes(weekdayOf(day)));
  };
  const plan: Plan = (day) => {
    if (closes > opens) return isOpen(day) ? [{ from: opens, to: closes, weight: 1 }] : [];
    return [
      ...(isOpen(day - 1) ? [{ from: 0, to: closes, weight: 1 }] : []),
      ...(isOpen(day) ? [{ from: opens, to: DAY, weight: 1 }] : []),
    ];
  };
  const key = [country, opens, closes, [...days].sort()].join(' ');
  return clockOf(kept(key, plan), zone).after(instant, Math.round(hours * HOUR) / HOUR);
}

/** Whether a Saturday or Sunday of the zone lies between two instants. */
export function spansWeekend(a: Instant, b: Instant, zone: string): boolean {
  const offsetAt = offsetsOf(zone);
  const dayAt = (instant: Instant) => Math.floor((instant + offsetAt(instant).offset) / DAY);
  const first = dayAt(a);
  const last = dayAt(b);
  return weekdayOf(first) > 5 || first + (6 - weekdayOf(first)) <= last;
}

function shopPlan(country: string): Plan {
  const { from, to, night } = shopHours(country);
  return (day) => {
    const { weight } = infoOf(country, day);
    return stretches([from, Math.min(night, weight)], [to, weight], [24, Math.min(night, weight)]);
  };
}

function privatePlan(country: string): Plan {
  const { from, evening, to, night, day: byDay, evenings, free } = PRIVATE;
  const working = stretches([from, night], [evening, byDay], [to, evenings], [24, night]);
  const idle = stretches([from, night], [to, free], [24, night]);
  return (day) => (infoOf(country, day).open ? working : idle);
}

/** Weights until an hour, one after the other. */
function stretches(...parts: readonly [until: number, weight: number][]): Stretch[] {
  return parts.map(([until, weight], index) => ({
    from: (parts[index - 1]?.[0] ?? 0) * HOUR,
    to: until * HOUR,
    weight,
  }));
}

/** The sums of a plan, made once. Buyers have few kinds of sellers; should there be many, they start anew. */
function kept(key: string, plan: Plan): Sums {
  const found = sums.get(key);
  if (found) return found;
  if (sums.size >= 100) sums.clear();
  const made = sumsOf(plan);
  sums.set(key, made);
  return made;
}

/** Milliseconds from midnight of 9, 9.5 or `09:30`. */
function timeOfDay(time: number | string): number {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?::(\d\d))?$/.exec(String(time)) ?? [];
  const at = typeof time === 'number' ? Math.round(time * 60) : Number(hours) * 60 + Number(minutes);
  if (!(at >= 0 && at <= 24 * 60)) throw new RangeError(`Not a time of day: ${time}`);
  return at * MINUTE;
}
