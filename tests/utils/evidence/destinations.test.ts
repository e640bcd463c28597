import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { destinationKey, destinations, type Limits, withLimits } from '../../../utils/evidence/destinations.ts';

const find = (id: string) => destinations.find((one) => one.id === id) as (typeof destinations)[number];

describe.each(destinations)('$id', (destination) => {
  it('has a name, and says where each number is from', () => {
    expect(english).toHaveProperty(destinationKey(destination));
    if (destination.note) expect(english).toHaveProperty(destination.note);
    if (Object.keys(destination.limits).length > 0) expect(destination.sources.length).toBeGreaterThan(0);
    for (const { page, date } of destination.sources) {
      expect(page).not.toBe('');
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('is sent a kind of file that it takes', () => {
    if (destination.format === 'pdf') expect(destination.accepts).toContain('pdf');
    if (destination.format === 'jpeg') expect(destination.accepts).toContain('jpg');
  });
});

it('what fits everywhere fits every place that takes PDF, but Diners', () => {
  const { limits } = find('everywhere');
  const inAll = (limits.fileBytes ?? 0) * (limits.files ?? 0);
  for (const place of destinations.filter(({ id, format }) => format === 'pdf' && id !== 'diners')) {
    for (const [key, most] of Object.entries(place.limits) as [keyof Limits, number][]) {
      const ours = key === 'totalBytes' ? inAll : key === 'filePages' ? limits.pages : limits[key];
      expect(ours, `${key} of ${place.id}`).toBeLessThanOrEqual(most);
    }
  }
});

it('a limit that is said as less than stays below it', () => {
  expect(find('paypal').limits.fileBytes).toBeLessThan(10_000_000);
  expect(find('mastercard').limits.pixels).toBeLessThan(30_000_000);
});

it('the buyer corrects the numbers of AliExpress, and only with numbers', () => {
  const aliexpress = find('aliexpress');
  expect(withLimits(aliexpress, { fileBytes: 5_000_000, files: 9 }).limits).toEqual({ fileBytes: 5_000_000, files: 9 });
  expect(withLimits(aliexpress, { fileBytes: -1, files: Number.NaN }).limits).toEqual(aliexpress.limits);
  expect(withLimits(find('visa'), { fileBytes: 1_000_000_000 }).limits).toEqual({ fileBytes: 2_000_000 });
});
