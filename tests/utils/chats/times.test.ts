import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBareClock, isDayText, isTimeText, resolveDay, resolveTime } from '../../../utils/chats/times.ts';

/** Sunday, 22 November 2026, 21:00 in Paris. */
const NOW = Date.parse('2026-11-22T20:00:00Z');
const PARIS = { now: NOW, zone: 'Europe/Paris' };

const iso = (shown: string, context: Parameters<typeof resolveTime>[1]) => {
  const resolved = resolveTime(shown, context);
  return resolved && `${new Date(resolved.sentAt).toISOString().replace('.000', '')} ${resolved.precision}`;
};

const YESTERDAY = '2026-11-21T13:05:00Z minute';
const MARCH = '2026-03-04T14:05:00Z minute';

// Every test runs in processes that would read local times differently.
describe.each(['Europe/Paris', 'America/Los_Angeles', 'Asia/Shanghai'])('in a process in %s', (processZone) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = processZone;
  });
  afterEach(() => {
    process.env.TZ = before;
  });

  it.each([
    ['en', 'Yesterday 14:05', YESTERDAY],
    ['en', 'yesterday at 2:05 PM', YESTERDAY],
    ['fr', 'Hier 14:05', YESTERDAY],
    ['fr', 'hier à 14h05', YESTERDAY],
    ['es', 'ayer a las 2:05 p. m.', YESTERDAY],
    ['de', 'Gestern um 14:05', YESTERDAY],
    ['it', 'ieri alle 14:05', YESTERDAY],
    ['pt', 'Ontem às 14:05', YESTERDAY],
    ['nl', 'gisteren 14:05', YESTERDAY],
    ['pl', 'wczoraj 14:05', YESTERDAY],
    ['ru', 'вчера в 14:05', YESTERDAY],
    ['tr', 'dün 14:05', YESTERDAY],
    ['zh', '昨天 14:05', YESTERDAY],
    ['zh', '昨天下午2:05', YESTERDAY],
    ['ja', '昨日 14:05', YESTERDAY],
    ['ko', '어제 오후 2:05', YESTERDAY],
    ['ar', 'أمس ٢:٠٥ م', YESTERDAY],
    ['he', 'אתמול 14:05', YESTERDAY],
    ['en', 'Mar 4, 3:05 PM', MARCH],
    ['fr', '4 mars 2026, 15:05', MARCH],
    ['es', '4 de marzo de 2026, 15:05', MARCH],
    ['de', '4. März 2026, 15:05', MARCH],
    ['it', '4 marzo 2026 15:05', MARCH],
    ['pt', '4 de mar. de 2026, 15:05', MARCH],
    ['nl', '4 mrt 2026 15:05', MARCH],
    ['pl', '4 marca 2026 15:05', MARCH],
    ['ru', '4 марта 2026 г. в 15:05', MARCH],
    ['tr', '4 Mart 2026 15:05', MARCH],
    ['zh', '2026年3月4日 下午3:05', MARCH],
    ['ja', '3月4日 15:05', MARCH],
    ['ko', '2026. 3. 4. 오후 3:05', MARCH],
    ['ar', '4 مارس 2026، 3:05 م', MARCH],
    ['he', '4 במרץ 2026, 15:05', MARCH],
    ['en', 'Monday 09:12', '2026-11-16T08:12:00Z minute'],
    ['de', 'Mo., 09:12', '2026-11-16T08:12:00Z minute'],
    ['zh', '星期三 10:00', '2026-11-18T09:00:00Z minute'],
    ['es', 'mar 10:00', '2026-11-17T09:00:00Z minute'],
    ['es', '3 mar 10:00', '2026-03-03T09:00:00Z minute'],
    ['en', '2026-11-18 09:14', '2026-11-18T08:14:00Z minute'],
    ['en', '2026-11-18 09:14:33', '2026-11-18T08:14:33Z second'],
    ['en', '2026-11-18T09:14:33+08:00', '2026-11-18T01:14:33Z second'],
    ['de', '03.04.2026 10:11', '2026-04-03T08:11:00Z minute'],
    ['en', 'Dec 3', '2025-12-02T23:00:00Z day'],
    ['en', 'just now', '2026-11-22T20:00:00Z minute'],
    ['fr', 'il y a 5 min', '2026-11-22T19:55:00Z minute'],
    ['zh', '5分钟前', '2026-11-22T19:55:00Z minute'],
    ['de', 'vor 2 Std.', '2026-11-22T18:00:00Z day'],
    ['en', 'about an hour ago', '2026-11-22T19:00:00Z day'],
    ['ar', 'قبل ساعتين', '2026-11-22T18:00:00Z day'],
  ])('%s: %s', (language, shown, expected) => {
    expect(iso(shown, { ...PARIS, language })).toBe(expected);
    // A page may be in one language and show times in another.
    expect(iso(shown, { ...PARIS, language: language === 'es' ? 'es' : 'en' })).toBe(expected);
  });

  it('reads the same text in the zone it was shown in', () => {
    const shown = '2026-11-18 09:14';
    expect(iso(shown, { now: NOW, zone: 'Europe/Paris' })).toBe('2026-11-18T08:14:00Z minute');
    expect(iso(shown, { now: NOW, zone: 'America/Los_Angeles' })).toBe('2026-11-18T17:14:00Z minute');
    expect(iso(shown, { now: NOW, zone: 'Asia/Shanghai' })).toBe('2026-11-18T01:14:00Z minute');
  });

  it.each([
    ['the day before summer time', '2026-03-28', '12:00', '2026-03-28T11:00:00Z minute'],
    ['the day summer time begins', '2026-03-29', '12:00', '2026-03-29T10:00:00Z minute'],
    ['an hour that was skipped', '2026-03-29', '02:30', undefined],
    ['an hour shown twice, so that only the day is sure', '2026-10-25', '02:30', '2026-10-24T22:00:00Z day'],
    ['the day summer time ends', '2026-10-25', '12:00', '2026-10-25T11:00:00Z minute'],
  ])('%s', (_, day, clock, expected) => {
    expect(iso(clock, { ...PARIS, day })).toBe(expected);
  });

  it('gives a clock the day of the row above it, else today', () => {
    expect(iso('14:05', { ...PARIS, day: '2026-11-18' })).toBe('2026-11-18T13:05:00Z minute');
    expect(iso('14:05', PARIS)).toBe('2026-11-22T13:05:00Z minute');
  });
});

