import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import { LIMITS } from '../../../utils/chats/snapshot.ts';
import { archiveHash } from '../../../utils/db/archive-hash.ts';
import { archiveItems, countItems } from '../../../utils/db/backup.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { commit } from '../../../utils/db/commit.ts';
import { db } from '../../../utils/db/index.ts';
import { search } from '../../../utils/db/search.ts';
import {
  bringBack,
  deletions,
  purge,
  trashConversation,
  trashEverything,
  trashPeriod,
  UNDO_MS,
} from '../../../utils/db/trash.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import { emptyDatabase } from '../../database.ts';
import { chain, conversationOf, KEY, NOW, sealed } from '../backup/sample.ts';
import { order } from './rows.ts';

const OTHER = 'shop//name%3Aother';
const MANY = 'shop//name%3Amany';
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const DAY = 24 * 3_600_000;
let sha256: string;

async function everything() {
  const tables = [db.conversations, db.messages, db.pictures, db.reminders, db.orders, db.erased] as const;
  const rows = await Promise.all(tables.map((table) => table.toArray() as Promise<object[]>));
  // Blocks are the index's own; without the digest the next look at the page compares all.
  return rows.map((list) => list.map((row) => ({ ...row, blocks: undefined, digest: undefined })));
}

beforeEach(async () => {
  await emptyDatabase();
  sha256 = await sha256Hex(png);
  const image = { url: 'https://a.example/1.png', alt: '', sha256, size: png.length };
  const threads: StoredMessage[][] = [
    await chain([{}, { images: [image] }, {}, { sentAt: NOW + DAY }, { sentAt: NOW + 2 * DAY }]),
    await chain([
      { conversation: OTHER, images: [image] },
      { conversation: OTHER, sentAt: NOW + DAY },
    ]),
  ];
  for (const messages of threads) {
    await db.conversations.put(conversationOf(messages));
    await db.messages.bulkPut(messages);
  }
  await db.pictures.put({ sha256, type: 'image/png', bytes: png.slice().buffer, fetchedAt: NOW });
  await db.pictureJobs.put({ conversation: KEY, rank: 2, index: 0, url: 'https://a.example/2.png', tries: 0 });
});

