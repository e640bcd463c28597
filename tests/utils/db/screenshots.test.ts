import { beforeEach, describe, expect, it } from 'vitest';
import { type Backup, openBackup } from '../../../utils/backup/read.ts';
import { backupStream } from '../../../utils/backup/write.ts';
import type { Screenshot, StoredMessage } from '../../../utils/chats/model.ts';
import { nameOf } from '../../../utils/chats/screenshots.ts';
import { archiveHash } from '../../../utils/db/archive-hash.ts';
import { archiveItems, countItems, lastChange } from '../../../utils/db/backup.ts';
import { writeBatch } from '../../../utils/db/batch.ts';
import { deleteConversation, renumber } from '../../../utils/db/chats.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { db } from '../../../utils/db/index.ts';
import { restore } from '../../../utils/db/restore.ts';
import { keepPiece, keepScreenshot } from '../../../utils/db/screenshots.ts';
import { bringBack, deletions, purge, trashConversation, trashPeriod } from '../../../utils/db/trash.ts';
import { trashScreenshot } from '../../../utils/db/trash-screenshot.ts';
import { emptyDatabase } from '../../database.ts';
import { chain, conversationOf, KEY, NOW, sealed } from '../backup/sample.ts';

const facts = { version: '0.1.0', madeAt: NOW, settings: {}, rules: [] };
const MINUTE = 60_000;
const FIRST = NOW - 3_600_000;

const png = (own: number) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, own]).slice().buffer;

/** Takes a screenshot whose pieces show these ranks. */
async function shoot(takenAt: number, ...ranks: number[][]): Promise<Screenshot> {
  const pictures = await Promise.all(ranks.map((_, at) => keepPiece(png((takenAt % 251) + at), 'image/png', takenAt)));
  const pieces = pictures.map(({ sha256 }, at) => ({ sha256, width: 800, height: 600, ranks: ranks[at] ?? [] }));
  const shot = { takenAt, url: 'https://shop.example/chat', scale: 1, pieces };
  expect(await keepScreenshot(KEY, shot, pictures)).toBe(true);
  return shot;
}

async function keep(messages: StoredMessage[]) {
  await db.conversations.put(conversationOf(messages));
  await db.messages.bulkPut(messages);
}

const shots = async () => (await db.conversations.get(KEY))?.screenshots;
const pictures = () => db.pictures.count();
const faults = async () =>
  (await checkArchive(() => undefined, new AbortController().signal)).faults.filter(({ code }) => code !== 'search');

async function backUp(): Promise<Backup> {
  const file = await new Response(backupStream(archiveItems(), facts)).blob();
  const backup = await openBackup(file);
  if (typeof backup === 'string') throw new Error(backup);
  return backup as Backup;
}

beforeEach(async () => {
  await emptyDatabase();
  await keep(await chain([{}, {}, {}, {}, {}, {}]));
});

