import { type Allowed, marketplaceName } from '../../utils/drafts/allowed.ts';
import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';

/** What drafts are checked for beside what Parley knows, what is let through, and whether send is held. */
export function Words(props: { settings: Settings; onChange: (changes: Partial<Settings>) => void }) {
  const { settings, onChange } = props;
  const { terms, allowed, pauseSend } = settings;
  return (
    <section class="card" aria-labelledby="options-words">
      <h2 id="options-words">{t('optionsTerms')}</h2>
      <label class="label">
        <span class="small muted">{t('optionsTermsWhy')}</span>
        <textarea
          class="input"
          rows={4}
          dir="auto"
          aria-label={t('optionsTerms')}
          value={terms.join('\n')}
          onChange={(event) => onChange({ terms: event.currentTarget.value.split('\n') })}
        />
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={pauseSend}
          onChange={(event) => onChange({ pauseSend: event.currentTarget.checked })}
        />
        <span class="grow">{t('optionsPause')}</span>
      </label>
      <p class="small muted">{t('optionsPauseWhy')}</p>
      {allowed.length > 0 && (
        <AllowedList
          allowed={allowed}
          onRemove={(gone) => onChange({ allowed: allowed.filter((one) => one !== gone) })}
        />
      )}
    </section>
  );
}

function AllowedList({ allowed, onRemove }: { allowed: Allowed[]; onRemove: (gone: Allowed) => void }) {
  return (
    <>
      <h3 id="options-allowed">{t('optionsAllowed')}</h3>
      <ul class="stack" aria-labelledby="options-allowed">
        {allowed.map((one) => (
          <li key={`${one.marketplace} ${one.term}`} class="row">
            <span class="grow" style={{ overflowWrap: 'anywhere' }}>
              <bdi>
                <strong>{one.term}</strong>
              </bdi>{' '}
              <span class="small muted">{marketplaceName(one.marketplace)}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('optionsWarnAgainFor', one.term, marketplaceName(one.marketplace))}
              onClick={() => onRemove(one)}
            >
              {t('optionsWarnAgain')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
