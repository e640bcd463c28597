import { t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { deadlineWords } from './clock-words.ts';
import { Icon, type IconName } from './Icon.tsx';
import { reasonWords } from './reason-words.ts';
import { type SnoozeChoice, SnoozeMenu } from './SnoozeMenu.tsx';
import { TodoTag } from './TodoTag.tsx';
import { clock, dayWords } from './words.ts';

/** What the buyer can do about something; what is absent is not offered. */
export interface TodoActions {
  /** Opens the chat, or the order's page where there is none. */
  onOpen: (item: TodoItem) => void;
  /** Shows the order's clocks beside its conversation. */
  onDetails: (item: TodoItem) => void;
  onSnooze: (item: TodoItem, choice: SnoozeChoice) => void;
  /** Answered elsewhere, needs no answer, or nothing to watch any more. */
  onDone: (item: TodoItem) => void;
  /** Opens the chat with a message in its box that asks again, or the last one before a case. */
  onFollowUp: (item: TodoItem) => void;
  /** Looks for similar offers on the marketplace; `canSearch` says where there is a way to. */
  canSearch: (item: TodoItem) => boolean;
  onSimilar: (item: TodoItem) => void;
  /** Saves an entry for the buyer's own calendar. */
  onCalendar: (item: TodoItem) => void;
}

/** One thing to do or to wait for: who, about what, when, why, and what can be done about it. */
export function DueItem({ item, now, ...on }: { item: TodoItem; now: number } & TodoActions) {
  const { state, who, about, deadline, snoozedUntil, why } = item;
  const name = who || about || t('todoUnnamed');
  const isOrder = item.order !== undefined && deadline !== undefined;
  return (
    <li class="item todo">
      <div class="row">
        <strong class="grow ellipsis" dir="auto">
          {name}
        </strong>
        <TodoTag item={item} now={now} />
      </div>
      {about && about !== name && (
        <p class="small muted ellipsis" dir="auto">
          {about}
        </p>
      )}
      {deadline && (
        <p class="small">
          {deadlineWords(deadline)}
          {deadline.notVerified && ` (${t('notVerified')})`}
          {deadline.atOnce && <strong class="block">{t('deadlineAtOnce')}</strong>}
        </p>
      )}
      {why.length > 0 && (
        <details class="small muted">
          <summary>{t('dueWhy')}</summary>
          {reasonWords({ sentAt: item.sentAt, because: why })}
        </details>
      )}
      {snoozedUntil !== undefined && (
        <p class="small muted">
          {Number.isFinite(snoozedUntil)
            ? t('dueSnoozed', `${dayWords(snoozedUntil, now)} ${clock(snoozedUntil)}`)
            : t('dueSnoozedAnswer')}
        </p>
      )}
      <div class="row actions">
        <Act
          icon={isOrder ? 'page' : 'bubble'}
          words={t(isOrder ? 'dueOpenOrder' : 'dueOpen')}
          run={() => on.onOpen(item)}
        />
        {isOrder && item.conversation !== undefined && (
          <Act icon="archive" words={t('dueDetails')} run={() => on.onDetails(item)} />
        )}
        {(state === 'overdue' || (state === 'deadline' && item.conversation !== undefined)) && (
          <Act icon="again" words={t(isOrder ? 'dueWrite' : 'dueFollowUp')} run={() => on.onFollowUp(item)} />
        )}
        <Act icon="check" words={t(doneKey(item))} run={() => on.onDone(item)} />
        {state === 'overdue' && item.similar !== undefined && on.canSearch(item) && (
          <Act icon="search" words={t('dueSimilar')} run={() => on.onSimilar(item)} />
        )}
        {state !== 'your-turn' && (
          <SnoozeMenu
            name={name}
            now={now}
            canWait={!isOrder}
            onChoose={(choice) => on.onSnooze(item, choice)}
            onCalendar={() => on.onCalendar(item)}
          />
        )}
      </div>
    </li>
  );
}

function Act({ icon, words, run }: { icon: IconName; words: string; run: () => void }) {
  return (
    <button type="button" class="button quiet small" onClick={(event) => event.isTrusted && run()}>
      <Icon name={icon} size={14} />
      {words}
    </button>
  );
}

function doneKey({ state, deadline }: TodoItem) {
  if (deadline) return 'dueStopWatching';
  return state === 'your-turn' ? 'dueNoAnswer' : 'dueAnswered';
}
