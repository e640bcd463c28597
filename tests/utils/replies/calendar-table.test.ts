import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publicHolidays } from '../../../utils/replies/calendar-countries.ts';
import { COUNTRIES, FITTED } from '../../../utils/replies/calendar-table.ts';
import { table } from '../../../utils/replies/make-calendar.ts';
import { holidaysOf } from '../../../utils/replies/make-calendar-countries.ts';

const file = new URL('../../../utils/replies/calendar-table.ts', import.meta.url);

it('the table is what its maker makes (npm run make:calendar)', { timeout: 180_000 }, () => {
  expect(readFileSync(file, 'utf8')).toBe(table());
});

it('holds the public holidays of at least 50 countries, equal to the library', { timeout: 180_000 }, () => {
  const countries = Object.keys(COUNTRIES);
  expect(countries.length).toBeGreaterThanOrEqual(50);
  for (const country of countries) {
    const days: number[] = [];
    for (let year = FITTED.from; year <= FITTED.to; year++) days.push(...publicHolidays(country, year).keys());
    expect([country, ...days.sort((a, b) => a - b)]).toEqual([
      country,
      ...[...holidaysOf(country)].sort((a, b) => a - b),
    ]);
  }
});
