/** What is read of a full archive, and what a conversation costs that is seen again. Runs in a page of the extension. */
import { newest as newestOf, recentConversations } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import { search as searchArchive } from '../../../utils/db/search.ts';
import { snapshotOf } from './messages.ts';
import { keep } from './parley.ts';

/** Milliseconds of each run. */
export type Times = number[];

/** Fills the archive: many short conversations. Their number is that of the next one. */
export async function fill(conversations: number, each: number): Promise<void> {
  for (let c = 0; c < conversations; c++) await keep(snapshotOf(c, 0, each));
}

/** Keeps the beginning of a long conversation. */
export async function begin(conversation: number, messages: number): Promise<void> {
  await keep(snapshotOf(conversation, 0, messages));
}

/** The same thread again: how long, and how many writes it caused. */
export async function seenAgain(conversation: number, messages: number, runs: number) {
  const snapshot = snapshotOf(conversation, 0, messages);
  const counted = countWrites();
  const times = await repeat(runs, async () => void (await keep(snapshot)));
  return { times, writes: counted.stop() };
}

/** One message more in a long thread, of which `seen` are on the screen: by the bare function. */
export function oneMore(conversation: number, messages: number, seen: number, runs: number): Promise<Times> {
  const snapshots = growing(conversation, messages, seen, runs);
  return repeat(runs, async (run) => {
    if ((await keep(snapshots[run] as (typeof snapshots)[number])) !== 1) throw new Error('it was not new');
  });
}

/** One message more, from a page to the background and back: what a content script waits for. */
export function oneMoreAsked(conversation: number, messages: number, seen: number, runs: number): Promise<Times> {
  const snapshots = growing(conversation, messages, seen, runs);
  return repeat(runs, async (run) => {
    const answer = await chrome.runtime.sendMessage({ call: 'keepSnapshot', argument: snapshots[run] });
    if (answer?.value?.added !== 1) throw new Error(`it was not new: ${JSON.stringify(answer)}`);
  });
}

function growing(conversation: number, messages: number, seen: number, runs: number) {
  return Array.from({ length: runs }, (_, run) => {
    const end = messages + run + 1;
    return snapshotOf(conversation, Math.max(0, end - seen), end);
  });
}

/** The newest messages of a conversation, as the archive page asks for them. */
export function newest(keys: readonly string[], count: number): Promise<Times> {
  return repeat(keys.length, async (run) => {
    const found = await newestOf(keys[run] as string, count);
    if (found.length !== count) throw new Error(`${found.length} messages`);
  });
}

/** Keys of some conversations, spread over all. */
export async function someKeys(count: number): Promise<string[]> {
  const keys = await db.conversations.toCollection().primaryKeys();
  return Array.from({ length: count }, (_, at) => keys[Math.floor((at * keys.length) / count)] as string);
}

/** The list of the conversations. */
export function list(conversations: number, runs: number): Promise<Times> {
  return repeat(runs, async () => {
    const found = await recentConversations(conversations);
    if (found.length !== conversations) throw new Error(`${found.length} conversations`);
  });
}

/** Each query: milliseconds until its first results can be shown, and until everything was looked through. */
export async function search(queries: readonly string[]): Promise<{ first: Times; whole: Times; found: number[] }> {
  const found: number[] = [];
  const first: Times = [];
  const whole = await repeat(queries.length, async (run) => {
    const begin = performance.now();
    const tell = () => {
      first[run] ??= performance.now() - begin;
    };
    const { total } = await searchArchive(queries[run] as string, {}, { limit: 50, onPartial: tell });
    tell();
    found.push(total);
  });
  return { first, whole, found };
}

async function repeat(runs: number, act: (run: number) => Promise<void>): Promise<Times> {
  const times: Times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await act(run);
    times.push(performance.now() - start);
  }
  return times;
}

/** Counts what is written to IndexedDB from now on: transactions that may write, and rows put or taken away. */
function countWrites() {
  const counts = { transactions: 0, rows: 0 };
  const stores = IDBObjectStore.prototype;
  const { put, add, delete: remove } = stores;
  const { transaction } = IDBDatabase.prototype;
  const row = <F extends (...rest: never[]) => unknown>(original: F) =>
    function (this: IDBObjectStore, ...rest: never[]) {
      counts.rows++;
      return original.apply(this, rest);
    } as unknown as F;
  stores.put = row(put);
  stores.add = row(add);
  stores.delete = row(remove);
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    if (mode === 'readwrite') counts.transactions++;
    return transaction.call(this, names, mode, options);
  };
  return {
    stop() {
      Object.assign(stores, { put, add, delete: remove });
      IDBDatabase.prototype.transaction = transaction;
      return counts;
    },
  };
}
