import { beforeEach, describe, expect, it } from 'vitest';
import { type CaseChoice, gatherCase } from '../../../utils/db/case.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, message, NOW, order } from './rows.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const words = (key: string, ...values: string[]) => [key, ...values].join(' ');
const about = { marketplace: 'aliexpress', marketplaceName: 'AliExpress', peer: 'a' };
const events = async (choice: Partial<CaseChoice> = {}, zone = 'Europe/Paris') => {
  const facts = { now: NOW, zone, language: 'en', version: '1', words };
  const whole = { about, orders: ['aliexpress:1'], parts: [{ conversation: 'a' }] };
  return (await gatherCase({ ...whole, ...choice }, facts)).events;
};
/** When an event was, in the buyer's zone. */
const day = (at: number | undefined, timeZone = 'Europe/Paris') =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);

beforeEach(async () => {
  await emptyDatabase();
  await db.conversations.add(conversation('a', { orderId: '1', lastSeen: NOW }));
});

describe('what happened between the messages', () => {
  it('days of the order stand on that day of the buyer, and say whose day it is', async () => {
    await db.orders.add(
      order({
        key: 'aliexpress:1',
        orderId: '1',
        days: { ordered: '2026-11-01' },
        given: { complained: '2026-11-20' },
      }),
    );
    for (const zone of ['Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles', 'Nowhere/Atall']) {
      const found = (await events({}, zone)).filter(({ kind }) => kind === 'order');
      expect(found.map(({ at }) => day(at, zone === 'Nowhere/Atall' ? 'UTC' : zone))).toEqual([
        '2026-11-01 00:00',
        '2026-11-20 00:00',
      ]);
      expect(found[0]).toMatchObject({
        precision: 'day',
        title: 'caseEvent_ordered',
        details: ['clocksOrder 1', 'caseDayShown 2026-11-01 (America/Los_Angeles)'],
        url: expect.stringContaining('orderId=1'),
        seenAt: NOW,
      });
      expect(found[1]).toMatchObject({
        title: 'caseEvent_complained',
        details: ['clocksOrder 1', 'caseDayGiven 2026-11-20'],
      });
      expect(found[1]?.url).toBeUndefined();
    }
  });

  it('the state of the order is what its page said, when it said it', async () => {
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1', status: 'Awaiting shipment', title: 'Lamp' }));
    expect(await events()).toEqual([
      {
        kind: 'order',
        at: NOW,
        precision: 'second',
        title: 'caseEvent_status',
        details: ['clocksOrder 1', 'Lamp', 'Awaiting shipment'],
        url: expect.stringContaining('orderId=1'),
        seenAt: NOW,
      },
    ]);
  });

  it('the first message to the seller about the order is told, where it is in the case', async () => {
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1', days: { ordered: '2026-11-01' } }));
    await db.messages.bulkAdd([
      message('a', 0, 'before', { direction: 'out', sentAt: Date.UTC(2026, 9, 1) }),
      message('a', 1, 'where is it?', { direction: 'out', sentAt: Date.UTC(2026, 10, 10), precision: 'minute' }),
    ]);
    const first = async (choice: Partial<CaseChoice> = {}) =>
      (await events(choice)).find(({ title }) => title === 'caseEvent_contact');
    expect(await first()).toMatchObject({
      at: Date.UTC(2026, 10, 10),
      precision: 'minute',
      message: { conversation: 'a', rank: 8 },
    });
    expect(await first({ parts: [{ conversation: 'a', ranks: [0] }] })).toBeUndefined();
  });

  it('a deadline names its end, its rule, its source, and that nobody verified it', async () => {
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1', days: { ordered: '2026-11-01' } }));
    const deadline = (await events()).find(({ kind }) => kind === 'deadline');
    expect(deadline?.title).toMatch(/^deadlineUntil deadline_dispute January 30, 2027 at 11:59.PM (?:PST|GMT-8)$/u);
    expect(day(deadline?.at)).toBe('2027-01-31 08:59');
    expect(deadline?.details).toEqual([
      'clocksOrder 1',
      'rule_aliexpress_dispute',
      expect.stringMatching(/^clocksSource .*2026-09/),
      'notVerified',
    ]);
  });

  it('a deadline that the page showed has the page’s words', async () => {
    const clocks = [{ about: 'dispute' as const, text: '3 days left', left: 3 * DAY }];
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1', clocks }));
    const deadline = (await events()).find(({ kind }) => kind === 'deadline');
    expect(deadline).toMatchObject({ at: NOW + 3 * DAY, seenAt: NOW });
    expect(deadline?.details).toContain('3 days left');
  });

  it('a promise stands where it was due, with its words and what became of it', async () => {
    const sentAt = Date.UTC(2026, 10, 10, 3);
    await db.messages.bulkAdd([
      message('a', 0, 'Hello. We will ship your order tomorrow.', { sentAt }),
      message('a', 1, 'It still has not been shipped!', { direction: 'out', sentAt: sentAt + 4 * DAY }),
    ]);
    const [promise] = await events();
    expect(promise).toMatchObject({
      kind: 'promise',
      title: 'casePromise_broken November 11, 2026 (Asia/Shanghai)',
      details: ['“will ship your order tomorrow”', 'casePromiseFound'],
      message: { conversation: 'a', rank: 0 },
    });
    expect(day(promise?.at)).toBe('2026-11-11 16:59');
  });

  it('what became of a promise is also told by messages that were not chosen; a promise itself must be', async () => {
    const sentAt = Date.UTC(2026, 10, 10, 3);
    await db.messages.bulkAdd([
      message('a', 0, 'We will ship your order tomorrow.', { sentAt }),
      message('a', 1, 'It still has not been shipped!', { direction: 'out', sentAt: sentAt + 4 * DAY }),
    ]);
    const titles = async (ranks: number[]) =>
      (await events({ parts: [{ conversation: 'a', ranks }] })).map(({ title }) => title);
    expect(await titles([0])).toEqual([expect.stringContaining('casePromise_broken')]);
    expect(await titles([8])).toEqual([]);
  });

  it('stands in order of time, with orders that belong to the case alone', async () => {
    await db.orders.bulkAdd([
      order({
        key: 'aliexpress:1',
        orderId: '1',
        days: { ordered: '2026-11-01', shipped: '2026-11-03' },
        status: 'Paid',
      }),
      order({ key: 'aliexpress:2', orderId: '2', status: 'Other' }),
    ]);
    const found = await events();
    expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => a - b));
    expect(JSON.stringify(found)).not.toContain('Other');
    expect(await events({ orders: [] })).toEqual([]);
  });
});
