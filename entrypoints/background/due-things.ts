import { deadlineName } from '../../components/clock-words.ts';
import { clock, dayWords } from '../../components/words.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { type DueOrder, markOrderNotified, ordersToNotify } from '../../utils/db/orders.ts';
import { markNotified, toNotify } from '../../utils/db/reminders.ts';
import { t } from '../../utils/i18n.ts';
import type { Reminder } from '../../utils/replies/reminder.ts';
import { isTold } from '../../utils/replies/wake.ts';
import { type Note, orderId, orderIn } from './notify.ts';

/** Something that the buyer is to be told of now. */
export interface DueThing {
  /** Id of its notification; a reply's is the key of the conversation. */
  id: string;
  kind: 'reply' | 'deadline';
  note: Note;
  /** One line in a summary of several. */
  line: string;
}

/** Later than this it is said since when. */
const LATE = 12 * 3_600_000;

/** What is due now and was not told: deadlines first. */
export async function dueThings(now: Instant): Promise<DueThing[]> {
  const woken = await toNotify(now);
  const known = woken.filter((each) => isTold(each, now)).map(({ conversation }) => conversation);
  await markNotified(known, now);
  const replies = woken.filter(({ conversation }) => !known.includes(conversation));
  return [
    ...(await ordersToNotify(now)).map((each) => deadlineThing(each, now)),
    ...replies.map((each) => replyThing(each, now)),
  ];
}

/** Notes that the buyer was told of these, as they were due at `now`. */
export async function markTold(ids: readonly string[], now: Instant): Promise<void> {
  await markNotified(
    ids.filter((id) => !orderIn(id)),
    now,
  );
  for (const id of ids) {
    const about = orderIn(id);
    if (about) await markOrderNotified(about.order, about.deadline, now);
  }
}

const buttons = () => [t('notifyHour'), t('notifyTomorrow')];

function replyThing({ conversation, peer, dueAt }: Reminder, now: Instant): DueThing {
  const message = now - dueAt > LATE ? t('notifyWasDue', when(dueAt, now)) : t('notifyText');
  return {
    id: conversation,
    kind: 'reply',
    note: { title: t('notifyTitle', peer), message, buttons: buttons() },
    line: t('notifyLine', peer, when(dueAt, now)),
  };
}

function deadlineThing({ order, deadline: { id, endsAt } }: DueOrder, now: Instant): DueThing {
  const title = t(endsAt > now ? 'notifyDeadline' : 'notifyDeadlineOver', deadlineName(id), when(endsAt, now));
  const about = [order.title ?? order.orderId, order.sellerName].filter(Boolean).join(' · ');
  return {
    id: orderId(order.key, id),
    kind: 'deadline',
    note: { title, message: t('notifyDeadlineText', about), buttons: buttons() },
    line: `${title} · ${order.sellerName ?? order.title ?? order.orderId}`,
  };
}

const when = (instant: Instant, now: Instant): string => `${dayWords(instant, now)} ${clock(instant)}`;
