import { liveQuery } from 'dexie';
import { useLive } from '../../components/live.ts';
import { dateTime } from '../../components/words.ts';
import { backupState } from '../../utils/db/backup.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';
import { BackupRestore } from './BackupRestore.tsx';
import { BackupSave } from './BackupSave.tsx';
import { BackupWeekly } from './BackupWeekly.tsx';

/** The archive as a file: save one, bring one back, be reminded of it. */
export function Backup(props: {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
  onRestored: () => void;
}) {
  const failed = (error: unknown) => void report(error, 'read when the last backup was');
  const state = useLive(() => liveQuery(backupState), [], failed);
  return (
    <section class="card" aria-labelledby="options-backup">
      <h2 id="options-backup">{t('backupTitle')}</h2>
      <p class="small muted">{t('backupWhy')}</p>
      {state && (
        <p class={state.isNew ? 'note warn' : 'note'}>
          {state.last ? t('backupLast', dateTime(state.last.at)) : t('backupNever')}{' '}
          {state.last && t(state.isNew ? 'backupNewSince' : 'backupNothingNew')}
        </p>
      )}
      <BackupSave />
      <BackupWeekly choice={props.settings.backup} onChange={(backup) => props.onChange({ backup })} />
      <BackupRestore onRestored={props.onRestored} />
    </section>
  );
}
