import { beforeEach, describe, expect, it } from 'vitest';
import type { Screenshot } from '../../../utils/chats/model.ts';
import { type CaseChoice, gatherCase } from '../../../utils/db/case.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, message, NOW } from './rows.ts';

const HOUR = 3_600_000;
const facts = {
  now: NOW,
  zone: 'Europe/Paris',
  language: 'en',
  version: '1',
  words: (key: string, ...values: string[]) => [key, ...values].join(' '),
};
const about = { marketplace: 'aliexpress', marketplaceName: 'AliExpress', peer: 'a' };
const gather = (choice: Partial<CaseChoice> = {}) =>
  gatherCase({ about, orders: [], parts: [{ conversation: 'a' }], ...choice }, facts);
const texts = async (choice: Partial<CaseChoice>) =>
  (await gather(choice)).threads.map(({ messages }) => messages.map(({ text }) => text));
const shot = (...ranks: number[][]): Screenshot => ({
  takenAt: NOW,
  url: '',
  scale: 1,
  pieces: ranks.map((each, at) => ({ sha256: `${at}`.repeat(64), width: 1, height: 1, ranks: each })),
});

beforeEach(async () => {
  await emptyDatabase();
  await db.conversations.bulkAdd([
    conversation('a', { count: 4, screenshots: [shot([0, 8], [16, 24]), shot([8]), shot([24])] }),
    conversation('b'),
  ]);
  await db.messages.bulkAdd([
    message('a', 0, 'one', { sentAt: NOW }),
    message('a', 1, 'two', { sentAt: undefined }),
    message('a', 2, 'three', { sentAt: NOW + 2 * HOUR }),
    message('a', 3, 'four', { sentAt: NOW + 3 * HOUR }),
    message('b', 0, 'earlier', { sentAt: NOW - HOUR }),
  ]);
});

describe('gathering a case', () => {
  it('takes whole conversations, the oldest first, and says what was chosen', async () => {
    const found = await gather({ parts: [{ conversation: 'a' }, { conversation: 'b' }], note: ' It came broken. ' });
    expect(found.threads.map(({ conversation: { key }, messages, total }) => [key, messages.length, total])).toEqual([
      ['b', 1, 1],
      ['a', 4, 4],
    ]);
    expect(found).toMatchObject({ about, note: 'It came broken.', madeAt: NOW, zone: 'Europe/Paris', version: '1' });
    expect(found.hidden).toBeUndefined();
  });

  it('takes chosen messages alone, and tells how many there are', async () => {
    await db.messages.update(['a', 16], { gapBefore: true });
    const { threads } = await gather({ parts: [{ conversation: 'a', ranks: [8, 24] }] });
    expect(threads[0]?.messages.map(({ text }) => text)).toEqual(['two', 'four']);
    expect(threads[0]).toMatchObject({ total: 4, places: [2, 4], gapsBefore: [3] });
  });

  it('counts the conversations of the case of which nothing is chosen', async () => {
    const conversations = ['a', 'b'];
    await db.conversations.update('b', { count: 1 });
    expect((await gather({ conversations: ['a'] })).leftOutWhole).toBeUndefined();
    expect((await gather({ conversations })).leftOutWhole).toEqual({ conversations: 1, messages: 1 });
    const parts = conversations.map((conversation) => ({ conversation }));
    const later = { parts, period: { from: NOW } };
    expect((await gather(later)).leftOutWhole).toEqual({ conversations: 1, messages: 1 });
  });

  it('reads long conversations to their end', async () => {
    const rows = Array.from({ length: 1_234 }, (_, seq) => message('c', seq, `${seq}`, { rank: seq / 8 - 3 }));
    await db.messages.bulkAdd(rows);
    await db.conversations.add(conversation('c'));
    const { threads } = await gather({ parts: [{ conversation: 'c' }] });
    expect(threads[0]?.messages).toEqual(rows);
  });

  it('takes a period; a message without a time goes with the one before it', async () => {
    expect(await texts({ period: { from: NOW - HOUR, to: NOW + HOUR } })).toEqual([['one', 'two']]);
    expect(await texts({ period: { from: NOW + HOUR } })).toEqual([['three', 'four']]);
    expect(await texts({ period: { to: NOW + 3 * HOUR } })).toEqual([['one', 'two', 'three']]);
    expect(await texts({ period: { to: NOW - 9 * HOUR } })).toEqual([]);
  });

  it('a message of which the day alone is known is in every period that meets its day', async () => {
    await db.messages.update(['a', 0], { precision: 'day' });
    expect(await texts({ period: { from: NOW + HOUR, to: NOW + 2 * HOUR } })).toEqual([['one']]);
  });

  it('leaves out screenshots that show, or may show in part, what was not chosen', async () => {
    const pieces = async (ranks: number[]) =>
      (await gather({ parts: [{ conversation: 'a', ranks }] })).threads[0]?.screenshots.map((each) =>
        each.pieces.map((piece) => piece.ranks),
      );
    expect(await pieces([0, 8, 16, 24])).toEqual([
      [
        [0, 8],
        [16, 24],
      ],
      [[8]],
      [[24]],
    ]);
    expect(await pieces([0, 8, 16])).toEqual([[[8]]]);
    // Those that stay out are told: the record would look as if none had been taken.
    const leftOut = async (...ranks: number[]) =>
      (await gather({ parts: [{ conversation: 'a', ranks }] })).screenshotsLeftOut;
    expect(await leftOut(0, 8, 16, 24)).toBeUndefined();
    expect(await leftOut(0, 8, 16)).toBe(3);
    expect(await leftOut(8, 24)).toBe(4);
    expect(await pieces([8, 24])).toEqual([]);
    expect(await pieces([16, 24])).toEqual([[[24]]]);
  });

  it('reads one picture at a time, by its hash', async () => {
    const sha256 = 'c'.repeat(64);
    await db.pictures.add({ sha256, type: 'image/png', bytes: new Uint8Array([1, 2]).buffer, fetchedAt: NOW });
    const { picture } = await gather();
    expect(await picture(sha256)).toEqual({ bytes: new Uint8Array([1, 2]), type: 'image/png' });
    expect(await picture('d'.repeat(64))).toBeUndefined();
  });

  it('ends when it is cancelled', async () => {
    const gone = gatherCase({ about, orders: [], parts: [{ conversation: 'a' }] }, facts, AbortSignal.abort());
    await expect(gone).rejects.toThrow('abort');
  });

  it('a conversation that is no longer there is left out', async () => {
    expect(await texts({ parts: [{ conversation: 'gone' }, { conversation: 'b' }] })).toEqual([['earlier']]);
  });
});
