import { browser } from '../../utils/browser.ts';
import { tendCopy } from '../../utils/db/copies.ts';
import { db } from '../../utils/db/index.ts';
import { report } from '../../utils/report.ts';

/** In `storage.local`, outside database and second copy: since when there is an archive. */
const MARKER = 'archiveSince';

/**
 * When the worker starts: copies what a killed one left, and notes outside the database that there is an archive, so that
 * losing it is never mistaken for a first start.
 */
export async function tendSecondCopy(now: number): Promise<void> {
  try {
    await tendCopy();
    const [{ [MARKER]: since }, isEmpty] = await Promise.all([browser.storage.local.get(MARKER), hasNothing()]);
    if (!isEmpty && since === undefined) await browser.storage.local.set({ [MARKER]: now });
  } catch (error) {
    await report(error, 'look after the second copy');
  }
}

async function hasNothing(): Promise<boolean> {
  return (await db.conversations.limit(1).count()) === 0;
}
