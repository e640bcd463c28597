import { useRef, useState } from 'preact/hooks';
import { ProgressLine } from '../../components/ProgressLine.tsx';
import { type Checked, checkArchive, type Progress } from '../../utils/db/check.ts';
import type { Fault } from '../../utils/db/fault.ts';
import { rebuildIndex } from '../../utils/db/search-check.ts';
import { count, t, word } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { FaultLine } from './FaultLine.tsx';

/** More are counted, not listed. */
const LISTED = 100;

/** Checks every message and picture against the seals they were kept with, and names what does not fit. */
export function CheckArchive() {
  const [progress, setProgress] = useState<Progress>();
  const [found, setFound] = useState<Checked | 'failed' | 'stopped'>();
  const running = useRef<AbortController>(undefined);
  const check = async () => {
    const stop = new AbortController();
    running.current = stop;
    setFound(undefined);
    setProgress({ done: 0, all: 1, part: 'messages' });
    try {
      setFound(await checkArchive(setProgress, stop.signal));
    } catch (error) {
      setFound(stop.signal.aborted ? 'stopped' : 'failed');
      if (!stop.signal.aborted) await report(error, 'check the archive');
    } finally {
      setProgress(undefined);
    }
  };
  const repair = async () => {
    setProgress({ done: 0, all: 1, part: 'search' });
    try {
      await rebuildIndex();
      await check();
    } catch (error) {
      setProgress(undefined);
      setFound('failed');
      await report(error, 'make the search anew');
    }
  };
  return (
    <section class="card" aria-labelledby="options-check">
      <h2 id="options-check">{t('checkArchiveTitle')}</h2>
      <p class="small muted">{t('checkWhy')}</p>
      {progress ? (
        <ProgressLine
          label={word(`checking_${progress.part}`, progress.done, progress.all)}
          part={progress.all > 0 ? progress.done / progress.all : 1}
          onCancel={() => running.current?.abort()}
        />
      ) : (
        <button type="button" class="button" onClick={() => void check()}>
          {t('checkStart')}
        </button>
      )}
      <div role="status" class="stack">
        {found === 'failed' && <p class="note danger">{t('problem_database')}</p>}
        {found === 'stopped' && <p class="note">{t('checkStopped')}</p>}
        {typeof found === 'object' && <Result found={found} onRepair={() => void repair()} />}
      </div>
    </section>
  );
}

function Result({ found: { messages, pictures, faults }, onRepair }: { found: Checked; onRepair: () => void }) {
  if (faults.length === 0) return <p class="note good">{t('checkGood', count('messagesKept', messages), pictures)}</p>;
  const isSearch = ({ code }: Fault) => code === 'search';
  return (
    <>
      <p class="note danger">{t('checkArchiveBad', faults.length)}</p>
      <ul class="small stack">
        {faults.slice(0, LISTED).map((fault) => (
          <li key={`${fault.code} ${fault.conversation} ${fault.rank}`}>
            <FaultLine fault={fault} />
          </li>
        ))}
        {faults.length > LISTED && <li>{t('checkMore', faults.length - LISTED)}</li>}
      </ul>
      {faults.some(isSearch) && (
        <button type="button" class="button" onClick={onRepair}>
          {t('checkRepair')}
        </button>
      )}
      {!faults.every(isSearch) && <p class="small muted">{t('checkWhatNow')}</p>}
    </>
  );
}
