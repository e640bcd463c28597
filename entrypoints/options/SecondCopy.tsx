import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { useLive } from '../../components/live.ts';
import { copyProblem } from '../../utils/db/refill-news.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';

/** Whether there is a second copy of the archive, and if not, why. */
export function SecondCopy() {
  const [isBroken, setBroken] = useState(false);
  const problem = useLive(
    () => liveQuery(async () => ({ name: await copyProblem() })),
    [],
    (error) => {
      setBroken(true);
      void report(error, 'look at the second copy');
    },
  );
  return (
    <section class="card" aria-labelledby="options-copy">
      <h2 id="options-copy">{t('optionsCopy')}</h2>
      <p class="small muted">{t('optionsCopyWhy')}</p>
      {problem && !problem.name && <p class="note good">{t('optionsCopyGood')}</p>}
      {problem?.name && <p class="note warn">{t('optionsCopyProblem', reason(problem.name))}</p>}
      {isBroken && <p class="note danger">{t('problem_database')}</p>}
    </section>
  );
}

function reason(name: string): string {
  if (name === 'QuotaExceededError') return t('copyReason_full');
  if (name === 'NotSupportedError' || name === 'SecurityError') return t('copyReason_private');
  return t('copyReason_other', name);
}
