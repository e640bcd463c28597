import { useRef, useState } from 'preact/hooks';
import { ProgressLine } from '../../components/ProgressLine.tsx';
import type { BackupProblem } from '../../utils/backup/read.ts';
import type { Restored } from '../../utils/db/restore.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { Secret } from './BackupSave.tsx';
import { isFresh, restoreBackup } from './restore-backup.ts';

type Outcome = Restored | BackupProblem | 'stopped' | 'failed';

/** Brings back the archive of a file, beside what is there. */
export function BackupRestore({ onRestored }: { onRestored: () => void }) {
  const [file, setFile] = useState<File>();
  const [words, setWords] = useState('');
  const [settingsToo, setSettingsToo] = useState(false);
  const [part, setPart] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>();
  const stop = useRef<AbortController>(null);
  const chosen = (picked: File | undefined) => {
    setFile(picked);
    setOutcome(undefined);
    isFresh().then(setSettingsToo, (error: unknown) => report(error, 'look into the archive'));
  };
  const bring = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!file || part !== undefined) return;
    const stopping = new AbortController();
    stop.current = stopping;
    setOutcome(undefined);
    setPart(0);
    try {
      const choices = { passphrase: words || undefined, settingsToo };
      const result = await restoreBackup(file, choices, Date.now(), setPart, stopping.signal);
      setOutcome(result);
      if (typeof result === 'object') {
        setFile(undefined);
        setWords('');
        onRestored();
      }
    } catch (error) {
      setOutcome(stopping.signal.aborted ? 'stopped' : 'failed');
      if (!stopping.signal.aborted) await report(error, 'bring back a backup');
    }
    setPart(undefined);
  };
  const isSecret = file?.name.endsWith('.age') || outcome === 'encrypted' || outcome === 'wrongPassphrase';
  return (
    <form class="stack" onSubmit={(event) => void bring(event)}>
      <h3>{t('restoreTitle')}</h3>
      <p class="small muted">{t('restoreWhy')}</p>
      <div class="row">
        <label class="button">
          {t('restoreChoose')}
          <input
            class="hidden"
            type="file"
            accept=".zip,.age"
            onChange={(event) => {
              chosen(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {file && <bdi class="grow ellipsis">{file.name}</bdi>}
      </div>
      {file && (
        <>
          {isSecret && <Secret label={t('backupPassphrase')} value={words} onChange={setWords} />}
          <label class="row">
            <input
              type="checkbox"
              checked={settingsToo}
              onChange={(event) => setSettingsToo(event.currentTarget.checked)}
            />
            {t('restoreSettings')}
          </label>
          {part === undefined ? (
            <div class="row">
              <button type="submit" class="button primary">
                {t('restoreStart')}
              </button>
            </div>
          ) : (
            <ProgressLine label={t('restoring')} part={part} onCancel={() => stop.current?.abort()} />
          )}
        </>
      )}
      <div role="status">{outcome && <Result outcome={outcome} />}</div>
    </form>
  );
}

function Result({ outcome }: { outcome: Outcome }) {
  if (outcome === 'stopped') return <p class="note small">{t('restoreStopped')}</p>;
  if (outcome === 'failed') return <p class="note danger small">{t('restoreFailed')}</p>;
  if (typeof outcome === 'string') return <p class="note danger small">{t(`backupProblem_${outcome}`)}</p>;
  const { added, changed, pictures, refused } = outcome;
  const isNothing = added + changed + pictures === 0;
  return (
    <>
      <p class="note good small">{isNothing ? t('restoredNothing') : t('restored', added, changed, pictures)}</p>
      {refused > 0 && <p class="note warn small">{t('restoreRefused', refused)}</p>}
    </>
  );
}
