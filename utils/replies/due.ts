import type { Instant } from '../chats/model.ts';
import { daysBetween, longClosureEnd, type Reason, slowdownAt, type WorkingDay, workingDay } from './because.ts';
import { addOpenHours, type OpenHours, openHours, type Workplace } from './calendar.ts';
import { weekendOf } from './calendar-hours.ts';
import { offsetsOf } from './calendar-zone.ts';
import { isDay, startOfDay } from './civil.ts';
import { hoursOf, type Pace, paceOf } from './learn.ts';
import { caseFrom, type NextStep, nextStep } from './next-step.ts';
import { likelyPlace } from './place.ts';
import type { Turn } from './turn.ts';

export type { Reason } from './because.ts';
export { tellsWaiting, unanswered, writtenAt } from './turns.ts';

export interface ReplyDue {
  /** When most replies have come: four of five. */
  expectedBy: Instant;
  /** From here on the reply is late: nineteen of twenty have come. */
  overdueAt: Instant;
  /** When the buyer should act: before the protection ends, whatever the seller does. May be past. */
  actAt: Instant;
  because: Reason[];
  next: NextStep;
}

export interface ReplyQuestion {
  /** When the first unanswered message was sent. */
  sentAt: Instant;
  /** What is not known of the place is taken from the marketplace; a zone then is said to be estimated. */
  seller: Partial<Workplace> & { marketplace: string };
  /** Earlier turns with this seller, oldest first; those after `sentAt` do not count. */
  history: readonly Turn[];
  now: Instant;
  /** When the protection of the buyer's order ends. */
  protectionEnds?: Instant;
  /** When it began; the message's time when not given. */
  protectionFrom?: Instant;
  /** Working days to wait, from the settings, instead of what is learnt. */
  waitDays?: number;
  /** Where the seller is was assumed. */
  estimated?: boolean;
  /** The seller says to be away and back on this day, `YYYY-MM-DD` of the seller's zone: see `awayUntil`. */
  away?: string;
  /** When the buyer wrote again, oldest first. */
  followUps?: readonly Instant[];
  /** The buyer has an order with the seller, whatever is known of its protection. */
  hasOrder?: boolean;
}

/** A seller whose place is known, or assumed. */
type Seller = Workplace & { marketplace: string };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A reply is never late sooner after it was expected. */
const GRACE = 4 * HOUR;
/**
 * How long a shop stays closed is known least of it: what a long closure adds to the two quantiles. Experience, with sellers whose closures
 * are not the nominal ones (2026-11-23): over Chinese holidays .770 covered and .040 false, instead of .752 and .049.
 */
const CLOSED = { likely: 0.1, late: 0.3 };

/** When a reply is expected and late by what the seller's history says, in the seller's own hours, and what to do now. */
export function replyDue(question: ReplyQuestion): ReplyDue {
  const { sentAt, history, now, waitDays } = question;
  const { seller, estimated } = placed(question);
  const clock = openHours(seller);
  const day = workingDay(clock, seller.zone);
  const slowdown = (at: Instant) => slowdownAt(at, seller);
  const pace = paceOf(history, { at: sentAt, clock, slowdown, dayHours: day.hours });
  const start = startOf(question, seller.zone);
  const { expectedBy, overdueAt } = limits(start, {
    clock,
    pace,
    waitDays,
    factor: slowdown(start),
    day,
    seller,
  });
  const protection = protectionOf(question, seller);
  const actAt = Math.min(overdueAt, protection?.actAt ?? overdueAt);
  const work = clock.between(start, overdueAt);
  const why: Reason[] =
    waitDays === undefined
      ? [{ code: 'work', hours: round(work), dayHours: day.hours }, learnt(pace)]
      : [{ code: 'wait', days: waitDays }];
  return {
    expectedBy,
    overdueAt,
    actAt,
    because: [
      ...why,
      { code: 'hours', zone: seller.zone, from: day.from, to: day.to, ...(estimated && { estimated }) },
      ...(question.away && start > sentAt ? [{ code: 'vacation', until: question.away } as const] : []),
      ...daysBetween(start, overdueAt, seller),
      ...(protection && actAt < overdueAt ? [{ code: 'protection', endsAt: protection.endsAt } as const] : []),
    ],
    next: nextStep({
      overdueAt,
      now,
      patience: work,
      clock,
      followUps: question.followUps ?? [],
      hasOrder: question.hasOrder === true,
      hopeless: pace.replies === 0 && pace.missed > 1,
      protection,
    }),
  };
}

