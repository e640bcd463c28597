import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { archiveHash } from '../../../utils/db/archive-hash.ts';
import { renumber, thread } from '../../../utils/db/chats.ts';
import { checkArchive, type Progress } from '../../../utils/db/check.ts';
import { db } from '../../../utils/db/index.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import { emptyDatabase } from '../../database.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const key = 'aliexpress//name%3Avega';
const bytes = new Uint8Array([1, 2, 3]);

function see(peer: string, texts: string[]) {
  const messages = texts.map((text) => ({ direction: 'in', text, images: [] }));
  const conversation = { marketplace: 'aliexpress', peer };
  const url = 'https://www.aliexpress.com/';
  const snapshot = { conversation, url, seenAt: NOW, way: 'detected', messages };
  return keepSnapshot(snapshot, '0.2.0', NOW, async () => undefined);
}

async function faults() {
  return (await checkArchive(() => undefined, new AbortController().signal)).faults;
}

async function change(rank: number, changes: object) {
  const message = (await thread(key))[rank];
  await db.messages.put({ ...message, ...changes } as NonNullable<typeof message>);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  await see('Vega', ['a', 'b', 'c', 'd']);
  await see('Altair', ['x']);
});
afterEach(() => vi.restoreAllMocks());

describe('checking the archive', () => {
  it('finds nothing wrong in what was only written', async () => {
    const told: Progress[] = [];
    await see('Vega', ['0', 'a', 'b', 'B', 'd', 'e']);
    const found = await checkArchive((progress) => told.push(progress), new AbortController().signal);
    expect(found).toMatchObject({ conversations: 2, messages: 7, faults: [] });
    expect(told.at(-1)?.part).toBe('search');
  });

  it('names a message whose text was changed', async () => {
    await change(2, { text: 'C' });
    expect(await faults()).toContainEqual({ code: 'changed', conversation: key, peer: 'Vega', rank: 2, at: NOW });
  });

  it('names the place of a message that was taken away, and says that the list counts another', async () => {
    await db.messages.delete([key, 1]);
    const found = await faults();
    expect(found).toContainEqual({ code: 'missing', conversation: key, peer: 'Vega', rank: 2, at: NOW, count: 1 });
    expect(found).toContainEqual({ code: 'count', conversation: key, peer: 'Vega', count: 3 });
  });

  it('says that the newest messages were taken away', async () => {
    await db.messages.delete([key, 3]);
    await db.conversations.update(key, { count: 3 });
    expect(await faults()).toContainEqual(expect.objectContaining({ code: 'missing', rank: 2, count: 1 }));
    await db.conversations.update(key, { links: 3 });
    expect(await faults()).toContainEqual(expect.objectContaining({ code: 'end', rank: 2 }));
  });

  it('names a message that was put between two others', async () => {
    const [first] = await thread(key);
    await db.messages.put({ ...first, rank: 0.5 } as NonNullable<typeof first>);
    expect(await faults()).toContainEqual(expect.objectContaining({ code: 'chain', rank: 0.5 }));
  });

  it('knows what the buyer deleted from what was lost', async () => {
    const second = (await thread(key))[1];
    if (!second) throw new Error('no message');
    const { seq, hash, previous } = second;
    await db.messages.delete([key, second.rank]);
    await db.erased.put({ conversation: key, seq, hash, previous, erasedAt: NOW });
    await db.conversations.update(key, { count: 3 });
    expect((await faults()).filter(({ code }) => code !== 'search')).toEqual([]);
  });

  it('names messages that are not listed, and those that are not found', async () => {
    await db.conversations.delete(key);
    await db.searchBlocks.clear();
    const found = await faults();
    expect(found).toContainEqual({ code: 'unlisted', conversation: key, rank: 0, at: NOW });
    expect(found).toContainEqual({ code: 'search', count: 5 });
  });

  it('names the message whose picture is lost or has other bytes', async () => {
    const sha256 = await sha256Hex(bytes);
    await change(1, { images: [{ url: 'https://a/1.png', alt: '', sha256 }] });
    const place = { conversation: key, peer: 'Vega', rank: 1, at: NOW };
    expect(await faults()).toContainEqual({ code: 'pictureLost', ...place });
    await db.pictures.put({ sha256, type: 'image/png', bytes: new Uint8Array([1, 2]).buffer, fetchedAt: NOW });
    expect(await faults()).toContainEqual({ code: 'picture', ...place });
    await db.pictures.put({ sha256, type: 'image/png', bytes: bytes.buffer, fetchedAt: NOW });
    expect((await faults()).map(({ code }) => code)).not.toContain('picture');
  });

  it('takes nothing that is written meanwhile for a fault', async () => {
    const { get } = IDBObjectStore.prototype;
    let more = 0;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, query) {
      if (this.name === 'conversations' && query === key && ++more === 1) void see('Vega', ['a', 'b', 'c', 'd', 'e']);
      return get.call(this, query);
    });
    expect(await faults()).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(checkArchive(() => undefined, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the hash of the archive', () => {
  it('tells whether anything the buyer has is another, not how it is kept', async () => {
    const before = await archiveHash();
    await renumber(key);
    await db.searchBlocks.clear();
    await db.conversations.update(key, { blocks: [], digest: '' });
    expect(await archiveHash()).toBe(before);
    const hashes = new Set([before]);
    const changed = async (changes: object) => {
      await change(2, changes);
      hashes.add(await archiveHash());
    };
    await changed({ text: 'C' });
    await changed({ goneSince: NOW });
    await changed({ flagged: true });
    await db.messages.delete([key, 0]);
    hashes.add(await archiveHash());
    await changed({ images: [{ url: 'https://a.example/1.png', alt: '', sha256: 'x', size: 3 }] });
    await db.pictures.put({ sha256: 'x', type: 'image/png', bytes: bytes.buffer, fetchedAt: NOW });
    hashes.add(await archiveHash());
    expect(hashes.size).toBe(7);
  });
});
