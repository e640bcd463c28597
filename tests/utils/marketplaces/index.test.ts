// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { marketplaceOf, marketplaces } from '../../../utils/marketplaces/index.ts';
import { kindOf } from '../../../utils/marketplaces/page.ts';
import { fitsPattern, ruleText } from '../../../utils/marketplaces/read/links.ts';
import type { Marketplace, Read } from '../../../utils/marketplaces/types.ts';

const rules = marketplaces.flatMap((marketplace) => marketplace.urls.map((rule) => ({ marketplace, rule })));
const examples = rules.flatMap((own) => own.rule.examples.map((example) => ({ ...own, example })));
const others = marketplaces.flatMap((marketplace) => marketplace.others.map((example) => ({ marketplace, example })));

describe('every marketplace', () => {
  it.each(marketplaces)('$id is complete', (marketplace) => {
    expect(marketplace.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(marketplace.hosts.length * marketplace.urls.length).toBeGreaterThan(0);
    for (const { examples } of marketplace.urls) expect(examples.length).toBeGreaterThan(0);
    for (const pattern of [...marketplace.hosts, ...marketplace.pictureHosts]) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[\w-]+(\.[\w-]+)+\/\S*\*$/);
    }
    // Each kind has one rule, so that an address names its rule.
    expect(new Set(marketplace.urls.map(({ kind }) => kind)).size).toBe(marketplace.urls.length);
  });

  it('has its own id', () => {
    expect(new Set(marketplaces.map(({ id }) => id)).size).toBe(marketplaces.length);
  });

  it.each(marketplaces)('$id: selectors are valid, expected fields are read', (marketplace) => {
    const lists: (Read[] | undefined)[] = [marketplace.peer, ...Object.values(marketplace.conversation)];
    for (const [kind, reads] of allReads(marketplace)) {
      lists.push(...Object.values(reads));
      for (const field of marketplace.expected[kind] ?? []) expect(reads, `${kind} ${field}`).toHaveProperty(field);
    }
    for (const read of lists.flatMap((list) => list ?? [])) {
      if (typeof read === 'string') expect(() => document.querySelector(read.replace(/ @[\w:-]+$/, ''))).not.toThrow();
    }
  });
});

describe('an example address is recognised by its own rule and by no other', () => {
  it.each(examples)('$example', ({ marketplace, rule, example }) => {
    const url = new URL(example);
    const why = `Is this a page of kind "${rule.kind}" on ${marketplace.name}? If yes, the other rule is too wide; if no, move it.`;
    expect(
      marketplaces.filter(({ hosts }) => fitsPattern(url, hosts)),
      why,
    ).toEqual([marketplace]);
    expect(kindOf(marketplace, url), why).toBe(rule.kind);
    const matching = rules.filter((other) => other.rule.pattern.test(ruleText(url)));
    expect(
      matching.map((other) => `${other.marketplace.id} ${other.rule.kind}`),
      why,
    ).toEqual([`${marketplace.id} ${rule.kind}`]);
  });

  it.each(others)('nothing is read at $example', ({ marketplace, example }) => {
    expect(marketplaceOf(new URL(example))).toBe(marketplace);
    expect(kindOf(marketplace, new URL(example))).toBe('other');
  });
});

describe('addresses of no marketplace', () => {
  it.each([
    'https://aliexpress.com.evil.example/item/1005006180026951.html',
    'https://notaliexpress.com/item/1005006180026951.html',
    'https://www.aliexpress.com@evil.example/item/1005006180026951.html',
    'https://evil.example/?u=https://www.aliexpress.com/item/1005006180026951.html',
    'https://aliexpress.ru/item/1005006180026951.html',
    'https://www.aliexpress.ru/order-list',
    'file:///www.aliexpress.com/item/1005006180026951.html',
    'about:blank',
  ])('%s', (address) => {
    expect(marketplaceOf(new URL(address))).toBeUndefined();
  });
});

function allReads({ fields, orderCard }: Marketplace) {
  const kinds = Object.entries(fields) as [keyof Marketplace['expected'], Partial<Record<string, Read[]>>][];
  return orderCard ? [...kinds, ['orders', orderCard.fields] as (typeof kinds)[number]] : kinds;
}
