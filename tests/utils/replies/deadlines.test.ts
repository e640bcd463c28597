import { describe, expect, it } from 'vitest';
import french from '../../../public/_locales/fr/messages.json';
import { conflictsOf, deadlinesOf, waitFirst } from '../../../utils/replies/deadlines.ts';
import type { StoredOrder } from '../../../utils/replies/order.ts';
import { conflicts, rules } from '../../../utils/replies/rules.ts';

const now = Date.parse('2026-08-01T10:00:00Z');
const DAY = 24 * 3_600_000;

function order(known: Partial<StoredOrder>): StoredOrder {
  return {
    key: 'aliexpress:8212313961591322',
    marketplace: 'aliexpress',
    orderId: '8212313961591322',
    url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322',
    days: {},
    clocks: [],
    seenAt: now,
    firstSeen: now,
    clocksAt: now,
    wakeAt: Number.POSITIVE_INFINITY,
    ...known,
  };
}

const on = (marketplace: string, host: string, known: Partial<StoredOrder>) =>
  order({ marketplace, url: `https://${host}/order/1`, ...known });
const ends = (known: StoredOrder) =>
  Object.fromEntries(deadlinesOf(known, now).map(({ id, endsAt }) => [id, new Date(endsAt).toISOString()]));
const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString());

describe('what the page says wins', () => {
  const text = 'Refund if no delivery before Sep 4, 2026';

  it('a sentence of AliExpress ends with the day in Pacific time, not in the buyer’s', () => {
    const [deadline] = deadlinesOf(
      order({ clocks: [{ about: 'dispute', text, day: '2026-09-04' }], days: { ordered: '2026-07-15' } }),
      now,
    );
    expect(deadline).toMatchObject({ id: 'dispute', rule: 'page', shown: text, zone: 'America/Los_Angeles' });
    // In Paris it is already Saturday, 9 o'clock.
    expect(iso(deadline?.endsAt)).toBe('2026-09-05T06:59:59.999Z');
    expect(deadline?.estimated).toBeUndefined();
    // A fifth of the 52 days since the order.
    expect(iso(deadline?.actAt)?.slice(0, 10)).toBe('2026-08-25');
  });

  it.each([
    ['the day the clocks go back', '2026-11-01', '2026-11-02T07:59:59.999Z'],
    ['the day before', '2026-10-31', '2026-11-01T06:59:59.999Z'],
    ['the day the clocks go forward', '2027-03-14', '2027-03-15T06:59:59.999Z'],
    ['the day before that', '2027-03-13', '2027-03-14T07:59:59.999Z'],
  ])('%s', (_, day, end) => {
    expect(ends(order({ clocks: [{ about: 'dispute', text, day }] }))).toEqual({ dispute: end });
  });

  it('a countdown counts from when it was first seen', () => {
    const left = 13 * DAY + 5 * 3_600_000;
    const [deadline] = deadlinesOf(
      order({ clocks: [{ about: 'dispute', text: '13 days 5 hours left', left }], clocksAt: now - DAY }),
      now,
    );
    expect(deadline?.endsAt).toBe(now - DAY + left);
    expect(deadline?.zone).toBeUndefined();
  });

  it('a length of the page replaces the rule for the same thing, and leaves the others', () => {
    const clocks = [
      { about: 'dispute' as const, text: 'dispute within 60 days', within: { days: 60, of: 'order' as const } },
    ];
    expect(ends(order({ clocks, days: { ordered: '2026-07-15', delivered: '2026-07-30' } }))).toEqual({
      dispute: '2026-09-14T06:59:59.999Z',
      return: '2026-08-07T06:59:59.999Z',
    });
  });

  it('a date of this order comes before what holds for all; both are told when they differ', () => {
    const clocks = [
      { about: 'dispute' as const, text: 'within 90 days', within: { days: 90, of: 'order' as const } },
      { about: 'dispute' as const, text, day: '2026-09-04' },
    ];
    expect(ends(order({ clocks, days: { ordered: '2026-07-15' } }))).toEqual({
      dispute: '2026-09-05T06:59:59.999Z',
      'dispute-within': '2026-10-14T06:59:59.999Z',
    });
  });

  it('a length after something that did not happen yet ends never', () => {
    const clocks = [
      { about: 'return' as const, text: 'within 7 days of receipt', within: { days: 7, of: 'receipt' as const } },
    ];
    expect(ends(order({ clocks }))).toEqual({});
  });
});

