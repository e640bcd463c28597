import type { BackupProblem } from '../../utils/backup/read.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { type Progress, readBackup } from '../../utils/db/backup-file.ts';
import { db } from '../../utils/db/index.ts';
import { type Restored, restore } from '../../utils/db/restore.ts';
import { ask } from '../../utils/messages.ts';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { exportRules, importRules, type Taught } from '../../utils/taught.ts';

/** Checking the file is about a third of the work. */
const CHECKING = 1 / 3;

/** Whether nothing is kept yet: then settings and rules are most likely wanted too. */
export async function isFresh(): Promise<boolean> {
  return (await db.conversations.count()) === 0;
}

/** Brings a backup back, or says why nothing was changed. Throws when it was stopped, or the archive cannot be written. */
export async function restoreBackup(
  file: Blob,
  { passphrase, settingsToo }: { passphrase?: string; settingsToo: boolean },
  now: Instant,
  progress: Progress,
  signal: AbortSignal,
): Promise<Restored | BackupProblem> {
  const backup = await readBackup(file, passphrase, now, (part) => progress(part * CHECKING), signal);
  if (typeof backup === 'string') return backup;
  const lines = Object.values(backup.counts).reduce((sum, count) => sum + count, 1);
  const restored = await restore(backup, now, (done) => progress(CHECKING + (done / lines) * (1 - CHECKING)), signal);
  if (settingsToo) {
    // Both are checked field by field where they are kept.
    await writeSettings((backup.settings ?? {}) as Settings);
    if (Array.isArray(backup.rules)) await importRules(exportRules(backup.rules as Taught[]));
  }
  await ask('remindersChanged');
  return restored;
}
