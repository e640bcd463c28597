import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { backupState, lastChange, noteBackup } from '../../../utils/db/backup.ts';
import { seenAgain } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import { keepPicture, pendingPictures } from '../../../utils/db/pictures.ts';
import { purge, trashConversation } from '../../../utils/db/trash.ts';
import { emptyDatabase } from '../../database.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const picture = { url: 'https://www.aliexpress.com/1.png', alt: '' };

function see(peer: string, texts: string[], seenAt: number) {
  const messages = texts.map((text, at) => {
    return { direction: 'in', text, images: at ? [] : [picture], sentAt: NOW + at * MINUTE, precision: 'minute' };
  });
  const conversation = { marketplace: 'aliexpress', peer };
  const snapshot = { conversation, url: 'https://www.aliexpress.com/', seenAt, way: 'detected', messages };
  return keepSnapshot(snapshot, '0.2.0', seenAt, async () => undefined);
}

const isNew = async () => (await backupState()).isNew;
const save = async () => noteBackup(NOW, await lastChange());

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  await see('Vega', ['one', 'two'], NOW + 5 * MINUTE);
});

it('an archive that was not saved yet is new, one just saved is not', async () => {
  expect(await isNew()).toBe(true);
  await save();
  expect(await isNew()).toBe(false);
  await seenAgain('aliexpress//name%3Avega', NOW + 6 * MINUTE);
  expect(await isNew()).toBe(false);
});

it('an edit, a picture, and as many messages as were deleted are something new', async () => {
  await save();
  await see('Vega', ['one', 'two, edited'], NOW + 7 * MINUTE);
  expect(await isNew()).toBe(true);
  await save();
  const [job] = await pendingPictures(1, Number.MAX_VALUE);
  if (job) await keepPicture(job, { sha256: 'a'.repeat(64), type: 'image/png', fetchedAt: NOW }, 3);
  expect(await isNew()).toBe(true);
  await see('Altair', ['three'], NOW + 8 * MINUTE);
  await save();
  await trashConversation('aliexpress//name%3Avega', NOW);
  await see('Deneb', ['four', 'five'], NOW + 9 * MINUTE);
  expect(await isNew()).toBe(true);
  await save();
  await purge({ deletedAt: NOW });
  expect(await isNew()).toBe(false);
});

it('what is kept while the file is made is not in it', async () => {
  const change = await lastChange();
  await see('Vega', ['one', 'two', 'three'], NOW + 7 * MINUTE);
  await noteBackup(NOW, change);
  expect(await isNew()).toBe(true);
  expect(await db.messages.count()).toBe(3);
});
