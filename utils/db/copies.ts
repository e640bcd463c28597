import { fileNames, hasFiles, readFile } from './copy-folder.ts';
import { sortFiles } from './copy-format.ts';
import { changesOf, touchedBy, wholeOf } from './copy-rows.ts';
import { rebaseCopy, tidyCopy } from './copy-tidy.ts';
import { writeCopy } from './copy-writer.ts';
import { db, type Uncopied } from './index.ts';
import type { Rows } from './rows.ts';

/**
 * The second copy of the archive, outside IndexedDB. Chromium can lose a whole database when it was killed (4 of 815
 * kills); files in the origin's private folder were never lost with it.
 *
 * A change notes itself in the outbox `uncopied` in its own transaction, gets its place in the order of transactions there,
 * and is written into a file after. Only then it leaves the outbox: what a killed worker did not copy is copied at the next
 * start. A copy that cannot be written (no private files, a full disk) stops nothing: the change is in the database, so it
 * is acknowledged; the options say what is wrong, and it stays in the outbox until it can be copied.
 */

const orders = new WeakMap<Rows, number>();
/** What this worker or page is writing, by order. */
const writing = new Map<number, Promise<void>>();
/** Orders whose file is complete: they leave the outbox with the next change, or when none comes soon. */
let written: number[] = [];
let isFailing = false;
let isBack = false;
let failedAt = 0;
let sinceTidy = 0;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Firefox may be behind by so many changes; those that wait go into one file together. */
const MOST_BEHIND = 32;
/** While nothing can be copied the outbox has so many rows at most, or little more. */
const FOLD_AT = 8;
/** After so long without a change, in ms, what is copied leaves the outbox by itself. */
const IDLE_MS = 1_000;
/** What is seen again is not tried to be copied again and again while nothing can be; in ms. */
const RETRY_MS = 60_000;
/** Many small files become few after so many. */
const TIDY_AFTER = 256;
/** With more conversations than this in the outbox everything is copied anew. */
const MANY = 100;

/**
 * Whether an acknowledgement waits until its change is copied. Not in Firefox: a file takes about 29 ms there, and it never
 * lost a database (0 of 237 kills); it copies right after.
 */
const waits = (): boolean => !/\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');

/** Notes in the running transaction what changes, so that a worker killed before the copy makes it later. */
export async function markUncopied(rows: Rows): Promise<void> {
  const conversations = touchedBy(rows);
  if (conversations.length === 0) return;
  if (isFailing) await fold();
  const [order] = await Promise.all([db.uncopied.add({ conversations }), forgetWritten()]);
  orders.set(rows, order);
}

/** Writes the rows of a change into the second copy. Resolves when they are there, or cannot be. Never throws. */
export async function copyRows(rows: Rows): Promise<void> {
  const order = orders.get(rows);
  if (order === undefined) return;
  const copied = copy({ order, changes: changesOf(rows) });
  if (waits() || writing.size > MOST_BEHIND) await copied;
}

/** Copies what of a conversation is not in the second copy yet: before the same again is acknowledged. Never throws. */
export async function ensureCopied(conversation: string): Promise<void> {
  if (isFailing && Date.now() - failedAt < RETRY_MS) return;
  const mine = [...writing.values()];
  const copied = Promise.all([...mine, copyLeft(({ conversations }) => conversations.includes(conversation))]);
  if (waits()) await copied;
}

/**
 * When a worker starts: copies what a killed one left, makes the first copy of an older archive, and few files of many.
 * Never throws.
 */
export async function tendCopy(): Promise<void> {
  try {
    await forgetCopied();
    await copyLeft(() => true);
    await tidyCopy();
    if (isFailing || (await db.facts.get('copyProblem'))) await recovered();
  } catch (error) {
    await failed(error);
  }
}

/**
 * Copies everything anew and removes what was copied before: what the buyer deleted for good is then in no file any more.
 * Throws when it could not.
 */
