/**
 * The same rows in other stores, in batches of 1,000: messages a second. Runs in a page of the extension. Plain JavaScript,
 * because the libraries are installed for the benchmark only.
 */
import Dexie from 'dexie';
import localforage from 'localforage';
import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

const BATCH = 1_000;

/** Each opens an empty store; `add` writes a batch and resolves when it is kept. */
const stores = {
  async dexieWords() {
    const db = new Dexie('dexie-words');
    db.version(1).stores({ rows: 'id, [conversation+seq], sentAt, *words' });
    await db.open();
    const words = (text) => [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter(Boolean);
    return {
      add: (rows) => db.rows.bulkPut(rows.map((row) => ({ ...row, words: words(row.text) }))),
      remove: () => db.delete(),
    };
  },
  async pouchdb() {
    const db = new PouchDB('pouch', { auto_compaction: false });
    return {
      add: (rows) => db.bulkDocs(rows.map(({ id, ...row }) => ({ _id: id, ...row }))),
      remove: () => db.destroy(),
    };
  },
  async rxdb() {
    const db = await createRxDatabase({ name: 'rxdb', storage: getRxStorageDexie(), multiInstance: false });
    const text = { type: 'string', maxLength: 200 };
    const number = { type: 'number', minimum: 0, maximum: 1e13, multipleOf: 1 };
    const properties = {
      id: text,
      conversation: text,
      seq: number,
      sentAt: number,
      firstSeen: number,
      direction: text,
      text: { type: 'string' },
      images: { type: 'array', items: { type: 'object' } },
      shownTime: { type: 'string' },
      precision: { type: 'string' },
      url: { type: 'string' },
    };
    const required = ['id', 'conversation', 'seq', 'sentAt', 'direction'];
    const indexes = [['conversation', 'seq'], 'sentAt', 'direction'];
    const schema = { version: 0, primaryKey: 'id', type: 'object', properties, required, indexes };
    const { rows: collection } = await db.addCollections({ rows: { schema } });
    return { add: (rows) => collection.bulkInsert(rows), remove: () => db.remove() };
  },
  async localforage() {
    const store = localforage.createInstance({ name: 'localforage', driver: localforage.INDEXEDDB });
    return {
      add: (rows) => Promise.all(rows.map((row) => store.setItem(row.id, row))),
      remove: () => localforage.dropInstance({ name: 'localforage' }),
    };
  },
};

/** Writes `rows` into an empty store and takes it away again. */
globalThis.peer = async (name, rows) => {
  const store = await stores[name]();
  const begin = performance.now();
  for (let from = 0; from < rows.length; from += BATCH) await store.add(rows.slice(from, from + BATCH));
  const took = performance.now() - begin;
  await store.remove();
  return (rows.length / took) * 1_000;
};
