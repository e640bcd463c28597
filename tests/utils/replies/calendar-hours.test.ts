import { describe, expect, it } from 'vitest';
import { addOpenHours, openHours, spansWeekend } from '../../../utils/replies/calendar.ts';

const china = (text: string) => Date.parse(`${text}+08:00`);
const HOUR = 3_600_000;
const shop = { zone: 'Asia/Shanghai', country: 'CN', kind: 'shop' } as const;

describe('a shop in China', () => {
  const clock = openHours(shop);

  it('does almost nothing in Golden Week', () => {
    // Eight hours of Wednesday, seven closed days, eight hours of Thursday.
    const open = clock.between(china('2026-09-30T13:00'), china('2026-10-08T17:00'));
    expect(open).toBeCloseTo(8 + 8 + 7 * 1.2 + 8 * 12 * 0.03, 6);
  });

  it('works on the Saturday that makes up for it', () => {
    expect(clock.between(china('2026-10-10T09:00'), china('2026-10-10T21:00'))).toBeCloseTo(12);
  });

  it('never works more at night than by day', () => {
    expect(clock.between(china('2026-02-17T00:00'), china('2026-02-18T00:00'))).toBeCloseTo(12 * 0.04 + 12 * 0.03);
  });
});

describe('other places', () => {
  const week = (zone: string, country: string, kind: 'shop' | 'private') =>
    openHours({ zone, country, kind }).between(Date.parse('2026-11-16T00:00Z'), Date.parse('2026-11-23T00:00Z'));

  it('have their own week', () => {
    expect(week('UTC', 'DE', 'shop')).toBeCloseTo(9 * (5 + 0.2 + 0.03) + 7 * 15 * 0.02);
    expect(week('UTC', 'US', 'shop')).toBeCloseTo(11 * (5 + 1.4) + 7 * 13 * 0.03);
    expect(week('UTC', 'FR', 'private')).toBeCloseTo(5 * (10 * 0.2 + 5 * 0.7) + 2 * 15 * 0.5 + 7 * 9 * 0.02);
    expect(week('UTC', 'SA', 'shop')).toBeCloseTo(12 * 6 + 7 * 12 * 0.03);
  });

  it('take any other kind of seller for a shop', () => {
    expect(week('UTC', 'DE', 'agency' as 'shop')).toBe(week('UTC', 'DE', 'shop'));
  });
});

