// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readConversationHint, readOrders, readPage } from '../../../utils/marketplaces/page.ts';
import type { OrderFacts, PageFacts } from '../../../utils/marketplaces/types.ts';

interface Expected {
  url: string;
  facts: PageFacts;
  orders?: OrderFacts[];
  conversation?: Record<string, string>;
}

const pages = import.meta.glob<string>('../../fixtures/*/*.html', { eager: true, query: '?raw', import: 'default' });
const expectations = import.meta.glob<Expected>('../../fixtures/*/*.expected.json', { eager: true, import: 'default' });

describe('each page beside its expected facts', () => {
  it.each(Object.entries(pages))('%s', (path, html) => {
    const expected = expectations[path.replace(/\.html$/, '.expected.json')];
    if (!expected)
      throw new Error(`Which facts are on this page? Put them in ${path.replace(/\.html$/, '.expected.json')}.`);
    const url = new URL(expected.url);
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(readPage(url, document)).toEqual(expected.facts);
    expect(readOrders(url, document)).toEqual(expected.orders ?? []);
    expect(readConversationHint(url, document)).toEqual(expected.conversation);
  });

  it('has a page for each expectation', () => {
    const wanted = Object.keys(expectations).map((path) => path.replace(/\.expected\.json$/, '.html'));
    expect(wanted.filter((path) => !(path in pages))).toEqual([]);
  });
});
