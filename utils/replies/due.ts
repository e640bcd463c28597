import type { Direction, Instant } from '../chats/model.ts';
import { OPEN, openHours, spansWeekend, type Workplace } from './calendar.ts';
import type { Turn } from './turn.ts';

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
  /** Nothing known of this seller yet: what sellers usually need. */
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

export interface ReplyDue {
  /** When most replies have come. */
  expectedBy: Instant;
  /** From here on the reply is late. */
  overdueAt: Instant;
  /** When the buyer should act: before the protection ends, whatever the seller does. */
  actAt: Instant;
  because: Reason[];
  next: 'wait' | 'nudge' | 'follow-up' | 'look elsewhere' | 'open a case';
}

export interface ReplyQuestion {
  /** When the first unanswered message was sent. */
  sentAt: Instant;
  seller: Workplace & { marketplace: string };
  /** Earlier turns with this seller, oldest first. Not used yet. */
  history: readonly Turn[];
  now: Instant;
  protectionEnds?: Instant;
  /** Working days to wait, from the settings. */
  waitDays: number;
}

const DAY = 24 * 3_600_000;
/** A message older than this at first sight starts no clock: the buyer has long moved on. */
const STALE = 30 * DAY;

/** When a reply counts as late: so many of the shop's own working days after the message. */
export function replyDue({ sentAt, seller, now, protectionEnds, waitDays }: ReplyQuestion): ReplyDue {
  const clock = openHours(seller);
  const overdueAt = clock.after(sentAt, waitDays * (OPEN.to - OPEN.from));
  const actAt = protectionEnds === undefined ? overdueAt : Math.min(overdueAt, protectionEnds - 2 * DAY);
  return {
    expectedBy: overdueAt,
    overdueAt,
    actAt,
    because: [
      { code: 'wait', days: waitDays },
      { code: 'hours', zone: seller.zone, ...OPEN },
      ...(spansWeekend(sentAt, overdueAt, seller.zone) ? [{ code: 'weekend' } as const] : []),
    ],
    next: now < actAt ? 'wait' : 'nudge',
  };
}

/**
 * The message that waits for an answer: the first of the buyer's since the seller last wrote. A follow-up does not reset
 * the clock, and deleting a message only hides it from the buyer: the seller still has it. Messages too old to matter do not count. `undefined`
 * when the seller wrote last.
 */
export function unanswered<M extends { direction: Direction; sentAt?: Instant; firstSeen: Instant }>(
  thread: readonly M[],
  now: Instant,
): M | undefined {
  let waiting: M | undefined;
  for (const message of thread) {
    if (message.direction === 'in') waiting = undefined;
    else if (message.direction === 'out' && now - (message.sentAt ?? message.firstSeen) <= STALE) waiting ??= message;
  }
  return waiting;
}

/** Whether the end of a thread tells as much of who waits for whom as the whole of it: see `unanswered`. */
export function tellsWaiting(
  end: readonly { direction: Direction; sentAt?: Instant; firstSeen: Instant }[],
  now: Instant,
): boolean {
  const [first] = end;
  const isOld = first !== undefined && now - (first.sentAt ?? first.firstSeen) > STALE;
  return isOld || end.some(({ direction }) => direction === 'in');
}
