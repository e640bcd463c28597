import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { lastChange, noteBackup } from '../../utils/db/backup.ts';
import { makeBackup, type Progress } from '../../utils/db/backup-file.ts';
import { readSettings } from '../../utils/settings.ts';
import { taughtRules } from '../../utils/taught.ts';

/** Hands the whole archive to the browser as a download. Throws when it could not be made, or was stopped. */
export async function saveBackup(
  passphrase: string | undefined,
  now: Instant,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const facts = {
    version: browser.runtime.getManifest().version,
    madeAt: now,
    settings: await readSettings(),
    rules: await taughtRules(),
  };
  const change = await lastChange();
  const file = await makeBackup(facts, passphrase, progress, signal);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file.slice(0, file.size, 'application/octet-stream'));
  link.download = `parley-backup-${new Date(now).toISOString().slice(0, 10)}.zip${passphrase === undefined ? '' : '.age'}`;
  link.click();
  await noteBackup(now, change);
  // The address stays as long as the page: a large file takes its time, and a slow disk more.
}
