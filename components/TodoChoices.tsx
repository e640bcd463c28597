import { t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { Empty } from './Empty.tsx';
import { TodoTag } from './TodoTag.tsx';

/** So many are more than anybody does in a day. */
const MOST = 200;

/** What is to be done, the first thing first; each opens its conversation, or its order's page where there is none. */
export function TodoChoices(props: {
  items: readonly TodoItem[];
  now: number;
  selected?: string;
  onOpen: (key: string) => void;
}) {
  const { items, now, selected, onOpen } = props;
  if (items.length === 0) {
    return (
      <Empty icon="check" title={t('todoNothingTitle')}>
        {t('todoNothingText')}
      </Empty>
    );
  }
  return (
    <nav class="card conversations" aria-label={t('archiveSort_todo')}>
      <ul class="plain">
        {items.slice(0, MOST).map((item) => {
          const { id, conversation, url } = item;
          return (
            <li key={id} class="divided">
              {conversation === undefined ? (
                <a class="choice conversation" href={url} target="_blank" rel="noreferrer">
                  <Words item={item} now={now} />
                </a>
              ) : (
                <button
                  type="button"
                  class="choice conversation"
                  aria-current={conversation === selected ? 'true' : undefined}
                  onClick={() => onOpen(conversation)}
                >
                  <Words item={item} now={now} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Words({ item, now }: { item: TodoItem; now: number }) {
  const { who, about, state, snoozedUntil } = item;
  return (
    <>
      <strong class="ellipsis">
        <bdi>{who || about || t('todoUnnamed')}</bdi>
      </strong>
      {about && who && (
        <span class="ellipsis muted small" dir="auto">
          {about}
        </span>
      )}
      <span class="row small muted">
        <TodoTag item={item} now={now} />
        {t(
          `todo_${snoozedUntil !== undefined && state !== 'their-turn' ? 'put_off' : (state.replace('-', '_') as 'deadline')}`,
        )}
      </span>
    </>
  );
}
