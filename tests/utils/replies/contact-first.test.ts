import { describe, expect, it } from 'vitest';
import { type ContactMessage, contactFirst } from '../../../utils/replies/contact-first.ts';
import type { StoredOrder } from '../../../utils/replies/order.ts';

const at = (text: string) => Date.parse(`2026-${text}:00Z`);
const now = at('08-01T10:00');
const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(5, 16);

function order(marketplace: string, host: string, days: StoredOrder['days']): StoredOrder {
  return {
    key: `${marketplace}:1`,
    marketplace,
    orderId: '8212313961591322',
    url: `https://${host}/order/1`,
    days,
    clocks: [],
    seenAt: now,
    firstSeen: now,
    clocksAt: now,
    wakeAt: Number.POSITIVE_INFINITY,
  };
}

let rank = 0;
function message(sentAt: number, text = 'Where is it?', more: Partial<ContactMessage> = {}): ContactMessage {
  rank += 1;
  return { direction: 'out', text, sentAt, firstSeen: now, rank, hash: `hash ${rank}`, conversation: 'vega', ...more };
}

const ali = order('aliexpress', 'www.aliexpress.com', { ordered: '2026-07-15' });

describe('the seller was written to first', () => {
  it('with the message that proves it: the first after the order', () => {
    const before = message(at('07-10T10:00'), 'Is it in stock?');
    const reply = message(at('07-21T10:00'), 'Dear friend', { direction: 'in' });
    const first = message(at('07-22T09:30'));
    const again = message(at('07-25T09:30'));
    expect(contactFirst(ali, [again, before, reply, first], now)).toMatchObject({
      contacted: { at: at('07-22T09:30'), rank: first.rank, hash: first.hash, conversation: 'vega' },
      from: at('07-22T09:30'),
      allowed: true,
    });
  });

  it('not by a question before the order, unless it names the order', () => {
    expect(contactFirst(ali, [message(at('07-10T10:00'))], now)).toMatchObject({ allowed: false });
    expect(contactFirst(ali, [], now)).not.toHaveProperty('from');
    const named = message(at('07-14T23:00'), 'About order 8212313961591322: please hurry');
    expect(contactFirst(ali, [named], now).contacted?.at).toBe(at('07-14T23:00'));
    const card = { kind: 'order' as const, id: '8212313961591322', title: 'Order', url: 'https://x.example' };
    expect(contactFirst(ali, [message(at('07-14T23:00'), '', { cards: [card] })], now).contacted).toBeDefined();
  });

  it('inferred when the day of the order is not known', () => {
    const unknown = order('aliexpress', 'www.aliexpress.com', {});
    expect(contactFirst(unknown, [message(at('07-10T10:00'))], now).contacted).toMatchObject({ estimated: true });
  });

  it('from when it was first seen, where no time was shown; from the end of a day that was shown alone', () => {
    const etsy = order('etsy', 'www.etsy.com', { ordered: '2026-07-15' });
    const unseen = message(0, 'Hello', { sentAt: undefined });
    expect(contactFirst(etsy, [unseen], now).from).toBe(now + 48 * 3_600_000);
    const day = message(at('07-22T00:00'), 'Hello', { precision: 'day' });
    expect(iso(contactFirst(etsy, [day], now).from)).toBe('07-25T00:00');
  });
});

describe('escalating is allowed', () => {
  it.each([
    [
      'on Etsy after 48 hours',
      order('etsy', 'www.etsy.com', { ordered: '2026-07-15' }),
      '07-30T18:00',
      '08-01T18:00',
      false,
    ],
    [
      'on Amazon after 48 hours',
      order('amazon', 'www.amazon.fr', { ordered: '2026-07-15' }),
      '07-30T10:00',
      '08-01T10:00',
      true,
    ],
    [
      'on eBay after 3 business days, a weekend left out',
      order('ebay', 'www.ebay.de', { ordered: '2026-07-15' }),
      '07-30T10:00',
      '08-04T10:00',
      false,
    ],
    [
      'on eBay, within a week',
      order('ebay', 'www.ebay.de', { ordered: '2026-07-15' }),
      '07-27T10:00',
      '07-30T10:00',
      true,
    ],
    ['on Temu at once', order('temu', 'www.temu.com', { ordered: '2026-07-15' }), '07-30T10:00', '07-30T10:00', true],
    [
      'on leboncoin after 3 days',
      order('leboncoin', 'www.leboncoin.fr', { ordered: '2026-07-15' }),
      '07-30T10:00',
      '08-02T10:00',
      false,
    ],
    [
      'on AliExpress from the 11th day after shipping while it is on its way',
      order('aliexpress', 'www.aliexpress.com', { ordered: '2026-07-15', shipped: '2026-07-22' }),
      '07-30T10:00',
      '08-02T07:00',
      false,
    ],
    [
      'on AliExpress at once when it has come',
      order('aliexpress', 'www.aliexpress.com', {
        ordered: '2026-07-15',
        shipped: '2026-07-22',
        delivered: '2026-07-29',
      }),
      '07-30T10:00',
      '07-30T10:00',
      true,
    ],
    [
      'on Amazon from 3 days after the promised day',
      order('amazon', 'www.amazon.fr', { ordered: '2026-07-15', promised: '2026-07-31' }),
      '07-25T10:00',
      '08-02T22:00',
      false,
    ],
  ])('%s', (_, known, sent, from, allowed) => {
    const told = contactFirst(known, [message(at(sent))], now);
    expect(iso(told.from)).toBe(from);
    expect(told.allowed).toBe(allowed);
  });

  it('says why it is put off, and that copies of the rule conflict', () => {
    const shipped = order('aliexpress', 'www.aliexpress.com', { ordered: '2026-07-15', shipped: '2026-07-22' });
    expect(contactFirst(shipped, [message(at('07-30T10:00'))], now).putOff).toMatchObject({ notVerified: true });
    expect(contactFirst(ali, [message(at('07-30T10:00'))], now)).not.toHaveProperty('putOff');
  });
});
