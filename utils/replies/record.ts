import type { Instant } from '../chats/model.ts';
import { isMachineText, ownReplies, type Said } from './automatic.ts';
import { addOpenHours, openHours, type Workplace } from './calendar.ts';
import { isClosing } from './closing.ts';
import { keptPromises, type MadePromise, type PromiseMessage, type PromiseState } from './kept.ts';
import type { StoredOrder } from './order.ts';
import { promisesIn } from './promises.ts';
import type { Turn } from './turn.ts';

/** A conversation with a seller, as the record needs it. */
export interface RecordThread {
  conversation: {
    key: string;
    /** When the end of the thread was last on the screen. */
    lastSeen: Instant;
    firstSeen: Instant;
    orderId?: string;
  };
  /** In the order of the thread. */
  messages: readonly (Said & { rank: number; text: string })[];
  /** `turnsOf` the messages. */
  turns: readonly Turn[];
  /** The promises of the messages, each once, where they were looked for before: see `addMade`. */
  made?: readonly MadeHere[];
}

/** A promise, and where it stands in the archive. */
export interface RecordedPromise extends MadePromise {
  /** Key of the conversation, and the message in it. */
  conversation: string;
  rank: number;
  /** The words of it. */
  words: string;
  state: PromiseState;
}

/** How fast replies came. */
export interface ReplyTimes {
  /** Replies that were measured. */
  replies: number;
  /** Half of them took no longer: by the clock, and in hours of the seller's work. */
  medianHours: number;
  medianOpenHours: number;
  /** Replies within 24 hours, of so many messages that were answered or missed. */
  withinDay: number;
  of: number;
}