/** The seller with a place: what is not known is the marketplace's own. */
function placed({ seller, estimated }: ReplyQuestion): { seller: Seller; estimated: true | undefined } {
  const likely = likelyPlace(seller.marketplace, UNKNOWN_ZONE);
  const country = seller.country || likely.country;
  const kind = seller.kind ?? likely.kind;
  const zone = isZone(seller.zone) ? seller.zone : likely.zone;
  return {
    seller: { marketplace: seller.marketplace, zone, country, kind },
    estimated: estimated || zone !== seller.zone ? true : undefined,
  };
}

function isZone(zone: string | undefined): zone is string {
  try {
    offsetsOf(zone ?? '');
    return !!zone;
  } catch {
    return false;
  }
}

/** Where a marketplace that names no country has its sellers: those without one in its name are of the EU. */
const UNKNOWN_ZONE = 'Europe/Paris';

/** A seller who is away starts on the day of the return; a message from before may still wait. */
function startOf({ sentAt, away }: ReplyQuestion, zone: string): Instant {
  return isDay(away) ? Math.max(sentAt, startOfDay(away, zone)) : sentAt;
}

interface Wait {
  clock: OpenHours;
  pace: Pace;
  waitDays: number | undefined;
  /** How much longer replies take now. */
  factor: number;
  day: WorkingDay;
  seller: Seller;
}

/** After a long closure some shops open later than others, and find much mail: nothing is late before a day of work. */
function limits(start: Instant, { seller, clock, pace, waitDays, factor, day }: Wait) {
  if (waitDays !== undefined) {
    const end =
      seller.kind === 'private'
        ? clock.after(start, waitDays * day.hours)
        : afterWorkingDays(start, waitDays, seller, day);
    return { expectedBy: end, overdueAt: end };
  }
  const until = (share: 'likely' | 'late', more = 0) =>
    clock.after(start, factor * hoursOf(pace, share) * Math.exp(more * pace.spread));
  const reopened = longClosureEnd(start, until('late'), seller);
  const more = reopened === undefined ? { likely: 0, late: 0 } : CLOSED;
  const expectedBy = until('likely', more.likely);
  const late = until('late', more.late);
  const afterClosure = reopened === undefined ? late : clock.after(reopened, day.hours);
  return { expectedBy, overdueAt: Math.max(late, afterClosure, expectedBy + GRACE) };
}

/** So many working days of a shop on, hour by hour: weekends and public holidays count nothing, and the night neither. */
function afterWorkingDays(start: Instant, days: number, { zone, country }: Seller, { from, to }: WorkingDay): Instant {
  const { rest, other } = weekendOf(country);
  const week = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday !== rest && weekday !== other);
  return addOpenHours(start, days * (to - from), { zone, country, from, to, days: week });
}

/** 2 days or a fifth of the window before the end, whichever is more. One that had ended before the message was another's. */
function protectionOf(
  { sentAt, protectionEnds, protectionFrom = sentAt }: ReplyQuestion,
  { marketplace, zone }: Seller,
) {
  if (protectionEnds === undefined || protectionEnds <= sentAt) return undefined;
  const margin = Math.max(2 * DAY, (protectionEnds - protectionFrom) / 5);
  return { endsAt: protectionEnds, actAt: protectionEnds - margin, caseFrom: caseFrom(sentAt, marketplace, zone) };
}

function learnt(pace: Pace): Reason {
  if (pace.replies === 0) return { code: 'prior' };
  return { code: 'usual', hours: round(pace.usual), replies: pace.replies };
}

/** Half hours; minutes would pretend to know more. */
function round(hours: number): number {
  return Math.round(hours * 2) / 2;
}
