import { describe, expect, it } from 'vitest';
import { dayOrText, daysIn } from '../../../../utils/marketplaces/read/dates.ts';

describe('a shown date becomes a day', () => {
  it.each([
    ['Refund if no delivery before Sep 4, 2026', '2026-09-04'],
    ['September 4th, 2026', '2026-09-04'],
    ['4 sept. 2026', '2026-09-04'],
    ['1er août 2026', '2026-08-01'],
    ['4 déc. 2026', '2026-12-04'],
    ['4 de septiembre de 2026', '2026-09-04'],
    ['antes del 15 mar 2026', '2026-03-15'],
    ['4. September 2026', '2026-09-04'],
    ['4. März 2026', '2026-03-04'],
    ['4 de set. de 2026', '2026-09-04'],
    ['4 ago 2026', '2026-08-04'],
    ['4 settembre 2026', '2026-09-04'],
    ['4 września 2026', '2026-09-04'],
    ['4 mrt. 2026', '2026-03-04'],
    ['4 בספטמבר 2026', '2026-09-04'],
    ['4 בספט׳ 2026', '2026-09-04'],
    ['٤ سبتمبر ٢٠٢٦', '2026-09-04'],
    ['4 أيلول 2026', '2026-09-04'],
    ['4 мая 2026 г.', '2026-05-04'],
    ['4 Eylül 2026', '2026-09-04'],
    ['2026年9月4日', '2026-09-04'],
    ['2026년 9월 4일', '2026-09-04'],
    ['2026-09-04', '2026-09-04'],
    ['2026/9/4', '2026-09-04'],
    ['04.09.2026', '2026-09-04'],
    ['13/09/2026', '2026-09-13'],
    ['09/13/2026', '2026-09-13'],
    ['04/04/2026', '2026-04-04'],
    ['Feb 29, 2028', '2028-02-29'],
  ])('%s', (shown, day) => {
    expect(dayOrText(shown)).toBe(day);
  });
});

describe('what is no certain day stays as shown', () => {
  it.each(['03/04/2026', 'Sep 4', 'Feb 30, 2026', '4/9/26', 'in 15 days', '8212313961591322', ''])('%s', (shown) => {
    expect(dayOrText(shown)).toBe(shown);
  });
});

it('finds each date of a sentence in order', () => {
  const found = daysIn('delayed by Aug 3, 2026 · before 4 sept. 2026, or 03/04/2026');
  expect(found.map(({ text, day }) => [text, day])).toEqual([
    ['Aug 3, 2026', '2026-08-03'],
    ['4 sept. 2026', '2026-09-04'],
    ['03/04/2026', undefined],
  ]);
});