describe('rules, when only days are known', () => {
  it.each<[string, StoredOrder, Record<string, string>]>([
    [
      'AliExpress: 90 days after the order',
      order({ days: { ordered: '2026-07-15' } }),
      { dispute: '2026-10-14T06:59:59.999Z' },
    ],
    [
      'AliExpress: 7 days after the receipt, and 15 in older copies',
      order({ days: { delivered: '2026-07-30' } }),
      { return: '2026-08-07T06:59:59.999Z', 'dispute-after-receipt': '2026-08-15T06:59:59.999Z' },
    ],
    [
      'eBay: 30 days after the delivery',
      on('ebay', 'www.ebay.fr', { days: { promised: '2026-07-20', delivered: '2026-07-25' } }),
      { dispute: '2026-08-24T21:59:59.999Z' },
    ],
    [
      'eBay: the estimate while nothing is delivered',
      on('ebay', 'www.ebay.co.uk', { days: { promised: '2026-07-20' } }),
      { dispute: '2026-08-19T22:59:59.999Z' },
    ],
    [
      'Amazon A-to-z: 90 days after the latest estimate, across the end of summer time',
      on('amazon', 'www.amazon.de', { days: { promised: '2026-08-20' } }),
      { dispute: '2026-11-18T22:59:59.999Z' },
    ],
    [
      'Etsy: 100 days; whose day is not known, so the earliest',
      on('etsy', 'www.etsy.com', { days: { promised: '2026-07-20' } }),
      { dispute: '2026-10-28T09:59:59.999Z' },
    ],
    [
      'Vinted in the EU: 2 days',
      on('vinted', 'www.vinted.fr', { days: { delivered: '2026-08-01' } }),
      { dispute: '2026-08-03T21:59:59.999Z' },
    ],
    [
      'Vinted in Canada: 4 days',
      on('vinted', 'www.vinted.ca', { days: { delivered: '2026-08-01' } }),
      { dispute: '2026-08-05T09:59:59.999Z' },
    ],
    [
      'leboncoin: 30 days after shipping',
      on('leboncoin', 'www.leboncoin.fr', { days: { shipped: '2026-07-20' } }),
      { dispute: '2026-08-19T21:59:59.999Z' },
    ],
    [
      'leboncoin: nothing of it once delivered',
      on('leboncoin', 'www.leboncoin.fr', { days: { shipped: '2026-07-20', delivered: '2026-07-25' } }),
      {},
    ],
    [
      'Temu: 90 days after the order',
      on('temu', 'www.temu.com', { days: { ordered: '2026-07-15' } }),
      { dispute: '2026-10-13T09:59:59.999Z' },
    ],
    [
      'Alibaba: 30 days after the receipt',
      on('alibaba', 'www.alibaba.com', { days: { delivered: '2026-07-20' } }),
      { dispute: '2026-08-19T09:59:59.999Z' },
    ],
    [
      'PayPal: 180 days',
      on('elsewhere', 'shop.example', { paidBy: 'paypal', days: { ordered: '2026-07-15' } }),
      { 'paypal-dispute': '2027-01-11T09:59:59.999Z' },
    ],
    [
      'PayPal: 20 days from opening to escalate',
      on('elsewhere', 'shop.example', { paidBy: 'paypal', days: {}, given: { paypalOpened: '2026-07-20' } }),
      { 'paypal-claim': '2026-08-09T09:59:59.999Z' },
    ],
    [
      'card: 120 days after the promised day',
      on('elsewhere', 'shop.example', { paidBy: 'card', days: { ordered: '2026-07-01', promised: '2026-07-20' } }),
      { 'card-chargeback': '2026-11-17T09:59:59.999Z' },
    ],
    [
      'card: never after 540 days',
      on('elsewhere', 'shop.example', { paidBy: 'card', days: { ordered: '2026-01-01', promised: '2027-06-01' } }),
      { 'card-chargeback': '2027-06-25T09:59:59.999Z' },
    ],
    [
      'card: 120 days after the order without a promise',
      on('elsewhere', 'shop.example', { paidBy: 'card', days: { ordered: '2026-07-01' } }),
      { 'card-chargeback': '2026-10-29T09:59:59.999Z' },
    ],
    [
      'French mediator: a year after the complaint',
      on('elsewhere', 'shop.example', { given: { complained: '2026-07-15' } }),
      { mediator: '2027-07-15T21:59:59.999Z' },
    ],
    ['days that are none', order({ days: { ordered: '2026-02-30', delivered: 'soon' } }), {}],
    ['an order of which nothing is known', order({}), {}],
    ['a marketplace without rules', on('elsewhere', 'shop.example', { days: { ordered: '2026-07-15' } }), {}],
  ])('%s', (_, known, expected) => {
    expect(ends(known)).toEqual(expected);
  });

  it('the buyer’s own day comes before the page’s', () => {
    const known = order({ days: { ordered: '2026-07-15' }, given: { ordered: '2026-07-14' } });
    expect(ends(known)).toEqual({ dispute: '2026-10-13T06:59:59.999Z' });
  });

  it('PayPal and the card run only when the buyer says so', () => {
    expect(ends(on('elsewhere', 'shop.example', { days: { ordered: '2026-07-15' }, paidBy: 'other' }))).toEqual({});
  });

  it('says what is inferred, and what is not verified', () => {
    const of = (known: StoredOrder) => deadlinesOf(known, now)[0];
    expect(of(order({ days: { ordered: '2026-07-15' } }))).toMatchObject({ notVerified: true });
    expect(of(on('vinted', 'www.vinted.fr', { days: { delivered: '2026-08-01' } }))).not.toHaveProperty('notVerified');
    expect(of(on('etsy', 'www.etsy.com', { days: { promised: '2026-07-20' } }))).toMatchObject({ estimated: true });
    const delivered = of(on('amazon', 'www.amazon.fr', { days: { delivered: '2026-07-20' } }));
    expect(delivered).toMatchObject({ estimated: true, rule: 'amazon_az' });
    expect(of(on('amazon', 'www.amazon.fr', { days: { promised: '2026-07-20' } }))).not.toHaveProperty('estimated');
  });

  it('comes in order of their ends', () => {
    const known = order({ days: { ordered: '2026-07-15', delivered: '2026-07-30' }, paidBy: 'card' });
    expect(deadlinesOf(known, now).map(({ id }) => id)).toEqual([
      'return',
      'dispute-after-receipt',
      'dispute',
      'card-chargeback',
    ]);
  });
});

