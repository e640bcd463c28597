import { browser } from './browser.ts';

/** Outside database and second copy: without it losing both would look like a first start. */
const KEY = 'archiveSince';

/** When the archive was last known to be there, in ms; `undefined` before there is one. */
export async function archiveSince(): Promise<number | undefined> {
  const { [KEY]: since } = await browser.storage.local.get(KEY);
  return typeof since === 'number' ? since : undefined;
}

/** Notes that there is an archive now, or that the buyer knows how it is. */
export async function noteArchive(now: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: now });
}
