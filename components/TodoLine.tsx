import { t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { reasonWords } from './reason-words.ts';
import { TodoTag } from './TodoTag.tsx';

/** Whose turn it is in a conversation, since when, and why a reply is due then. */
export function TodoLine({ item, now }: { item: TodoItem; now: number }) {
  const { why, sentAt } = item;
  return (
    <div class="row small muted">
      <TodoTag item={item} now={now} />
      {why.length > 0 && (
        <details>
          <summary>{t('dueWhy')}</summary>
          {reasonWords({ sentAt, because: why })}
        </details>
      )}
    </div>
  );
}
