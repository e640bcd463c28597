import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { lastChange, noteBackup, noteWeeklyFiles, weeklyFiles } from '../../utils/db/backup.ts';
import { makeBackup } from '../../utils/db/backup-file.ts';
import { askOffscreen } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { readSettings } from '../../utils/settings.ts';
import { taughtRules } from '../../utils/taught.ts';

/** So many weekly files are kept. */
const KEEP = 4;
const DOCUMENT = 'offscreen.html';
/** A slow disk gets this long, in ms; looked at every half second. */
const PATIENCE = 10 * 60_000;
const LOOK = 500;

/** Saves the archive into the download folder. False when it could not: then the buyer is reminded instead. */
export async function saveWeekly(now: Instant): Promise<boolean> {
  const isWorker = typeof URL.createObjectURL !== 'function';
  const permissions = (isWorker ? ['downloads', 'offscreen'] : ['downloads']) as 'downloads'[];
  if (!(await browser.permissions.contains({ permissions }))) return false;
  try {
    const change = await lastChange();
    const url = await (isWorker ? addressFromDocument(now) : addressHere(now));
    const day = new Date(now).toISOString().slice(0, 10);
    const filename = `Parley/parley-backup-${day}.zip`;
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    const path = await whenComplete(id);
    if (path === undefined) return false;
    await noteBackup(now, change);
    await keepNewest([...(await weeklyFiles()), path]);
    return true;
  } catch (error) {
    await report(error, 'save the weekly backup');
    return false;
  } finally {
    if (isWorker)
      await offscreen()
        ?.closeDocument()
        .catch(() => undefined);
  }
}

async function factsOf(now: Instant) {
  const { version } = browser.runtime.getManifest();
  return { version, madeAt: now, settings: await readSettings(), rules: await taughtRules() };
}

async function addressHere(now: Instant): Promise<string> {
  return URL.createObjectURL(await makeBackup(await factsOf(now), undefined, () => undefined));
}

/** The document makes the file: the answer that is waited for keeps the worker alive meanwhile. */
async function addressFromDocument(now: Instant): Promise<string> {
  // One that a killed worker left.
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
  await offscreen()?.createDocument({
    url: DOCUMENT,
    reasons: ['BLOBS' as chrome.offscreen.Reason],
    justification: 'The weekly backup is handed to the downloads as a file.',
  });
  return askOffscreen('weeklyBackup', await factsOf(now));
}

const offscreen = () => (globalThis as { chrome?: typeof chrome }).chrome?.offscreen;

/** Where the file lies once it is whole; `undefined` when the download failed. */
async function whenComplete(id: number): Promise<string | undefined> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') return undefined;
    if (item.state === 'complete') return item.filename;
    await new Promise((done) => setTimeout(done, LOOK));
  }
  return undefined;
}

/** Removes the oldest of our own files; whatever the buyer moved or removed is no longer ours. */
async function keepNewest(paths: string[]): Promise<void> {
  for (const path of paths.slice(0, -KEEP)) {
    const found = await browser.downloads.search({ filename: path });
    for (const { id } of found.filter((each) => each.byExtensionId === browser.runtime.id)) {
      await browser.downloads.removeFile(id).catch(() => undefined);
      await browser.downloads.erase({ id });
    }
  }
  await noteWeeklyFiles(paths.slice(-KEEP));
}