describe('what could mean two instants is not resolved', () => {
  it.each([
    ['03/04/2026', 'day or month first'],
    ['02/03', 'day or month first, no year'],
    ['Sunday', 'today or a week ago'],
    ['1 day ago', 'sites round up, down or to the nearest'],
    ['21 hours ago', 'yesterday or today'],
    ['23:50', 'later than now'],
    ['31/02/2026', 'no such day'],
    ['25:10', 'no such hour'],
  ])('%s (%s)', (shown) => {
    expect(resolveTime(shown, { ...PARIS, now: NOW, language: 'en' })).toBeUndefined();
  });

  it('unless one reading alone is possible', () => {
    expect(resolveDay('25/12/2025', PARIS)).toBe('2025-12-25');
    expect(resolveDay('12/25/2025', PARIS)).toBe('2025-12-25');
    expect(resolveDay('03/03/2026', PARIS)).toBe('2026-03-03');
    // 4 December has not come yet.
    expect(resolveDay('04/12/2026', PARIS)).toBe('2026-04-12');
    expect(resolveDay('Tue, 03/03/2026', PARIS)).toBe('2026-03-03');
  });
});

describe('date rows', () => {
  it.each([
    ['Today', '2026-11-22'],
    ['Hier', '2026-11-21'],
    ['前天', '2026-11-20'],
    ['Monday, March 2', '2026-03-02'],
    ['Thursday, February 29', '2024-02-29'],
    ['18 בנוב׳ 2026', '2026-11-18'],
    ['Nov 18, 2026', '2026-11-18'],
    ['2026/11/18', '2026-11-18'],
  ])('%s', (text, day) => {
    expect(resolveDay(text, PARIS)).toBe(day);
  });

  it('names no day where there is only a clock', () => {
    expect(resolveDay('14:05', PARIS)).toBeUndefined();
  });
});

describe('texts that are no times', () => {
  it.each([
    '',
    'Hello',
    'ok',
    '24',
    'may',
    'Read',
    'at',
    '149.90 EUR',
    'Order 2026-11',
    '5 minutes',
    '1/2 cup',
    '\0',
    '\ud83d',
    'RX 482 913 775 RU',
    'a'.repeat(500),
  ])('%j', (text) => {
    expect(isTimeText(text, 'en')).toBe(false);
    expect(isTimeText(text)).toBe(false);
  });

  it('tells days, clocks and both apart', () => {
    expect(['Yesterday', '14:05', 'Yesterday 14:05'].map((text) => [isDayText(text), isBareClock(text)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('takes a malformed language as none', () => {
    expect(isTimeText('14:05', '!!')).toBe(true);
    expect(isTimeText('Yesterday 14:05', 'not a language')).toBe(true);
  });
});
