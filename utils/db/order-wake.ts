import type { Instant } from '../chats/model.ts';
import { type Deadline, deadlinesOf } from '../replies/deadlines.ts';
import type { StoredOrder } from '../replies/order.ts';

const HOUR = 3_600_000;
/** A deadline that was missed because the computer was off is still told for so long. */
const LATE = 72 * HOUR;
/** One that moved by less than this since it was notified is not told again: a countdown is only so exact. */
const MOVED = 24 * HOUR;
/** Clocks of computers are set right by seconds all the time: less than this is not "set back". */
const JITTER = HOUR / 12;
/**
 * An order first seen when it was already time to act: the buyer has it before their eyes, and many are long settled. It is told so
 * long before the end, and not on the spot; but for what must be done at once.
 */
const SEEN_LATE = 48 * HOUR;
/** Put off beyond the end, it is told so long before it all the same. */
const LAST_CALL = 12 * HOUR;

/** The deadlines of an order that the buyer is still to be told of, each with the instant. */
export function toTell(order: StoredOrder, now: Instant): { deadline: Deadline; at: Instant }[] {
  if (order.done) return [];
  return deadlinesOf(order, now).flatMap((deadline) => {
    const { id, actAt, endsAt, atOnce } = deadline;
    const told = order.notified?.[id];
    // What had ended before Parley saw the order was never to be acted on.
    if (endsAt <= now - LATE || endsAt <= order.firstSeen) return [];
    // Told in the future, before its time: the computer's clock was set back since. It wakes again then.
    const tooEarly = told !== undefined && told > now + JITTER && (actAt > now || order.wakeAt <= now);
    if (told !== undefined && !tooEarly && actAt < told + MOVED) return [];
    const wanted = order.snoozedUntil ?? (actAt > order.firstSeen || atOnce ? actAt : endsAt - SEEN_LATE);
    return [{ deadline, at: Math.max(actAt, Math.min(wanted, endsAt - LAST_CALL)) }];
  });
}

/** The order with `wakeAt` as it has to be now. */
export function withWake(order: StoredOrder, now: Instant): StoredOrder {
  return { ...order, wakeAt: Math.min(Number.POSITIVE_INFINITY, ...toTell(order, now).map(({ at }) => at)) };
}

/**
 * The order after the computer's clock was set back; the same object when nothing of it is from the future. It was seen now at
 * the latest, and a snooze lasts as long as it was meant to. Of what was told too early `toTell` knows.
 */
export function healedOrder(order: StoredOrder, now: Instant): StoredOrder {
  const { seenAt, firstSeen, clocksAt, changedAt = now, snoozedUntil } = order;
  const isAhead = (instant: Instant) => instant > now + JITTER;
  if (![seenAt, firstSeen, clocksAt, changedAt].some(isAhead)) return order;
  const right = (instant: Instant) => (isAhead(instant) ? now : instant);
  return {
    ...order,
    seenAt: right(seenAt),
    firstSeen: right(firstSeen),
    clocksAt: right(clocksAt),
    ...(order.changedAt !== undefined && { changedAt: right(changedAt) }),
    ...(snoozedUntil !== undefined &&
      isAhead(changedAt) && { snoozedUntil: now + Math.max(0, snoozedUntil - changedAt) }),
  };
}
