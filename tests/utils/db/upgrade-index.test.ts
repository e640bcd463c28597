import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { db } from '../../../utils/db/index.ts';
import { countUnsearchable } from '../../../utils/db/search-check.ts';

it('an archive of version 1 can be searched after its upgrade', async () => {
  const old = new Dexie('parley');
  old.version(1).stores({
    conversations: 'key, lastAt',
    messages: '[conversation+rank]',
    pictures: 'sha256',
    pictureJobs: '[conversation+rank+index]',
    reminders: 'conversation, dueAt, wakeAt',
  });
  const ranks = Array.from({ length: 1_200 }, (_, rank) => rank);
  const row = (conversation: string, rank: number) => ({
    conversation,
    rank,
    seq: rank,
    text: `m ${rank}`,
    images: [],
  });
  await old.table('conversations').bulkPut(['a', 'b'].map((key) => ({ key, lastAt: 1, count: ranks.length })));
  for (const key of ['a', 'b'])
    await old.table('messages').bulkPut(ranks.map((rank) => ({ ...row(key, rank), direction: 'in', firstSeen: 1 })));
  old.close();
  expect((await db.conversations.get('b'))?.blocks).toEqual([2, 3]);
  expect(await countUnsearchable()).toBe(0);
});
