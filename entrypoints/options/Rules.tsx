import { useEffect, useState } from 'preact/hooks';
import { dateTime } from '../../components/words.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { exportRules, importRules, removeRule, type Taught, taughtRules, watchRules } from '../../utils/taught.ts';

/** How to read the chats of sites, as the buyer showed it: each removable, all of them to be saved and brought back. */
export function Rules() {
  const [rules, setRules] = useState<Taught[]>([]);
  const [status, setStatus] = useState<string>();
  const failed = (error: unknown) => void report(error, 'read what was taught');
  useEffect(() => {
    const gone = new AbortController();
    const look = () => void taughtRules().then(setRules, failed);
    watchRules(look, gone.signal);
    look();
    return () => gone.abort();
  }, []);
  const bring = async (file: File | undefined) => {
    const added = file && (await importRules(await file.text()));
    setStatus(added === undefined ? t('optionsRulesNotImported') : t('optionsRulesImported', added));
  };
  return (
    <section class="card" aria-labelledby="options-rules">
      <h2 id="options-rules">{t('optionsRules')}</h2>
      <p class="small muted">{rules.length > 0 ? t('optionsRulesWhy') : t('optionsRulesNone')}</p>
      <ul class="stack">
        {rules.map(({ host, taughtAt }) => (
          <li key={host} class="row">
            <span class="grow">
              <strong dir="ltr">{host}</strong>{' '}
              <span class="small muted">{t('optionsRuleTaught', dateTime(taughtAt))}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('optionsRemoveRule', host)}
              onClick={() => void removeRule(host).catch(failed)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        {rules.length > 0 && (
          <button type="button" class="button" onClick={() => save(exportRules(rules))}>
            {t('optionsRulesExport')}
          </button>
        )}
        <label class="button">
          {t('optionsRulesImport')}
          <input
            class="hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void bring(event.currentTarget.files?.[0]).catch(failed)}
          />
        </label>
        <span role="status">{status}</span>
      </div>
    </section>
  );
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'parley-rules.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
