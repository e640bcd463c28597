import { describe, expect, it } from 'vitest';
import { openHours } from '../../../utils/replies/calendar.ts';
import { replyDue, unanswered } from '../../../utils/replies/due.ts';
import { endOfQuiet } from '../../../utils/replies/quiet.ts';

const shop = { zone: 'Asia/Shanghai', country: 'CN', kind: 'shop' } as const;
const china = (text: string) => Date.parse(`${text}+08:00`);
const HOUR = 3_600_000;

describe('the clock of a shop in China', () => {
  const clock = openHours(shop);

  it('counts a working hour as one, a night hour as almost nothing', () => {
    expect(clock.between(china('2026-11-18T10:00'), china('2026-11-18T11:00'))).toBeCloseTo(1);
    expect(clock.between(china('2026-11-18T02:00'), china('2026-11-18T03:00'))).toBeCloseTo(0.03);
  });

  it('counts a Saturday less and a Sunday least', () => {
    expect(clock.between(china('2026-11-21T10:00'), china('2026-11-21T11:00'))).toBeCloseTo(0.7);
    expect(clock.between(china('2026-11-22T10:00'), china('2026-11-22T11:00'))).toBeCloseTo(0.3);
  });

  it('is its own inverse, also from the middle of an hour', () => {
    const from = china('2026-11-19T16:37');
    for (const hours of [0.2, 5, 36, 100]) expect(clock.between(from, clock.after(from, hours))).toBeCloseTo(hours, 4);
  });

  it('follows a zone through the change to winter time', () => {
    const paris = openHours({ zone: 'Europe/Paris', country: 'FR', kind: 'shop' });
    const friday = Date.parse('2026-10-23T12:00+02:00');
    const monday = Date.parse('2026-10-26T12:00+01:00');
    expect(paris.between(friday, monday)).toBeCloseTo(6 + 0.2 * 9 + 0.03 * 9 + 3 + 0.02 * (6 + 15 + 16 + 9), 6);
  });
});

describe('a reply is due', () => {
  const ask = (sentAt: number, now = sentAt) =>
    replyDue({ sentAt, seller: { ...shop, marketplace: 'aliexpress' }, history: [], now, waitDays: 3 });

  it('after three working days of the shop, not after 72 hours', () => {
    const { overdueAt } = ask(china('2026-11-16T09:00'));
    expect(overdueAt).toBe(china('2026-11-18T21:00'));
  });

  it.each([
    ['a Golden Week counts nothing', '2026-09-29T10:00', '2026-10-09T10:00'],
    ['nor does a weekend', '2026-11-20T15:30', '2026-11-25T15:30'],
    ['a Sunday that is worked counts', '2026-09-18T12:00', '2026-09-22T12:00'],
    ['a night message waits for the morning', '2026-11-16T23:40', '2026-11-19T21:00'],
  ])('in whole working days: %s', (_, sentAt, overdueAt) => {
    expect(ask(china(sentAt)).overdueAt).toBe(china(overdueAt));
  });

  it('by the week of the country', () => {
    const seller = { zone: 'Asia/Jerusalem', country: 'IL', kind: 'shop', marketplace: 'etsy' } as const;
    const [sentAt, late] = [Date.parse('2026-11-19T12:00+02:00'), Date.parse('2026-11-22T12:00+02:00')];
    expect(replyDue({ sentAt, seller, history: [], now: sentAt, waitDays: 1 }).overdueAt).toBe(late);
  });

  it('later when a weekend lies between, and says so', () => {
    const { overdueAt, because } = ask(china('2026-11-20T09:00'));
    expect(overdueAt - china('2026-11-20T09:00')).toBeGreaterThan(72 * HOUR);
    expect(because).toContainEqual({ code: 'weekend' });
    expect(because[0]).toEqual({ code: 'wait', days: 3 });
  });

  it('and then it is time to write again, not before', () => {
    const sentAt = china('2026-11-16T09:00');
    expect(ask(sentAt).next).toBe('wait');
    expect(ask(sentAt, sentAt + 96 * HOUR).next).toBe('nudge');
  });

  it('to be acted on two days before the protection ends, whatever the shop does', () => {
    const sentAt = china('2026-11-16T09:00');
    const protectionEnds = sentAt + 50 * HOUR;
    const seller = { ...shop, marketplace: 'aliexpress' };
    const { actAt } = replyDue({ sentAt, seller, history: [], now: sentAt, protectionEnds, waitDays: 3 });
    expect(actAt).toBe(sentAt + 2 * HOUR);
  });

  it('without a protection that had ended before the message', () => {
    const sentAt = china('2026-11-16T09:00');
    const question = { sentAt, seller: { ...shop, marketplace: 'aliexpress' }, history: [], now: sentAt, waitDays: 3 };
    for (const protectionEnds of [sentAt, sentAt - HOUR, sentAt - 900 * 24 * HOUR])
      expect(replyDue({ ...question, protectionEnds })).toEqual(replyDue(question));
  });
});

describe('what waits for an answer', () => {
  const say = (direction: 'in' | 'out' | 'system', sentAt: number) => ({ direction, sentAt, firstSeen: sentAt });
  const now = 100 * HOUR;

  it('is the first message since the seller wrote: a follow-up does not reset the clock', () => {
    const thread = [say('out', 1), say('in', 2), say('out', 3), say('system', 4), say('out', 5)];
    expect(unanswered(thread, now)?.sentAt).toBe(3);
  });

  it('is nothing once the seller answered', () => {
    expect(unanswered([say('out', 1), say('in', 2)], now)).toBeUndefined();
  });

  it('is the newer one when an old one was never answered', () => {
    const month = 31 * 24 * HOUR;
    expect(unanswered([say('out', 1), say('out', month)], month + HOUR)?.sentAt).toBe(month);
  });

  it('is nothing when it was sent long before Parley saw it', () => {
    expect(unanswered([say('out', 1)], 31 * 24 * HOUR)).toBeUndefined();
  });
});

describe('quiet hours', () => {
  const at = (hour: number) => new Date(2026, 10, 22, hour, 30).getTime();
  const night = { on: true, from: 22, to: 8 };

  it.each([
    [23, new Date(2026, 10, 23, 8).getTime()],
    [3, new Date(2026, 10, 22, 8).getTime()],
    [12, undefined],
    [8, undefined],
  ])('at %i:30 last until %s', (hour, end) => {
    expect(endOfQuiet(night, at(hour))).toBe(end);
  });

  it('can be switched off', () => {
    expect(endOfQuiet({ ...night, on: false }, at(23))).toBeUndefined();
  });
});
