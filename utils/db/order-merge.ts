import type { OrderDays, SeenOrder, ShownClock, ShownOrder, StoredOrder } from '../replies/order.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An order that was not kept before. */
export function firstSight({ partial: _, ...seen }: ShownOrder): StoredOrder {
  const { seenAt } = seen;
  return {
    ...seen,
    key: `${seen.marketplace}:${seen.orderId}`,
    firstSeen: seenAt,
    clocksAt: seenAt,
    wakeAt: Number.POSITIVE_INFINITY,
  };
}

/**
 * An order after it was seen again. What the page shows replaces what an earlier one showed; what it does not show, and what
 * the buyer said, stays. The same object where nothing changed.
 */
export function seenAgain(before: StoredOrder, seen: ShownOrder): StoredOrder {
  const { partial, clocks: _, days, ...facts } = seen;
  // A page that was read earlier but came later only fills in.
  const isLate = seen.seenAt < before.seenAt;
  const after: StoredOrder = isLate
    ? { ...facts, ...before, days: { ...given(days), ...before.days } }
    : { ...before, ...given(facts), days: daysAfter(before, seen), ...clocksAfter(before, seen) };
  if ((partial && before.url) || isSamePage(before.url, after.url)) after.url = before.url;
  const same = JSON.stringify(comparable(after)) === JSON.stringify(comparable(before));
  return same ? before : { ...after, firstSeen: Math.min(before.firstSeen, seen.seenAt) };
}

/** The same order in two archives. Nothing is lost: the later sight and the later word of the buyer count, gaps are filled. */
export function unitedOrder(ours: StoredOrder, theirs: StoredOrder): StoredOrder {
  const [older, newer] = theirs.seenAt > ours.seenAt ? [ours, theirs] : [theirs, ours];
  const said = (theirs.changedAt ?? 0) > (ours.changedAt ?? 0) ? theirs : ours;
  const other = said === ours ? theirs : ours;
  const isSilent = said.changedAt === undefined;
  const { done: _, snoozedUntil: __, paidBy: ___, given: ____, ...facts } = { ...older, ...newer };
  const paidBy = said.paidBy ?? (isSilent ? other.paidBy : undefined);
  const days = said.given ?? (isSilent ? other.given : undefined);
  const notified = { ...theirs.notified, ...ours.notified };
  for (const [id, at] of Object.entries(theirs.notified ?? {})) notified[id] = Math.max(at, notified[id] ?? at);
  return {
    ...facts,
    days: { ...older.days, ...newer.days },
    firstSeen: Math.min(ours.firstSeen, theirs.firstSeen),
    ...(JSON.stringify(ours.clocks) === JSON.stringify(theirs.clocks) && {
      clocksAt: Math.min(ours.clocksAt, theirs.clocksAt),
    }),
    ...(paidBy && { paidBy }),
    ...(days && { given: days }),
    ...(said.done && { done: said.done }),
    ...(said.snoozedUntil !== undefined && { snoozedUntil: said.snoozedUntil }),
    ...(Object.keys(notified).length > 0 && { notified }),
  };
}

/** A card in a list says a day without saying of what as surely as the order's own page: it only fills in. */
function daysAfter(before: StoredOrder, { days, partial }: ShownOrder): OrderDays {
  return partial ? { ...given(days), ...before.days } : { ...before.days, ...given(days) };
}

/** The clocks of an order after a look at it. One that is as it was keeps its end; another counts from now. */
function clocksAfter(before: StoredOrder, seen: ShownOrder): Pick<StoredOrder, 'clocks' | 'clocksAt'> {
  const { clocks, clocksAt } = before;
  const isOther = seen.status !== undefined && seen.status !== before.status;
  // A page that is still filling shows none yet; in another state of the order the old ones are over.
  if (seen.clocks.length === 0 && (seen.partial || !isOther)) return { clocks, clocksAt };
  const left = seen.partial ? clocks.filter(({ about }) => seen.clocks.every((each) => each.about !== about)) : [];
  const now = seen.clocks.map((clock) => clocks.find((known) => isSame(known, clock, before, seen)) ?? clock);
  const all = [...left, ...now];
  if (all.length === clocks.length && all.every((each) => clocks.includes(each))) return { clocks, clocksAt };
  const moved = (clock: ShownClock): ShownClock =>
    clocks.includes(clock) && clock.left !== undefined
      ? { ...clock, left: clock.left + clocksAt - seen.seenAt }
      : clock;
  return { clocks: all.map(moved), clocksAt: seen.seenAt };
}

/**
 * Whether two looks show the same clock. A countdown goes on to be the same when it ends when it did, as exactly as it is
 * shown ("2 days" says less than "47 hours"); one that ends earlier than thought is another, to be on the safe side.
 */
function isSame(known: ShownClock, shown: ShownClock, before: StoredOrder, { seenAt }: SeenOrder): boolean {
  if (known.about !== shown.about) return false;
  if (known.left === undefined || shown.left === undefined)
    return JSON.stringify({ ...known, left: 0 }) === JSON.stringify({ ...shown, left: 0 }) && known.left === shown.left;
  const ends = before.clocksAt + known.left;
  if (known.text === shown.text) return ends > seenAt;
  const later = seenAt + shown.left - ends;
  return later > -2 * MINUTE && later < Math.max(unitOf(known.left), unitOf(shown.left));
}

const unitOf = (left: number): number =>
  left % DAY === 0 ? DAY : left % HOUR === 0 ? HOUR : left % MINUTE === 0 ? MINUTE : 5 * MINUTE;

/** What was given: an absent fact is not one that is gone. */
function given<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** An address with another query only, e.g. of where the buyer came from. */
function isSamePage(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [new URL(a), new URL(b)];
  return one.origin === other.origin && one.pathname === other.pathname;
}

/** What makes an order another than it was. */
function comparable({ seenAt: _, wakeAt: __, days, ...order }: StoredOrder): unknown {
  const sorted = (facts: object) => Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return [sorted(order), sorted(days satisfies OrderDays)];
}
