/** What the second copy costs and gives, in a page of the extension. */
import { fileNames, readFile } from '../../utils/db/copy-folder.ts';
import { rebaseCopy, tidyCopy } from '../../utils/db/copy-tidy.ts';
import { db } from '../../utils/db/index.ts';
import { snapshotOf } from './archive/messages.ts';
import { keep } from './archive/parley.ts';

let conversations = 0;

/** Milliseconds of each of `rounds` snapshots with `size` new messages, until the acknowledgement. */
async function snapshots(size: number, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const snapshot = snapshotOf(conversations++, 0, size);
    const begin = performance.now();
    await keep(snapshot);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Files of the second copy and their bytes. */
async function size(): Promise<{ files: number; bytes: number }> {
  const names = await fileNames('copy');
  let bytes = 0;
  for (const name of names) bytes += (await readFile('copy', name))?.size ?? 0;
  return { files: names.length, bytes };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

/** Loses the database and brings it back: how long that takes, and how many messages are there then. */
async function lose(): Promise<{ took: number; messages: number }> {
  await db.delete({ disableAutoOpen: false });
  const took = await timed(() => db.open());
  return { took, messages: await db.messages.count() };
}

/** What the page can be asked to do. */
export const bench = { snapshots, size, lose, tidy: () => timed(tidyCopy), rebase: () => timed(rebaseCopy) };

Object.assign(globalThis, { bench });
