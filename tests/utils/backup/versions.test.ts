import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { decrypt } from '../../../utils/backup/passphrase.ts';
import { type Backup, openBackup } from '../../../utils/backup/read.ts';
import { db } from '../../../utils/db/index.ts';
import { restore } from '../../../utils/db/restore.ts';
import { emptyDatabase } from '../../database.ts';

/** One sample of every version of the format, as it was written then. Never made anew. */
const VERSIONS = [1];
const sample = (name: string) => new Blob([readFileSync(`tests/fixtures/backups/${name}`)]);

beforeEach(emptyDatabase);

describe.each(VERSIONS)('a backup of version %i', (version) => {
  it('is still brought back whole', async () => {
    const backup = (await openBackup(sample(`version-${version}.zip`))) as Backup;
    expect(await restore(backup, 1)).toEqual({ added: 4, changed: 0, pictures: 1, refused: 0 });
    expect(backup.settings).toMatchObject({ waitDays: 5, terms: ['Lyon'] });
    expect(await db.reminders.toArray()).toMatchObject([{ wakeAt: Number.POSITIVE_INFINITY }]);
    expect(await db.messages.toArray()).toMatchObject([
      { shownTime: '10:00', gapBefore: true },
      { text: '今天下午发货 \ud83d', id: 'm1', flagged: true },
      { cards: [{ kind: 'order', id: '123' }], goneBy: 'in' },
      { text: 'edited', revisions: [{ text: 'message 3' }], otherTexts: [{ text: 'traduit' }] },
    ]);
  });

  it('is still opened with its passphrase', async () => {
    const plain = await decrypt(sample(`version-${version}.zip.age`), 'open sesame');
    const backup = await openBackup(await new Response(plain as ReadableStream<Uint8Array>).blob());
    expect(backup).toMatchObject({ counts: { message: 4, picture: 1, reminder: 1 } });
  });
});