describe('the clock is exact', () => {
  const zones = [
    'Asia/Shanghai',
    'Europe/Paris',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Pacific/Auckland',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/St_Johns',
    'Africa/Casablanca',
    'Pacific/Chatham',
    'Pacific/Apia',
    'Asia/Beirut',
  ];

  it.each(zones)('its own inverse in %s, whatever the clock there does', (zone) => {
    for (const country of ['CN', 'DE', 'US', 'XX'])
      for (const kind of ['shop', 'private'] as const) {
        const clock = openHours({ zone, country, kind });
        for (let at = Date.parse('2011-12-20T00:13Z'); at < Date.parse('2027-12-01'); at += 417 * 7 * HOUR + 12_345)
          for (const hours of [0.05, 3, 26, 300]) {
            const then = clock.after(at, hours);
            expect(clock.between(at, then)).toBeCloseTo(hours, 5);
            expect(clock.between(then, at)).toBeCloseTo(-hours, 5);
          }
      }
  });

  it.each(zones)('equal to weighing every minute in %s', (zone) => {
    const clock = openHours({ zone, country: 'CN', kind: 'shop' });
    const hour = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      hour: 'numeric',
      weekday: 'short',
    });
    // Weeks in which clocks change on both sides of the world; no holidays of China.
    for (const start of ['2018-11-02', '2019-03-09', '2026-03-28', '2026-10-23', '2026-10-30']) {
      const from = Date.parse(`${start}T00:00Z`);
      let open = 0;
      for (let at = from; at < from + 96 * HOUR; at += 5 * 60_000) {
        const parts = Object.fromEntries(hour.formatToParts(at).map(({ type, value }) => [type, value]));
        const isNight = Number(parts.hour) < 9 || Number(parts.hour) >= 21;
        open += (isNight ? 0.03 : parts.weekday === 'Sat' ? 0.7 : parts.weekday === 'Sun' ? 0.3 : 1) / 12;
      }
      expect(clock.between(from, from + 96 * HOUR)).toBeCloseTo(open, 6);
    }
  });

  it('adds up over many years and through the end of its table', () => {
    const clock = openHours(shop);
    const [a, b, c] = ['2016-02-03', '2026-11-23', '2099-12-31'].map((day) => china(`${day}T12:00`)) as [
      number,
      number,
      number,
    ];
    expect(clock.between(a, c)).toBeCloseTo(clock.between(a, b) + clock.between(b, c), 4);
    expect(clock.after(b, 1e12)).toBe(Date.UTC(2101, 0, 1));
    expect(clock.after(b, 0)).toBe(b);
    expect(clock.after(b, -1)).toBe(b);
    expect(clock.between(a, 8.64e15)).toBeGreaterThan(clock.between(a, c));
  });

  it('answers tens of thousands of times in a moment', () => {
    const clock = openHours(shop);
    const start = performance.now();
    for (let turn = 0; turn < 20_000; turn++) {
      const at = Date.UTC(2024, 0, 1) + turn * 999_983;
      clock.between(at, clock.after(at, 40));
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('does not know a zone that is none', () => {
    expect(() => openHours({ ...shop, zone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

describe('opening hours of one’s own', () => {
  const weekdays = [1, 2, 3, 4, 5];
  const office = { zone: 'Asia/Shanghai', country: 'CN', from: 9, to: 18, days: weekdays };

  it.each([
    // Golden Week 2026, and the Saturday that makes up for it.
    ['2026-09-30T17:00', 2, '2026-10-08T10:00'],
    ['2026-10-09T17:30', 1, '2026-10-10T09:30'],
    ['2026-10-10T17:30', 1, '2026-10-12T09:30'],
    // Up to the minute of closing, and not into the next day.
    ['2026-11-23T09:00', 9, '2026-11-23T18:00'],
    ['2026-11-23T20:00', 0, '2026-11-23T20:00'],
    ['2026-11-23T20:00', 1 / 60, '2026-11-24T09:01'],
    ['2026-02-13T18:00', 18, '2026-02-24T18:00'],
  ])('in China: %s and %d h is %s', (from, hours, to) => {
    expect(new Date(addOpenHours(china(from), hours, office)).toISOString()).toBe(new Date(china(to)).toISOString());
  });

  it.each([
    ['America/New_York', '2026-03-06T17:00-05:00', 2, '2026-03-09T10:00-04:00', 9, '18:00', weekdays],
    // The night in which the clock changes is an hour longer, or shorter.
    ['Europe/Paris', '2026-10-25T00:00+02:00', 4, '2026-10-25T03:00+01:00', 0, 24, [1, 2, 3, 4, 5, 6, 7]],
    ['Europe/Paris', '2026-03-29T00:00+01:00', 4, '2026-03-29T05:00+02:00', 0, 24, [7]],
    ['Australia/Lord_Howe', '2026-04-05T00:00+11:00', 3, '2026-04-05T02:30+10:30', 0, 24, [7]],
    ['Asia/Kolkata', '2026-11-20T17:45+05:30', 1.5, '2026-11-23T10:45+05:30', '09:30', '18:00', weekdays],
    // Open at night: Saturday's hours last until Sunday morning.
    ['UTC', '2026-11-21T23:00Z', 4, '2026-11-22T03:00Z', 22, 6, [6]],
    ['UTC', '2026-11-22T05:00Z', 2, '2026-11-28T23:00Z', 22, 6, [6]],
  ] as const)('in %s from %s, %d h is %s', (zone, from, hours, to, opens, closes, days) => {
    const at = addOpenHours(Date.parse(from), hours, { zone, country: 'XX', from: opens, to: closes, days });
    expect(new Date(at).toISOString()).toBe(new Date(to).toISOString());
  });

  it('says 2101 of a place that never opens, and refuses hours that are none', () => {
    const never = { ...office, country: 'XX', days: [] };
    expect(addOpenHours(china('2026-01-01T00:00'), 1, never)).toBe(Date.UTC(2101, 0, 1));
    expect(() => addOpenHours(0, 1, { ...office, from: '25:00' })).toThrow(RangeError);
    expect(() => addOpenHours(0, 1, { ...office, to: 'noon' })).toThrow(RangeError);
  });
});

describe('a weekend lies between', () => {
  const spans = (from: string, to: string) => spansWeekend(china(from), china(to), 'Asia/Shanghai');

  it('only when a Saturday or Sunday does', () => {
    expect(spans('2026-11-16T09:00', '2026-11-20T23:59')).toBe(false);
    expect(spans('2026-11-16T09:00', '2026-11-21T00:00')).toBe(true);
    expect(spans('2026-11-22T23:00', '2026-11-23T09:00')).toBe(true);
    expect(spans('2026-11-23T00:00', '2026-11-23T09:00')).toBe(false);
  });
});
