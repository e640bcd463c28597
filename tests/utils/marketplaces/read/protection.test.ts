// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/marketplaces/page.ts';

const url = new URL('https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322');
const ends = (body: string) => readPage(url, new DOMParser().parseFromString(body, 'text/html'))?.protectionEnds;

describe('the end of the protection, wherever it is shown', () => {
  it.each([
    ['sentence', '<p>Refund if no delivery before <b>Sep 4, 2026</b></p>', '2026-09-04'],
    ['French sentence', '<p>Remboursement si non livré avant le 4 sept. 2026</p>', '2026-09-04'],
    ['Spanish sentence', '<p>Reembolso si no se entrega antes del 4 sept. 2026</p>', '2026-09-04'],
    ['German sentence', '<p>Rückerstattung, wenn keine Lieferung vor dem 4. Sept. 2026</p>', '2026-09-04'],
    ['Portuguese sentence', '<p>Reembolso se não for entregue antes de 4 de set. de 2026</p>', '2026-09-04'],
    ['Italian sentence', '<p>Rimborso se non consegnato entro il 4 set 2026</p>', '2026-09-04'],
    ['Hebrew sentence', '<p>החזר אם לא נמסר לפני 4 בספטמבר 2026</p>', '2026-09-04'],
    ['Arabic sentence', '<p>استرداد إذا لم يتم التسليم قبل ٤ سبتمبر ٢٠٢٦</p>', '2026-09-04'],
    [
      'coupon date before it',
      '<p>Coupon if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026</p>',
      '2026-09-04',
    ],
    ['bar', '<div><i>Paid</i><i>Jul 15, 2026</i></div><div><i>Refund</i><i>Sep 4, 2026</i></div>', '2026-09-04'],
    [
      'bar, time first',
      '<div><i>Sep 4, 2026</i><i>Refund</i></div><div><i>Sep 9, 2026</i><i>Closed</i></div>',
      '2026-09-04',
    ],
    [
      'bar in one row',
      '<div><i>Paid</i><i>Jul 15, 2026</i><i>Remboursement</i><i>4 sept. 2026</i></div>',
      '2026-09-04',
    ],
    ['unclear numbers', '<p>Refund if no delivery before 03/04/2026</p>', 'Refund if no delivery before 03/04/2026'],
    [
      'unclear numbers, clear bar',
      '<p>Refund before 03/04/2026</p><div><i>Refund</i><i>2026-04-03</i></div>',
      '2026-04-03',
    ],
  ])('%s', (_, body, day) => {
    expect(ends(body)).toBe(day);
  });

  it.each([
    '<p>Refund requested on Jul 20, 2026</p>',
    '<p>You can apply for a refund within 15 days. Estimated delivery: Aug 3, 2026</p>',
    '<p>You can open a dispute within 90 days after order was placed.</p>',
    '<p>Delivered before Aug 3, 2026</p>',
    '<div><i>Refund</i><i>US $12.59</i></div>',
    '<script>"Refund if no delivery before Sep 4, 2026"</script>',
  ])('is not in %s', (body) => {
    expect(ends(body)).toBeUndefined();
  });
});
