import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../utils/db/index.ts';
import { messagesWith, turnsWith } from '../../../utils/db/sellers.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, message, NOW } from './rows.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const vega = { marketplace: 'aliexpress', peer: 'Vega Store' };

beforeEach(emptyDatabase);

async function talk(key: string, own: object, days: number[]) {
  await db.conversations.put(conversation(key, { peer: 'Vega Store', ...own }));
  const said = days.flatMap((day, at) => {
    const sentAt = NOW - day * DAY;
    const asked = message(key, 2 * at, `asked ${day}`, { direction: 'out', sentAt });
    return [asked, message(key, 2 * at + 1, `answered ${day}`, { sentAt: sentAt + HOUR })];
  });
  await db.messages.bulkPut(said);
}

it('the turns with a seller come from all conversations, oldest first, of the last eighteen months', async () => {
  await talk('a', {}, [600, 20, 3]);
  await talk('b', { peer: 'Another name', id: '25' }, [10]);
  await talk('c', { peer: 'Altair' }, [5]);
  await talk('d', { marketplace: 'etsy' }, [5]);
  const turns = await turnsWith({ ...vega, id: '25' }, NOW);
  expect(turns).toEqual([20, 10, 3].map((day) => ({ sentAt: NOW - day * DAY, repliedAt: NOW - day * DAY + HOUR })));
});

it('the messages with a seller come by conversation, the newest first, of a long one the end', async () => {
  await talk('a', { lastAt: 1 }, [3]);
  await db.conversations.put(conversation('long', { peer: 'vega store', lastAt: 2 }));
  await db.messages.bulkPut(Array.from({ length: 2_300 }, (_, seq) => message('long', seq, `m ${seq}`)));
  const [long, other] = await messagesWith(vega);
  expect([long?.conversation.key, other?.conversation.key]).toEqual(['long', 'a']);
  expect(long?.messages).toHaveLength(2_000);
  expect(long?.messages.at(-1)?.text).toBe('m 2299');
  expect(other?.messages.map(({ text }) => text)).toEqual(['asked 3', 'answered 3']);
});