describe('when to act', () => {
  const first = (known: StoredOrder) => deadlinesOf(known, now)[0];

  it('a fifth of the window before its end, at least 2 days', () => {
    const long = first(on('ebay', 'www.ebay.de', { days: { delivered: '2026-07-01' } }));
    expect(((long?.endsAt ?? 0) - (long?.actAt ?? 0)) / DAY).toBeCloseTo(6.2, 1);
    const short = first(order({ days: { delivered: '2026-07-30' } }));
    expect(((short?.endsAt ?? 0) - (short?.actAt ?? 0)) / DAY).toBeCloseTo(2, 5);
  });

  it('at once on Vinted, without waiting for a reply', () => {
    const deadline = first(on('vinted', 'www.vinted.fr', { days: { delivered: '2026-08-01' } }));
    expect(deadline).toMatchObject({ atOnce: true });
    expect(deadline?.actAt).toBeLessThanOrEqual(now);
  });

  it('not before escalating is allowed', () => {
    const canada = first(on('vinted', 'www.vinted.ca', { days: { delivered: '2026-08-01' } }));
    expect(canada?.actAt).toBe(canada?.notBefore);
    expect(iso(canada?.actAt)).toBe('2026-08-03T10:00:00.000Z');
    const card = first(on('elsewhere', 'shop.example', { paidBy: 'card', days: { ordered: '2026-07-01' } }));
    expect(iso(card?.notBefore)).toBe('2026-07-30T10:00:00.000Z');
    const amazon = first(on('amazon', 'www.amazon.fr', { days: { promised: '2026-07-20' } }));
    expect(iso(amazon?.notBefore)).toBe('2026-07-22T22:00:00.000Z');
  });
});

describe('the wait before escalating', () => {
  it.each([
    ['ebay', { hours: 72, businessDays: 3 }],
    ['amazon', { hours: 48 }],
    ['etsy', { hours: 48 }],
    ['leboncoin', { hours: 72 }],
    ['alibaba', { hours: 72 }],
    ['aliexpress', { hours: 0 }],
  ])('%s', (marketplace, wait) => {
    expect(waitFirst(marketplace)).toMatchObject(wait);
  });

  it.each(['temu', 'vinted', 'elsewhere'])('none on %s', (marketplace) => {
    expect(waitFirst(marketplace)).toBeUndefined();
  });

  it('3 days on Vinted in Canada', () => {
    expect(waitFirst('vinted', 'www.vinted.ca')?.hours).toBe(72);
  });
});

