import { describe, expect, it, vi } from 'vitest';
import type { StoredConversation } from '../../../utils/chats/model.ts';
import type { Deadline } from '../../../utils/replies/deadlines.ts';
import type { StoredOrder } from '../../../utils/replies/order.ts';
import type { Reminder } from '../../../utils/replies/reminder.ts';
import { belongsTo, type Known, todo, urgent } from '../../../utils/replies/todo.ts';

// Which clocks an order has is told elsewhere: here each order says its own.
vi.mock('../../../utils/replies/deadlines.ts', () => ({
  deadlinesOf: (order: StoredOrder & { ends?: Deadline[] }) => order.ends ?? [],
}));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 10, 23, 12);
const NEVER = Number.POSITIVE_INFINITY;

const conversation = (key: string, more: Partial<StoredConversation> = {}): StoredConversation => ({
  key,
  marketplace: 'aliexpress',
  peer: `Shop ${key}`,
  url: `https://www.aliexpress.com/p/message/index.html?sellerSeq=${key}`,
  firstSeen: now - 40 * DAY,
  lastSeen: now,
  count: 2,
  links: 2,
  sights: [],
  blocks: [],
  lastAt: now - DAY,
  lastText: 'Hello',
  lastDirection: 'out',
  digest: '',
  head: '',
  ...more,
});
const reminder = (key: string, dueIn: number, more: Partial<Reminder> = {}): Reminder => ({
  conversation: key,
  peer: `Shop ${key}`,
  url: `https://www.aliexpress.com/p/message/index.html?sellerSeq=${key}`,
  sentAt: now - 5 * DAY,
  dueAt: now + dueIn,
  because: [{ code: 'wait', days: 3 }],
  wakeAt: dueIn > 0 ? now + dueIn : NEVER,
  ...more,
});
const order = (orderId: string, ends: [id: string, actIn: number, endsIn: number][], more: Partial<StoredOrder> = {}) =>
  ({
    key: `aliexpress:${orderId}`,
    marketplace: 'aliexpress',
    orderId,
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`,
    title: 'Desk lamp',
    days: {},
    clocks: [],
    seenAt: now,
    firstSeen: now,
    clocksAt: now,
    wakeAt: NEVER,
    ends: ends.map(([id, actIn, endsIn]) => ({
      id,
      actAt: now + actIn,
      endsAt: now + endsIn,
      rule: id,
      source: 'https://page.example, 2026-11-23',
    })),
    ...more,
  }) as StoredOrder;
const list = (known: Partial<Known>) => todo({ reminders: [], orders: [], conversations: [], now, ...known });
const states = (known: Partial<Known>) => list(known).map(({ id, state }) => `${state} ${id}`);

describe('what is to be done', () => {
  it('puts an ending deadline before a late reply, that before the own turn, and waiting last', () => {
    const items = list({
      reminders: [reminder('waits', 2 * DAY), reminder('late', -DAY), reminder('later', -2 * DAY)],
      orders: [order('1', [['dispute', -HOUR, 2 * DAY]]), order('2', [['return', -HOUR, DAY]])],
      conversations: [conversation('mine', { lastDirection: 'in' })],
    });
    expect(items.map(({ id }) => id)).toEqual([
      'order:aliexpress:2:return',
      'order:aliexpress:1:dispute',
      'reply:later',
      'reply:late',
      'turn:mine',
      'reply:waits',
    ]);
    expect(urgent(items)).toBe(4);
  });

  it.each<[string, Partial<Reminder>, number, string, number]>([
    ['in time', {}, DAY, 'their-turn reply:a', 0],
    ['due this minute', {}, 0, 'overdue reply:a', 1],
    ['late and notified', { notifiedAt: now }, -DAY, 'overdue reply:a', 1],
    ['late and put off', { wakeAt: now + HOUR }, -DAY, 'overdue reply:a', 0],
    ['put off, and the time is over', { wakeAt: now - 1 }, -DAY, 'overdue reply:a', 1],
    ['late, until they answer', { untilAnswer: true }, -DAY, 'overdue reply:a', 0],
  ])('a reply %s', (_, more, dueIn, state, count) => {
    const items = list({ reminders: [reminder('a', dueIn, more)] });
    expect(items.map(({ id, state }) => `${state} ${id}`)).toEqual([state]);
    expect(urgent(items)).toBe(count);
  });

  it('says nothing of a reply that came elsewhere, and takes it for no turn of the buyer', () => {
    const conversations = [conversation('a', { lastDirection: 'in' })];
    expect(states({ reminders: [reminder('a', -DAY, { answered: true })], conversations })).toEqual([]);
  });

  it('is a deadline when the protection ends before the reply is late, unless the order says it itself', () => {
    const because = [{ code: 'protection', endsAt: now + DAY }] as const;
    const reminders = [reminder('7', 2 * DAY, { actAt: now - HOUR, because: [...because] })];
    const [item] = list({ reminders });
    expect(item).toMatchObject({ state: 'deadline', at: now + DAY, urgent: true });
    const conversations = [conversation('7', { id: '7' })];
    const orders = [order('1', [['dispute', -HOUR, DAY]], { sellerId: '7' })];
    expect(states({ reminders, conversations, orders })).toEqual([
      'deadline order:aliexpress:1:dispute',
      'their-turn reply:7',
    ]);
  });

  it.each<[string, Partial<StoredConversation>, boolean]>([
    ['the seller wrote yesterday', {}, true],
    ['29 days ago', { lastAt: now - 29 * DAY }, true],
    ['31 days ago: left for good', { lastAt: now - 31 * DAY }, false],
    ['the buyer wrote last', { lastDirection: 'out' }, false],
    ['the chat is gone from the site', { goneSince: now }, false],
    ['the buyer said it needs no answer', { noAnswerTo: now - DAY }, false],
    ['the seller wrote again since', { noAnswerTo: now - 2 * DAY }, true],
  ])('the own turn: %s', (_, more, isMine) => {
    const conversations = [conversation('a', { lastDirection: 'in', ...more })];
    expect(states({ conversations })).toEqual(isMine ? ['your-turn turn:a'] : []);
  });

  it.each<[string, [string, number, number], Partial<StoredOrder>, number, number]>([
    ['to act on', ['dispute', -1, 2 * DAY], {}, 1, 1],
    ['to act on within three days', ['dispute', 3 * DAY, 5 * DAY], {}, 1, 0],
    ['later', ['dispute', 4 * DAY, 6 * DAY], {}, 0, 0],
    ['over', ['dispute', -2 * DAY, 0], {}, 0, 0],
    ['put off', ['dispute', -1, 2 * DAY], { snoozedUntil: now + HOUR }, 1, 0],
    ['put off beyond its end, which is near', ['dispute', -1, 12 * HOUR], { snoozedUntil: now + DAY }, 1, 1],
    ['put off until now', ['dispute', -1, 2 * DAY], { snoozedUntil: now }, 1, 1],
    ['of an order that needs no watching', ['dispute', -1, 2 * DAY], { done: true }, 0, 0],
  ])('a deadline %s', (_, ends, more, shown, count) => {
    const items = list({ orders: [order('1', [ends], more)] });
    expect(items).toHaveLength(shown);
    expect(urgent(items)).toBe(count);
  });

  it('puts what was put off after what was not, and before what has time', () => {
    const reminders = [
      reminder('waits', DAY),
      reminder('off', -3 * DAY, { wakeAt: now + DAY }),
      reminder('late', -DAY),
    ];
    expect(list({ reminders }).map(({ id }) => id)).toEqual(['reply:late', 'reply:off', 'reply:waits']);
  });

  it('names the product or the order, and joins an order with its conversation', () => {
    const conversations = [conversation('7', { id: '7' })];
    const orders = [order('55', [['dispute', -1, DAY]], { sellerId: '7' })];
    const items = list({ reminders: [reminder('7', -1)], orders, conversations });
    expect(items).toMatchObject([
      { order: 'aliexpress:55', conversation: '7', who: 'Shop 7', about: 'Desk lamp' },
      { order: 'aliexpress:55', conversation: '7', who: 'Shop 7', about: 'Desk lamp' },
    ]);
  });
});

describe('which order a conversation is about', () => {
  it.each<[string, Partial<StoredOrder>, Partial<StoredConversation>, boolean]>([
    ['the same order', {}, { orderId: '1' }, true],
    ['another order of the same seller', { sellerId: '7' }, { orderId: '2', id: '7' }, false],
    ['the same seller, no order named', { sellerId: '7' }, { id: '7' }, true],
    ['another seller', { sellerId: '8' }, { id: '7' }, false],
    ['the same name', { sellerName: ' lamp shop' }, { peer: 'Lamp Shop' }, true],
    ['linked with it', { conversation: 'a', sellerId: '8' }, { id: '7' }, true],
    ['linked with another', { conversation: 'b' }, { orderId: '1' }, false],
    ['another marketplace', { marketplace: 'ebay' }, { orderId: '1' }, false],
  ])('%s', (_, ofOrder, ofConversation, isSame) => {
    expect(belongsTo(order('1', [], ofOrder), conversation('a', ofConversation))).toBe(isSame);
  });
});