describe('a screenshot of a conversation', () => {
  it('stands on its row, oldest first, with its pictures; ranks that nobody has are not named', async () => {
    await shoot(NOW + 5, [0, 1], [2, 77]);
    await shoot(NOW + 1, [3]);
    expect((await shots())?.map(({ takenAt, pieces }) => [takenAt, pieces.map(({ ranks }) => ranks)])).toEqual([
      [NOW + 1, [[3]]],
      [NOW + 5, [[0, 1], [2]]],
    ]);
    expect(await pictures()).toBe(3);
    expect(await faults()).toEqual([]);
  });

  it('is not kept of a conversation that is gone', async () => {
    await deleteConversation(KEY);
    const shot = { takenAt: NOW, url: 'https://shop.example/chat', scale: 1, pieces: [] };
    expect(await keepScreenshot(KEY, shot, [])).toBe(false);
  });

  it('is missed by a check of the archive when its bytes are lost', async () => {
    const { pieces } = await shoot(NOW, [0]);
    await db.pictures.delete(pieces[0]?.sha256 ?? '');
    expect(await faults()).toMatchObject([{ code: 'pictureLost', conversation: KEY }]);
  });

  it('outlives a snapshot that was worked out before it was taken, with the ranks as they are then', async () => {
    const known = await db.conversations.get(KEY);
    if (!known) throw new Error('not kept');
    await shoot(NOW, [4, 5]);
    const patches = [{ rank: 5, changes: { rank: 9 } }];
    const batch = { conversation: { ...known, lastSeen: NOW + 1 }, added: [], patches, jobs: [], clock: undefined };
    expect(await writeBatch({ ...batch, basedOn: known })).toBe(true);
    expect((await shots())?.[0]?.pieces[0]?.ranks).toEqual([4, 9]);
  });

  it('follows its messages when they get new ranks', async () => {
    await shoot(NOW, [1, 2]);
    await renumber(KEY);
    const ranks = (await db.messages.toArray()).map(({ rank }) => rank).sort((a, b) => a - b);
    expect((await shots())?.[0]?.pieces[0]?.ranks).toEqual(ranks.slice(1, 3));
  });

  it('goes with a deleted conversation, comes back with it, and is gone for good at last', async () => {
    await shoot(NOW, [0, 1], [2]);
    const before = await archiveHash();
    await trashConversation(KEY, NOW);
    expect(await countItems()).toBe(0);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 6, refused: 0 });
    expect(await archiveHash()).toBe(before);
    await trashConversation(KEY, NOW + 2);
    await purge({ deletedAt: NOW + 2 });
    expect(await pictures()).toBe(0);
  });

  it('goes with any message that it shows, in part too; the others stay', async () => {
    await shoot(NOW, [0, 1]);
    const later = await shoot(NOW + 1, [4, 5]);
    // Message 2 may stand on the first one in part.
    await trashPeriod({ from: FIRST + 2 * MINUTE, to: FIRST + 2 * MINUTE }, NOW, KEY);
    expect(await shots()).toEqual([later]);
    expect(await faults()).toEqual([]);
    expect(await bringBack(NOW, NOW + 1)).toEqual({ added: 1, refused: 0 });
    expect((await shots())?.map(({ pieces }) => pieces[0]?.ranks)).toEqual([
      [0, 1],
      [4, 5],
    ]);
    await trashPeriod({ from: FIRST, to: FIRST + 2 * MINUTE }, NOW + 2, KEY);
    await purge({ deletedAt: NOW + 2 });
    expect(await pictures()).toBe(1);
    expect(await faults()).toEqual([]);
  });

  it('is deleted alone, comes back alone, and its pictures go at last', async () => {
    const older = await shoot(NOW, [0, 1]);
    const shot = await shoot(NOW + 1, [2, 3], [4]);
    const before = await archiveHash();
    const change = await lastChange();
    expect(await trashScreenshot(KEY, nameOf(shot), NOW + 2)).toBe(true);
    expect(await trashScreenshot(KEY, nameOf(shot), NOW + 2)).toBe(false);
    expect(await shots()).toEqual([older]);
    const without = await lastChange();
    expect(without).not.toBe(change);
    expect(await deletions()).toMatchObject([{ kind: 'screenshot', messages: 0, peers: { length: 1 } }]);
    expect(await bringBack(NOW + 2, NOW + 3)).toEqual({ added: 0, refused: 0 });
    expect(await archiveHash()).toBe(before);
    expect(await shots()).toEqual([older, shot]);
    expect(await lastChange()).not.toBe(without);
    expect(await deletions()).toEqual([]);
    await trashScreenshot(KEY, nameOf(shot), NOW + 4);
    expect(await pictures()).toBe(3);
    await purge({ deletedAt: NOW + 4 });
    expect(await pictures()).toBe(1);
    expect(await faults()).toEqual([]);
  });

  it('waits to come back until its conversation is there', async () => {
    const shot = await shoot(NOW, [0, 1]);
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await trashConversation(KEY, NOW + 2);
    expect(await bringBack(NOW + 1, NOW + 3)).toEqual({ added: 0, refused: 1 });
    expect(await db.conversations.count()).toBe(0);
    await bringBack(NOW + 2, NOW + 4);
    expect(await bringBack(NOW + 1, NOW + 5)).toEqual({ added: 0, refused: 0 });
    expect(await shots()).toEqual([shot]);
  });

  it('does not come back to another thread under the same key', async () => {
    const shot = await shoot(NOW, [2, 3]);
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await trashConversation(KEY, NOW + 2);
    // The site shows the end of the chat alone by now: the same ranks are other messages.
    const anew = await chain([4, 5, 6, 7].map((at) => ({ text: `message ${at}`, firstSeen: NOW + 3 })));
    await keep(anew);
    expect(await bringBack(NOW + 1, NOW + 4)).toEqual({ added: 0, refused: 1 });
    expect(await shots()).toBeUndefined();
    expect(await deletions()).toMatchObject([{ kind: 'conversation' }, { kind: 'screenshot' }]);
  });

  it('that went with a message names nothing that was not on it, where the chat was kept anew meanwhile', async () => {
    await shoot(NOW, [1, 2, 3]);
    await trashPeriod({ from: FIRST + 2 * MINUTE, to: FIRST + 2 * MINUTE }, NOW + 1, KEY);
    await trashConversation(KEY, NOW + 2);
    await keep(await chain([4, 5, 6, 7].map((at) => ({ text: `other ${at}`, firstSeen: NOW + 3 }))));
    await db.conversations.update(KEY, { firstSeen: NOW + 3 });
    await bringBack(NOW + 1, NOW + 4);
    const [shot] = (await shots()) ?? [];
    const named = new Set(shot?.pieces.flatMap(({ ranks }) => ranks));
    const texts = (await db.messages.toArray()).filter(({ rank }) => named.has(rank)).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('other'))).toEqual([]);
  });

  it.each([
    { on: 'wholly', at: 2 },
    { on: 'in part', at: 1 },
  ])('waits to come back until a message that stands on it $on is there', async ({ at }) => {
    const shot = await shoot(NOW, [2, 3]);
    const before = await archiveHash();
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await trashPeriod({ from: FIRST + at * MINUTE, to: FIRST + at * MINUTE }, NOW + 2, KEY);
    expect(await bringBack(NOW + 1, NOW + 3)).toEqual({ added: 0, refused: 1 });
    expect(await shots()).toBeUndefined();
    await bringBack(NOW + 2, NOW + 4);
    expect(await bringBack(NOW + 1, NOW + 5)).toEqual({ added: 0, refused: 0 });
    expect(await shots()).toEqual([shot]);
    expect(await deletions()).toEqual([]);
    expect(await archiveHash()).toBe(before);
  });

  it('comes back after a message far from it was deleted', async () => {
    const shot = await shoot(NOW, [0, 1]);
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await trashPeriod({ from: FIRST + 4 * MINUTE, to: FIRST + 4 * MINUTE }, NOW + 2, KEY);
    expect(await bringBack(NOW + 1, NOW + 3)).toEqual({ added: 0, refused: 0 });
    expect(await shots()).toEqual([shot]);
  });

  it('that names no message waits for all of them', async () => {
    const shot = await shoot(NOW, []);
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await trashPeriod({ from: FIRST, to: FIRST }, NOW + 2, KEY);
    expect(await bringBack(NOW + 1, NOW + 3)).toEqual({ added: 0, refused: 1 });
    await bringBack(NOW + 2, NOW + 4);
    expect(await bringBack(NOW + 1, NOW + 5)).toEqual({ added: 0, refused: 0 });
    expect(await shots()).toEqual([shot]);
  });

  it('comes back to the same messages when these got new ranks meanwhile', async () => {
    const shot = await shoot(NOW, [1, 2], [4]);
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await renumber(KEY);
    expect(await bringBack(NOW + 1, NOW + 2)).toEqual({ added: 0, refused: 0 });
    const texts = new Map((await db.messages.toArray()).map(({ rank, text }) => [rank, text]));
    const named = (await shots())?.[0]?.pieces.map(({ ranks }) => ranks.map((rank) => texts.get(rank)));
    expect(named).toEqual([['message 1', 'message 2'], ['message 4']]);
    expect(await faults()).toEqual([]);
  });

  it('stays where it is when nobody noted what it shows', async () => {
    const shot = await shoot(NOW, [0, 1]);
    await trashScreenshot(KEY, nameOf(shot), NOW + 1);
    await db.trash.toCollection().modify((entry) => {
      delete entry.shown;
    });
    expect(await bringBack(NOW + 1, NOW + 2)).toEqual({ added: 0, refused: 1 });
    expect(await shots()).toBeUndefined();
    expect(await deletions()).toHaveLength(1);
  });

  it('is in a backup and back from it; again changes nothing', async () => {
    await shoot(NOW, [0, 1], [2]);
    const before = await archiveHash();
    const backup = await backUp();
    await emptyDatabase();
    expect(await restore(backup, NOW + 1)).toMatchObject({ added: 6, pictures: 2, refused: 0 });
    expect(await archiveHash()).toBe(before);
    expect(await restore(backup, NOW + 1)).toEqual({ added: 0, changed: 0, pictures: 0, refused: 0 });
    expect(await archiveHash()).toBe(before);
  });

  it('names its messages by their places here when it was taken on another computer', async () => {
    await shoot(NOW, [1, 2]);
    const backup = await backUp();
    await emptyDatabase();
    const first = await sealed(0, '', { text: 'Seen here alone', sentAt: FIRST - MINUTE });
    const ours = [first];
    for (let at = 0; at < 6; at++) {
      const { rank: _, seq: __, ...same } = await sealed(at, '');
      const { hash, previous, ...rest } = { ...same, rank: 100 + at, seq: at + 1 };
      ours.push(await sealed(at + 1, ours.at(-1)?.hash ?? '', { ...rest, seq: at + 1 }));
    }
    await keep(ours);
    await shoot(NOW + 7, [101]);
    await restore(backup, NOW + 1);
    const texts = new Map((await db.messages.toArray()).map(({ rank, text }) => [rank, text]));
    const named = (await shots())?.map(({ pieces }) => pieces[0]?.ranks.map((rank) => texts.get(rank)));
    expect(named).toEqual([['message 1', 'message 2'], ['message 1']]);
    expect(await faults()).toEqual([]);
  });

  it('of a file that lacks its picture is left out', async () => {
    await shoot(NOW, [0], [1]);
    await shoot(NOW + 9, [2]);
    const backup = await backUp();
    const lost = (await shots())?.flatMap(({ pieces }) => pieces.slice(0, 1).map(({ sha256 }) => sha256)) ?? [];
    await emptyDatabase();
    const poor = {
      lines: () => backup.lines(),
      picture: (sha256: string) => backup.picture(sha256),
      hasPicture: (sha256: string) => !lost.includes(sha256) && backup.hasPicture(sha256),
    };
    await restore(poor, NOW + 1);
    expect((await shots())?.map(({ pieces }) => pieces.map(({ ranks }) => ranks))).toEqual([[[1]]]);
  });
});
