import type { Instant, StoredConversation } from '../chats/model.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import type { Reason } from './due.ts';
import type { StoredOrder } from './order.ts';
import type { Reminder } from './reminder.ts';

/**
 * What something waits for: a reply that is late, a deadline of the buyer's own that comes near, the buyer's answer, or the
 * seller's, which is not late yet.
 */
export type TodoState = 'overdue' | 'deadline' | 'your-turn' | 'their-turn';

/** One thing to do, or to wait for. */
export interface TodoItem {
  /** Stable: `reply:<conversation>`, `turn:<conversation>` or `order:<order>:<deadline>`. */
  id: string;
  state: TodoState;
  /** When the reply is due, when the deadline ends, or when the seller wrote. */
  at: Instant;
  /** The seller's name, as shown; `''` when no page told it. */
  who: string;
  /** What it is about: the product or the order, as far as known. */
  about?: string;
  /** Keys of the conversation and of the order. */
  conversation?: string;
  order?: string;
  /** Id of the marketplace. */
  marketplace?: string;
  /** The chat's page, else the order's. */
  url: string;
  /** Why a reply is due then; the first unanswered message it is about. */
  why: readonly Reason[];
  sentAt?: Instant;
  deadline?: Deadline;
  /** Words to look for similar offers with: a product that is not ordered yet. */
  similar?: string;
  /** Not to be reminded of before; `Infinity` until they answer. */
  snoozedUntil?: number;
  /** To be done now: it counts on the badge. */
  urgent: boolean;
}

/** What is known, to find out what is to be done. */
export interface Known {
  reminders: readonly Reminder[];
  orders: readonly StoredOrder[];
  conversations: readonly StoredConversation[];
  now: Instant;
}

const DAY = 24 * 3_600_000;
/** A deadline is soon when it is to be acted on, or will be within so many days. */
const SOON = 3 * DAY;
/** So long before its end nothing puts a deadline off. */
const LAST_CALL = DAY / 2;
/** What the seller wrote longer ago than this, the buyer has left unanswered for good. */
const LEFT = 30 * DAY;

const RANKS: Record<TodoState, number> = { deadline: 0, overdue: 1, 'your-turn': 2, 'their-turn': 5 };
/** What was put off comes after what was not, and before what only has to be waited for. */
const PUT_OFF: Record<TodoState, number> = { deadline: 3, overdue: 4, 'your-turn': 4, 'their-turn': 5 };

/**
 * What is to be done, the first thing first: a deadline that ends, a reply that is late, the buyer's own turn, what was put
 * off, and what the seller still has time for; the earlier first among equals.
 */
