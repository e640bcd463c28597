import { useMemo } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { dateTime } from '../../components/words.ts';
import { completenessOf } from '../../utils/chats/gaps.ts';
import type { StoredConversation } from '../../utils/chats/model.ts';
import type { FollowedThread } from '../../utils/db/follow-thread.ts';
import { count, t } from '../../utils/i18n.ts';

/** What is known of a conversation as a whole: how many, how complete, since when, whether it is still on the site. */
export function ConversationState({
  conversation,
  thread,
}: {
  conversation: StoredConversation;
  thread?: FollowedThread;
}) {
  const { gaps = 0, warned = 0, goneSince, lastSeen } = conversation;
  return (
    <p class="row small muted">
      {count('messagesKept', conversation.count)} · {t('lastSeen', dateTime(lastSeen))}
      <Completeness conversation={conversation} thread={thread} />
      {gaps > 0 && <span class="tag soon">{count('gaps', gaps)}</span>}
      {warned > 0 && <span class="tag soon">{count('warnings', warned)}</span>}
      {goneSince !== undefined && <span class="tag soon">{t('goneSince', dateTime(goneSince))}</span>}
    </p>
  );
}

/** From when to when nothing is missing, once the beginning was seen. */
function Completeness({ conversation, thread }: { conversation: StoredConversation; thread?: FollowedThread }) {
  const { fromStart, gaps } = conversation;
  const known = useMemo(
    () => (thread?.isWhole ? completenessOf(thread.messages, fromStart) : undefined),
    [thread, fromStart],
  );
  const isWhole = known?.whole ?? (fromStart === true && !gaps);
  if (known?.from !== undefined && known.to !== undefined)
    return (
      <span class={`tag ${isWhole ? 'good' : ''}`}>
        {t('completeFromTo', dateTime(known.from), dateTime(known.to))}
      </span>
    );
  return isWhole ? <span class="tag good">{t('completeAll')}</span> : null;
}

/** Ways to go to another part of the thread. */
export function Jumps(props: {
  thread: FollowedThread;
  onSearch: () => void;
  onFirst: () => void;
  onLast: () => void;
  /** Midnight of a day. */
  onDay: (day: number) => void;
}) {
  const { messages, isWhole } = props.thread;
  const [first, last] = [messages[0], messages.at(-1)];
  const at = (message: typeof first) => (message ? dateValue(message.sentAt ?? message.firstSeen) : undefined);
  return (
    <div class="row">
      <button
        type="button"
        class="button quiet"
        aria-label={t('jumpFirst')}
        title={t('jumpFirst')}
        onClick={props.onFirst}
      >
        <Icon name="up" size={16} />
      </button>
      <button
        type="button"
        class="button quiet"
        aria-label={t('jumpLast')}
        title={t('jumpLast')}
        onClick={props.onLast}
      >
        <Icon name="down" size={16} />
      </button>
      <label class="row small">
        {t('jumpDay')}
        <input
          type="date"
          class="input day-input"
          // While earlier messages are still being read, the first day is not known.
          min={isWhole ? at(first) : undefined}
          max={at(last)}
          onChange={(event) => {
            const [year, month, day] = event.currentTarget.value.split('-').map(Number);
            if (year && month && day) props.onDay(new Date(year, month - 1, day).getTime());
          }}
        />
      </label>
      <button type="button" class="button quiet" onClick={props.onSearch}>
        <Icon name="search" size={16} />
        {t('searchHere')}
      </button>
    </div>
  );
}

/** The calendar day as a date field has it, in the buyer's own zone. */
function dateValue(instant: number): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
