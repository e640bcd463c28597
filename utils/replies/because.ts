import type { Instant } from '../chats/model.ts';
import { closures, type OpenHours, type Season, seasons, spansWeekend, type Workplace } from './calendar.ts';
import { DAY, dayNumber, dayText } from './calendar-days.ts';
import { offsetsOf } from './calendar-zone.ts';
import { startOfDay } from './civil.ts';

/**
 * Why a reply is due when it is; a code and its figures, worded by the caller. Days are civil days of the seller's zone.
 * `name` is what `dayInfo` calls a day.
 */
export type Reason =
  /** The buyer's own setting: so many working days. */
  | { code: 'wait'; days: number }
  /** Hours of the seller's work until then; a shop's day of work has `dayHours` of them. */
  | { code: 'work'; hours: number; dayHours: number }
  /** What this seller usually needs, in open hours, from so many replies. */
  | { code: 'usual'; hours: number; replies: number }
  /** Too little known of this seller yet: what sellers usually need. */
  | { code: 'prior' }
  /** The seller's hours; `estimated` when where the seller is was assumed from the marketplace. */
  | { code: 'hours'; zone: string; from: number; to: number; estimated?: true }
  | { code: 'weekend' }
  /** Days on which shops are closed and that were skipped; `expected` when not announced yet. */
  | { code: 'closed'; name: string; from: string; to: string; expected?: true }
  /** A sale: replies take longer. */
  | { code: 'season'; name: string; from: string; to: string }
  /** The seller says to be away until then. */
  | { code: 'vacation'; until: string }
  /** The buyer's protection ends, and something must be done before. */
  | { code: 'protection'; endsAt: Instant };

/** When a seller works on an ordinary day, told by the clock itself. */
export interface WorkingDay {
  /** Local hours; those in which an hour counts at least half. */
  from: number;
  to: number;
  /** Open hours of the whole day, those of the night left out. */
  hours: number;
}

const HOUR = 3_600_000;
/** A Tuesday without holidays, sales or a change of the clock, nearly anywhere. */
const ORDINARY = '2025-05-20';
/** Days from which on a closure is a long one. */
const LONG = 4;
/** Less than this of an hour is the night's. */
const NIGHT = 0.1;

/** The ordinary working day of a clock in a zone. */
export function workingDay(clock: OpenHours, zone: string): WorkingDay {
  const midnight = startOfDay(ORDINARY, zone);
  const weights = Array.from({ length: 24 }, (_, hour) =>
    clock.between(midnight + hour * HOUR, midnight + (hour + 1) * HOUR),
  );
  const hours = weights.reduce((all, weight) => all + (weight > NIGHT ? weight : 0), 0);
  const isBusy = (weight: number) => weight >= 0.5;
  return {
    from: Math.max(0, weights.findIndex(isBusy)),
    to: weights.findLastIndex(isBusy) + 1 || 24,
    hours: Math.round(hours * 10) / 10,
  };
}

/** How much longer replies take at an instant, because of a sale: 1 is as usual. */
export function slowdownAt(instant: Instant, { zone, marketplace }: { zone: string; marketplace: string }): number {
  const day = dayOf(instant, zone);
  return Math.max(1, ...seasons(day, day, marketplace).map(({ factor }) => factor));
}

/** The days between two instants that made the wait longer: weekends, closures, a sale at its start. */
export function daysBetween(
  from: Instant,
  to: Instant,
  { zone, country, kind, marketplace }: Workplace & { marketplace: string },
): Reason[] {
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)];
  const closed = kind === 'private' ? [] : closures(country, first, last);
  return [
    ...(kind !== 'private' && spansWeekend(from, to, zone) ? [{ code: 'weekend' } as const] : []),
    ...closed.map((closure) => ({ code: 'closed', ...closure }) as const),
    ...seasons(first, first, marketplace).map(
      ({ name, from, to }: Season) => ({ code: 'season', name, from, to }) as const,
    ),
  ];
}

/** When the last closure of many days that touches a time ends; `undefined` when there is none, or the seller is no shop. */
export function longClosureEnd(from: Instant, to: Instant, { zone, country, kind }: Workplace): Instant | undefined {
  if (kind === 'private') return undefined;
  const long = closures(country, dayOf(from, zone), dayOf(to, zone)).filter(
    (closure) => dayNumber(closure.to) - dayNumber(closure.from) >= LONG - 1,
  );
  const last = long.at(-1);
  return last && startOfDay(dayText(dayNumber(last.to) + 1), zone);
}

/** Asked for each turn of a history: the offsets of the calendar are far quicker than a format. */
function dayOf(instant: Instant, zone: string): string {
  return dayText(Math.floor((instant + offsetsOf(zone)(instant).offset) / DAY));
}
