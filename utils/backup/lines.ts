/**
 * A row of the archive as a line of text (NDJSON), and back. The same lines stand in a backup, in what was deleted and not
 * yet purged, and wherever else rows leave the database. A line is a JSON object with one member, named after its kind:
 *
 *     {"conversation": {…}}  before the lines that belong to it
 *     {"message": {…}}       in order of the thread
 *     {"erased": {…}}        link of a message that was deleted, so that the chain of hashes can still be followed
 *     {"reminder": {…}}      the clock for an answer
 *     {"order": {…}}         an order with its clocks, after all conversations: it belongs to none, but may name one
 *     {"picture": {…}}       facts of a picture; its bytes lie elsewhere, under the same SHA-256
 *
 * Instants are milliseconds since 1970-01-01T00:00:00Z. The fields of conversations and messages are described in
 * `utils/chats/model.ts`. Half surrogate pairs are escaped (`\ud83d`), so that every text comes back exactly.
 */
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import { conversationShape, LONGEST_LINE, messageShape } from './rows.ts';
import { list, number, oneOf, optional, type Read, shape, text, textLike, WRONG, whole } from './shape.ts';

/** Why an answer is due when it is: a `Reason` of `utils/replies/due.ts`, which pure folders do not share. */
export type ReasonRow =
  | { code: 'wait'; days: number }
  | { code: 'work'; hours: number; dayHours: number }
  | { code: 'usual'; hours: number; replies: number }
  | { code: 'prior' }
  | { code: 'hours'; zone: string; from: number; to: number; estimated?: true }
  | { code: 'weekend' }
  | { code: 'closed'; name: string; from: string; to: string; expected?: true }
  | { code: 'season'; name: string; from: string; to: string }
  | { code: 'vacation'; until: string }
  | { code: 'protection'; endsAt: Instant };

/** The clock for an answer; `wakeAt` is `null` once it was notified. */
export interface ReminderRow {
  conversation: string;
  peer: string;
  url: string;
  sentAt: Instant;
  dueAt: Instant;
  because: ReasonRow[];
  expectedBy?: Instant;
  actAt?: Instant;
  wakeAt: number | null;
  notifiedAt?: Instant;
  snoozedAt?: Instant;
  untilAnswer?: true;
  answered?: true;
  answeredAt?: Instant;
}

/** A deadline that a page showed: a `ShownClock` of `utils/replies/order.ts`. */
export interface ClockRow {
  about: 'dispute' | 'return' | 'confirm';
  text: string;
  day?: string;
  left?: number;
  within?: { days: number; of: 'order' | 'delivery' | 'receipt' };
}

/** Days `YYYY-MM-DD`. */
export interface DaysRow {
  ordered?: string;
  shipped?: string;
  promised?: string;
  delivered?: string;
  paypalOpened?: string;
  complained?: string;
}

/** A `StoredOrder` of `utils/replies/order.ts`; `wakeAt` is `null` where there is nothing to notify. */
export interface OrderRow {
  key: string;
  marketplace: string;
  orderId: string;
  url: string;
  title?: string;
  sellerName?: string;
  sellerId?: string;
  status?: string;
  days: DaysRow;
  clocks: ClockRow[];
  seenAt: Instant;
  firstSeen: Instant;
  clocksAt: Instant;
  /** Key of its conversation. */
  conversation?: string;
  paidBy?: 'card' | 'paypal' | 'other';
  given?: DaysRow;
  done?: true;
  changedAt?: Instant;
  wakeAt: number | null;
  notified?: Record<string, Instant>;
  snoozedUntil?: Instant;
}

/** What is left of a message that was deleted. */
export interface ErasedRow {
  conversation: string;
  seq: number;
  hash: string;
  previous: string;
  erasedAt: Instant;
}

/** A kept picture without its bytes. */
export interface PictureRow {
  sha256: string;
  /** MIME type as the server said. */
  type: string;
  /** Length of the bytes. */
  size: number;
  fetchedAt: Instant;
}

export interface Rows {
  conversation: StoredConversation;
  message: StoredMessage;
  erased: ErasedRow;
  reminder: ReminderRow;
  order: OrderRow;
  picture: PictureRow;
}

/** One row and its kind. */
export type Line = { [K in keyof Rows]: { kind: K; row: Rows[K] } }[keyof Rows];

/** The line, without its line feed. */
export const writeLine = ({ kind, row }: Line): string => JSON.stringify({ [kind]: row });

/** What a line holds, or `undefined` when it is of another shape. Fields that are not known are left out. */
export function readLine(line: string): Line | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const [[kind, content] = [], more] = Object.entries(value);
  if (more || kind === undefined || !Object.hasOwn(SHAPES, kind)) return undefined;
  const row = SHAPES[kind as keyof Rows](content);
  // The kind was used to choose the shape.
  return row === WRONG ? undefined : ({ kind, row } as Line);
}

