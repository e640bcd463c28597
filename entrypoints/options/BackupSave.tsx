import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { ProgressLine } from '../../components/ProgressLine.tsx';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { saveBackup } from './save-backup.ts';

/** A shorter passphrase is found by trying. */
const SHORTEST = 8;

/** Saves the whole archive as one file, on wish with a passphrase. */
export function BackupSave() {
  const [secret, setSecret] = useState(false);
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const [part, setPart] = useState<number>();
  const [status, setStatus] = useState<{ text: MessageKey; bad?: boolean }>();
  const stop = useRef<AbortController>(null);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (part !== undefined) return;
    if (secret && words.length < SHORTEST) return setStatus({ text: 'backupShort', bad: true });
    if (secret && words !== again) return setStatus({ text: 'backupNotTwice', bad: true });
    const stopping = new AbortController();
    stop.current = stopping;
    setStatus(undefined);
    setPart(0);
    try {
      await saveBackup(secret ? words : undefined, Date.now(), setPart, stopping.signal);
      setStatus({ text: 'backupSaved' });
      setWords('');
      setAgain('');
    } catch (error) {
      setStatus(stopping.signal.aborted ? { text: 'backupStopped' } : { text: 'backupNotSaved', bad: true });
      if (!stopping.signal.aborted) await report(error, 'save a backup');
    }
    setPart(undefined);
  };
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      <label class="row">
        <input type="checkbox" checked={secret} onChange={(event) => setSecret(event.currentTarget.checked)} />
        {t('backupSecret')}
      </label>
      {secret && (
        <>
          <p class="note warn small">{t('backupSecretWarning')}</p>
          <Secret label={t('backupPassphrase')} value={words} onChange={setWords} />
          <Secret label={t('backupPassphraseAgain')} value={again} onChange={setAgain} />
        </>
      )}
      {part === undefined ? (
        <div class="row">
          <button type="submit" class="button primary">
            <Icon name="archive" size={16} />
            {t('backupSave')}
          </button>
        </div>
      ) : (
        <ProgressLine label={t('backupSaving')} part={part} onCancel={() => stop.current?.abort()} />
      )}
      <p
        role="status"
        class={status ? `note small ${status.bad ? 'danger' : status.text === 'backupSaved' ? 'good' : ''}` : 'hidden'}
      >
        {status && t(status.text)}
      </p>
    </form>
  );
}

/** A field for a passphrase. Never filled in by the browser, and never kept by it. */
export function Secret(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label class="label">
      {props.label}
      <input
        class="input"
        type="password"
        autocomplete="new-password"
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
