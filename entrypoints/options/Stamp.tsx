import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { authorityAddress } from '../../utils/settings.ts';
import { askForSite, giveUpSite, patternFor } from '../../utils/sites.ts';
import { AddressForm } from './AddressForm.tsx';

/** An authority that asks for no account (freetsa.org; this address in seshat-docs.pages.dev/docs/rfc3161-timestamps, read 2026-11-23); it can be changed. */
const SUGGESTED = 'https://freetsa.org/tsr';

/** Whether evidence packs are stamped, and by whom. Off: nobody is asked for anything. */
export function Stamp(props: { url?: string; onChange: (url: string | undefined) => void }) {
  const [address, setAddress] = useState(props.url ?? SUGGESTED);
  const [status, setStatus] = useState<string>();
  const failed = (error: unknown) => void report(error, 'ask for the time-stamp authority');
  const start = () => {
    const url = authorityAddress(address);
    const pattern = url && patternFor(url);
    if (!pattern) return setStatus(t('optionsStampNone'));
    setStatus(undefined);
    // Asked before anything is waited for: only then does the browser take it for the buyer's click.
    askForSite(pattern).then((agreed) => {
      if (agreed) props.onChange(url);
      else setStatus(t('siteRefused'));
    }, failed);
  };
  const stop = () => {
    const pattern = props.url && patternFor(props.url);
    props.onChange(undefined);
    if (pattern) giveUpSite(pattern).catch(failed);
  };
  return (
    <section class="card" aria-labelledby="options-stamp">
      <h2 id="options-stamp">{t('optionsStamp')}</h2>
      <p class="small muted">{t('optionsStampWhy')}</p>
      {props.url ? (
        <p class="row">
          <span class="grow">
            {t('optionsStampOn')}{' '}
            <strong dir="ltr" style={{ overflowWrap: 'anywhere' }}>
              {props.url}
            </strong>
          </span>
          <button type="button" class="button" onClick={stop}>
            {t('optionsStampStop')}
          </button>
        </p>
      ) : (
        <AddressForm
          label={t('optionsStampAddress')}
          address={address}
          action={t('optionsStampStart')}
          onAddress={setAddress}
          onSubmit={start}
        />
      )}
      <p role="status" class="small">
        {status}
      </p>
    </section>
  );
}
