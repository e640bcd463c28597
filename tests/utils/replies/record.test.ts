import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../utils/chats/model.ts';
import type { StoredOrder } from '../../../utils/replies/order.ts';
import { type RecordThread, sellerRecord } from '../../../utils/replies/record.ts';
import type { Turn } from '../../../utils/replies/turn.ts';

const PLACE = { zone: 'Asia/Shanghai', country: 'CN', kind: 'shop' } as const;
const HOUR = 3_600_000;
/** A Wednesday, 10:00 in China. */
const SENT = Date.parse('2026-09-02T02:00:00Z');
const NOW = Date.parse('2026-11-20T02:00:00Z');

type Line = [hours: number, direction: Direction, text: string];

function thread(key: string, lines: Line[], turns: Turn[] = [], lastSeen = NOW): RecordThread {
  const messages = lines.map(([hours, direction, text], rank) => {
    const sentAt = SENT + hours * HOUR;
    return { rank, direction, text, sentAt, firstSeen: sentAt };
  });
  return { conversation: { key, lastSeen, firstSeen: SENT }, messages, turns };
}
const turn = (sent: number, hours?: number): Turn => ({
  sentAt: SENT + sent * HOUR,
  ...(hours !== undefined && { repliedAt: SENT + (sent + hours) * HOUR }),
});
const record = (threads: RecordThread[], orders: StoredOrder[] = []) => sellerRecord(threads, orders, PLACE, NOW);

describe('how fast a seller replies', () => {
  it('half of the replies, by the clock and by the seller’s hours', () => {
    // 10:00 to 13:00 the same day; 10:00 to 10:00 two days later, with two nights; five hours.
    const times = record([thread('a', [], [turn(0, 3), turn(24, 48), turn(144, 5)])])?.times;
    expect(times).toMatchObject({ replies: 3, medianHours: 5, withinDay: 2, of: 3 });
    expect(times?.medianOpenHours).toBeCloseTo(5, 1);
  });

  it('of an even number of replies the middle of the two', () => {
    expect(record([thread('a', [], [turn(0, 2), turn(24, 4)])])?.times?.medianHours).toBe(3);
  });

  it('says nothing with fewer than two', () => {
    expect(record([thread('a', [], [turn(0, 3)])])?.times).toBeUndefined();
  });

  it('a reply that never came is missed, after ten working days, and was not within a day', () => {
    const known = record([thread('a', [], [turn(0, 3), turn(24, 3), turn(48)])]);
    expect(known?.missed).toBe(1);
    expect(known?.times).toMatchObject({ replies: 2, withinDay: 2, of: 3 });
  });

  it('nobody knows what came to a thread that was not looked at since', () => {
    expect(record([thread('a', [], [turn(0)], SENT + 24 * HOUR)])?.missed).toBe(0);
  });

  it.each([
    ['Thank you!', 0],
    ['D’accord, merci beaucoup.', 0],
    ['👍', 0],
    ['好的，谢谢', 0],
    ['شكرًا', 0],
    ['Thanks, and when will it arrive?', 1],
    ['Ok but the parcel number 1234 is wrong', 1],
    ['It is broken', 1],
    ['The quality is not great', 1],
  ])('%s waits for an answer: %d', (text, missed) => {
    expect(record([thread('a', [[0, 'out', text]], [turn(0)])])?.missed).toBe(missed);
  });

  it('while they said to be away nothing is learnt', () => {
    const times = record([thread('a', [], [turn(0, 3), turn(24, 3), { ...turn(48, 500), away: true }])])?.times;
    expect(times?.replies).toBe(2);
  });
});

describe('what a seller promised', () => {
  const lines: Line[] = [
    [0, 'out', 'Where is it?'],
    [1, 'in', 'We will ship your order in 3 days.'],
    [2, 'in', 'Dear, we will ship it in 3 days'],
    [200, 'in', 'Sorry. We will ship tomorrow!'],
  ];

  it('each once, the newest first, with where it stands', () => {
    const known = record([thread('aliexpress//id%3A1', lines)]);
    expect(known?.promises).toMatchObject([
      { rank: 3, state: 'unknown', words: 'will ship tomorrow' },
      { rank: 1, state: 'broken', conversation: 'aliexpress//id%3A1' },
    ]);
    expect(known?.counts).toEqual({ kept: 0, broken: 1, open: 0, unknown: 1 });
  });

  it('is none in a message without a time, nor in the buyer’s', () => {
    const silent = thread('a', [[0, 'out', 'I will ship it back tomorrow']]);
    const [message] = thread('b', [[0, 'in', 'We will ship tomorrow']]).messages;
    const timeless = { ...thread('b', []), messages: message ? [{ ...message, sentAt: undefined }] : [] };
    expect(record([silent, timeless])?.promises).toEqual([]);
  });

  it('is judged by the order that the conversation is about', () => {
    const order = { orderId: '9', conversation: 'a', days: { shipped: '2026-09-04' }, seenAt: NOW } as StoredOrder;
    expect(record([thread('a', lines.slice(0, 2))], [order])?.counts.kept).toBe(1);
    const other = { ...order, conversation: 'b' };
    const about = {
      ...thread('a', lines.slice(0, 2)),
      conversation: { ...thread('a', []).conversation, orderId: '8' },
    };
    expect(record([about], [other])?.counts.kept).toBe(0);
  });
});

it('counts conversations and orders, since when', () => {
  const order = { orderId: '9', days: {}, firstSeen: SENT - HOUR, seenAt: NOW } as unknown as StoredOrder;
  const known = record([thread('a', [[5, 'out', 'Hello']]), thread('b', [])], [order]);
  expect(known).toMatchObject({ conversations: 2, orders: 1, firstContact: SENT - HOUR, missed: 0 });
});

it('knows nothing of a stranger', () => {
  expect(record([])).toBeUndefined();
});
