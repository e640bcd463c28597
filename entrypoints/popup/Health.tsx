import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { browser } from '../../utils/browser.ts';
import type { ChatHealth } from '../../utils/chats/health.ts';
import { t, word } from '../../utils/i18n.ts';
import { candidatesOf, type PageHealth } from '../../utils/marketplaces/health.ts';
import type { Field } from '../../utils/marketplaces/types.ts';
import { healthReport, isDegraded } from './health-report.ts';

/** In one glance whether the page is read as planned, what is missing, and a report to hand on. */
export function Health({ page, chat }: { page: PageHealth; chat?: ChatHealth }) {
  const [status, setStatus] = useState('');
  const state = chat?.problem ? 'unread' : isDegraded(page, chat) ? 'degraded' : 'good';
  const tone = { good: 'good', degraded: 'warn', unread: 'danger' }[state];
  const lacking = [
    ...(page.kind === 'messages' ? [] : page.missing.map((field) => word(`field_${field}`))),
    ...(chat?.missing ?? []).map((part) => word(`missing_${part}`)),
  ];
  const copy = () => {
    const versions = { parley: browser.runtime.getManifest().version, userAgent: navigator.userAgent };
    navigator.clipboard.writeText(healthReport(page, chat, versions)).then(
      () => setStatus(t('healthCopied')),
      () => setStatus(t('composeCopyFailed')),
    );
  };
  return (
    <section class="stack health" aria-label={t('healthTitle')}>
      <div class={`note ${tone}`} role="status">
        <span class="row">
          <Icon name={state === 'good' ? 'check' : 'warn'} size={16} />
          <strong>{word(`health_${state}`)}</strong>
        </span>
        {state === 'degraded' && <span>{t('healthChanged')}</span>}
        {chat?.problem && <span>{word(`problem_${chat.problem}`)}</span>}
      </div>
      {chat?.way && <p>{t('healthMessages', chat.messages, word(`way_${chat.way}`))}</p>}
      {lacking.length > 0 && <p class="small muted">{t('pageMissing', lacking.join(', '))}</p>}
      <p class="row">
        <button type="button" class="button" onClick={(event) => event.isTrusted && copy()}>
          <Icon name="copy" size={16} />
          {t('healthCopy')}
        </button>
        <span class="small muted" role="status">
          {status}
        </span>
      </p>
    </section>
  );
}

/** Where a value was read: in what the page shows, or in its data (JSON-LD, scripts, the address). */
export function Source({ health: { marketplace, kind, hits }, field }: { health: PageHealth; field: Field }) {
  const hit = hits[field];
  if (hit === undefined) return null;
  const by = typeof candidatesOf(marketplace, kind, field)[hit] === 'string' ? 'shown' : 'data';
  return <span class="source small muted">{word(`source_${by}`)}</span>;
}
