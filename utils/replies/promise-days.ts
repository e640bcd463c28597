import type { Instant } from '../chats/model.ts';

const DAY = 24 * 3_600_000;

/** The number of the civil day of an instant in a zone; 0 is 1970-01-01. Throws RangeError for an unknown zone. */
export function localDay(instant: Instant, zone: string): number {
  const { year = 0, month = 1, day = 1 } = partsAt(instant, zone);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The last millisecond of a numbered day in a zone. */
export function lastMoment(day: number, zone: string): Instant {
  const wanted = (day + 1) * DAY;
  // Twice: the offset of the first guess may be that of the other side of a change of the clock.
  let instant = wanted;
  for (let tries = 0; tries < 2; tries++) instant = wanted - (asUtc(instant, zone) - instant);
  return instant - 1;
}

/** Year and month (from 1) of a numbered day. */
export function monthOf(day: number): { year: number; month: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The day on which so many working days have passed. */
export function workdaysAfter({ at, zone }: { at: Instant; zone: string; country?: string }, days: number): number {
  let day = localDay(at, zone);
  for (let left = days; left > 0; ) {
    day++;
    if ((day + 3) % 7 < 5) left--;
  }
  return day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsAt(instant: Instant, zone: string): Record<string, number> {
  let format = formats.get(zone);
  if (!format) {
    const figures = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...figures });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
}

/** What a clock in the zone shows, as if it were UTC. */
function asUtc(instant: Instant, zone: string): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = partsAt(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
