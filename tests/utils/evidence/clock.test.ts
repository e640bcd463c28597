import { describe, expect, it } from 'vitest';
import { clockFor, iso, utc } from '../../../utils/evidence/clock.ts';

describe('times in a record', () => {
  it.each([
    ['Europe/Paris', '2026-10-25T00:30:00Z', '2026-10-25 02:30 UTC+02:00'],
    ['Europe/Paris', '2026-10-25T01:30:00Z', '2026-10-25 02:30 UTC+01:00'],
    ['America/Los_Angeles', '2026-11-21T07:59:00Z', '2026-11-20 23:59 UTC-08:00'],
    ['Asia/Kolkata', '2026-11-21T18:45:00Z', '2026-11-22 00:15 UTC+05:30'],
    ['Asia/Shanghai', '2026-11-21T16:00:00Z', '2026-11-22 00:00 UTC+08:00'],
    ['No/Where', '2026-11-21T16:00:00Z', '2026-11-21 16:00 UTC+00:00'],
  ])('tell the hour that comes twice apart: %s %s', (zone, instant, shown) => {
    expect(clockFor(zone, 'en').local(Date.parse(instant), 'minute')).toBe(shown);
  });

  it('are no finer than what is known', () => {
    const instant = Date.parse('2026-11-21T13:03:09.500Z');
    const { local } = clockFor('Europe/Paris', 'fr');
    expect([local(instant), local(instant, 'minute'), local(instant, 'day')]).toEqual([
      '2026-11-21 14:03:09 UTC+01:00',
      '2026-11-21 14:03 UTC+01:00',
      '2026-11-21',
    ]);
    expect([utc(instant), utc(instant, 'minute'), utc(instant, 'day')]).toEqual([
      '2026-11-21T13:03:09Z',
      '2026-11-21T13:03Z',
      '',
    ]);
  });

  it('name the day and the zone in the language of the record', () => {
    expect(clockFor('Europe/Paris', 'fr').day(Date.parse('2026-07-14T10:00:00Z'))).toMatch(
      /mardi 14 juillet 2026.*heure d’été/,
    );
  });

  it.each(['Europe/Paris', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca'])(
    'are those of the zone at every instant: %s',
    (zone) => {
      const { local } = clockFor(zone, 'en');
      const plain = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      // Every 89 minutes of the years with changes of these zones, and instants that no phone shows.
      for (let at = Date.UTC(2010, 11, 1); at < Date.UTC(2012, 0, 15); at += 89 * 60_000)
        expect(local(at).slice(0, 19)).toBe(plain.format(at));
      for (const at of [-1, 0, Date.UTC(1930, 3, 1), Date.UTC(9999, 11, 31, 23)])
        expect(local(at)).toMatch(/^(\d{4}|\+0\d{5})-\d\d-\d\d \d\d:\d\d:\d\d UTC[+-]\d\d:\d\d$/);
    },
  );

  it('leave out what is no instant, and do not fall over it', () => {
    const { local, day } = clockFor('UTC', 'not a language');
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 9e15]) {
      expect([local(odd), day(odd), iso(odd), utc(odd)]).toEqual(['', '', undefined, '']);
    }
  });
});
