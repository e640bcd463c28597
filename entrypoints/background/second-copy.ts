import { archiveSince, noteArchive } from '../../utils/archive-since.ts';
import { tendCopy } from '../../utils/db/copies.ts';
import { db } from '../../utils/db/index.ts';
import { uniteAside } from '../../utils/db/restore.ts';
import { report } from '../../utils/report.ts';

/**
 * When the worker starts: copies what a killed one left, and notes outside the database that there is an archive, so that
 * losing it is never mistaken for a first start.
 */
export async function tendSecondCopy(now: number): Promise<void> {
  try {
    await tendCopy();
    const isEmpty = (await db.conversations.limit(1).count()) === 0;
    if (!isEmpty && (await archiveSince()) === undefined) await noteArchive(now);
    await uniteAside(now);
  } catch (error) {
    await report(error, 'look after the second copy');
  }
}
