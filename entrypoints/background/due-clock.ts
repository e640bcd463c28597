import type { Instant, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { db } from '../../utils/db/index.ts';
import { type Clock, dueReplies, moveClock } from '../../utils/db/reminders.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { type ReplyDue, replyDue, unanswered } from '../../utils/replies/due.ts';
import { likelyPlace } from '../../utils/replies/place.ts';
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

/** Works out every running clock anew: another wait was chosen, a holiday became known, the seller's ways were learnt. */
export async function recompute(now: Instant): Promise<void> {
  const settings = await readSettings();
  for (const { conversation, sentAt } of await dueReplies()) {
    const { marketplace = '' } = (await db.conversations.get(conversation)) ?? {};
    await moveClock(conversation, dueFor({ sentAt, marketplace, now }, settings));
  }
}

/** Working days until the model of `replyDue` can do without them. */
const USUAL_DAYS = 3;

function dueFor(
  { sentAt, marketplace, now }: { sentAt: Instant; marketplace: string; now: Instant },
  { wait }: Settings,
): Pick<Clock, 'dueAt' | 'expectedBy' | 'actAt' | 'because'> {
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
