import { expect, it } from 'vitest';
import { seasons } from '../../../utils/replies/calendar.ts';

const names = (from: string, to: string, marketplace?: string) =>
  seasons(from, to, marketplace).map(({ name }) => name);

it('knows the sales in which replies are slow', () => {
  expect(names('2026-01-01', '2026-12-31')).toEqual([
    'anniversarySale',
    'midYearSale',
    'singlesDay',
    'blackFriday',
    'doubleTwelve',
  ]);
});

it.each([
  [2025, '2025-11-28'],
  [2026, '2026-11-27'],
  [2029, '2029-11-23'],
])('Black Friday of %d to the day after Cyber Monday', (year, from) => {
  const [season] = seasons(`${year}-11-20`, `${year}-11-30`);
  expect(season).toMatchObject({ name: 'blackFriday', from });
  expect(Date.parse(season?.to ?? '') - Date.parse(from)).toBe(4 * 86_400_000);
});

it('tells whole sales that a day touches, over the end of a year too', () => {
  expect(seasons('2026-11-11', '2026-11-11')).toEqual([
    { name: 'singlesDay', from: '2026-11-10', to: '2026-11-14', factor: 1.5 },
  ]);
  expect(names('2026-12-14', '2027-03-18')).toEqual(['doubleTwelve', 'anniversarySale']);
  expect(names('2026-11-15', '2026-11-26')).toEqual([]);
});

it('has a marketplace’s own sales beside them', () => {
  expect(names('2026-08-01', '2026-08-31')).toEqual([]);
  expect(names('2026-08-01', '2026-08-31', 'aliexpress')).toEqual(['summerSale']);
  expect(names('2025-07-01', '2025-07-31', 'amazon')).toEqual(['primeDay']);
});
