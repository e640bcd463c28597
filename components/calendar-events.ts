import { t } from '../utils/i18n.ts';
import type { CalendarEvent } from '../utils/replies/ics.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { deadlineName, deadlineWords } from './clock-words.ts';
import { reasonWords } from './reason-words.ts';

/** Minutes before a deadline at which a calendar reminds: a day. A reply is looked for when it is due. */
const BEFORE_DEADLINE = 24 * 60;

/** An entry for the buyer's own calendar; the same item again updates it. */
export function eventOf(item: TodoItem): CalendarEvent {
  const { id, at, who, about, url, deadline, why, sentAt } = item;
  const name = who || about || t('todoUnnamed');
  const isDeadline = item.state === 'deadline';
  const details = [
    about,
    deadline && deadlineWords(deadline),
    why.length > 0 && reasonWords({ sentAt, because: why }),
    deadline?.shown,
    deadline && `${deadline.source}${deadline.notVerified ? ` (${t('notVerified')})` : ''}`,
  ];
  return {
    id,
    title: isDeadline
      ? t('calendarDeadline', deadline ? deadlineName(deadline.id) : t('deadline_dispute'), name)
      : t('calendarReply', name),
    at,
    details: details.filter(Boolean).join('\n'),
    url,
    alarmMinutes: isDeadline ? BEFORE_DEADLINE : 0,
  };
}
