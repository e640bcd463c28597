// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { candidatesOf, pageHealth } from '../../../utils/marketplaces/health.ts';

const pages = import.meta.glob<string>('../../fixtures/aliexpress/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const expectations = import.meta.glob<{ url: string }>('../../fixtures/aliexpress/*.expected.json', {
  eager: true,
  import: 'default',
});
const examine = (name: string, change = (html: string) => html) => {
  const path = `../../fixtures/aliexpress/${name}`;
  const url = new URL(expectations[`${path}.expected.json`]?.url ?? '');
  return pageHealth(url, new DOMParser().parseFromString(change(pages[`${path}.html`] ?? ''), 'text/html'));
};
/** What a redesign does: every class and `data-pl` another. */
const redesign = (html: string) => html.replace(/(class|data-pl)="[^"]*"/g, '$1="x1"');

describe('the adapter', () => {
  it.each(['product-2026', 'product-2023-state', 'store-2026', 'order-2026', 'orders-one', 'orders-two'])(
    'fits the page %s',
    (name) => {
      expect(examine(name)).toMatchObject({ degraded: false, marketplace: 'aliexpress' });
    },
  );

  it.each(['product-2026', 'order-2026', 'orders-two'])('no longer fits %s after a redesign', (name) => {
    expect(examine(name, redesign)?.degraded).toBe(true);
  });

  it('is not blamed where the buyer has no orders, or the page is none of its own', () => {
    const empty = new DOMParser().parseFromString('<p>No orders yet</p>', 'text/html');
    expect(pageHealth(new URL('https://www.aliexpress.com/p/order/index.html'), empty)?.degraded).toBe(false);
    expect(examine('bot-wall')?.degraded).toBe(false);
    expect(pageHealth(new URL('https://example.com/'), empty)).toBeUndefined();
  });

  it('tells which candidate hit, by its place', () => {
    const health = examine('product-2026');
    expect(candidatesOf('aliexpress', 'product', 'title')[health?.hits.title ?? -1]).toContain('product-title');
    expect(JSON.stringify(health)).not.toMatch(/store\/|item\//);
  });
});
