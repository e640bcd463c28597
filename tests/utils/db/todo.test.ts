import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../../../utils/db/commit.ts';
import { needsNoAnswer, todoNow } from '../../../utils/db/todo.ts';
import type { Reminder } from '../../../utils/replies/reminder.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, message, NOW, order } from './rows.ts';

const DAY = 24 * 3_600_000;
const reminder = (key: string, dueAt: number): Reminder => ({
  conversation: key,
  peer: key,
  url: 'https://www.aliexpress.com/p/message/index.html',
  sentAt: NOW - 40 * DAY,
  dueAt,
  because: [],
  wakeAt: Number.POSITIVE_INFINITY,
});
const lamp = { kind: 'product' as const, title: 'Desk lamp', url: 'https://www.aliexpress.com/item/1.html' };
const listed = async () => (await todoNow(NOW)).map(({ id }) => id);

beforeEach(emptyDatabase);

describe('what is to be done, from the archive', () => {
  it('has replies of old conversations, turns of new ones and the deadlines of open orders', async () => {
    await commit(async () => ({
      conversations: [
        conversation('old', { lastAt: NOW - 40 * DAY, lastDirection: 'out' }),
        conversation('mine', { lastAt: NOW - DAY }),
      ],
      reminders: [reminder('old', NOW - DAY)],
      orders: [
        order({ orderId: '1', days: { ordered: '2026-08-26' }, conversation: 'old' }),
        order({ orderId: '2', days: { ordered: '2026-08-26' }, done: true }),
      ],
    }));
    expect(await listed()).toEqual(['order:aliexpress:1:dispute', 'reply:old', 'turn:mine']);
    expect((await todoNow(NOW))[0]).toMatchObject({ who: 'old', conversation: 'old' });
  });

  it('takes a turn off once the buyer says that it needs no answer, until the seller writes again', async () => {
    await commit(async () => ({ conversations: [conversation('mine', { lastAt: NOW - DAY })] }));
    await needsNoAnswer('mine');
    expect(await listed()).toEqual([]);
    const again = conversation('mine', { noAnswerTo: NOW - DAY, lastAt: NOW - 1 });
    await commit(async () => ({ conversations: [again] }));
    expect(await listed()).toEqual(['turn:mine']);
  });

  it('finds what a late reply is about on a card of the chat, unless it is an order', async () => {
    const shown = (key: string, kind: 'product' | 'order') =>
      message(key, 0, '', { direction: 'out', cards: [lamp, { ...lamp, kind }] });
    await commit(async () => ({
      conversations: [conversation('asks', { lastDirection: 'out' }), conversation('has', { lastDirection: 'out' })],
      added: [shown('asks', 'product'), shown('has', 'order')],
      reminders: [reminder('asks', NOW - DAY), reminder('has', NOW - 2 * DAY)],
    }));
    const similar = (await todoNow(NOW)).map((item) => [item.conversation, item.similar]);
    expect(similar).toEqual([
      ['has', undefined],
      ['asks', 'Desk lamp'],
    ]);
  });
});
