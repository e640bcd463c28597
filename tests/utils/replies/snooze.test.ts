import { afterEach, describe, expect, it } from 'vitest';
import { snoozeEnd } from '../../../utils/replies/snooze.ts';

const before = process.env.TZ;

afterEach(() => {
  process.env.TZ = before;
});

const at = (text: string) => Date.parse(text);

it('an hour is an hour', () => expect(snoozeEnd('hour', 1_000)).toBe(3_601_000));

describe('tomorrow is nine in the morning of the buyer’s next day', () => {
  it.each([
    ['Europe/Paris', '2026-11-23T22:30:00+01:00', '2026-11-24T09:00:00+01:00'],
    ['Europe/Paris', '2026-11-23T07:00:00+01:00', '2026-11-24T09:00:00+01:00'],
    // The night in which the clocks go forward, and the one in which they go back.
    ['Europe/Paris', '2026-03-28T20:00:00+01:00', '2026-03-29T09:00:00+02:00'],
    ['Europe/Paris', '2026-10-24T20:00:00+02:00', '2026-10-25T09:00:00+01:00'],
    ['America/Los_Angeles', '2026-10-31T23:59:00-07:00', '2026-11-01T09:00:00-08:00'],
    ['America/Sao_Paulo', '2026-12-31T10:00:00-03:00', '2027-01-01T09:00:00-03:00'],
    ['Pacific/Auckland', '2026-09-26T12:00:00+12:00', '2026-09-27T09:00:00+13:00'],
  ])('%s %s', (zone, now, end) => {
    process.env.TZ = zone;
    expect(snoozeEnd('tomorrow', at(now))).toBe(at(end));
  });
});

describe('a day', () => {
  const now = at('2026-11-23T12:00:00Z');
  it('is its morning', () => {
    process.env.TZ = 'Asia/Tokyo';
    expect(snoozeEnd({ day: '2026-12-01' }, now)).toBe(at('2026-12-01T09:00:00+09:00'));
  });

  it.each(['2026-11-22', '2026-11-31', '2026-13-01', 'soon', ''])('is nothing when it is over or none: %j', (day) => {
    process.env.TZ = 'UTC';
    expect(snoozeEnd({ day }, now)).toBeUndefined();
  });
});
