import { describe, expect, it } from 'vitest';
import { closures, dayInfo, openHours } from '../../../utils/replies/calendar.ts';
import { COUNTRIES } from '../../../utils/replies/calendar-table.ts';

describe('public holidays', () => {
  it.each([
    ['US', '2026-07-03', 'publicHoliday'],
    ['US', '2026-11-26', 'publicHoliday'],
    ['GB', '2027-12-28', 'christmas'],
    ['GB', '2020-05-08', 'publicHoliday'],
    ['FR', '2026-05-14', 'publicHoliday'],
    ['FR', '2026-05-01', 'labourDay'],
    ['DE', '2030-04-19', 'easter'],
    ['GR', '2026-04-10', 'easter'],
    ['SE', '2026-06-20', 'publicHoliday'],
    ['HK', '2026-02-18', 'springFestival'],
    ['TW', '2026-06-19', 'dragonBoat'],
    ['JP', '2027-01-01', 'newYear'],
    ['TR', '2026-05-27', 'publicHoliday'],
    ['IL', '2026-09-21', 'publicHoliday'],
    ['BR', '2035-12-25', 'christmas'],
  ])('%s is closed on %s', (country, day, name) => {
    expect(dayInfo(country, day)).toMatchObject({ open: false, name });
  });

  it.each([
    ['US', '2026-11-27'],
    ['FR', '2026-04-03'],
    ['DE', '2026-11-11'],
    ['CN', '2026-12-25'],
    ['GB', '2026-10-01'],
    ['SA', '2026-11-22'],
    ['IL', '2026-11-22'],
  ])('%s works on %s', (country, day) => {
    expect(dayInfo(country, day)).toEqual({ open: true, weight: 1 });
  });

  it('are known of every country that sells much', () => {
    for (const country of 'US CA MX BR GB IE FR DE AT CH BE NL LU IT ES PT DK SE NO FI PL CZ JP KR HK SG MY TH VN IN TR AU NZ'.split(
      ' ',
    ))
      expect(Object.hasOwn(COUNTRIES, country), country).toBe(true);
    expect(dayInfo('constructor', '2026-12-25')).toEqual({ open: true, weight: 1 });
  });

  it('weigh what a shop there still does', () => {
    expect(dayInfo('US', '2026-12-25').weight).toBe(0.3);
    expect(dayInfo('FR', '2026-12-25').weight).toBe(0.02);
    const shop = openHours({ zone: 'Europe/Paris', country: 'FR', kind: 'shop' });
    expect(shop.between(Date.parse('2026-12-25T09:00+01:00'), Date.parse('2026-12-25T18:00+01:00'))).toBeCloseTo(0.18);
  });

  it('are a guess after 2035', () => {
    expect(dayInfo('FR', '2035-07-14')).not.toHaveProperty('expected');
    expect(dayInfo('FR', '2036-07-14')).toMatchObject({ open: false, expected: true });
  });

  it('make closures, with the weekend between two days of one feast', () => {
    expect(closures('DE', '2026-04-01', '2026-05-02')).toEqual([
      { name: 'easter', from: '2026-04-03', to: '2026-04-06' },
      { name: 'labourDay', from: '2026-05-01', to: '2026-05-01' },
    ]);
    expect(closures('GB', '2026-12-27', '2026-12-27')).toEqual([
      { name: 'christmas', from: '2026-12-25', to: '2026-12-28' },
    ]);
    expect(closures('XX', '2026-01-01', '2026-12-31')).toEqual([]);
  });
});

it('refuses days that are none', () => {
  for (const day of ['2026-02-29', '2026-2-1', 'today', '']) expect(() => dayInfo('CN', day)).toThrow(RangeError);
});
