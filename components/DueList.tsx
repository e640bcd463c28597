import { t } from '../utils/i18n.ts';
import type { Reminder } from '../utils/replies/reminder.ts';
import { Empty } from './Empty.tsx';
import { Icon } from './Icon.tsx';
import { dayWords, dueWords, reasonWords } from './words.ts';

export interface DueListProps {
  reminders: readonly Reminder[];
  now: number;
  onOpen: (reminder: Reminder) => void;
  onSnooze: (reminder: Reminder) => void;
  onAnswered: (reminder: Reminder) => void;
}

/** Who has not answered yet, the most urgent first, with why it is due then. */
export function DueList({ reminders, now, ...on }: DueListProps) {
  if (reminders.length === 0) {
    return (
      <Empty icon="clock" title={t('dueEmptyTitle')}>
        {t('dueEmptyText')}
      </Empty>
    );
  }
  return (
    <ul class="card">
      {reminders.map((reminder) => (
        <Due key={reminder.conversation} reminder={reminder} now={now} {...on} />
      ))}
    </ul>
  );
}

function Due({ reminder, now, ...on }: Omit<DueListProps, 'reminders'> & { reminder: Reminder }) {
  const { peer, dueAt, wakeAt } = reminder;
  const snoozed = dueAt <= now && wakeAt > now && Number.isFinite(wakeAt);
  const state = dueAt <= now ? 'late' : dueAt - now < 24 * 3_600_000 ? 'soon' : '';
  return (
    <li class="item">
      <div class="row">
        <strong class="grow ellipsis">
          <bdi>{peer}</bdi>
        </strong>
        <span class={`tag ${state}`}>{dueWords(dueAt, now)}</span>
      </div>
      <details class="small muted">
        <summary>{t('dueWhy')}</summary>
        {reasonWords(reminder)}
      </details>
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => on.onOpen(reminder)}>
          <Icon name="bubble" size={14} />
          {t('dueOpen')}
        </button>
        {dueAt <= now && !snoozed && (
          <button type="button" class="button quiet small" onClick={() => on.onSnooze(reminder)}>
            <Icon name="clock" size={14} />
            {t('snoozeTomorrow')}
          </button>
        )}
        {snoozed && <span class="small muted">{t('dueSnoozed', dayWords(wakeAt, now))}</span>}
        <button type="button" class="button quiet small" onClick={() => on.onAnswered(reminder)}>
          <Icon name="check" size={14} />
          {t('dueAnswered')}
        </button>
      </div>
    </li>
  );
}
