import { ConversationList } from '../../components/ConversationList.tsx';
import { Empty } from '../../components/Empty.tsx';
import { byConversation } from '../../components/TodoTag.tsx';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { t } from '../../utils/i18n.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';
import { openArchive } from './actions.ts';

/** The newest conversations; each opens in the archive. */
export function Recent(props: {
  conversations: readonly StoredConversation[];
  items: readonly TodoItem[];
  now: number;
}) {
  if (props.conversations.length === 0) {
    return (
      <Empty icon="archive" title={t('recentEmptyTitle')}>
        {t('recentEmptyText')}
      </Empty>
    );
  }
  return (
    <ConversationList
      conversations={props.conversations}
      todo={byConversation(props.items)}
      now={props.now}
      onOpen={openArchive}
    />
  );
}
