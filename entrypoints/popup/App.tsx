import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { Compose } from '../../components/Compose.tsx';
import { ConversationList } from '../../components/ConversationList.tsx';
import { DueList } from '../../components/DueList.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useLive } from '../../components/live.ts';
import { RefillNews } from '../../components/RefillNews.tsx';
import { TroubleBanner } from '../../components/TroubleBanner.tsx';
import { archiveSince, noteArchive } from '../../utils/archive-since.ts';
import { recentConversations } from '../../utils/db/chats.ts';
import { refilling } from '../../utils/db/refill.ts';
import { forgetRefill, refillNews } from '../../utils/db/refill-news.ts';
import { dueReplies } from '../../utils/db/reminders.ts';
import { liveTrouble } from '../../utils/db/trouble.ts';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { allowTerm, messageLanguage, readSettings, type Settings } from '../../utils/settings.ts';
import { answered, openArchive, openConversation, openOptions, snoozeUntilTomorrow } from './actions.ts';
import { BackupDue } from './BackupDue.tsx';
import { ReadThisPage } from './ReadThisPage.tsx';
import { ThisPage } from './ThisPage.tsx';
import { describeTab, type TabPage } from './tab.ts';

const tabs = ['due', 'write', 'page', 'recent'] as const;
type Tab = (typeof tabs)[number];
/** As many as a popup can show without becoming an archive. */
const RECENT = 12;
/** A page that is read for the first time needs this long until there is something to tell. */
const READ_MS = 1_500;

export function App() {
  const [tab, setTab] = useState<Tab>('due');
  const [now] = useState(() => Date.now());
  const [page, setPage] = useState<TabPage>();
  const [settings, setSettings] = useState<Settings>();
  const [broken, setBroken] = useState(false);
  const failed = (error: unknown) => {
    setBroken(true);
    void report(error, 'read the archive');
  };
  const trouble = useLive(liveTrouble, [], failed);
  const reminders = useLive(() => liveQuery(dueReplies), [], failed);
  const recent = useLive(() => liveQuery(() => recentConversations(RECENT)), [], failed);
  const look = () => void describeTab().then(setPage, failed);
  useEffect(() => {
    look();
    readSettings().then(setSettings, failed);
  }, []);
  const late = reminders?.filter(({ dueAt }) => dueAt <= now).length ?? 0;
  return (
    <>
      <header class="top">
        <img src="/icons/48.png" alt="" />
        <h1 class="grow" style={{ fontSize: '16px' }}>
          {t('extensionName')}
        </h1>
        <button type="button" class="button quiet" onClick={openArchive}>
          <Icon name="archive" size={16} />
          {t('popupArchive')}
        </button>
        <button type="button" class="button quiet" aria-label={t('popupOptions')} onClick={openOptions}>
          <Icon name="gear" size={16} />
        </button>
      </header>
      <RefillNews
        since={archiveSince}
        news={(since) => liveQuery(() => refillNews(since))}
        refilling={refilling}
        forget={() => noteArchive(Date.now()).then(forgetRefill)}
        onFailed={failed}
      />
      {settings && settings.backup !== 'off' && !trouble && <BackupDue now={now} onFailed={failed} />}
      <Tabs selected={tab} late={late} onSelect={setTab} />
      <div id="view" class="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <TroubleBanner trouble={trouble} />
        {broken && !trouble && <p class="note danger">{t('problem_database')}</p>}
        {tab === 'due' && reminders && (
          <DueList
            reminders={reminders}
            now={now}
            onOpen={openConversation}
            onSnooze={snoozeUntilTomorrow}
            onAnswered={answered}
          />
        )}
        {tab === 'write' && settings && <Write page={page} settings={settings} />}
        {tab === 'page' && page && (
          <div class="stack">
            {page.facts && <ThisPage page={page} />}
            <ReadThisPage onRead={() => setTimeout(look, READ_MS)} />
          </div>
        )}
        {tab === 'recent' && recent && <Recent conversations={recent} now={now} />}
      </div>
    </>
  );
}

function Tabs({ selected, late, onSelect }: { selected: Tab; late: number; onSelect: (tab: Tab) => void }) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const forward = document.documentElement.dir === 'rtl' ? -step : step;
    const next = tabs[(tabs.indexOf(selected) + forward + tabs.length) % tabs.length] as Tab;
    onSelect(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('popupTitle')} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === selected}
          aria-controls="view"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {t(`tab_${tab}`)}
          {tab === 'due' && late > 0 && (
            <>
              {' '}
              <span class="tag late">{late}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function Write({ page, settings }: { page?: TabPage; settings: Settings }) {
  const [status, setStatus] = useState<string>();
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setStatus(t('composeCopied')),
      () => setStatus(t('composeCopyFailed')),
    );
  const marketplace = page?.facts?.marketplace ?? 'aliexpress';
  const openChat = async (text: string) => {
    const opened = await page?.openChat?.(text).catch(() => false);
    if (opened) window.close();
    else setStatus(t('composeOpenFailed'));
  };
  const place = async (text: string) => {
    const { held = false, cut = 0 } = (await page?.place?.(text)) ?? {};
    if (held) return setStatus(cut ? count('placedCut', cut) : t('composePlaced'));
    const copied = () => setStatus(t('placeCopied'));
    return navigator.clipboard.writeText(text).then(copied, () => setStatus(t('composePlaceFailed')));
  };
  return (
    <Compose
      facts={page?.facts}
      language={messageLanguage(settings)}
      check={(text, language) => ask('checkDraft', { text, language, marketplace })}
      marketplace={marketplace}
      onNever={(term) => allowTerm({ term, marketplace })}
      status={status}
      onCopy={copy}
      {...(page?.place && { onPlace: (text: string) => void place(text) })}
      {...(page?.openChat && { onOpen: (text: string) => void openChat(text) })}
    />
  );
}

function Recent({
  conversations,
  now,
}: {
  conversations: Parameters<typeof ConversationList>[0]['conversations'];
  now: number;
}) {
  if (conversations.length === 0) {
    return (
      <Empty icon="archive" title={t('recentEmptyTitle')}>
        {t('recentEmptyText')}
      </Empty>
    );
  }
  return <ConversationList conversations={conversations} now={now} onOpen={(key) => openArchive(key)} />;
}