const key = textLike(/\S/u, LONGEST_LINE);
const hash = textLike(/^[0-9a-f]{64}$/, 64);
/** What a `Date` can hold, also with a length added: everything else throws where it is worded. */
const instant = number(-8e15, 8e15);
const length = number(-1e14, 1e14);

type ReasonOf<C extends ReasonRow['code']> = Extract<ReasonRow, { code: C }>;

const REASONS: { [C in ReasonRow['code']]: Read<ReasonOf<C>> } = {
  wait: shape<ReasonOf<'wait'>>({ code: oneOf('wait'), days: number() }),
  work: shape<ReasonOf<'work'>>({ code: oneOf('work'), hours: number(), dayHours: number() }),
  usual: shape<ReasonOf<'usual'>>({ code: oneOf('usual'), hours: number(), replies: number() }),
  prior: shape<ReasonOf<'prior'>>({ code: oneOf('prior') }),
  hours: shape<ReasonOf<'hours'>>({
    code: oneOf('hours'),
    zone: text(100),
    from: number(),
    to: number(),
    estimated: optional(oneOf<true>(true)),
  }),
  weekend: shape<ReasonOf<'weekend'>>({ code: oneOf('weekend') }),
  closed: shape<ReasonOf<'closed'>>({
    code: oneOf('closed'),
    name: text(100),
    from: text(10),
    to: text(10),
    expected: optional(oneOf<true>(true)),
  }),
  season: shape<ReasonOf<'season'>>({ code: oneOf('season'), name: text(100), from: text(10), to: text(10) }),
  vacation: shape<ReasonOf<'vacation'>>({ code: oneOf('vacation'), until: text(10) }),
  protection: shape<ReasonOf<'protection'>>({ code: oneOf('protection'), endsAt: instant }),
};

const reason: Read<ReasonRow> = (value) => {
  const { code } = (typeof value === 'object' && value !== null ? value : {}) as { code?: unknown };
  return typeof code === 'string' && Object.hasOwn(REASONS, code) ? REASONS[code as ReasonRow['code']](value) : WRONG;
};

const day = textLike(/^\d{4}-\d\d-\d\d$/, 10);
const days = shape<DaysRow>({
  ordered: optional(day),
  shipped: optional(day),
  promised: optional(day),
  delivered: optional(day),
  paypalOpened: optional(day),
  complained: optional(day),
});
const words = text(4_000);

/** When each deadline was notified, by its id. */
const notified: Read<Record<string, Instant>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
  const entries = Object.entries(value);
  const fits = ([id, at]: [string, unknown]) => id.length <= 100 && instant(at) !== WRONG;
  return entries.length <= 100 && entries.every(fits)
    ? (Object.fromEntries(entries) as Record<string, Instant>)
    : WRONG;
};

const order: Read<OrderRow> = shape<OrderRow>({
  key: textLike(/\S/u),
  marketplace: words,
  orderId: words,
  url: textLike(/^https?:\/\//),
  title: optional(words),
  sellerName: optional(words),
  sellerId: optional(words),
  status: optional(words),
  days,
  clocks: list(
    shape<ClockRow>({
      about: oneOf('dispute' as const, 'return' as const, 'confirm' as const),
      text: words,
      day: optional(day),
      left: optional(length),
      within: optional(
        shape<NonNullable<ClockRow['within']>>({
          days: number(0, 10_000),
          of: oneOf('order' as const, 'delivery' as const, 'receipt' as const),
        }),
      ),
    }),
    100,
  ),
  seenAt: instant,
  firstSeen: instant,
  clocksAt: instant,
  conversation: optional(key),
  paidBy: optional(oneOf('card' as const, 'paypal' as const, 'other' as const)),
  given: optional(days),
  done: optional(oneOf(true as const)),
  changedAt: optional(instant),
  wakeAt: (value) => (value === null ? null : number()(value)),
  notified: optional(notified),
  snoozedUntil: optional(instant),
});

const SHAPES: { [K in keyof Rows]: Read<Rows[K]> } = {
  conversation: conversationShape,
  message: messageShape,
  erased: shape<ErasedRow>({
    conversation: key,
    seq: whole,
    hash,
    previous: textLike(/^([0-9a-f]{64})?$/, 64),
    erasedAt: instant,
  }),
  reminder: shape<ReminderRow>({
    conversation: key,
    peer: text(LONGEST_LINE),
    url: textLike(/^https?:\/\//, LONGEST_LINE),
    sentAt: instant,
    dueAt: instant,
    expectedBy: optional(instant),
    actAt: optional(instant),
    because: list(reason, 20),
    untilAnswer: optional(oneOf<true>(true)),
    wakeAt: (value) => (value === null ? null : number()(value)),
    notifiedAt: optional(instant),
    snoozedAt: optional(instant),
    answered: optional(oneOf(true as const)),
    answeredAt: optional(instant),
  }),
  order,
  picture: shape<PictureRow>({ sha256: hash, type: text(200), size: whole, fetchedAt: instant }),
};
