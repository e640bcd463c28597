import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import { newest, threadPage } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';

const message = (conversation: string, rank: number) => ({ conversation, rank, text: `${rank}` }) as StoredMessage;

beforeEach(async () => {
  await emptyDatabase();
  const ranks = [-3, -1.5, 0, 1, 2, 2.5, 3];
  await db.messages.bulkAdd(ranks.map((rank) => message('b', rank)));
  await db.messages.bulkAdd(['a', 'b ', 'c'].map((key) => message(key, 0)));
});

describe('a thread is read in parts', () => {
  const ranks = (messages: StoredMessage[]) => messages.map(({ rank }) => rank);

  it('of its own messages only, in their order', async () => {
    expect(ranks(await newest('b', 3))).toEqual([2, 2.5, 3]);
    expect(ranks(await newest('b', 99))).toEqual([-3, -1.5, 0, 1, 2, 2.5, 3]);
    expect(ranks(await threadPage('b', { before: 2, limit: 2 }))).toEqual([0, 1]);
    expect(ranks(await threadPage('b', { after: -1.5, limit: 2 }))).toEqual([0, 1]);
    expect(ranks(await threadPage('b', { before: -3, limit: 2 }))).toEqual([]);
  });
});
