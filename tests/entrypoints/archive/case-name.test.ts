import { expect, it } from 'vitest';
import { caseName } from '../../../entrypoints/archive/case-name.ts';

const at = new Date(2026, 10, 23, 16, 5).getTime();
const about = { marketplace: 'aliexpress', marketplaceName: 'AliExpress', peer: 'Vega Store' };

it('tells apart what was made of one order on one day', () => {
  const order = { ...about, orderId: '8201234567890123' };
  expect(caseName(order, 'everywhere', at, 'case')).toBe('parley-8201234567890123-everywhere-2026-11-23-1605');
  expect(caseName(order, 'self', at, 'case')).toBe('parley-8201234567890123-self-2026-11-23-1605');
  expect(caseName(order, 'self', at + 60_000, 'case')).toBe('parley-8201234567890123-self-2026-11-23-1606');
});

it('is a name that every system takes', () => {
  expect(caseName({ ...about, peer: '../Vega: "Store"?' }, 'self', at, 'case')).toBe(
    'parley-Vega-Store-self-2026-11-23-1605',
  );
  expect(caseName({ ...about, peer: '★ ★' }, 'self', at, 'case')).toBe('parley-case-self-2026-11-23-1605');
});
