import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { HEADER } from '../../utils/backup/format.ts';
import { browser } from '../../utils/browser.ts';
import { type Verdict, verifyPack } from '../../utils/evidence/verify.ts';
import { count, t, word } from '../../utils/i18n.ts';
import { openZip } from '../../utils/zip/open-zip.ts';

/** No pack is larger; what is, would not fit into memory. */
const MAX_BYTES = 1_000_000_000;

/** Drop an evidence pack, or choose it: says all good, or names each bad file. */
export function CheckPack() {
  const [verdict, setVerdict] = useState<Verdict | 'busy' | 'backup' | 'unreadable'>();
  const [over, setOver] = useState(false);
  const check = async (file: File | undefined | null) => {
    if (!file) return;
    setVerdict('busy');
    try {
      if (await isBackup(file)) return setVerdict('backup');
      setVerdict(file.size > MAX_BYTES ? 'unreadable' : await verifyPack(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setVerdict('unreadable');
    }
  };
  return (
    <section
      class={`drop ${over ? 'over' : ''}`}
      aria-labelledby="check-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void check(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="check-heading" style={{ fontSize: '14px' }}>
        {t('checkTitle')}
      </h2>
      <p class="small muted">{t('checkText')}</p>
      <label class="button">
        <Icon name="shield" size={16} />
        {t('checkChoose')}
        <input
          type="file"
          class="hidden"
          accept=".zip,application/zip"
          onChange={(event) => void check(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="status">{verdict && <Result verdict={verdict} />}</div>
    </section>
  );
}

/** A backup is told by its first part; one with a passphrase by its name. */
async function isBackup(file: File): Promise<boolean> {
  if (file.name.endsWith('.zip.age')) return true;
  const opened = await openZip(file);
  return Array.isArray(opened) && opened.some(({ path }) => path === HEADER);
}

function Result({ verdict }: { verdict: Verdict | 'busy' | 'backup' | 'unreadable' }) {
  if (verdict === 'busy') return <p>{t('checkBusy')}</p>;
  if (verdict === 'backup') {
    return (
      <p class="note warn">
        {t('checkIsBackup')} <a href={browser.runtime.getURL('options.html#options-backup')}>{t('backupTitle')}</a>
      </p>
    );
  }
  if (verdict === 'unreadable') return <p class="note danger">{t('checkUnreadable')}</p>;
  const bad = verdict.files.filter(({ state }) => state !== 'good');
  if (verdict.ok) return <p class="note good">{count('filesGood', verdict.files.length)}</p>;
  const named = new Set(bad.map(({ path }) => path));
  const others = verdict.problems.filter(({ path }) => path === undefined || !named.has(path));
  return (
    <div class="note danger">
      <strong>{t('checkBad')}</strong>
      <ul class="verdict">
        {bad.map(({ path, state }) => (
          <li key={path}>
            <bdi class="grow">{path}</bdi>
            <b>{word(`fileState_${state}`)}</b>
          </li>
        ))}
        {others.map(({ code, path, message }) => (
          <li key={`${code} ${path} ${message}`}>
            {message === undefined
              ? t('checkProblem', code, path ?? t('checkPack'))
              : t('checkProblemAt', code, path ?? '', message)}
          </li>
        ))}
      </ul>
    </div>
  );
}
