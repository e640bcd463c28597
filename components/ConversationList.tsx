import type { StoredConversation } from '../utils/chats/model.ts';
import { count, t } from '../utils/i18n.ts';
import type { TodoItem } from '../utils/replies/todo.ts';
import { Icon } from './Icon.tsx';
import { TodoTag } from './TodoTag.tsx';
import { dayWords } from './words.ts';

/** Conversations with their last message, newest first. */
export function ConversationList(props: {
  conversations: readonly StoredConversation[];
  todo: ReadonlyMap<string, TodoItem>;
  now: number;
  onOpen: (key: string) => void;
}) {
  return (
    <ul class="card">
      {props.conversations.map((conversation) => (
        <li key={conversation.key}>
          <ConversationChoice
            conversation={conversation}
            todo={props.todo.get(conversation.key)}
            now={props.now}
            onOpen={props.onOpen}
          />
        </li>
      ))}
    </ul>
  );
}

/** One conversation of a list: who, when, the last words, how many are kept. */
export function ConversationChoice(props: {
  conversation: StoredConversation;
  now: number;
  /** What is to be done about it, or waited for. */
  todo?: TodoItem;
  isSelected?: boolean;
  tab?: number;
  onOpen: (key: string) => void;
}) {
  const { conversation, now, todo, isSelected, tab, onOpen } = props;
  return (
    <button
      type="button"
      class="choice conversation"
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={tab}
      onClick={() => onOpen(conversation.key)}
    >
      <span class="row">
        <strong class="grow ellipsis">
          <bdi>{conversation.peer}</bdi>
        </strong>
        <span class="small muted">{dayWords(conversation.lastAt, now)}</span>
      </span>
      <span class="ellipsis muted small" dir="auto">
        {conversation.lastDirection === 'out' && `${t('you')}: `}
        {conversation.lastText || t('pictureOnly')}
      </span>
      <span class="row small muted">
        {todo && <TodoTag item={todo} now={now} />}
        {count('messagesKept', conversation.count)}
        {conversation.warned !== undefined && (
          <span class="tag soon">
            <Icon name="shield" size={12} />
            {count('warnings', conversation.warned)}
          </span>
        )}
        {conversation.goneSince !== undefined && <span class="tag soon">{t('goneFromSite')}</span>}
      </span>
    </button>
  );
}
