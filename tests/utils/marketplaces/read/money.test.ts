import { describe, expect, it } from 'vitest';
import { splitPrice } from '../../../../utils/marketplaces/read/money.ts';

describe('a shown price is an amount and a sign', () => {
  it.each([
    ['€ 97,39 - 128,72', '97,39 - 128,72', '€'],
    ['US $12.34', '12.34', 'US $'],
    ['US $12.34 - US $45.67', '12.34 - 45.67', 'US $'],
    ['12,59€', '12,59', '€'],
    ['12,59 € – 15 €', '12,59 - 15', '€'],
    ['R$126,59', '126,59', 'R$'],
    ['Total: R$1.126,59', '1.126,59', 'R$'],
    ['1\u202f234,56 €', '1 234,56', '€'],
    ['₪ 12.34', '12.34', '₪'],
    ['PLN 12,34', '12,34', 'PLN'],
    ['12,34 zł', '12,34', 'zł'],
    ['١٬٢٣٤٫٥ US $', '1,234.5', 'US $'],
    ['US $12.59US $40.00-68%', '12.59', 'US $'],
    ['US $12.34-40%', '12.34', 'US $'],
    ['12.34', '12.34', undefined],
  ])('%s', (shown, amount, sign) => {
    expect(splitPrice(shown)).toEqual({ amount, sign });
  });

  it('is nothing without a number', () => {
    expect(splitPrice('Free')).toBeUndefined();
  });
});
