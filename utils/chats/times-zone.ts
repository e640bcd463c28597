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

/** An IANA name, minutes east of UTC, or `BROWSER`. */
export type Zone = string | number;

/** The zone of the browser: its clock is read without `Intl`, whose first use takes 12 ms. */
export const BROWSER = 'browser';

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();
let last: { minute: number; zone: Zone; day: string } | undefined;
const offsets = new Map<string, Map<number, number>>();

/** What a clock in `zone` shows at `instant`. Throws a RangeError for an unknown zone. */
export function wallAt(instant: Instant, zone: Zone): Wall {
  if (typeof zone === 'number') {
    const date = new Date(instant + zone * 60_000);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
      date.toISOString().match(/\d+/g)?.map(Number) ?? [];
    return { year, month, day, hour, minute, second };
  }
  if (zone === BROWSER) {
    const date = new Date(instant);
    const [month, day] = [date.getMonth() + 1, date.getDate()];
    const [hour, minute, second] = [date.getHours(), date.getMinutes(), date.getSeconds()];
    return { year: date.getFullYear(), month, day, hour, minute, second };
  }
  const wall: Record<string, number> = {};
  for (const { type, value } of clock(zone).formatToParts(instant)) wall[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = wall;
  return { year, month, day, hour, minute, second };
}

/**
 * The instants at which a clock in `zone` shows `wall`, in order: none when that time was skipped (summer time begins),
 * two when it was shown twice (summer time ends).
 */
export function instantsOf(wall: Wall, zone: Zone): Instant[] {
  const asIfUtc = asUtc(wall);
  if (typeof zone === 'number') return [asIfUtc - zone * 60_000];
  const day = Math.floor(asIfUtc / DAY);
  const [before, after] = [offsetOn(day - 1, zone), offsetOn(day + 2, zone)];
  // Nothing changes around most days, and then nothing needs to be tried.
  if (before === after) return [asIfUtc - before];
  const tried = [...new Set([asIfUtc - before, asIfUtc - after])].sort((a, b) => a - b);
  return tried.filter((instant) => asUtc(wallAt(instant, zone)) === asIfUtc);
}

/** The first moment of `day` (`YYYY-MM-DD`) in `zone`; `undefined` for the few days that a zone left out. */
export function startOf(day: string, zone: Zone): Instant | undefined {
  for (const hour of [0, 1]) {
    const [first] = instantsOf(wallOf(day, { hour, minute: 0 }), zone);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** A clock on a day, written `YYYY-MM-DD`. */
export function wallOf(day: string, clock: { hour: number; minute: number; second?: number }): Wall {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date, hour: clock.hour, minute: clock.minute, second: clock.second ?? 0 };
}

/** `YYYY-MM-DD` in `zone`. */
export function dayAt(instant: Instant, zone: Zone): string {
  // Every time of a thread asks for the day it is read on; no zone changes its day within a minute.
  const minute = Math.floor(instant / 60_000);
  if (last?.minute === minute && last.zone === zone) return last.day;
  const { year, month, day } = wallAt(instant, zone);
  last = { minute, zone, day: dayText(year, month, day) };
  return last.day;
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

/** Milliseconds that `zone` is ahead of UTC as the UTC day of that number (days since 1970) begins. */
function offsetOn(day: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const offset = known.get(day) ?? asUtc(wallAt(day * DAY, zone)) - day * DAY;
  known.set(day, offset);
  return offset;
}

function asUtc(wall: Wall): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
}
