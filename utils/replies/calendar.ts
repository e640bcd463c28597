import type { Instant } from '../chats/model.ts';

/** Whose hours count. `kind` is how the seller works. */
export interface Workplace {
  /** IANA zone, e.g. `Asia/Shanghai`. */
  zone: string;
  /** ISO 3166 country, e.g. `CN`. */
  country: string;
  kind: 'shop' | 'private';
}

/** A clock that only runs while the seller works. */
export interface OpenHours {
  /** Open hours between two instants, `a` <= `b`. */
  between(a: Instant, b: Instant): number;
  /** The instant at which `hours` open hours have passed. */
  after(instant: Instant, hours: number): Instant;
}

/** The open hours of a working day, in the seller's zone. */
export const OPEN = { from: 9, to: 21 } as const;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * The clock of open hours: the integral of a weight per local hour. Weights for a shop in China (9 to 21 h: 1, nights .03,
 * Saturday .7, Sunday .3) and for a private seller are those measured in "When is the seller's reply due" (2026-11-22).
 */
export function openHours({ zone, kind }: Workplace): OpenHours {
  const local = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
  });
  /** Weight of the local hour around an instant, and when that hour ends. */
  const slot = (instant: Instant) => {
    const parts = Object.fromEntries(local.formatToParts(instant).map(({ type, value }) => [type, value]));
    const intoHour = Number(parts.minute) * MINUTE + (instant % MINUTE);
    return { weight: weight(kind, parts.weekday ?? '', Number(parts.hour)), end: instant + HOUR - intoHour };
  };
  return {
    between(a, b) {
      let hours = 0;
      for (let now = a; now < b; ) {
        const { weight, end } = slot(now);
        hours += (weight * (Math.min(end, b) - now)) / HOUR;
        now = end;
      }
      return hours;
    },
    after(instant, hours) {
      let left = hours;
      for (let now = instant; ; ) {
        const { weight, end } = slot(now);
        const open = (weight * (end - now)) / HOUR;
        if (open >= left) return Math.round(now + (left / weight) * HOUR);
        left -= open;
        now = end;
      }
    },
  };
}

/** Whether a Saturday or Sunday of the zone lies between two instants. */
export function spansWeekend(a: Instant, b: Instant, zone: string): boolean {
  const weekday = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short' });
  for (let now = a; now < b; now += 24 * HOUR) if (isWeekend(weekday.format(now))) return true;
  return isWeekend(weekday.format(b));
}

function isWeekend(weekday: string): boolean {
  return weekday === 'Sat' || weekday === 'Sun';
}

function weight(kind: Workplace['kind'], weekday: string, hour: number): number {
  if (kind === 'private') {
    if (hour < 8 || hour >= 23) return 0.02;
    return isWeekend(weekday) ? 0.5 : hour >= 18 ? 0.7 : 0.2;
  }
  if (hour < OPEN.from || hour >= OPEN.to) return 0.03;
  if (weekday === 'Sat') return 0.7;
  return weekday === 'Sun' ? 0.3 : 1;
}
