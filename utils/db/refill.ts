import { Dexie, type Table, type Transaction } from 'dexie';
import type { StoredConversation } from '../chats/model.ts';
import { setAside } from './aside.ts';
import { alone, fileNames, hasFiles, readFile } from './copy-folder.ts';
import { type CopiedBatch, type CopiedChange, type CopyFile, sortFiles, unpack } from './copy-format.ts';
import { buildBlocks } from './search-build.ts';
import { listUnlisted } from './unlisted.ts';

/** What was brought back from the second copy after the browser had lost the database. */
export interface Refilled {
  at: number;
  conversations: number;
  messages: number;
  /** Files of the copy that could not be read. */
  unreadable: number;
}

/** How far a refill has come; the fact `fresh` while it is to be done. */
interface Progress {
  /** Order of the last batch that is back. */
  done: number;
  unreadable: number;
}

const watchers = new Set<(isRunning: boolean) => void>();
let isRunning = false;

/** Tells a page whether something is being brought back, while the database answers nothing. */
export const refilling = {
  subscribe(next: (isRunning: boolean) => void): { unsubscribe(): void } {
    watchers.add(next);
    next(isRunning);
    return { unsubscribe: () => void watchers.delete(next) };
  },
};

/** So many changes are brought back in one transaction. */
const AT_ONCE = 2_000;

/**
 * Notes in the transaction that creates the database that it is new. The order of transactions begins with the clock, and
 * so after that of a database that was lost.
 */
export async function noteCreated(transaction: Transaction, now: number): Promise<void> {
  const facts = transaction.table('facts');
  await facts.put({ name: 'created', value: now });
  await facts.put({ name: 'fresh', value: { done: 0, unreadable: 0 } satisfies Progress });
  await startOrderAt(transaction.table('uncopied'), now);
}

/**
 * Brings everything back from the second copy when the database is new, before anybody else may ask it. A worker and a page
 * that open it at once do it one after the other, and so once; what was killed in the middle goes on.
 */
export async function refill(db: Dexie, now: number): Promise<void> {
  if (!(await readFresh(db)) || !hasFiles()) return;
  tell(sortFiles((await copiedNames()) ?? []).files.length > 0);
  try {
    await alone('refill', async () => {
      const fresh = await readFresh(db);
      const names = fresh && (await copiedNames());
      if (fresh && names) await bringBack(db, sortFiles(names).files, fresh, now);
    });
  } finally {
    tell(false);
  }
}

function tell(running: boolean): void {
  isRunning = running;
  for (const next of watchers) next(running);
}

/** So often the private files are looked at, and so long between, in ms, when the browser fails to open them. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 200;

/**
 * `undefined` where the private files cannot be used, as in a private window: the database stays `fresh` until they can.
 * Throws what the browser throws when they only fail just now: an archive that looks empty must not be written to.
 */
async function copiedNames(): Promise<string[] | undefined> {
  for (let look = 1; ; look++) {
    try {
      return await fileNames('copy');
    } catch (error) {
      if (error instanceof DOMException && /^(Security|NotSupported)Error$/.test(error.name)) return undefined;
      if (look === LOOKS) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

async function bringBack(db: Dexie, files: readonly CopyFile[], fresh: Progress, now: number): Promise<void> {
  if (fresh.done === 0 && files.length > 0) await setAside(db);
  let { done, unreadable } = fresh;
  let changes: CopiedChange[] = [];
  const write = async (last: number) => {
    await put(db, changes, { done: last, unreadable });
    changes = [];
  };
  const left = files.filter((file) => file.last > fresh.done);
  for (const [at, { name, last }] of left.entries()) {
    const batches = await read(name);
    if (!batches) unreadable++;
    for (const batch of batches ?? []) changes.push(...batch.changes);
    done = last;
    // Files that end with the same batch are done together.
    if (countOf(changes) >= AT_ONCE && left[at + 1]?.last !== last) await write(done);
  }
  await write(done);
  await finish(db, done, files.length > 0 ? unreadable : undefined, now);
}

/** The batches of a file; none of one that was only begun, `undefined` of one that cannot be read. */
async function read(name: string): Promise<CopiedBatch[] | undefined> {
  const file = await readFile('copy', name);
  return file?.size === 0 ? [] : file && unpack(file).catch(() => undefined);
}

/** Says what was brought back; there were no files where Parley is new. */
function finish(db: Dexie, last: number, unreadable: number | undefined, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const facts = db.table<{ name: string; value: unknown }, string>('facts');
    await startOrderAt(db.table('uncopied'), last + 1);
    await facts.delete('fresh');
    if (unreadable === undefined) return;
    await listUnlisted(db);
    if (unreadable > 0) await lookAgain(db);
    await buildBlocks({
      conversations: db.table('conversations'),
      messages: db.table('messages'),
      searchBlocks: db.table('searchBlocks'),
      facts,
    });
    const [conversations, messages] = await Promise.all([
      db.table('conversations').count(),
      db.table('messages').count(),
    ]);
    const refilled: Refilled = { at: now, conversations, messages, unreadable };
    if (conversations > 0 || unreadable > 0) await facts.put({ name: 'refilled', value: refilled });
  });
}

/** Messages may be missing: each conversation is merged anew when it is seen again, even if it looks the same. */
async function lookAgain(db: Dexie): Promise<void> {
  const table = db.table<StoredConversation>('conversations');
  for (const conversation of await table.toArray()) {
    const { key } = conversation;
    const count = await db.table('messages').where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).count();
    await table.put({ ...conversation, count, digest: '' });
  }
}

