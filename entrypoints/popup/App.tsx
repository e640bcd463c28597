import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { useLive } from '../../components/live.ts';
import { RefillNews } from '../../components/RefillNews.tsx';
import { TroubleBanner } from '../../components/TroubleBanner.tsx';
import { archiveSince, noteArchive } from '../../utils/archive-since.ts';
import { recentConversations } from '../../utils/db/chats.ts';
import { refilling } from '../../utils/db/refill.ts';
import { forgetRefill, refillNews } from '../../utils/db/refill-news.ts';
import { todoNow } from '../../utils/db/todo.ts';
import { liveTrouble } from '../../utils/db/trouble.ts';
import { t } from '../../utils/i18n.ts';
import { urgent } from '../../utils/replies/todo.ts';
import { report } from '../../utils/report.ts';
import { readSettings, type Settings } from '../../utils/settings.ts';
import { openArchive, openOptions } from './actions.ts';
import { BackupDue } from './BackupDue.tsx';
import { Due } from './Due.tsx';
import { ReadThisPage } from './ReadThisPage.tsx';
import { Recent } from './Recent.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { describeTab, type TabPage } from './tab.ts';
import { Write } from './Write.tsx';

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
  const items = useLive(() => liveQuery(() => todoNow(now)), [], failed);
  const recent = useLive(() => liveQuery(() => recentConversations(RECENT)), [], failed);
  const look = () => void describeTab().then(setPage, failed);
  useEffect(() => {
    look();
    readSettings().then(setSettings, failed);
  }, []);
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
      <Tabs selected={tab} urgent={urgent(items ?? [])} onSelect={setTab} />
      <div id="view" class="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <TroubleBanner trouble={trouble} />
        {broken && !trouble && <p class="note danger">{t('problem_database')}</p>}
        {tab === 'due' && items && <Due items={items} settings={settings} now={now} onFailed={failed} />}
        {tab === 'write' && settings && <Write page={page} settings={settings} />}
        {tab === 'page' && page && (
          <div class="stack">
            {page.facts && <ThisPage page={page} />}
            <ReadThisPage onRead={() => setTimeout(look, READ_MS)} />
          </div>
        )}
        {tab === 'recent' && recent && <Recent conversations={recent} items={items ?? []} now={now} />}
      </div>
    </>
  );
}
