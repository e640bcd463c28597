import { alone, fileNames, readFile, removeFiles, writeFile } from './copy-folder.ts';
import {
  baseName,
  type CopiedBatch,
  type CopiedTable,
  type CopyFile,
  fileName,
  pack,
  sortFiles,
  unpack,
} from './copy-format.ts';
import { db } from './index.ts';
import { movePictures, removeOrphans } from './picture-files.ts';

/** Rows of a table in one file of a base. */
const CHUNK = 1_000;
/** What was deleted lately is few and large. */
const CHUNK_OF_TRASH = 1;
/** With fewer files of one batch nothing is looked at; a run of so many is worth packing. */
const MANY = 64;
const FEW = 16;
/** Files from this size on, in bytes, stay alone; together small ones make a file of at most so many. */
const SMALL = 64 * 1024;
const PACKED = 1024 * 1024;
/** When the files after the base are larger than it, and than this (bytes), everything is copied anew. */
const MOST_AFTER_BASE = 4 * 1024 * 1024;

/** Everything but the search text, in an order in which it can be brought back. */
const TABLES: CopiedTable[] = [
  'conversations',
  'messages',
  'pictures',
  'pictureJobs',
  'reminders',
  'orders',
  'erased',
  'trash',
];

/** Makes few files of many, or copies everything anew where that is less; nothing when somebody else is at it. */
export async function tidyCopy(): Promise<void> {
  await alone('copy', tidy, false);
}

/** Copies the whole archive as it is now, and then removes whatever was copied before. */
export async function rebaseCopy(): Promise<void> {
  await alone('copy', async () => {
    await db.facts.delete(PROGRESS);
    await rebase();
  });
}

async function tidy(): Promise<void> {
  // Before the files are listed: what is left in the outbox then may still be on its way into a file.
  const left = await db.uncopied.orderBy('order').first();
  const names = await fileNames('copy');
  const { base, files, old } = sortFiles(names);
  if (!base || (await readProgress())) return rebase();
  await removeFiles('copy', [...old, ...(await abandoned(names))]);
  const after = files.filter(({ last }) => last > base.last);
  if (after.filter(({ first, last }) => first === last).length < MANY) return;
  const sizes = await sizesOf(after);
  const baseSize = sum((await sizesOf(files.filter(({ last }) => last <= base.last))).values());
  if (sum(sizes.values()) > Math.max(MOST_AFTER_BASE, baseSize)) return rebase();
  const ready = after.filter(({ last }) => last < (left?.order ?? Number.POSITIVE_INFINITY));
  for (const group of groupSmall(ready, sizes)) await packFiles(group);
}

/** How far a copy of everything has come; in the facts, as a worker may be stopped in the middle. */
interface Progress {
  /** What is older counts no more once all parts are there. */
  start: number;
  /** Order of the last part. */
  last: number;
  table: CopiedTable;
  /** Key of the last row in it. */
  after?: unknown;
}

/**
 * Copies everything anew, part by part. A part may be older or newer than the one before it, as others write meanwhile: each
 * has its place in the order of transactions, and what is written meanwhile has its own file. Only when all parts are there
 * the older files go.
 */
async function rebase(): Promise<void> {
  if (await db.facts.get('fresh')) throw new Error('the archive is not brought back yet');
  await movePictures();
  let at = await readProgress();
  if (!at) {
    const start = await db.transaction('rw', db.uncopied, nextOrder);
    at = { start, last: start, table: 'conversations' };
  }
  for (const table of TABLES.slice(TABLES.indexOf(at.table))) {
    at = { ...at, table, after: table === at.table ? at.after : undefined };
    for (;;) {
      const part = await readPart(table, at.after);
      if (part.rows.length === 0) break;
      const batch: CopiedBatch = { order: part.order, changes: [{ put: table, rows: part.rows }] };
      await writeFile('copy', fileName(part.order, part.order), await pack([batch]));
      at = { ...at, last: part.order, after: part.lastKey };
      await db.facts.put({ name: PROGRESS, value: at });
    }
  }
  await writeFile('copy', baseName(at.start, at.last), '');
  await db.facts.delete(PROGRESS);
  const { old } = sortFiles(await fileNames('copy'));
  await removeFiles('copy', old);
  await db.uncopied.where('order').below(at.start).delete();
  await removeOrphans(Date.now());
}

const PROGRESS = 'copyProgress';

const readProgress = async (): Promise<Progress | undefined> =>
  (await db.facts.get(PROGRESS))?.value as Progress | undefined;

/** The next rows of a table, with their place in the order of transactions. */
function readPart(table: CopiedTable, after: unknown): Promise<{ order: number; rows: object[]; lastKey: unknown }> {
  const limit = table === 'trash' ? CHUNK_OF_TRASH : CHUNK;
  return db.transaction('rw', db.table(table), db.uncopied, async () => {
    const all = db.table<object>(table);
    const rows = await (after === undefined ? all.orderBy(':id') : all.where(':id').above(after))
      .limit(limit)
      .toArray();
    const order = rows.length > 0 ? await nextOrder() : 0;
    const { keyPath } = all.schema.primKey;
    const last = rows.at(-1) as Record<string, unknown> | undefined;
    const lastKey = Array.isArray(keyPath) ? keyPath.map((name) => last?.[name]) : last?.[keyPath as string];
    return { order, rows, lastKey };
  });
}

/** The place of the running transaction in the order of all; nothing is left in the outbox. */
async function nextOrder(): Promise<number> {
  const order = await db.uncopied.add({ conversations: [] });
  await db.uncopied.delete(order);
  return order;
}

/** One file in place of these. Torn ones are not packed: a later look at them must still find them. */
async function packFiles(group: readonly CopyFile[]): Promise<void> {
  const batches: CopiedBatch[] = [];
  for (const { name } of group) {
    const file = await readFile('copy', name);
    if (file?.size === 0) continue;
    const read = file && (await unpack(file).catch(() => undefined));
    if (!read) return;
    batches.push(...read);
  }
  const [first, last] = [group[0]?.first ?? 0, group.at(-1)?.last ?? 0];
  await writeFile('copy', fileName(first, last), await pack(batches));
  const names = group.map(({ name }) => name).filter((name) => name !== fileName(first, last));
  await removeFiles('copy', names);
}

/** Runs of neighbours that make a file each. */
function groupSmall(files: readonly CopyFile[], sizes: ReadonlyMap<string, number>): CopyFile[][] {
  const groups: CopyFile[][] = [[]];
  let size = 0;
  for (const file of files) {
    const bytes = sizes.get(file.name) ?? 0;
    if (bytes >= SMALL || size + bytes > PACKED) {
      groups.push([]);
      size = 0;
    }
    if (bytes >= SMALL) continue;
    groups.at(-1)?.push(file);
    size += bytes;
  }
  return groups.filter(({ length }) => length >= FEW);
}

async function sizesOf(files: readonly CopyFile[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const { name } of files) sizes.set(name, (await readFile('copy', name))?.size ?? 0);
  return sizes;
}

const HOUR = 3_600_000;

/** Chromium writes beside a file and swaps; a killed one leaves what it wrote. */
async function abandoned(names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (/\.(gz|base)$/.test(name)) continue;
    const file = await readFile('copy', name).catch(() => undefined);
    if (file && file.lastModified < Date.now() - HOUR) found.push(name);
  }
  return found;
}

const sum = (sizes: Iterable<number>): number => [...sizes].reduce((total, size) => total + size, 0);