/** What the changes come to is written, not each of them: a conversation changes with every message. */
function put(db: Dexie, changes: readonly CopiedChange[], fresh: Progress): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const outcome = new Map<string, Map<string, { key: unknown; row?: object }>>();
    const write = async () => {
      for (const [name, keys] of outcome) await writeOutcome(db.table(name), [...keys.values()]);
      outcome.clear();
    };
    for (const change of changes) {
      if ('empty' in change || 'clear' in change) {
        await write();
        await ('empty' in change ? emptyConversation(db, change.empty) : db.table(change.clear).clear());
        continue;
      }
      const name = 'put' in change ? change.put : change.remove;
      const keys = outcome.get(name) ?? new Map<string, { key: unknown; row?: object }>();
      outcome.set(name, keys);
      if ('put' in change) {
        for (const row of change.rows) keys.set(idOf(keyOf(db.table(name), row)), { key: undefined, row });
      } else for (const key of change.keys) keys.set(idOf(key), { key });
    }
    await write();
    await db.table('facts').put({ name: 'fresh', value: fresh });
  });
}

async function writeOutcome(table: Table, outcome: readonly { key: unknown; row?: object }[]): Promise<void> {
  const gone = outcome.filter(({ row }) => !row).map(({ key }) => key);
  const rows = outcome.flatMap(({ row }) => (row ? [row] : []));
  if (gone.length > 0) await table.bulkDelete(gone);
  // The search text is made anew.
  if (table.name === 'conversations') for (const row of rows) Object.assign(row, { blocks: [] });
  await table.bulkPut(rows);
}

async function emptyConversation(db: Dexie, key: string): Promise<void> {
  const range = [
    [key, Dexie.minKey],
    [key, Dexie.maxKey],
  ] as const;
  for (const name of ['messages', 'erased', 'pictureJobs'])
    await db
      .table(name)
      .where(':id')
      .between(...range)
      .delete();
  for (const name of ['conversations', 'reminders']) await db.table(name).delete(key);
}

/** The next change gets this place in the order of transactions, or a later one. */
async function startOrderAt(uncopied: Table, order: number): Promise<void> {
  await uncopied.put({ order, conversations: [] });
  await uncopied.delete(order);
}

function readFresh(db: Dexie): Promise<Progress | undefined> {
  return db.transaction(
    'r',
    'facts',
    async () => (await db.table('facts').get('fresh'))?.value as Progress | undefined,
  );
}

function keyOf(table: Table, row: object): unknown {
  const { keyPath } = table.schema.primKey;
  const value = (name: string) => (row as Record<string, unknown>)[name];
  return Array.isArray(keyPath) ? keyPath.map(value) : value(keyPath as string);
}

const idOf = (key: unknown): string => JSON.stringify(key);
const countOf = (changes: readonly CopiedChange[]): number =>
  changes.reduce((sum, change) => sum + ('rows' in change ? change.rows.length : 1), 0);
