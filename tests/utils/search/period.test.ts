import { afterAll, describe, expect, it } from 'vitest';
import { periodOf } from '../../../utils/search/period.ts';

const before = process.env.TZ;
afterAll(() => {
  process.env.TZ = before;
});

describe.each(['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Shanghai', 'Pacific/Apia'])(
  'a period in %s',
  (zone) => {
    it('lasts from the beginning of its first day to the end of its last one', () => {
      process.env.TZ = zone;
      for (const day of ['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29']) {
        const { from, to } = periodOf(day, day);
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        expect(from).toBe(new Date(year, month - 1, date).getTime());
        expect(to).toBe(new Date(year, month - 1, date + 1).getTime());
      }
    });
  },
);

it('is open where no day is told', () => {
  expect(periodOf()).toEqual({ from: undefined, to: undefined });
  expect(periodOf('', 'tomorrow')).toEqual({ from: undefined, to: undefined });
});
