import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../components/Empty.tsx';
import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { askPage } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { addedSites, askForSite, isOpenTo, patternFor, runsIn, startIn } from '../../utils/sites.ts';

interface Here {
  tabId: number;
  /** Absent where the browser does not tell. */
  address?: string;
  runs: boolean;
  always: boolean;
}

/**
 * On any site: read the page that is open, read the site always, show Parley where the messages are. `onRead` is called when
 * the page begins to be read.
 */
export function ReadThisPage({ onRead }: { onRead: () => void }) {
  const [here, setHere] = useState<Here>();
  const [status, setStatus] = useState<string>();
  const look = () => findHere().then(setHere, (error: unknown) => report(error, 'look at the page that is open'));
  useEffect(() => void look(), []);
  if (!here) return null;
  const { tabId, address, runs, always } = here;
  const known = address !== undefined && URL.canParse(address) && marketplaceOf(new URL(address)) !== undefined;
  if (!runs && address !== undefined && !isOpenTo(address)) {
    return (
      <Empty icon="page" title={t('pageEmptyTitle')}>
        {t('siteNoAccess')}
      </Empty>
    );
  }
  const read = () =>
    startIn(tabId).then(
      () => {
        onRead();
        return look();
      },
      () => setStatus(t('siteNoAccess')),
    );
  const pattern = address === undefined ? undefined : patternFor(address);
  // Asked before anything is waited for: only then does the browser take it for the buyer's click.
  const keepReading = (site: string) =>
    askForSite(site).then(
      (agreed) => (agreed ? look() : setStatus(t('siteRefused'))),
      (error: unknown) => {
        setStatus(t('siteRefused'));
        void report(error, 'add a site');
      },
    );
  const teach = () =>
    askPage(tabId, 'teach').then(
      () => window.close(),
      () => setStatus(t('siteFailed')),
    );
  return (
    <div class="stack">
      {!runs && <Offer label={t('siteRead')} why={t('siteReadWhy')} kind="primary" onClick={read} />}
      {runs && !known && <p class="note good">{always ? t('siteIsAlways') : t('siteReading')}</p>}
      {pattern && !known && !always && (
        <Offer label={t('siteAlways')} why={t('siteAlwaysWhy')} onClick={() => keepReading(pattern)} />
      )}
      {runs && <Offer label={t('siteTeach')} why={t('siteTeachWhy')} onClick={teach} />}
      <p role="status" class="small">
        {status}
      </p>
    </div>
  );
}

function Offer(props: { label: string; why: string; kind?: string; onClick: () => unknown }) {
  const { label, why, kind = '', onClick } = props;
  return (
    <div>
      <button type="button" class={`button ${kind}`} onClick={(event) => event.isTrusted && onClick()}>
        {label}
      </button>
      <p class="small muted">{why}</p>
    </div>
  );
}

async function findHere(): Promise<Here | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const [runs, sites] = await Promise.all([runsIn(tab.id), addedSites()]);
  const pattern = tab.url === undefined ? undefined : patternFor(tab.url);
  const always = pattern !== undefined && sites.includes(pattern);
  return { tabId: tab.id, ...(tab.url !== undefined && { address: tab.url }), runs, always };
}
