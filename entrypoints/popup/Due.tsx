import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { eventOf } from '../../components/calendar-events.ts';
import { DueList } from '../../components/DueList.tsx';
import { useLive } from '../../components/live.ts';
import { isRefused } from '../../utils/db/showing.ts';
import { t } from '../../utils/i18n.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';
import { saveCalendar } from '../../utils/save-calendar.ts';
import { messageLanguage, type Settings } from '../../utils/settings.ts';
import { done, openArchive, openConversation, openOrder, putOff } from './actions.ts';
import { canSearch, followUp, openSimilar } from './follow-up.ts';

/** What is to be done, and what the buyer can do about it from here. */
export function Due(props: {
  items: readonly TodoItem[];
  settings?: Settings;
  now: number;
  onFailed: (error: unknown) => void;
}) {
  const { items, settings, now } = props;
  const refused = useLive(() => liveQuery(isRefused), [], props.onFailed);
  const [status, setStatus] = useState<string>();
  const ask = async (item: TodoItem) => {
    const how = await followUp(item, settings ? messageLanguage(settings) : 'en').catch(() => 'failed' as const);
    if (how !== 'opened') setStatus(t(how === 'copied' ? 'followUpCopied' : 'composeOpenFailed'));
  };
  return (
    <>
      {refused && <p class="small muted">{t('dueNoNotifications')}</p>}
      {status && (
        <p class="note warn" role="status">
          {status}
        </p>
      )}
      <DueList
        items={items}
        now={now}
        onOpen={(item) => void (item.deadline ? openOrder(item) : openConversation(item))}
        onDetails={({ conversation }) => void openArchive(conversation)}
        onSnooze={(item, choice) => void putOff(item, choice)}
        onDone={(item) => void done(item)}
        onFollowUp={(item) => void ask(item)}
        canSearch={canSearch}
        onSimilar={(item) => void openSimilar(item)}
        onCalendar={(item) => saveCalendar([eventOf(item)], item.who || item.about || '')}
        onCalendarAll={() => saveCalendar(items.filter(({ state }) => state !== 'your-turn').map(eventOf), '')}
      />
    </>
  );
}