export async function purgeCopy(): Promise<void> {
  if (hasFiles()) await rebaseCopy();
}

/** Writes a batch, and notes what became of it. */
function copy(batch: Parameters<typeof writeCopy>[0]): Promise<void> {
  const { order } = batch;
  const copied = write(batch).then(async (problem) => {
    writing.delete(order);
    if (problem) return failed(problem);
    written.push(order);
    forgetSoon();
    if (isFailing) await recovered();
    if (++sinceTidy < TIDY_AFTER) return undefined;
    sinceTidy = 0;
    void tidyCopy().catch(failed);
  });
  writing.set(order, copied);
  return copied;
}

/** Nothing is copied before the copy was brought back: a new archive would be written over an older one. */
async function write(batch: Parameters<typeof writeCopy>[0]): Promise<unknown> {
  try {
    isBack ||= (await db.facts.get('fresh')) === undefined;
  } catch (error) {
    return error;
  }
  return isBack ? writeCopy(batch) : new DOMException('The copy is not brought back yet', 'NotSupportedError');
}

/** Copies the conversations of what is left in the outbox, each as a whole, as it is now. */
async function copyLeft(isMeant: (row: Uncopied) => boolean): Promise<void> {
  try {
    const isLeft = (row: Uncopied) => !writing.has(row.order) && !written.includes(row.order) && isMeant(row);
    const rows = (await db.uncopied.toArray()).filter(isLeft);
    const conversations = [...new Set(rows.flatMap((row) => row.conversations))];
    if (conversations.length === 0) return;
    if (conversations.length > MANY) return await rebaseCopy();
    const batch = await db.transaction('rw', db.tables, async () => {
      await db.uncopied.bulkDelete(rows.map(({ order }) => order));
      const order = await db.uncopied.add({ conversations });
      const changes = [];
      for (const conversation of conversations) changes.push(...(await wholeOf(conversation)));
      return { order, changes };
    });
    await copy(batch);
  } catch (error) {
    await failed(error);
  }
}

/** Takes what is in a file out of the outbox: the last worker had no more change to do it with. */
async function forgetCopied(): Promise<void> {
  const rows = await db.uncopied.toArray();
  if (rows.length === 0) return;
  const { base, files } = sortFiles(await fileNames('copy'));
  for (const { order } of rows) {
    const file = files.find(({ first, last }) => first <= order && order <= last);
    // An empty file was begun by a worker that was killed.
    const isThere = order <= (base?.order ?? 0) || (file && ((await readFile('copy', file.name))?.size ?? 0) > 0);
    if (isThere) await db.uncopied.delete(order);
  }
}

function forgetSoon(): void {
  clearTimeout(idle);
  idle = setTimeout(() => void forgetWritten().catch(() => undefined), IDLE_MS);
}

async function forgetWritten(): Promise<void> {
  const done = new Set(written);
  if (done.size > 0) await db.uncopied.bulkDelete([...done]);
  written = written.filter((order) => !done.has(order));
}

/** While nothing can be copied the outbox is one row with all that is missing, and does not grow with every change. */
async function fold(): Promise<void> {
  const rows = (await db.uncopied.toArray()).filter(({ order }) => !writing.has(order) && !written.includes(order));
  if (rows.length < FOLD_AT) return;
  await db.uncopied.bulkDelete(rows.map(({ order }) => order));
  await db.uncopied.add({ conversations: [...new Set(rows.flatMap((row) => row.conversations))] });
}

/** Notes why there is no second copy just now, once. */
async function failed(error: unknown): Promise<void> {
  failedAt = Date.now();
  if (isFailing) return;
  isFailing = true;
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  await db.facts.put({ name: 'copyProblem', value: { at: Date.now(), error: name } }).catch(() => undefined);
}

async function recovered(): Promise<void> {
  isFailing = false;
  await db.facts.delete('copyProblem').catch(() => undefined);
  void copyLeft(() => true);
}
