import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useLive } from '../../components/live.ts';
import { RefillNews } from '../../components/RefillNews.tsx';
import { TroubleBanner } from '../../components/TroubleBanner.tsx';
import { archiveSince, noteArchive } from '../../utils/archive-since.ts';
import { recentConversations } from '../../utils/db/chats.ts';
import { db } from '../../utils/db/index.ts';
import { refilling } from '../../utils/db/refill.ts';
import { forgetRefill, refillNews } from '../../utils/db/refill-news.ts';
import { todoNow } from '../../utils/db/todo.ts';
import { liveTrouble } from '../../utils/db/trouble.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { CheckPack } from './CheckPack.tsx';
import { OrdersAlone } from './Clocks.tsx';
import { tidyFiles } from './case-files.ts';
import { Evidence } from './Evidence.tsx';
import { List } from './List.tsx';
import { openBuild, openKept, readPlace } from './place.ts';
import { Reader } from './Reader.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { Trash, UndoBar } from './Trash.tsx';
import { useNow } from './use-now.ts';

/** A list longer than this is found by searching. */
const LIST = 2_000;

export function App() {
  const [place, setPlace] = useState(readPlace);
  const [within, searchWithin] = useState<{ seller: string }>();
  const [broken, setBroken] = useState(false);
  const now = useNow();
  const failed = (error: unknown) => {
    setBroken(true);
    void report(error, 'read the archive');
  };
  const trouble = useLive(liveTrouble, [], failed);
  const conversations = useLive(() => liveQuery(() => recentConversations(LIST)), [], failed);
  const items = useLive(() => liveQuery(() => todoNow(now)), [now], failed);
  useEffect(() => {
    void tidyFiles(Date.now());
    const moved = () => setPlace(readPlace());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  // The open one is followed by itself: it waits for no list, and need not be in it.
  const { key, build } = place;
  const opened = useLive(
    () => liveQuery(async () => ({ key, row: key === undefined ? undefined : await db.conversations.get(key) })),
    [key],
    failed,
  );
  const isRead = opened !== undefined && opened.key === key;
  const selected = isRead ? opened.row : undefined;
  return (
    <>
      <div class="banners">
        <TroubleBanner trouble={trouble} />
        {broken && !trouble && (
          <Banner tone="danger" action={{ label: t('archiveTryAgain'), run: () => location.reload() }}>
            {t('problem_database')}
          </Banner>
        )}
        <UndoBar onFailed={failed} />
        <RefillNews
          since={archiveSince}
          news={(since) => liveQuery(() => refillNews(since))}
          refilling={refilling}
          forget={() => noteArchive(Date.now()).then(forgetRefill)}
          onFailed={failed}
        />
      </div>
      <aside aria-label={t('archiveList')}>
        <header class="row">
          <img src="/icons/48.png" alt="" />
          <h1 class="grow" style={{ fontSize: '18px' }}>
            {t('archiveTitle')}
          </h1>
        </header>
        <SearchPanel within={within} onOpen={openKept} onFailed={failed}>
          <List
            conversations={conversations}
            items={items}
            isBroken={broken}
            now={now}
            selected={key}
            onOpen={openKept}
          />
        </SearchPanel>
        <Trash onFailed={failed} />
        {conversations !== undefined && conversations.length > 0 && (
          <button type="button" class="button" onClick={() => openBuild({})}>
            <Icon name="shield" size={16} />
            {t('buildStart')}
          </button>
        )}
        <CheckPack />
      </aside>
      <section class={`reader ${key === undefined && !build ? '' : 'open'}`}>
        {build ? (
          <Evidence key={location.hash} start={build} onBack={() => openKept(build.conversation)} onFailed={failed} />
        ) : selected ? (
          <Reader
            key={selected.key}
            conversation={selected}
            target={place.rank}
            now={now}
            item={items?.find(({ conversation, deadline }) => conversation === selected.key && !deadline)}
            onBack={() => {
              location.hash = '';
            }}
            onSearch={() => {
              searchWithin({ seller: selected.peer });
              // A narrow window shows either the thread or the column with the search.
              if (!document.querySelector('aside')?.checkVisibility()) location.hash = '';
            }}
            onFailed={failed}
          />
        ) : (
          <div class="scroll">
            {!isRead && !broken ? (
              <p class="muted" role="status">
                {t('archiveReading')}
              </p>
            ) : (
              <>
                <Empty icon="bubble" title={t(key === undefined ? 'archiveNothingOpenTitle' : 'archiveNotThereTitle')}>
                  {t(key === undefined ? 'archiveNothingOpenText' : 'archiveNotThereText')}
                  {key !== undefined && (
                    <a class="block" href={location.pathname}>
                      {t('archiveBack')}
                    </a>
                  )}
                </Empty>
                {key === undefined && <OrdersAlone now={now} onFailed={failed} />}
              </>
            )}
          </div>
        )}
      </section>
    </>
  );
}