export function todo(known: Known): TodoItem[] {
  const deadlines = known.orders.flatMap((order) => deadlineItems(order, known));
  const kept = new Map(known.conversations.map((each) => [each.key, each]));
  const replies = known.reminders.flatMap(
    (reminder) => replyItem(reminder, kept.get(reminder.conversation), known, deadlines) ?? [],
  );
  const waited = new Set(known.reminders.map(({ conversation }) => conversation));
  const turns = known.conversations.flatMap((each) => (waited.has(each.key) ? [] : (turnItem(each, known.now) ?? [])));
  const rank = ({ state, snoozedUntil }: TodoItem) => (snoozedUntil === undefined ? RANKS[state] : PUT_OFF[state]);
  return [...deadlines, ...replies, ...turns].sort(
    (a, b) => rank(a) - rank(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** How many things are to be done now: late replies that were not put off, and deadlines to act on. */
export function urgent(items: readonly TodoItem[]): number {
  return items.filter((item) => item.urgent).length;
}

/** Whether a conversation is about an order: linked with it, or with the same seller and about this order or none that is named. */
export function belongsTo(order: StoredOrder, conversation: StoredConversation): boolean {
  if (order.conversation !== undefined) return order.conversation === conversation.key;
  if (order.marketplace !== conversation.marketplace) return false;
  if (conversation.orderId !== undefined) return conversation.orderId === order.orderId;
  if (order.sellerId !== undefined && conversation.id !== undefined) return order.sellerId === conversation.id;
  return order.sellerName !== undefined && plain(order.sellerName) === plain(conversation.peer);
}

function deadlineItems(order: StoredOrder, { conversations, now }: Known): TodoItem[] {
  if (order.done) return [];
  const soon = deadlinesOf(order, now).filter(({ endsAt, actAt }) => endsAt > now && actAt - now <= SOON);
  // Most orders are long over: for those no conversation is looked for.
  if (soon.length === 0) return [];
  const conversation = conversations.find((each) => belongsTo(order, each));
  const about = order.title ?? order.orderId;
  const { snoozedUntil = now } = order;
  const isOff = ({ endsAt }: Deadline) => snoozedUntil > now && endsAt - now > LAST_CALL;
  return soon.map((deadline) => ({
    id: `order:${order.key}:${deadline.id}`,
    state: 'deadline',
    at: deadline.endsAt,
    who: conversation?.peer ?? order.sellerName ?? '',
    about,
    ...(conversation && { conversation: conversation.key }),
    order: order.key,
    marketplace: order.marketplace,
    url: order.url,
    why: [],
    deadline,
    ...(isOff(deadline) && { snoozedUntil }),
    urgent: deadline.actAt <= now && !isOff(deadline),
  }));
}

function replyItem(
  reminder: Reminder,
  conversation: StoredConversation | undefined,
  known: Known,
  deadlines: readonly TodoItem[],
): TodoItem | undefined {
  const { conversation: key, dueAt, because, actAt, sentAt, untilAnswer, wakeAt } = reminder;
  const { now } = known;
  if (reminder.answered) return undefined;
  const order = conversation && known.orders.find((each) => belongsTo(each, conversation));
  const about = conversation?.title ?? order?.title ?? conversation?.orderId ?? order?.orderId;
  const isLate = dueAt <= now;
  // The protection ends first: whatever the seller does, the buyer must act. An order's own deadline says it better.
  const end = because.find(({ code }) => code === 'protection') as { endsAt: Instant } | undefined;
  const mustAct =
    end !== undefined &&
    end.endsAt > now &&
    (actAt ?? dueAt) <= now &&
    !deadlines.some((item) => item.conversation === key);
  const isNow = isLate || mustAct;
  const put = untilAnswer ? Number.POSITIVE_INFINITY : isNow && wakeAt > now && wakeAt !== dueAt ? wakeAt : undefined;
  // Once notified, `wakeAt` is infinite, and before it is the due time: neither puts anything off.
  const snoozedUntil = untilAnswer || Number.isFinite(put) ? put : undefined;
  return {
    id: `reply:${key}`,
    state: mustAct ? 'deadline' : isLate ? 'overdue' : 'their-turn',
    at: mustAct ? end.endsAt : dueAt,
    who: reminder.peer,
    ...(about !== undefined && { about }),
    conversation: key,
    ...(order && { order: order.key }),
    ...(conversation && { marketplace: conversation.marketplace }),
    ...(conversation?.title && !order && conversation.orderId === undefined && { similar: conversation.title }),
    url: reminder.url,
    why: because,
    sentAt,
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    urgent: isNow && snoozedUntil === undefined,
  };
}

function turnItem(conversation: StoredConversation, now: Instant): TodoItem | undefined {
  const { key, lastAt, lastDirection, goneSince, noAnswerTo = 0, title, orderId } = conversation;
  if (lastDirection !== 'in' || now - lastAt > LEFT || goneSince !== undefined || lastAt <= noAnswerTo)
    return undefined;
  const about = title ?? orderId;
  return {
    id: `turn:${key}`,
    state: 'your-turn',
    at: lastAt,
    who: conversation.peer,
    ...(about !== undefined && { about }),
    conversation: key,
    marketplace: conversation.marketplace,
    url: conversation.url,
    why: [],
    urgent: false,
  };
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();
