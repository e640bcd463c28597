/** Wall clock to instant and back, with `Intl` alone, so that the zone of the process never matters. */

import type { Instant } from './model.ts';

/** A calendar day and a time as a clock on the wall shows them. `month` is 1 to 12. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock in `zone` (IANA name) shows at `instant`. Throws a RangeError for an unknown zone. */
export function wallAt(instant: Instant, zone: string): Wall {
  const wall: Record<string, number> = {};
  for (const { type, value } of clock(zone).formatToParts(instant)) wall[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = wall;
  return { year, month, day, hour, minute, second };
}

/**
 * The instant at which a clock in `zone` shows `wall`, no later than `latest` when the hour occurs twice (end of
 * summer time), else the first of the two. `undefined` when that time was skipped or the day does not exist.
 */
export function instantOf(wall: Wall, zone: string, latest: Instant): Instant | undefined {
  const asIfUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  // The offset around that day is one of these two; testing both finds the skipped and the doubled hour.
  const found = new Set<Instant>();
  for (const around of [asIfUtc - DAY, asIfUtc + DAY]) {
    const instant = asIfUtc - offsetAt(around, zone);
    if (asUtc(wallAt(instant, zone)) === asIfUtc) found.add(instant);
  }
  const inOrder = [...found].sort((a, b) => a - b);
  // A message cannot come from the future; of two possible past instants the page does not say which.
  return inOrder.filter((instant) => instant <= latest)[0] ?? inOrder[0];
}

/** `YYYY-MM-DD` in `zone`. */
export function dayAt(instant: Instant, zone: string): string {
  const { year, month, day } = wallAt(instant, zone);
  return dayText(year, month, day);
}

/** `YYYY-MM-DD`, or `''` when the calendar has no such day. */
export function dayText(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1970 || year > 9999) return '';
  return date.toISOString().slice(0, 10);
}

/** `day` moved by a number of days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function clock(zone: string): Intl.DateTimeFormat {
  let format = clocks.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, format);
  }
  return format;
}

function offsetAt(instant: Instant, zone: string): number {
  return asUtc(wallAt(instant, zone)) - Math.floor(instant / 1000) * 1000;
}

function asUtc(wall: Wall): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
}
