import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { thread } from '../../../utils/db/chats.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { db } from '../../../utils/db/index.ts';
import { noteTrouble, type Trouble, watchTrouble } from '../../../utils/db/trouble.ts';
import { emptyDatabase } from '../../database.ts';
import { type FakeFiles, installFakeFiles } from '../../fake-files.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const key = 'aliexpress//name%3Avega';
let files: FakeFiles & { remove: () => void };

function see(texts: string[]) {
  const messages = texts.map((text) => ({ direction: 'in', text, images: [] }));
  const conversation = { marketplace: 'aliexpress', peer: 'Vega' };
  const url = 'https://www.aliexpress.com/';
  const snapshot = { conversation, url, seenAt: NOW, way: 'detected', messages };
  return keepSnapshot(snapshot, '0.2.0', NOW, async () => undefined);
}
const texts = async () => (await thread(key)).map(({ text }) => text);
const trouble = () => {
  let now: Trouble | undefined;
  watchTrouble((told) => {
    now = told;
  })();
  return now;
};
const nothingWrong = async () => expect((await checkArchive(() => 0, new AbortController().signal)).faults).toEqual([]);

beforeEach(async () => {
  fakeBrowser.reset();
  files = installFakeFiles();
  noteTrouble(undefined);
  await db.open();
  await emptyDatabase();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  files.remove();
  vi.restoreAllMocks();
});

describe('a full disk', () => {
  it('is said, keeps what was kept whole, and is forgotten once there is room: Firefox wants the database opened anew', async () => {
    await see(['a']);
    const full = new Set<IDBDatabase>();
    let isFull = true;
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      const { db: connection } = this.transaction;
      if (full.has(connection)) throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      if (!isFull) return add.apply(this, given);
      full.add(connection);
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    });
    expect(await see(['a', 'b', 'c'])).toEqual({ problem: 'full' });
    expect(await texts()).toEqual(['a']);
    await nothingWrong();
    isFull = false;
    expect(await see(['a', 'b', 'c'])).toMatchObject({ kept: 3, added: 2 });
    expect(await texts()).toEqual(['a', 'b', 'c']);
    await nothingWrong();
  });
});

describe('a connection that the browser closes', () => {
  it('is opened again, and nothing is lost', async () => {
    await see(['a']);
    db.backendDB().close();
    expect(await see(['a', 'b'])).toMatchObject({ kept: 2, added: 1 });
    await nothingWrong();
  });
});

describe('another page', () => {
  it('with a newer Parley gets the database; this one says so, and writes nothing any more', async () => {
    await see(['a']);
    const newer = new Dexie('parley');
    const schema = Object.fromEntries(
      db.tables.map(({ name, schema: { primKey, indexes } }) => [
        name,
        [primKey, ...indexes].map(({ src }) => src).join(),
      ]),
    );
    newer.version(99).stores(schema);
    await newer.open();
    expect(trouble()).toBe('outdated');
    expect(await see(['a', 'b'])).toEqual({ problem: 'database' });
    expect(await newer.table('messages').count()).toBe(1);
    await newer.delete();
    noteTrouble(undefined);
  });

  it('with an older Parley holds the database: it is said, no snapshot waits without end, and all goes on after', async () => {
    await see(['a']);
    db.close();
    await Dexie.delete('parley');
    const older = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open('parley', 10);
      request.onupgradeneeded = () => new Dexie('unused');
      request.onsuccess = () => opened(request.result);
    });
    const opening = db.open();
    await vi.waitFor(() => expect(trouble()).toBe('blocked'));
    expect(await see(['a'])).toEqual({ problem: 'database' });
    older.close();
    await opening;
    expect(trouble()).toBeUndefined();
    await vi.waitFor(async () => expect(await see(['a'])).toMatchObject({ kept: 1 }));
    await nothingWrong();
  });

  it('deletes the database: it comes back from the second copy', async () => {
    await see(['a', 'b']);
    await Dexie.delete('parley');
    expect(await texts()).toEqual(['a', 'b']);
    expect(await see(['a', 'b', 'c'])).toMatchObject({ kept: 3 });
    await nothingWrong();
  });
});

describe('odd texts', () => {
  it.each([
    ['a megabyte', '𝒳 發货 '.repeat(150_000).slice(0, 1_000_000)],
    ['a NUL', 'a\u0000b\u0000'],
    ['half a surrogate pair', 'a\ud83d b\ude00 c'],
    ['bidi controls', '\u202eevil\u202c \u2066x\u2069 \u200f'],
    ['line ends of any kind', 'a\r\nb\u2028c\u0085d\ve'],
  ])('are kept exactly, sealed and found whole: %s', async (_, text) => {
    expect(await see(['before', text])).toMatchObject({ kept: 2 });
    expect(await see(['before', text, 'after'])).toMatchObject({ kept: 3, added: 1 });
    expect(await texts()).toEqual(['before', text, 'after']);
    await nothingWrong();
  });
});
