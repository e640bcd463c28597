import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
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

it('takes no more than 10 KB of the extension, table and code, compressed', { timeout: 60_000 }, async () => {
  const entry = fileURLToPath(new URL('../../../utils/replies/calendar.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'calendar' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib } });
  const [{ output }] = built as unknown as [{ output: { code: string }[] }];
  expect(output.length).toBe(1);
  expect(gzipSync(output[0]?.code ?? '', { level: 9 }).length).toBeLessThan(10_000);
});
