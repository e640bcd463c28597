import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineEvent, eventOf } from '../../components/calendar-events.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { browser } from '../../utils/browser.ts';
import type { Deadline } from '../../utils/replies/deadlines.ts';
import type { StoredOrder } from '../../utils/replies/order.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';

const end = Date.UTC(2026, 11, 1, 7, 59);
const deadline: Deadline = {
  id: 'dispute',
  endsAt: end,
  actAt: end - 1,
  zone: 'America/Los_Angeles',
  shown: 'Refund if no delivery before Nov 30, 2026',
  rule: 'page',
  source: 'https://www.aliexpress.com/p/order/detail.html?orderId=55 (2026-11-23)',
};
const order: StoredOrder = {
  key: 'aliexpress:55',
  marketplace: 'aliexpress',
  orderId: '55',
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=55',
  title: 'Desk lamp',
  sellerName: 'Vega Store',
  days: {},
  clocks: [],
  seenAt: 0,
  firstSeen: 0,
  clocksAt: 0,
  wakeAt: Number.POSITIVE_INFINITY,
};
const item: TodoItem = {
  id: 'reply:a',
  state: 'overdue',
  at: end,
  who: 'Vega Store',
  about: 'Desk lamp',
  url: 'https://www.aliexpress.com/p/message/index.html',
  why: [{ code: 'work', hours: 36, dayHours: 12 }],
  sentAt: end - 9e8,
  urgent: true,
};

beforeEach(() => {
  fakeBrowser.reset();
  const getMessage = (key: keyof typeof english, values: string[] = []) =>
    (english[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
  Object.assign(browser.i18n, { getMessage });
});

describe('what goes into the buyer’s own calendar', () => {
  it('is a reply at the time it is due, with why', () => {
    const { title, at, details, alarmMinutes } = eventOf(item);
    expect([title, at, alarmMinutes]).toEqual(['Reply due: Vega Store', end, 0]);
    expect(details).toMatch(/^Desk lamp\nYou wrote on .*3 days of work\.$/);
  });

  it('is a deadline at its last minute, told a day before, with the page’s own words and where they stand', () => {
    const { title, at, details, alarmMinutes, url } = deadlineEvent(order, deadline);
    expect([title, at, alarmMinutes, url]).toEqual(['Last day: Dispute (Vega Store)', end, 1440, order.url]);
    for (const words of ['Pacific Time', 'Refund if no delivery before Nov 30', 'orderId=55 (2026-11-23)'])
      expect(details).toContain(words);
    expect(deadlineEvent(order, { ...deadline, notVerified: true }).details).toContain('not verified');
  });

  it('is one entry, whether it comes from the list or from the order', () => {
    const listed: TodoItem = { ...item, id: 'order:aliexpress:55:dispute', state: 'deadline', why: [], deadline };
    expect(eventOf({ ...listed, url: order.url })).toEqual(deadlineEvent(order, deadline));
  });
});
