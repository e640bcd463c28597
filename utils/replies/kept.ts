import type { Direction, Instant, Precision } from '../chats/model.ts';
import { dayOf } from './civil.ts';
import * as words from './kept-words.ts';
import type { StoredOrder } from './order.ts';
import { anywhere, wholeWords } from './promise-readers.ts';
import { fold } from './promise-text.ts';
import type { SellerPromise } from './promises.ts';

/** What became of a promise: `open` while its time runs, `unknown` when nothing tells. */
export type PromiseState = 'kept' | 'broken' | 'open' | 'unknown';

/** A promise and when it was made. */
export interface MadePromise extends SellerPromise {
  sentAt: Instant;
}

/** What is needed of a message. */
export interface PromiseMessage {
  direction: Direction;
  text: string;
  sentAt?: Instant;
  precision?: Precision;
  firstSeen: Instant;
}

/** What else is known, and until when. */
export interface PromiseFacts {
  now: Instant;
  /** Zone of the seller. */
  zone: string;
  /** When the end of the thread was last on the screen: until then, nothing more had come. */
  seenAt?: Instant;
  /** The order that the conversation is about. */
  order?: Pick<StoredOrder, 'days' | 'given' | 'status' | 'seenAt'>;
  /** All promises of the conversation: one that is made again after its time was not kept. */
  all?: readonly MadePromise[];
  /** Whether a seller's message was written by no person. */
  isAutomatic?: (message: PromiseMessage) => boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What the seller writes so soon after a promise is still said with it. */
const SAME_BREATH = HOUR / 2;
/** Who says only afterwards that it was done may have done it in time. */
const TELLS_LATE = DAY;

/**
 * What became of each promise, by what was seen: the order's days and state, the site's own notices, a tracking number of the seller,
 * the next reply, the buyer's own words. Never by what merely did not come into view.
 */
export function keptPromises<P extends MadePromise>(
  promises: readonly P[],
  messages: readonly PromiseMessage[],
  facts: PromiseFacts,
): (P & { state: PromiseState })[] {
  return promises.map((promise) => ({ ...promise, state: stateOf(promise, messages, { all: promises, ...facts }) }));
}

function stateOf(promise: MadePromise, messages: readonly PromiseMessage[], facts: PromiseFacts): PromiseState {
  const done = doneAt(promise, messages, facts);
  if (done !== undefined) {
    if (done.at <= promise.by) return 'kept';
    return done.at <= promise.by + (done.isTold ? TELLS_LATE : 0) ? 'unknown' : 'broken';
  }
  if (facts.now <= promise.by) return 'open';
  return isBroken(promise, messages, facts) ? 'broken' : 'unknown';
}

/** When what was promised was done; `isTold` when that is only when it was told. */
function doneAt(
  { kind, sentAt, by }: MadePromise,
  messages: readonly PromiseMessage[],
  { order, zone, isAutomatic }: PromiseFacts,
): { at: Instant; isTold?: true } | undefined {
  const days = { ...order?.days, ...order?.given };
  // What nobody said cannot be seen to be done.
  if (kind === 'any') return undefined;
  const day = { ship: days.shipped, replace: undefined, deliver: days.delivered, refund: undefined, answer: undefined }[
    kind
  ];
  // The page says the day in its own zone, which may be another than the seller's: a day more is in time.
  if (day !== undefined && day >= dayOf(sentAt - DAY, zone))
    return { at: day <= dayOf(by + DAY / 2, zone) ? by : Infinity };
  const later = messages.filter((message) => timeOf(message) > sentAt);
  if (kind === 'answer') {
    const isReply = (each: PromiseMessage) =>
      each.direction === 'in' && timeOf(each) > sentAt + SAME_BREATH && !isAutomatic?.(each);
    const reply = later.find(isReply);
    return reply && { at: timeOf(reply) };
  }
  const told = later.find(({ direction, text }) => tells(kind, direction, text));
  if (told) return { at: timeOf(told), isTold: true };
  if (!order?.status || order.seenAt < sentAt) return undefined;
  const isDone = kind === 'refund' ? isRefunded(order.status) : kind === 'deliver' && isReceived(order.status);
  return isDone && order.seenAt <= by ? { at: order.seenAt } : undefined;
}

function tells(kind: Exclude<MadePromise['kind'], 'any'>, direction: Direction, text: string): boolean {
  if (kind === 'refund') return direction === 'system' && isRefunded(text);
  if (kind === 'deliver')
    return direction === 'out' ? isReceived(text) && !isStillMissing(text) : direction === 'system' && isReceived(text);
  if (direction === 'system') return kind === 'ship' && isShipped(text) && !isUnshipped(text);
  return (
    direction === 'in' &&
    hasTracking(text) &&
    (isShipped(text) || /track|suivi|seguimiento|rastre|sendung|tracciam|трек|单号|單號|تتبع/iu.test(text))
  );
}

function isBroken(promise: MadePromise, messages: readonly PromiseMessage[], facts: PromiseFacts): boolean {
  const { kind, by, sentAt } = promise;
  const { order, seenAt, all = [] } = facts;
  const isAfter = (at: Instant) => at > by && at < by + 60 * DAY;
  if (kind === 'any') return false;
  if (all.some((other) => other.kind === kind && isAfter(other.sentAt))) return true;
  const after = messages.filter((message) => isAfter(timeOf(message)));
  if (kind === 'answer') return (seenAt ?? 0) > by || after.length > 0;
  if (after.some(({ direction, text }) => direction === 'out' && isStillMissing(text) && about(kind, text)))
    return true;
  if (!order?.status || order.seenAt <= by || order.seenAt < sentAt) return false;
  // An order that waits to be shipped was neither shipped nor delivered.
  return (kind === 'ship' || kind === 'deliver') && isUnshipped(order.status);
}

/** Carriers' numbers: two letters, nine digits, two letters (UPU S10), or ten and more letters and digits, mostly digits. */
function hasTracking(text: string): boolean {
  return /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{9}[A-Z]{2}|[A-Z]{0,5}\d{9,22}[A-Z]{0,3})(?![\p{L}\p{N}])/u.test(text);
}

/** Of a day alone, its end is not known: the instant stands. */
function timeOf({ sentAt, firstSeen }: PromiseMessage): Instant {
  return sentAt ?? firstSeen;
}

function about(kind: 'ship' | 'refund' | 'replace' | 'deliver', text: string): boolean {
  return tester(words.ABOUT[kind], words.ABOUT_ZH[kind])(text);
}

const testers = new Map<string, (text: string) => boolean>();

/** Whether a text has one of the words; the expressions are made when they are first needed. */
function tester(whole: string, chinese: string): (text: string) => boolean {
  const made = testers.get(whole);
  if (made) return made;
  let patterns: RegExp[] | undefined;
  const test = (text: string) => {
    patterns ??= [wholeWords(whole), anywhere(chinese)];
    const folded = fold(text).text;
    return patterns.some((pattern) => folded.search(pattern) >= 0);
  };
  testers.set(whole, test);
  return test;
}

const isShipped = tester(words.SHIPPED, words.SHIPPED_ZH);
const isRefunded = tester(words.REFUNDED, words.REFUNDED_ZH);
const isReceived = tester(words.RECEIVED, words.RECEIVED_ZH);
const isStillMissing = tester(words.STILL_NOT, words.STILL_NOT_ZH);
const isUnshipped = tester(words.UNSHIPPED, words.UNSHIPPED_ZH);
