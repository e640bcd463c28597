import { t } from '../utils/i18n.ts';
import type { Deadline } from '../utils/replies/deadlines.ts';
import type { CalendarEvent } from '../utils/replies/ics.ts';
import type { StoredOrder } from '../utils/replies/order.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { deadlineName, deadlineWords } from './clock-words.ts';
import { reasonWords } from './reason-words.ts';

/** Minutes before a deadline at which a calendar reminds: a day. A reply is looked for when it is due. */
const BEFORE_DEADLINE = 24 * 60;

/** An entry for the buyer's own calendar; the same item again updates it. */
export function eventOf(item: TodoItem): CalendarEvent {
  const { id, at, who, about, url, deadline, why, sentAt, state } = item;
  const name = who || about || t('todoUnnamed');
  if (deadline) return deadlineEntry({ id, name, about, url }, deadline);
  const isDeadline = state === 'deadline';
  const because = why.length > 0 ? reasonWords({ sentAt, because: why }) : '';
  return {
    id,
    title: isDeadline ? t('calendarDeadline', t('deadline_dispute'), name) : t('calendarReply', name),
    at,
    details: [about, because].filter(Boolean).join('\n'),
    url,
    alarmMinutes: isDeadline ? BEFORE_DEADLINE : 0,
  };
}

/** An entry for a deadline of an order; the same as that of its item in the list. */
export function deadlineEvent(order: StoredOrder, deadline: Deadline): CalendarEvent {
  const name = order.sellerName ?? order.title ?? order.orderId;
  const id = `order:${order.key}:${deadline.id}`;
  return deadlineEntry({ id, name, about: order.title ?? order.orderId, url: order.url }, deadline);
}

function deadlineEntry(
  of: { id: string; name: string; about?: string; url: string },
  deadline: Deadline,
): CalendarEvent {
  const { id, name, about, url } = of;
  const { shown, source, notVerified, endsAt } = deadline;
  const from = `${source}${notVerified ? ` (${t('notVerified')})` : ''}`;
  return {
    id,
    title: t('calendarDeadline', deadlineName(deadline.id), name),
    at: endsAt,
    details: [about, deadlineWords(deadline), shown, from].filter(Boolean).join('\n'),
    url,
    alarmMinutes: BEFORE_DEADLINE,
  };
}
