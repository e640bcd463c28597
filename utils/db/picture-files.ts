import { alone, type Folder, fileNames, hasFiles, readFile, removeFiles, writeFile } from './copy-folder.ts';
import { db, type Picture } from './index.ts';

/**
 * The bytes of pictures: a file each in the origin's private folder, named by their SHA-256, so that they are not lost with
 * the database. Where there are no private files they stay in the row, as they did in version 1.
 */
const FOLDER: Folder = 'pictures';

/** A file without its row may be one that is just being kept. */
const JUST_MS = 300_000;

/** Keeps the bytes of a picture before its row is written: what to put into the row. The same bytes again are no error. */
export async function keepBytes(sha256: string, bytes: ArrayBuffer): Promise<Pick<Picture, 'bytes'>> {
  if (!hasFiles()) return { bytes };
  try {
    await alone('pictures', () => writeFile(FOLDER, sha256, bytes));
    return {};
  } catch {
    // A full disk is told by the row, which cannot be written either.
    return { bytes };
  }
}

/** The bytes of a kept picture with its type; `undefined` when they are lost. The file itself is not read into memory. */
export async function blobOf({ sha256, type, bytes }: Picture): Promise<Blob | undefined> {
  if (bytes) return new Blob([bytes], { type });
  const file = hasFiles() ? await readFile(FOLDER, sha256) : undefined;
  return file && file.size > 0 ? file.slice(0, file.size, type) : undefined;
}

/** The bytes of a kept picture; `undefined` when they are lost. */
export async function bytesOf(picture: Picture): Promise<ArrayBuffer | undefined> {
  return picture.bytes ?? (await blobOf(picture))?.arrayBuffer();
}

/** Removes the files that no row names any more: of deleted pictures, and of a worker killed between file and row. */
export async function removeOrphans(now: number): Promise<void> {
  if (!hasFiles()) return;
  const kept = new Set(await db.pictures.toCollection().primaryKeys());
  for (const name of (await fileNames(FOLDER)).filter((each) => !kept.has(each))) {
    await alone('pictures', async () => {
      const file = await readFile(FOLDER, name);
      if (file && file.lastModified < now - JUST_MS) await removeFiles(FOLDER, [name]);
    });
  }
}

/** Moves the bytes that still stand in rows into files, one after the other. */
export async function movePictures(): Promise<void> {
  if (!hasFiles()) return;
  const hashes = await db.pictures.filter(({ bytes }) => bytes !== undefined).primaryKeys();
  for (const sha256 of hashes) {
    const bytes = (await db.pictures.get(sha256))?.bytes;
    if (!bytes || 'bytes' in (await keepBytes(sha256, bytes))) continue;
    await db.pictures.where('sha256').equals(sha256).modify(dropBytes);
  }
}

function dropBytes(picture: Picture): void {
  delete picture.bytes;
}
