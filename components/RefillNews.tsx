import { useEffect, useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';
import { Banner } from './Banner.tsx';
import { type Live, useLive } from './live.ts';
import { dateTime } from './words.ts';

type News = { kind: 'lost'; at: number } | { kind: 'refilled'; at: number; messages: number; unreadable: number };

/** Tells that the browser lost the database, and what became of it, until the buyer has read it. */
export function RefillNews(props: {
  /** When the archive was last known to be there. */
  since: () => Promise<number | undefined>;
  news: (since: number | undefined) => Live<News | undefined>;
  /** Whether it is being brought back just now. */
  refilling: Live<boolean>;
  /** Notes that the buyer has read it. */
  forget: () => Promise<void>;
  onFailed: (error: unknown) => void;
}) {
  const { since, news, refilling, forget, onFailed } = props;
  const [marker, setMarker] = useState<number>();
  const look = () => since().then(setMarker);
  useEffect(() => void look().catch(onFailed), []);
  const told = useLive(() => news(marker), [marker], onFailed);
  const isRunning = useLive(() => refilling, [refilling], onFailed);
  if (isRunning) return <Banner tone="warn">{t('refillRunning')}</Banner>;
  if (!told) return null;
  const onDismiss = () => void forget().then(look).catch(onFailed);
  const when = dateTime(told.at);
  if (told.kind === 'lost')
    return (
      <Banner tone="danger" onDismiss={onDismiss}>
        {t('refillLost', when)}
      </Banner>
    );
  return (
    <Banner tone={told.unreadable > 0 ? 'warn' : 'good'} onDismiss={onDismiss}>
      {t('refillDone', when, told.messages)} {told.unreadable > 0 && t('refillUnreadable', told.unreadable)}
    </Banner>
  );
}
