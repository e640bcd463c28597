import type { Instant, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { newest } from '../../utils/db/chats.ts';
import { db } from '../../utils/db/index.ts';
import { ordersOf, rewakeOrders } from '../../utils/db/orders.ts';
import { dueReplies, moveClock } from '../../utils/db/reminders.ts';
import { turnsWith } from '../../utils/db/sellers.ts';
import { clockFact, noteClocks } from '../../utils/db/showing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { awayUntil } from '../../utils/replies/away.ts';
import { deadlinesOf } from '../../utils/replies/deadlines.ts';
import { replyDue, unanswered, writtenAt } from '../../utils/replies/due.ts';
import { likelyPlace } from '../../utils/replies/place.ts';
import type { Reminder } from '../../utils/replies/reminder.ts';
import { type Clock, clockOf, type Due } from '../../utils/replies/wake.ts';
import { report } from '../../utils/report.ts';
import { readSettings, type Settings } from '../../utils/settings.ts';

/** The clock for an answer in a conversation; `undefined` when none is waited for. */
export async function clockFor(
  conversation: StoredConversation,
  messages: readonly StoredMessage[],
  now: Instant,
): Promise<Clock | undefined> {
  const { key, peer, url } = conversation;
  const running = await db.reminders.get(key);
  const first = unanswered(messages, now);
  const waiting = later(first, messages, running, now);
  if (!waiting) return undefined;
  const sentAt = waiting.sentAt ?? waiting.firstSeen;
  const { answeredAt } = running ?? {};
  const away = awayUntil(messages.slice(-FOR_NOTICE));
  // The same message still waits: what was learnt since is looked at once a day, that the seller is away at once.
  if (running?.sentAt === sentAt && !isNews(running, away)) return clockOf(running);
  const due = await dueFor({ conversation, messages, from: writtenAt(waiting), now, away }, await readSettings()).catch(
    async (error: unknown) => {
      // The messages are kept together with this clock: they must not be lost with it.
      await report(error, 'work out when a reply is due');
      return running?.sentAt === sentAt ? clockOf(running) : { dueAt: sentAt + UNKNOWN, because: [] };
    },
  );
  return { conversation: key, peer, url, sentAt, ...due, ...(answeredAt !== undefined && { answeredAt }) };
}

/**
 * The message that waits for an answer, where the buyer said that the first one does not any more: the first that they wrote
 * since. Without one, the first itself: its reminder says that it is answered.
 */
function later(
  first: StoredMessage | undefined,
  messages: readonly StoredMessage[],
  running: Reminder | undefined,
  now: Instant,
): StoredMessage | undefined {
  const { answeredAt } = running ?? {};
  if (!first || answeredAt === undefined) return first;
  // Seen first since then, and not only scrolled to; of a day alone the first sight must do.
  const isSince = ({ firstSeen, sentAt, precision }: StoredMessage) =>
    firstSeen > answeredAt && (sentAt === undefined || precision === 'day' || sentAt > answeredAt);
  return unanswered(messages.slice(messages.indexOf(first)).filter(isSince), now) ?? first;
}

/** Whether a clock was worked out without knowing that the seller is away until this day. */
function isNews({ sentAt, because }: Reminder, away: string | undefined): boolean {
  if (away === undefined || Date.parse(away) < sentAt) return false;
  return !because.some((reason) => reason.code === 'vacation' && reason.until === away);
}

const DAY = 24 * 3_600_000;
/** Messages at the end of a conversation in which the seller may say to be away. */
const FOR_NOTICE = 40;
/** When it cannot be worked out when a reply is late, it is after so long. */
const UNKNOWN = 3 * DAY;

/**
 * Works out every running clock anew once a day, as holidays become known and the seller's ways are learnt, and after an
 * update or another choice of the buyer's. Of what they were told they are told again only after the latter.
 */
export async function tendClocks(now: Instant, version: string): Promise<void> {
  const settings = await readSettings();
  const last = await clockFact();
  const isFresh = last?.version === version && last.at <= now && now - last.at < DAY;
  if (isFresh && last.wait === settings.wait) return;
  const again = last !== undefined && last.wait !== settings.wait;
  for (const { conversation: key, sentAt, notifiedAt } of await dueReplies()) {
    const conversation = notifiedAt === undefined || again ? await db.conversations.get(key) : undefined;
    if (!conversation) continue;
    const end = await newest(key, FOR_NOTICE);
    const waiting = unanswered(end, now);
    const from = waiting && (waiting.sentAt ?? waiting.firstSeen) === sentAt ? writtenAt(waiting) : sentAt;
    await moveClock(key, await dueFor({ conversation, from, now, away: awayUntil(end) }, settings), again);
  }
  await rewakeOrders(now);
  await noteClocks({ at: now, version, wait: settings.wait });
}

interface Asked {
  conversation: StoredConversation;
  /** Its end as it is about to be written; absent when it is written. */
  messages?: readonly StoredMessage[];
  /** When the message was written; `sentAt` of the reminder is what the page says, the day's beginning where it says no more. */
  from: Instant;
  now: Instant;
  /** The day on which the seller says to be back. */
  away: string | undefined;
}

async function dueFor({ conversation, messages = [], from, now, away }: Asked, { wait }: Settings): Promise<Due> {
  const { key, marketplace } = conversation;
  const place =
    marketplaces.find(({ id }) => id === marketplace)?.sellers ??
    likelyPlace(marketplace, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [history, protectionEnds] = await Promise.all([
    turnsWith(conversation, now, { key, messages }),
    protectionOf(key, now),
  ]);
  const { overdueAt, expectedBy, actAt, because } = replyDue({
    sentAt: from,
    seller: { ...place, marketplace },
    history,
    now,
    // No page says where a seller is.
    estimated: true,
    ...(away !== undefined && { away }),
    ...(protectionEnds !== undefined && { protectionEnds }),
    ...(wait !== 'auto' && { waitDays: wait }),
  });
  return { dueAt: overdueAt, expectedBy, actAt, because };
}

/** When the first of the buyer's own clocks ends, of the orders that a conversation is about. */
async function protectionOf(conversation: string, now: Instant): Promise<Instant | undefined> {
  const orders = (await ordersOf(conversation)).filter(({ done }) => !done);
  const ends = orders.flatMap((order) => deadlinesOf(order, now)).map(({ endsAt }) => endsAt);
  return ends.filter((endsAt) => endsAt > now).sort((a, b) => a - b)[0];
}
