import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { watchSettings } from '../../utils/settings.ts';
import { addedSites, askForSite, giveUpSite, patternFor } from '../../utils/sites.ts';
import { AddressForm } from './AddressForm.tsx';

/** The sites the buyer added to those Parley knows. Removing one gives the permission back. */
export function Sites() {
  const [sites, setSites] = useState<string[]>([]);
  const [address, setAddress] = useState('');
  const [status, setStatus] = useState<string>();
  const failed = (error: unknown) => void report(error, 'list the added sites');
  useEffect(() => {
    const look = () => void addedSites().then(setSites, failed);
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    const gone = new AbortController();
    watchSettings(look, gone.signal);
    look();
    return () => {
      gone.abort();
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const add = () => {
    const pattern = patternFor(address.includes('://') ? address : `https://${address}`);
    if (!pattern) return setStatus(t('optionsSiteNone'));
    setStatus(undefined);
    // Asked before anything is waited for: only then does the browser take it for the buyer's click.
    askForSite(pattern).then((agreed) => {
      if (agreed) setAddress('');
      else setStatus(t('siteRefused'));
    }, failed);
  };
  return (
    <section class="card" aria-labelledby="options-sites">
      <h2 id="options-sites">{t('optionsSites')}</h2>
      <p class="small muted">{sites.length > 0 ? t('optionsSitesWhy') : t('optionsSitesNone')}</p>
      <ul class="stack">
        {sites.map((site) => (
          <li key={site} class="row">
            <strong class="grow" dir="ltr">
              {nameOf(site)}
            </strong>
            <button
              type="button"
              class="button"
              aria-label={t('optionsRemoveSite', nameOf(site))}
              onClick={() => void giveUpSite(site).catch(failed)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <AddressForm
        label={t('optionsSiteAddress')}
        address={address}
        action={t('optionsSiteAdd')}
        placeholder="shop.example"
        onAddress={setAddress}
        onSubmit={add}
      />
      <p role="status" class="small">
        {status}
      </p>
    </section>
  );
}

function nameOf(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');
}