describe('deleting', () => {
  it('takes a conversation with all that belongs to it, and gives it back as it was', async () => {
    const before = await everything();
    expect(await trashConversation(KEY, NOW)).toBe(5);
    expect(await db.conversations.toCollection().primaryKeys()).toEqual([OTHER]);
    expect(await db.messages.count()).toBe(2);
    expect(await db.pictureJobs.count()).toBe(0);
    expect(await deletions()).toMatchObject([{ kind: 'conversation', peers: ['Vega Store'], messages: 5 }]);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 5, refused: 0 });
    expect(await everything()).toEqual(before);
    expect(await deletions()).toEqual([]);
  });

  it('takes the link of an order only, and gives it back', async () => {
    await db.orders.bulkPut([
      order({ marketplace: 'shop', orderId: '1', sellerName: 'Vega Store', conversation: KEY }),
      order({ marketplace: 'shop', orderId: '2', conversation: OTHER }),
    ]);
    const before = await everything();
    await trashConversation(KEY, NOW);
    expect((await db.orders.toArray()).map(({ conversation }) => conversation)).toEqual([undefined, OTHER]);
    await bringBack(NOW, NOW + 1);
    expect(await everything()).toEqual(before);
  });

  it('takes the orders with everything, also where nothing else is kept, and gives them back', async () => {
    await db.orders.put(order({ marketplace: 'shop', done: true, conversation: KEY }));
    const before = await everything();
    const hash = await archiveHash();
    await trashEverything(NOW);
    expect(await db.orders.count()).toBe(0);
    expect(await deletions()).toMatchObject([{ kind: 'everything', messages: 7, peers: { length: 2 } }]);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 7, refused: 0 });
    expect(await everything()).toEqual(before);
    expect(await archiveHash()).toBe(hash);
    await Promise.all([db.conversations.clear(), db.messages.clear()]);
    await trashEverything(NOW + 2);
    expect(await deletions()).toMatchObject([{ kind: 'everything', messages: 0, peers: [] }]);
    await purge({ deletedAt: NOW + 2 });
    expect([await db.orders.count(), await db.trash.count()]).toEqual([0, 0]);
  });

  it('gives back the longest texts and addresses that are taken in', async () => {
    const url = `https://shop.example/?${'a'.repeat(5_000)}`;
    const messages = await chain([{}, { text: 'x'.repeat(LIMITS.text), url }, {}]);
    await db.messages.clear();
    await db.messages.bulkPut(messages);
    await db.conversations.put(conversationOf(messages, { url, title: 't'.repeat(LIMITS.text) }));
    const clock = { conversation: KEY, peer: 'Vega', url, sentAt: NOW, dueAt: NOW, wakeAt: NOW, because: [] };
    await db.reminders.put(clock);
    const before = await everything();
    await trashConversation(KEY, NOW);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 3, refused: 0 });
    expect(await everything()).toEqual(before);
  });

  it('gives back the pictures that were still waited for', async () => {
    const data = { url: 'data:image/png;base64,iVBORw0KGgo=', alt: '' };
    const web = (problem?: string) => ({ url: 'https://a.example/3.png', alt: '', ...(problem && { problem }) });
    const images = [data, web(), web('network'), web('archiveFull'), web('type'), web('size')];
    const [message] = await chain([{ images }]);
    await Promise.all([db.messages.clear(), db.pictureJobs.clear()]);
    await db.messages.bulkPut(message ? [message] : []);
    await db.conversations.put(conversationOf(message ? [message] : []));
    await trashConversation(KEY, NOW);
    await bringBack(NOW, NOW + 1);
    const jobs = await db.pictureJobs.toArray();
    expect(jobs.map(({ index, tries }) => [index, tries])).toEqual([0, 1, 2, 3].map((index) => [index, 0]));
  });

  it('keeps what cannot be brought back, and says so', async () => {
    await db.messages.update([KEY, 3], { text: 'not what was sealed' });
    await trashConversation(KEY, NOW);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 4, refused: 1 });
    expect(await deletions()).toHaveLength(1);
  });

  it('takes a period of one conversation, its links stay, and gives it back as it was', async () => {
    const before = await everything();
    const gone = (await db.messages.get([KEY, 3])) as StoredMessage;
    expect(await trashPeriod({ from: NOW, to: NOW + DAY }, NOW, KEY)).toBe(1);
    expect(await db.conversations.get(KEY)).toMatchObject({ count: 4, links: 5 });
    const { faults } = await checkArchive(() => undefined, new AbortController().signal);
    expect(faults.filter(({ code }) => code !== 'search')).toEqual([]);
    expect(await db.erased.toArray()).toEqual([{ conversation: KEY, seq: 3, erasedAt: NOW, ...pick(gone) }]);
    await bringBack(NOW, NOW + 1);
    expect(await everything()).toEqual(before);
  });

  it('takes very many messages at once, out of the search too', async () => {
    const many = await chain(
      Array.from({ length: 2_600 }, (_, n) => ({ conversation: MANY, text: `word${n}`, sentAt: NOW + n })),
    );
    await commit(async () => ({ conversations: [conversationOf(many)], added: many }));
    expect(await trashPeriod({ from: NOW + 100, to: NOW + 2_499 }, NOW, MANY)).toBe(2_400);
    expect((await search('word', {}, { limit: 1 })).total).toBe(200);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 2_400, refused: 0 });
    expect((await search('word', {}, { limit: 1 })).total).toBe(2_600);
  });

  it('takes a period of all conversations as one decision', async () => {
    const before = await everything();
    expect(await trashPeriod({ from: NOW, to: NOW + 3 * DAY }, NOW)).toBe(3);
    expect(await deletions()).toMatchObject([{ kind: 'period', messages: 3, peers: ['Vega Store', 'Vega Store'] }]);
    expect(await db.messages.count()).toBe(4);
    await bringBack(NOW, NOW + 1);
    expect(await everything()).toEqual(before);
  });

  it('takes everything, and gives it back', async () => {
    const before = await everything();
    expect(await trashEverything(NOW)).toBe(7);
    expect(await db.conversations.count()).toBe(0);
    await bringBack(NOW, NOW + 1);
    expect(await everything()).toEqual(before);
  });

  it('keeps a gap told when the message it stood before is deleted', async () => {
    await db.messages.update([KEY, 3], { gapBefore: true });
    await trashPeriod({ from: NOW, to: NOW + DAY }, NOW, KEY);
    expect((await db.messages.get([KEY, 4]))?.gapBefore).toBe(true);
  });

  const ofDay = (day: number) => ({ from: NOW + day * DAY, to: NOW + day * DAY });
  const gaps = async () => {
    const messages = await db.messages.where('[conversation+rank]').between([KEY, -1e9], [KEY, 1e9]).toArray();
    const kept = await db.conversations.get(KEY);
    expect(kept?.gaps).toBe(messages.filter(({ gapBefore }) => gapBefore).length);
    const text = messages.map(({ rank, gapBefore }) => `${gapBefore ? '|' : ''}${rank}`).join(' ');
    return `${kept?.fromStart ? 'start ' : ''}${text}`;
  };

  it('claims nothing complete without what was deleted, until it is back', async () => {
    await db.conversations.update(KEY, { fromStart: true });
    await trashPeriod(ofDay(1), NOW, KEY);
    expect(await gaps()).toBe('start 0 1 2 |4');
    await trashPeriod({ from: NOW - DAY, to: NOW - 3_600_000 }, NOW + 1, KEY);
    expect(await gaps()).toBe('|1 2 |4');
    await bringBack(NOW, NOW + 2);
    expect(await gaps()).toBe('|1 2 3 4');
    await bringBack(NOW + 1, NOW + 3);
    expect(await gaps()).toBe('start 0 1 2 3 4');
  });

  it('takes back only the gap that it made', async () => {
    await db.messages.update([KEY, 3], { gapBefore: true });
    await db.conversations.update(KEY, { gaps: 1 });
    await trashPeriod(ofDay(1), NOW, KEY);
    expect(await gaps()).toBe('0 1 2 |4');
    await bringBack(NOW, NOW + 1);
    expect(await gaps()).toBe('0 1 2 |3 4');
  });

  it.each([
    [NOW, NOW + 1, '0 1 2 3'],
    [NOW + 1, NOW, '0 1 2 |4'],
  ])('of neighbours comes back in any order', async (first, second, between) => {
    await trashPeriod(ofDay(1), NOW, KEY);
    await trashPeriod(ofDay(2), NOW + 1, KEY);
    await bringBack(first, NOW + 2);
    expect(await gaps()).toBe(between);
    await bringBack(second, NOW + 3);
    expect(await gaps()).toBe('0 1 2 3 4');
  });

  it.each([
    [NOW, NOW + 1, '0 1 |3 4'],
    [NOW + 1, NOW, '0 1 2 |4'],
  ])('before what was deleted earlier comes back in any order', async (first, second, between) => {
    await trashPeriod(ofDay(1), NOW, KEY);
    await trashPeriod({ from: NOW - 3_600_000 + 120_000, to: NOW }, NOW + 1, KEY);
    expect(await gaps()).toBe('0 1 |4');
    await bringBack(first, NOW + 2);
    expect(await gaps()).toBe(between);
    await bringBack(second, NOW + 3);
    expect(await gaps()).toBe('0 1 2 3 4');
  });

  it('of what was kept anew meanwhile doubles nothing when it is brought back', async () => {
    await trashConversation(KEY, NOW);
    const again = await chain([{ firstSeen: NOW + 5 }, { firstSeen: NOW + 5 }, { firstSeen: NOW + 5 }]);
    await db.conversations.put(conversationOf(again.slice(0, 1)));
    await db.messages.bulkPut(again.slice(0, 1));
    await bringBack(NOW, NOW + 10);
    expect(await db.messages.where('[conversation+rank]').between([KEY, -1e9], [KEY, 1e9]).count()).toBe(5);
  });

  it('of a period whose messages the page showed again brings back only what is not there', async () => {
    await db.messages.bulkDelete([3, 4].map((rank): [string, number] => [KEY, rank]));
    const first = await db.messages.where('[conversation+rank]').between([KEY, -1e9], [KEY, 1e9]).toArray();
    const twice = await sealed(3, first[2]?.hash ?? '', { text: 'ok', direction: 'in', sentAt: NOW + DAY });
    const third = await sealed(4, twice.hash, { text: 'ok', direction: 'in', sentAt: NOW + DAY });
    const last = await sealed(5, third.hash, { text: 'ok', direction: 'in', sentAt: NOW + DAY + 60_000, firstSeen: 1 });
    await db.messages.bulkPut([twice, third, last]);
    await db.conversations.put(conversationOf([...first, twice, third, last]));
    await trashPeriod(ofDay(1), NOW + 10, KEY);
    const { text, direction, sentAt } = twice;
    const anew = await sealed(6, last.hash, { rank: 3.5, text, direction, sentAt, firstSeen: NOW + 20 });
    await db.messages.put(anew);
    const kept = (await db.conversations.get(KEY)) as StoredConversation;
    await db.conversations.put({ ...kept, count: 5, links: 7, head: anew.hash });
    expect(await bringBack(NOW + 10, NOW + 30)).toEqual({ added: 1, refused: 0 });
    const seqs = (await db.messages.where('[conversation+rank]').between([KEY, 3], [KEY, 1e9]).toArray()).map(
      ({ seq }) => seq,
    );
    expect(seqs).toEqual([6, 4, 5]);
    expect((await db.erased.toArray()).map(({ seq }) => seq)).toEqual([3]);
    const { faults } = await checkArchive(() => undefined, new AbortController().signal);
    expect(faults.filter(({ code }) => code !== 'search')).toEqual([]);
  });

  it('leaves no picture of it in a backup, and none in the hash of the archive', async () => {
    const kinds = async () => {
      const found: string[] = [];
      for await (const { kind } of archiveItems()) found.push(kind);
      expect(await countItems()).toBe(found.length);
      return found;
    };
    await trashConversation(KEY, NOW);
    expect(await kinds()).toContain('bytes');
    await trashConversation(OTHER, NOW);
    expect(await kinds()).toEqual([]);
    const hash = await archiveHash();
    await purge({ deletedAt: NOW });
    expect(await archiveHash()).toBe(hash);
  });

  it('is for good after 30 days, and only then; pictures that others show stay', async () => {
    await trashConversation(KEY, NOW);
    expect(await purge({ now: NOW + UNDO_MS - 1 })).toBe(false);
    expect(await deletions()).toHaveLength(1);
    expect(await purge({ now: NOW + UNDO_MS + 1 })).toBe(true);
    expect(await db.trash.count()).toBe(0);
    expect(await db.pictures.count()).toBe(1);
    await trashConversation(OTHER, NOW);
    expect(await db.pictures.count()).toBe(1);
    await purge({ deletedAt: NOW });
    expect(await db.pictures.count()).toBe(0);
  });
});

const pick = ({ hash, previous }: StoredMessage) => ({ hash, previous });
