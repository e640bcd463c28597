/** 100,000 new messages, kept by Parley and written as raw IndexedDB rows. Runs in a page of the extension. */
import type { Snapshot } from '../../../utils/chats/model.ts';
import { messageOf, snapshotOf } from './messages.ts';
import { keep } from './parley.ts';

/** How the messages arrive: of how many conversations, how many at a time, how many known ones are seen with them. */
export interface Shape {
  conversations: number;
  each: number;
  window: number;
  known: number;
}

/** Messages a second of Parley: check, merge, chain, conversation row, search text, one transaction a snapshot. */
export async function ingest({ conversations, each, window, known }: Shape): Promise<number> {
  const snapshots: Snapshot[] = [];
  for (let c = 0; c < conversations; c++)
    for (let from = 0; from < each; from += window)
      snapshots.push(snapshotOf(c, Math.max(0, from - known), Math.min(each, from + window)));
  const begin = performance.now();
  let added = 0;
  for (const snapshot of snapshots) added += await keep(snapshot);
  const took = performance.now() - begin;
  if (added !== conversations * each) throw new Error(`${added} of ${conversations * each} messages were kept`);
  return (added / took) * 1_000;
}

/** A row as anybody would store it: the message as it is seen, its conversation, place, address and time. */
export function rowOf(n: number, { each }: Pick<Shape, 'each'>) {
  const [c, seq] = [Math.floor(n / each), n % each];
  const url = 'https://www.aliexpress.com/p/message/index.html';
  return { id: `${c}-${seq}`, conversation: `Seller ${c}`, seq, ...messageOf(c, seq), url, firstSeen: Date.now() };
}

/** Messages a second of raw IndexedDB: one row a message, three indexes, `batch` rows a transaction. */
export async function raw(shape: Shape, batch: number): Promise<number> {
  const rows = Array.from({ length: shape.conversations * shape.each }, (_, n) => rowOf(n, shape));
  const db = await openRaw();
  const begin = performance.now();
  for (let from = 0; from < rows.length; from += batch) {
    const transaction = db.transaction('rows', 'readwrite');
    const store = transaction.objectStore('rows');
    for (const row of rows.slice(from, from + batch)) store.put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
  const took = performance.now() - begin;
  db.close();
  await settled(indexedDB.deleteDatabase('raw'));
  return (rows.length / took) * 1_000;
}

function openRaw(): Promise<IDBDatabase> {
  const opening = indexedDB.open('raw', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('rows', { keyPath: 'id' });
    store.createIndex('conversation', ['conversation', 'seq']);
    store.createIndex('sentAt', 'sentAt');
    store.createIndex('direction', 'direction');
  };
  return settled(opening);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
