import type { Instant, StoredMessage } from '../chats/model.ts';
import { afterBusinessDays, DAY, laterDay, startOfDay } from './civil.ts';
import { daysOf, hostOf, waitFirst, zoneOf } from './deadlines.ts';
import type { StoredOrder } from './order.ts';
import { AFTER_SHIPPING, rules, type WaitFirst } from './rules.ts';

/** What is needed of a message that was kept. */
export type ContactMessage = Pick<StoredMessage, 'direction' | 'text' | 'firstSeen' | 'rank' | 'hash'> &
  Partial<Pick<StoredMessage, 'sentAt' | 'precision' | 'cards' | 'conversation'>>;

/** The step before every case: the seller was written to, and had time to answer. */
export interface ContactFirst {
  /** The first message to the seller about the order, as the archive proves it; absent when there is none. */
  contacted?: {
    at: Instant;
    rank: number;
    /** Of the message, in the conversation's chain. */
    hash: string;
    conversation?: string;
    /** Whether it is about this order is inferred: the day of the order is not known. */
    estimated?: true;
  };
  /** The wait that the marketplace asks for; absent where it asks for none. */
  wait?: WaitFirst;
  /** Escalating is allowed from here on; absent while the seller was not written to. */
  from?: Instant;
  /** The days of the order put `from` off, not the seller's time to answer: where that stands. */
  putOff?: { source: string; notVerified?: true };
  /** Whether that time has come. */
  allowed: boolean;
}

/** Whether and when the seller was written to about an order, and from when escalating is allowed. */
export function contactFirst(order: StoredOrder, messages: readonly ContactMessage[], now: Instant): ContactFirst {
  const wait = waitFirst(order.marketplace, hostOf(order.url));
  const contacted = firstContact(order, messages);
  if (!contacted) return { ...(wait && { wait }), allowed: false };
  const answerBy = wait ? afterWait(contacted.end, wait, zoneOf(order) ?? 'Etc/UTC') : contacted.end;
  const putOff = notBefore(order);
  const isPutOff = putOff !== undefined && putOff.at > answerBy;
  const from = isPutOff ? putOff.at : answerBy;
  const { end: _, ...proof } = contacted;
  return {
    contacted: proof,
    ...(wait && { wait }),
    from,
    ...(isPutOff && {
      putOff: { source: putOff.source, ...(putOff.notVerified && { notVerified: true as const }) },
    }),
    allowed: from <= now,
  };
}

/** What is after the order, or names it. Where the order's day is not known, the first message at all. */
function firstContact(order: StoredOrder, messages: readonly ContactMessage[]) {
  const { ordered } = daysOf(order);
  const since = ordered === undefined ? undefined : startOfDay(ordered, zoneOf(order) ?? 'Etc/UTC');
  const own = messages
    .filter(({ direction }) => direction === 'out')
    .sort((a, b) => timeOf(a) - timeOf(b) || a.rank - b.rank);
  const sure = own.find(
    (message) => names(message, order.orderId) || (since !== undefined && timeOf(message) >= since),
  );
  const message = sure ?? (since === undefined ? own[0] : undefined);
  if (!message) return undefined;
  const { rank, hash, conversation, precision } = message;
  const at = timeOf(message);
  return {
    at,
    rank,
    hash,
    ...(conversation !== undefined && { conversation }),
    ...(!sure && { estimated: true as const }),
    // Of a day alone it is not known when on it: the seller's time runs from its end.
    end: precision === 'day' ? at + DAY : at,
  };
}

const timeOf = ({ sentAt, firstSeen }: ContactMessage): Instant => sentAt ?? firstSeen;

const names = ({ text, cards = [] }: ContactMessage, orderId: string): boolean =>
  text.includes(orderId) || cards.some(({ id, url }) => id === orderId || url.includes(orderId));

/** The end of a wait; its business days are those of the zone. */
export function afterWait(at: Instant, { hours, businessDays }: WaitFirst, zone: string): Instant {
  return businessDays === undefined ? at + (hours * DAY) / 24 : afterBusinessDays(at, businessDays, zone);
}

/** Before when the order's own days allow no case: while it is on its way, or due. */
function notBefore(order: StoredOrder): { at: Instant; source: string; notVerified?: true } | undefined {
  const days = daysOf(order);
  const zone = zoneOf(order) ?? 'Etc/UTC';
  if (days.delivered) return undefined;
  if (order.marketplace === 'aliexpress' && days.shipped) {
    const { source, date, notVerified } = AFTER_SHIPPING;
    const at = startOfDay(laterDay(days.shipped, AFTER_SHIPPING.days), zone);
    return { at, source: `${source} (${date})`, notVerified };
  }
  const rule = rules.find(({ place, waitDays }) => place === order.marketplace && waitDays);
  const start = rule?.from[0] && days[rule.from[0]];
  if (!rule?.waitDays || !start) return undefined;
  return { at: startOfDay(laterDay(start, rule.waitDays), zone), source: `${rule.source} (${rule.date})` };
}