/** What this buyer knows about a seller. */
export interface SellerRecord {
  conversations: number;
  orders: number;
  firstContact: Instant;
  /** Key of the newest conversation. */
  newest?: string;
  /** IANA zone of the seller, whose days the promises mean. */
  zone: string;
  /** Absent with fewer than two replies: one tells nothing. */
  times?: ReplyTimes;
  /** Messages without a reply after ten working days of the seller. */
  missed: number;
  /** The newest first. */
  promises: RecordedPromise[];
  /** How many of the promises are in each state. */
  counts: Record<PromiseState, number>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Fewer replies than this are no habit. */
const FEW = 2;
/** After so many working days a message without a reply was missed. */
const MISSED_DAYS = 10;
const WORKDAYS = [1, 2, 3, 4, 5];

/** What is known about a seller from all conversations and orders with them; nothing when there is neither. */
export function sellerRecord(
  threads: readonly RecordThread[],
  orders: readonly StoredOrder[],
  place: Workplace,
  now: Instant,
): SellerRecord | undefined {
  if (threads.length === 0 && orders.length === 0) return undefined;
  const waits = threads.map((thread) => ({
    ...thread,
    turns: thread.turns.filter((turn) => isQuestion(turn, thread)),
  }));
  const turns = waits.flatMap((thread) => thread.turns);
  const promises = threads.flatMap((thread) => promisesOf(thread, orderOf(thread, orders), place, now));
  const missed = waits.flatMap((thread) => thread.turns.filter((turn) => isMissed(turn, thread, place))).length;
  const counts = { kept: 0, broken: 0, open: 0, unknown: 0 };
  for (const { state } of promises) counts[state]++;
  return {
    conversations: threads.length,
    orders: orders.length,
    firstContact: Math.min(...threads.map(firstOf), ...orders.map(({ firstSeen }) => firstSeen)),
    newest: threads.toSorted((a, b) => b.conversation.lastSeen - a.conversation.lastSeen)[0]?.conversation.key,
    zone: place.zone,
    times: timesOf(turns, missed, place),
    missed,
    promises: promises.sort((a, b) => b.sentAt - a.sentAt),
    counts,
  };
}

function timesOf(turns: readonly Turn[], missed: number, place: Workplace): ReplyTimes | undefined {
  const clock = openHours(place);
  // While a seller is away, and says so, nothing is learnt of how fast they are.
  const replies = turns.flatMap(({ sentAt, repliedAt, away }) =>
    repliedAt === undefined || repliedAt < sentAt || away ? [] : [{ sentAt, repliedAt }],
  );
  if (replies.length < FEW) return undefined;
  const waits = replies.map(({ sentAt, repliedAt }) => repliedAt - sentAt);
  return {
    replies: replies.length,
    medianHours: median(waits) / HOUR,
    medianOpenHours: median(replies.map(({ sentAt, repliedAt }) => clock.between(sentAt, repliedAt))),
    withinDay: waits.filter((wait) => wait <= DAY).length,
    of: replies.length + missed,
  };
}

/** Whether the buyer wrote something that wants an answer: more than thanks. */
function isQuestion({ sentAt, repliedAt = Number.POSITIVE_INFINITY }: Turn, { messages }: RecordThread): boolean {
  const asked = messages.filter((message) => {
    const at = message.sentAt ?? message.firstSeen;
    return message.direction === 'out' && at >= sentAt && at < repliedAt;
  });
  return asked.length === 0 || !asked.every(({ text }) => isClosing(text));
}

/** A thread that nobody has looked at since may have its reply. */
function isMissed({ sentAt, repliedAt }: Turn, { conversation }: RecordThread, { zone, country }: Workplace): boolean {
  if (repliedAt !== undefined) return false;
  const late = addOpenHours(sentAt, MISSED_DAYS * 24, { zone, country, from: 0, to: 24, days: WORKDAYS });
  return late < conversation.lastSeen;
}

function promisesOf(
  { conversation, messages, made: known }: RecordThread,
  order: StoredOrder | undefined,
  place: Workplace,
  now: Instant,
): RecordedPromise[] {
  const made: MadeHere[] = [...(known ?? [])];
  if (!known) for (const message of messages) addMade(made, message, place);
  const facts = { now, zone: place.zone, seenAt: conversation.lastSeen, order, isAutomatic: automaticIn(messages) };
  return keptPromises(made, messages, facts).map((each) => ({ ...each, conversation: conversation.key }));
}

/** A promise, and where it stands in its conversation. */
export type MadeHere = MadePromise & Pick<RecordedPromise, 'rank' | 'words'>;

/** Adds the promises of a message, but for those that were made before it, to `made`. */
export function addMade(made: MadeHere[], message: RecordThread['messages'][number], place: Workplace): void {
  for (const promise of promisesMade(message, place))
    if (!made.some((other) => isAgain(other, promise))) made.push(promise);
}

/** The promises with a day that a seller's message makes; none that a machine wrote. */
function promisesMade(message: RecordThread['messages'][number], { zone, country }: Workplace): MadeHere[] {
  const { direction, text, rank, sentAt } = message;
  // A message of which nobody says when it was sent promises no day.
  if (direction !== 'in' || sentAt === undefined) return [];
  const found = promisesIn(text, sentAt + (message.precision === 'day' ? DAY / 2 : 0), zone, country);
  if (found.length === 0 || isMachineText(text)) return [];
  return found.map((promise) => ({ ...promise, rank, sentAt, words: text.slice(promise.start, promise.end) }));
}

/** Whether a promise was made before, and is only said again. */
const isAgain = (other: MadePromise, { kind, by }: MadePromise): boolean =>
  other.kind === kind && Math.abs(other.by - by) < DAY;

/** Tells which of these messages no person wrote. */
export function automaticIn(messages: RecordThread['messages']): (message: PromiseMessage) => boolean {
  const own = ownReplies(messages);
  const places = new Map<PromiseMessage, number>(messages.map((message, place) => [message, place]));
  return (message) => !own(places.get(message) ?? 0);
}

/** The order that a conversation is about; the only one with the seller, where the conversation names none. */
export function orderOf(
  { conversation }: Pick<RecordThread, 'conversation'>,
  orders: readonly StoredOrder[],
): StoredOrder | undefined {
  const about = orders.find(
    ({ orderId, conversation: key }) => orderId === conversation.orderId || key === conversation.key,
  );
  return about ?? (conversation.orderId === undefined && orders.length === 1 ? orders[0] : undefined);
}

function firstOf({ conversation, messages }: RecordThread): Instant {
  return messages[0]?.sentAt ?? conversation.firstSeen;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
