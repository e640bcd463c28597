import { liveQuery } from 'dexie';
import { Banner } from '../../components/Banner.tsx';
import { useLive } from '../../components/live.ts';
import { backupState } from '../../utils/db/backup.ts';
import { t } from '../../utils/i18n.ts';
import { openBackup } from './actions.ts';

const WEEK = 7 * 24 * 3_600_000;

/** Says that something was kept since the last backup, when that was more than a week ago. */
export function BackupDue({ now, onFailed }: { now: number; onFailed: (error: unknown) => void }) {
  const state = useLive(() => liveQuery(backupState), [], onFailed);
  if (!state?.isNew || state.since === undefined || now - state.since <= WEEK) return null;
  return (
    <Banner tone="info" action={{ label: t('backupSave'), run: () => void openBackup() }}>
      {t('backupDue')}
    </Banner>
  );
}
