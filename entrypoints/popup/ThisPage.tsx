import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../components/Empty.tsx';
import { t, word } from '../../utils/i18n.ts';
import type { Field } from '../../utils/marketplaces/types.ts';
import { Health, Source } from './Health.tsx';
import { TakeScreenshot } from './TakeScreenshot.tsx';
import type { TabHealth, TabPage } from './tab.ts';

const shown: Field[] = [
  'title',
  'sellerName',
  'price',
  'orderId',
  'orderStatus',
  'trackingNumber',
  'protectionEnds',
  'listingId',
];

/** What Parley reads from the page that is open, and what it could not find. */
export function ThisPage({ page: { tabId, facts, examine } }: { page: TabPage }) {
  const [{ page: health, chat }, setHealth] = useState<TabHealth>({});
  useEffect(() => void examine?.().then(setHealth), [examine]);
  if (!facts || facts.kind === 'other') {
    return (
      <Empty icon="page" title={t('pageEmptyTitle')}>
        {t('pageEmptyText')}
      </Empty>
    );
  }
  const values = shown.flatMap((field) => {
    const value = field === 'price' ? [facts.price, facts.currency].filter(Boolean).join(' ') : facts[field];
    return value ? [{ field, value }] : [];
  });
  return (
    <div class="stack">
      <h2>{word(`kind_${facts.kind}`)}</h2>
      {health && <Health page={health} chat={chat} />}
      {chat?.way && tabId !== undefined && <TakeScreenshot tabId={tabId} />}
      {values.length > 0 && (
        <dl class="facts">
          {values.map(({ field, value }) => (
            <>
              <dt>{word(`field_${field}`)}</dt>
              <dd dir="auto">
                {value}
                {health && <Source health={health} field={field} />}
              </dd>
            </>
          ))}
        </dl>
      )}
      {facts.kind === 'messages' && <p class="note">{t('pageMessages')}</p>}
    </div>
  );
}
