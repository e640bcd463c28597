import { useState } from 'preact/hooks';
import { ConversationScroller } from '../../components/ConversationScroller.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TodoChoices } from '../../components/TodoChoices.tsx';
import { byConversation } from '../../components/TodoTag.tsx';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { count, t } from '../../utils/i18n.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';

/** All conversations, the newest first; or those in which there is something to do, the first thing first. */
export function List(props: {
  conversations?: StoredConversation[];
  items?: readonly TodoItem[];
  isBroken: boolean;
  now: number;
  selected?: string;
  onOpen: (key: string) => void;
}) {
  const { conversations, items = [], isBroken, ...rest } = props;
  const [sort, setSort] = useState<'newest' | 'todo'>('newest');
  if (!conversations) {
    return isBroken ? null : (
      <p class="muted" role="status">
        {t('archiveReading')}
      </p>
    );
  }
  if (conversations.length === 0 && items.length === 0) {
    return (
      <Empty icon="archive" title={t('recentEmptyTitle')}>
        {t('recentEmptyText')}
      </Empty>
    );
  }
  return (
    <>
      <fieldset class="segments small">
        <legend class="hidden">{t('archiveSort')}</legend>
        {(['newest', 'todo'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              class="hidden"
              name="archive-sort"
              checked={sort === each}
              onChange={() => setSort(each)}
            />
            {t(`archiveSort_${each}`)}
            {each === 'todo' && items.length > 0 && ` (${items.length})`}
          </label>
        ))}
      </fieldset>
      {sort === 'todo' ? (
        <TodoChoices items={items} {...rest} />
      ) : (
        <>
          <p class="row small muted">
            <Icon name="archive" size={14} />
            {count(
              'messagesKept',
              conversations.reduce((sum, { count }) => sum + count, 0),
            )}
          </p>
          <ConversationScroller conversations={conversations} todo={byConversation(items)} {...rest} />
        </>
      )}
    </>
  );
}
