import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closures, dayInfo, festivals } from '../../../utils/replies/calendar.ts';
import { expectedDays } from '../../../utils/replies/calendar-china.ts';
import { dayNumber, dayOf, dayText, weekdayOf } from '../../../utils/replies/calendar-days.ts';

interface Truth {
  festivals: Record<string, Record<'cny' | 'qingming' | 'dragonBoat' | 'midAutumn', { date: string }>>;
  officialChina: Record<string, { holidays: { off: [string, string]; makeup: string[] }[] }>;
}

const TRUTH = new URL('../../../../shared/data/holidays-dev.json', import.meta.url);
const NAMES = ['cny', 'qingming', 'dragonBoat', 'midAutumn'] as const;

/** Days from one to another, both included. */
function days(from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dayText(first + index));
}

describe('festivals', () => {
  it.each([
    [2015, '2015-02-19', '2015-04-05', '2015-06-20', '2015-09-27'],
    [2020, '2020-01-25', '2020-04-04', '2020-06-25', '2020-10-01'],
    [2026, '2026-02-17', '2026-04-05', '2026-06-19', '2026-09-25'],
    [2033, '2033-01-31', '2033-04-04', '2033-06-01', '2033-09-08'],
  ])('of %d', (year, cny, qingming, dragonBoat, midAutumn) => {
    expect(festivals(year)).toEqual({ cny, qingming, dragonBoat, midAutumn });
  });

  it('are known to 2100 and no further', () => {
    expect(festivals(2100).cny).toBe('2100-02-09');
    expect(() => festivals(2101)).toThrow(RangeError);
    expect(() => festivals(2026.5)).toThrow(RangeError);
  });
});

describe("the State Council's notices", () => {
  // The text of the notices: days off, days worked.
  it.each([
    ['2020', '01-24:02-02', '01-19'],
    ['2020', '05-01:05-05', '04-26 05-09'],
    ['2020', '06-25:06-27', '06-28'],
    ['2020', '10-01:10-08', '09-27 10-10'],
    ['2023', '01-21:01-27', '01-28 01-29'],
    ['2023', '04-29:05-03', '04-23 05-06'],
    ['2023', '06-22:06-24', '06-25'],
    ['2023', '09-29:10-06', '10-07 10-08'],
    ['2026', '01-01:01-03', '01-04'],
    ['2026', '02-15:02-23', '02-14 02-28'],
    ['2026', '05-01:05-05', '05-09'],
    ['2026', '10-01:10-07', '09-20 10-10'],
  ])('%s %s', (year, off, worked) => {
    const [from = '', to = ''] = off.split(':').map((day) => `${year}-${day}`);
    for (const day of days(from, to)) expect(dayInfo('CN', day)).toMatchObject({ open: false });
    for (const day of worked.split(' '))
      expect(dayInfo('CN', `${year}-${day}`)).toMatchObject({ open: true, name: 'makeUpDay' });
    expect(closures('CN', from, from)).toMatchObject([{ from, to }]);
  });

  it('weigh a day', () => {
    expect(dayInfo('CN', '2026-11-23')).toEqual({ open: true, weight: 1 });
    expect(dayInfo('CN', '2026-11-21')).toEqual({ open: false, weight: 0.7 });
    expect(dayInfo('CN', '2026-11-22')).toEqual({ open: false, weight: 0.3 });
    expect(dayInfo('CN', '2026-10-03')).toEqual({ open: false, weight: 0.1, name: 'nationalDay' });
    expect(dayInfo('CN', '2026-10-10')).toEqual({ open: true, weight: 1, name: 'makeUpDay' });
  });

  it('count less than the Chinese New Year itself: from three days before to nine after, hardly anybody works', () => {
    expect(dayInfo('CN', '2026-02-13').weight).toBe(1);
    expect(dayInfo('CN', '2026-02-14')).toEqual({ open: true, weight: 0.04, name: 'makeUpDay' });
    expect(dayInfo('CN', '2026-02-26')).toEqual({ open: true, weight: 0.04, name: 'springFestival' });
    expect(dayInfo('CN', '2026-02-27').weight).toBe(1);
  });

  it('name no Women’s or Youth Day', () => {
    expect(dayInfo('CN', '2027-03-08')).toEqual({ open: true, weight: 1 });
    expect(dayInfo('CN', '2022-05-05')).toEqual({ open: true, weight: 1 });
  });

  it('belong to China alone', () => {
    expect(dayInfo('XX', '2026-10-02')).toEqual({ open: true, weight: 1 });
  });
});

describe('years without a notice', () => {
  it('are forecast, and said to be', () => {
    expect(closures('CN', '2028-01-01', '2028-12-31')).toEqual([
      { name: 'newYear', from: '2028-01-01', to: '2028-01-03', expected: true },
      { name: 'springFestival', from: '2028-01-25', to: '2028-02-01', expected: true },
      { name: 'qingming', from: '2028-04-02', to: '2028-04-04', expected: true },
      { name: 'labourDay', from: '2028-05-01', to: '2028-05-05', expected: true },
      { name: 'dragonBoat', from: '2028-05-27', to: '2028-05-29', expected: true },
      { name: 'nationalDay', from: '2028-10-01', to: '2028-10-08', expected: true },
      { name: 'newYear', from: '2028-12-30', to: '2029-01-01', expected: true },
    ]);
    expect(dayInfo('CN', '2028-04-01')).toEqual({ open: true, weight: 1, name: 'makeUpDay', expected: true });
  });

  it.each([2025, 2026])('the rule would have foretold %d but for working weekends', (year) => {
    const foretold = new Map(expectedDays(year));
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
      const { open, name } = dayInfo('CN', dayText(day));
      if (weekdayOf(day) > 5 && (open || !foretold.has(day))) continue;
      expect(`${dayText(day)} ${foretold.get(day)?.name}`).toBe(
        `${dayText(day)} ${name === 'springFestival' && open ? undefined : name}`,
      );
    }
  });
});

describe.skipIf(!existsSync(TRUTH))('the truth table beside the project (../shared is absent: not compared)', () => {
  const truth: Truth = existsSync(TRUTH)
    ? JSON.parse(readFileSync(TRUTH, 'utf8'))
    : { festivals: {}, officialChina: {} };

  it('has the same festivals', () => {
    const wrong = Object.entries(truth.festivals).flatMap(([year, found]) =>
      NAMES.filter((name) => festivals(Number(year))[name] !== found[name].date).map((name) => `${year} ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(truth.officialChina))('has the same working and closed days in %s', (year) => {
    const all = Object.values(truth.officialChina).flatMap(({ holidays }) => holidays);
    const off = new Set(all.flatMap((holiday) => days(...holiday.off)));
    const worked = new Set(all.flatMap(({ makeup }) => makeup));
    const wrong = days(`${year}-01-01`, `${year}-12-28`).filter((day) => {
      const isOpen = worked.has(day) || (!off.has(day) && weekdayOf(dayNumber(day)) <= 5);
      return dayInfo('CN', day).open !== isOpen;
    });
    expect(wrong).toEqual([]);
  });
});
