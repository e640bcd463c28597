import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { backupState, lastReminded, noteReminded } from '../../utils/db/backup.ts';
import { purge } from '../../utils/db/trash.ts';
import { t } from '../../utils/i18n.ts';
import { endOfQuiet } from '../../utils/replies/quiet.ts';
import { report } from '../../utils/report.ts';
import { readSettings } from '../../utils/settings.ts';
import { saveWeekly } from './weekly-file.ts';

/** The notification that a backup would be good. */
export const BACKUP_REMINDER = 'backup-reminder';

const WEEK = 7 * 24 * 3_600_000;

let tending: Promise<void> | undefined;

/** Ends what was deleted 30 days ago, and cares for a backup every week. Safe to call at any time. */
export function tendBackup(now: Instant): Promise<void> {
  tending ??= tend(now)
    .catch((error: unknown) => report(error, 'care for the backup'))
    .finally(() => {
      tending = undefined;
    });
  return tending;
}

async function tend(now: Instant): Promise<void> {
  await purge({ now }).catch((error: unknown) => report(error, 'end what was deleted'));
  const { backup, quiet } = await readSettings();
  if (backup === 'off') return;
  const { since, isNew } = await backupState();
  if (!isNew || since === undefined || now - since < WEEK) return;
  if (backup === 'file' && (await saveWeekly(now))) return;
  const reminded = await lastReminded();
  if ((reminded !== undefined && now - reminded < WEEK) || endOfQuiet(quiet, now) !== undefined) return;
  await browser.notifications.create(BACKUP_REMINDER, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: t('backupRemindTitle'),
    message: t(backup === 'file' ? 'backupRemindFile' : 'backupRemindText'),
  });
  await noteReminded(now);
}

/** A click on the notification leads to where a backup is saved. */
export async function openBackup(): Promise<void> {
  await browser.notifications.clear(BACKUP_REMINDER);
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#options-backup') });
}