describe('ways that shut each other out', () => {
  const codes = (known: StoredOrder) => conflictsOf(known, now).map(({ code }) => code);

  it('a chargeback ends A-to-z', () => {
    const known = on('amazon', 'www.amazon.fr', { days: { ordered: '2026-07-01' }, paidBy: 'card' });
    expect(codes(known)).toEqual(['chargeback-ends-a-to-z']);
    expect(codes({ ...known, paidBy: 'other' })).toEqual([]);
  });

  it('AliExpress takes one dispute per order, which is not verified', () => {
    expect(conflictsOf(order({ days: { ordered: '2026-07-15' } }), now)).toMatchObject([
      { code: 'one-dispute-per-order', notVerified: true },
    ]);
  });

  it('PayPal closes a dispute that is not escalated', () => {
    const known = on('elsewhere', 'shop.example', { days: { ordered: '2026-07-15' }, paidBy: 'paypal' });
    expect(codes(known)).toEqual(['paypal-closes-after-20-days']);
  });

  it('"Tout est OK" is final', () => {
    expect(codes(on('leboncoin', 'www.leboncoin.fr', {}))).toEqual(['all-ok-is-final']);
  });

  it('nothing of what has ended', () => {
    expect(codes(order({ days: { ordered: '2025-07-15' } }))).toEqual([]);
  });
});

it('every rule and conflict says where it stands and when', () => {
  for (const { source, date } of [...rules, ...Object.values(conflicts)]) {
    expect(source).toBeTruthy();
    expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
  }
});

it('every rule and conflict has its words', () => {
  const keys = [
    ...rules.map(({ id }) => `rule_${id}`),
    ...Object.keys(conflicts).map((code) => `conflict_${code.replaceAll('-', '_')}`),
  ];
  expect(keys.filter((key) => !(key in french))).toEqual([]);
});

it('days on which nobody ordered anything are none, whatever a page or a slip of the hand says', () => {
  for (const ordered of ['0001-01-01', '9999-12-31', '2026-02-30', '2026-1-1'])
    expect(deadlinesOf(order({ days: { ordered }, paidBy: 'card' }), now)).toEqual([]);
});

it('a day of the order that was misread does not put the warning off to the end', () => {
  const clocks = [{ about: 'dispute' as const, text: 'before Sep 4, 2026', day: '2026-09-04' }];
  const [deadline] = deadlinesOf(order({ clocks, days: { ordered: '2026-12-07' } }), now);
  expect((deadline?.endsAt ?? 0) - (deadline?.actAt ?? 0)).toBe(2 * DAY);
});

describe('what the site says of the order', () => {
  const days = { ordered: '2026-07-15', shipped: '2026-07-16', promised: '2026-07-30', delivered: '2026-07-30' };
  const clocks = [
    { about: 'confirm' as const, text: 'Auto confirm in 3 days', left: 3 * DAY },
    { about: 'dispute' as const, text: 'Refund before Sep 4, 2026', day: '2026-09-04' },
  ];

  it.each(['Canceled', 'Order closed', 'Refund completed', 'Annulée', '交易关闭'])(
    '%s: nothing is watched',
    (status) => {
      const known = order({ status, days, clocks, paidBy: 'card' });
      expect(deadlinesOf(known, now)).toEqual([]);
      expect(conflictsOf(known, now)).toEqual([]);
    },
  );

  it.each(['Refund requested', 'Awaiting cancellation', 'Awaiting delivery'])('%s: all is watched', (status) => {
    expect(ends(order({ status, days, clocks }))).toEqual(ends(order({ days, clocks })));
  });

  it('a confirmed receipt ends what waits for it, and leaves what counts from it', () => {
    const { confirm, ...others } = ends(order({ days, clocks }));
    expect(confirm).toBeDefined();
    expect(ends(order({ status: 'Completed', days, clocks }))).toEqual(others);
    const sent = { days: { shipped: '2026-07-16' } };
    expect(ends(on('leboncoin', 'www.leboncoin.fr', sent)).dispute).toBeDefined();
    expect(ends(on('leboncoin', 'www.leboncoin.fr', { ...sent, status: 'Terminée' })).dispute).toBeUndefined();
  });
});
