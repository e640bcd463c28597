import type { Instant, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { db } from '../../utils/db/index.ts';
import { dueReplies, moveClock } from '../../utils/db/reminders.ts';
import { clockFact, noteClocks } from '../../utils/db/showing.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { type ReplyDue, replyDue, unanswered } from '../../utils/replies/due.ts';
import { likelyPlace } from '../../utils/replies/place.ts';
import type { Clock, Due } from '../../utils/replies/wake.ts';
import { readSettings, type Settings } from '../../utils/settings.ts';

/** The clock for an answer in a conversation; `undefined` when none is waited for. */
export async function clockFor(
  { key, peer, url, marketplace }: StoredConversation,
  messages: readonly StoredMessage[],
  now: Instant,
): Promise<Clock | undefined> {
  const waiting = unanswered(messages, now);
  if (!waiting) return undefined;
  const sentAt = waiting.sentAt ?? waiting.firstSeen;
  const due = dueFor({ sentAt, marketplace, now }, await readSettings());
  return { conversation: key, peer, url, sentAt, ...due };
}

const DAY = 24 * 3_600_000;

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
  for (const { conversation, sentAt } of await dueReplies()) {
    const { marketplace = '' } = (await db.conversations.get(conversation)) ?? {};
    await moveClock(conversation, dueFor({ sentAt, marketplace, now }, settings), again);
  }
  await noteClocks({ at: now, version, wait: settings.wait });
}

/** Working days until the model of `replyDue` can do without them. */
const USUAL_DAYS = 3;

function dueFor(
  { sentAt, marketplace, now }: { sentAt: Instant; marketplace: string; now: Instant },
  { wait }: Settings,
): Due {
  const place =
    marketplaces.find(({ id }) => id === marketplace)?.sellers ??
    likelyPlace(marketplace, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const due = replyDue({
    sentAt,
    seller: { ...place, marketplace },
    history: [],
    now,
    waitDays: wait === 'auto' ? USUAL_DAYS : wait,
  });
  const { overdueAt, expectedBy, actAt } = due;
  return { dueAt: overdueAt, expectedBy, actAt, because: estimated(due) };
}

/** No page says where a seller is: it is always assumed from the marketplace. */
function estimated({ because }: ReplyDue): ReplyDue['because'] {
  return because.map((reason) => (reason.code === 'hours' ? { ...reason, estimated: true } : reason));
}
