import { useEffect, useState } from 'preact/hooks';
import { dateTime } from '../../components/words.ts';
import { marketplaceName } from '../../utils/drafts/allowed.ts';
import { t } from '../../utils/i18n.ts';
import { forgetRefused, type RefusedDraft, refusedDrafts, watchRefused } from '../../utils/refused-drafts.ts';
import { report } from '../../utils/report.ts';

/** The messages that a marketplace refused, each to be read and deleted; nothing when there is none. */
export function RefusedDrafts() {
  const [drafts, setDrafts] = useState<RefusedDraft[]>([]);
  const failed = (error: unknown) => void report(error, 'read the refused drafts');
  const look = () => void refusedDrafts().then(setDrafts, failed);
  useEffect(() => {
    const gone = new AbortController();
    watchRefused(look, gone.signal);
    look();
    return () => gone.abort();
  }, []);
  if (drafts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="options-refused">
      <h2 id="options-refused">{t('optionsRefused')}</h2>
      <p class="small muted">{t('optionsRefusedWhy')}</p>
      <ul class="stack">
        {drafts.map(({ key, marketplace, text, at }) => (
          <li key={key} class="row">
            <span class="grow" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{text}</bdi>{' '}
              <span class="small muted">
                {marketplaceName(marketplace)} · {dateTime(at)}
              </span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('optionsRefusedDelete', dateTime(at))}
              onClick={() => void forgetRefused([key]).catch(failed)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
