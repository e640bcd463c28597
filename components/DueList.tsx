import { useRef, useState } from 'preact/hooks';
import { count, t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { DueItem, type TodoActions } from './DueItem.tsx';
import { Empty } from './Empty.tsx';
import { Icon } from './Icon.tsx';

export interface DueListProps extends TodoActions {
  /** Sorted: what must be done first comes first. */
  items: readonly TodoItem[];
  now: number;
  /** Saves all of them for the buyer's own calendar. */
  onCalendarAll: () => void;
}

/** As many of a kind as are shown at first. */
const FIRST = 8;

const groups = ['deadline', 'overdue', 'your-turn', 'put-off', 'their-turn'] as const;
type Group = (typeof groups)[number];

/** What is to be done, the first thing first, in groups: what the buyer must do, and what only has to be waited for. */
export function DueList({ items, now, onCalendarAll, ...on }: DueListProps) {
  const place = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  // What was pressed may be gone from its place: the keyboard stays in the list.
  const after =
    <A extends unknown[]>(run: (...values: A) => void, words: string) =>
    (...values: A) => {
      run(...values);
      say(words);
      place.current?.focus();
    };
  const actions: TodoActions = {
    ...on,
    onSnooze: after(on.onSnooze, t('saidSnoozed')),
    onDone: after(on.onDone, t('saidDone')),
    onCalendar: (item) => {
      on.onCalendar(item);
      say(t('saidCalendar'));
    },
  };
  return (
    <div class="stack place todos" tabIndex={-1} ref={place}>
      {items.length === 0 && (
        <Empty icon="clock" title={t('dueEmptyTitle')}>
          {t('dueEmptyText')}
        </Empty>
      )}
      {items.length > 0 && items.every(({ state }) => state === 'your-turn') && (
        <p class="small muted">{t('dueEmptyTitle')}</p>
      )}
      {groups.map((group) => (
        <Items
          key={group}
          group={group}
          items={items.filter((item) => groupOf(item) === group)}
          now={now}
          {...actions}
        />
      ))}
      {items.some(({ state }) => state !== 'your-turn') && (
        <p>
          <button type="button" class="button quiet small" onClick={onCalendarAll}>
            <Icon name="calendar" size={14} />
            {t('dueCalendarAll')}
          </button>
        </p>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function Items({ group, items, now, ...on }: TodoActions & { group: Group; items: readonly TodoItem[]; now: number }) {
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, FIRST);
  const id = `todo-${group}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="row group">
        {t(`todo_${group.replace('-', '_') as 'deadline'}`)} <span class="tag">{items.length}</span>
      </h2>
      <ul class="card">
        {shown.map((item) => (
          <DueItem key={item.id} item={item} now={now} {...on} />
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="button quiet small" onClick={() => setWhole(true)}>
          {count('todoMore', items.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function groupOf({ state, snoozedUntil }: TodoItem): Group {
  return state !== 'their-turn' && snoozedUntil !== undefined ? 'put-off' : state;
}
