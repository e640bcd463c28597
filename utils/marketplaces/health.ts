/** Whether an adapter still fits its marketplace: which candidates hit, and what is missing. Never what they read. */
import { marketplaceOf, marketplaces } from './index.ts';
import { examinePage } from './page.ts';
import { links, ruleText } from './read/links.ts';
import type { Field, PageKind, Read } from './types.ts';

export interface PageHealth {
  marketplace: string;
  kind: PageKind;
  host: string;
  /** Place of the candidate that had the value, from 0, by field. */
  hits: Partial<Record<Field, number>>;
  missing: Field[];
  /** The adapter finds so little, or so much of it by its last resort only, that the site must have changed. */
  degraded: boolean;
}

/** A field with fewer candidates has no last resort. */
const FEW = 3;

/** The health of a page; `undefined` when its address belongs to no known marketplace. */
export function pageHealth(url: URL, document: Document): PageHealth | undefined {
  const examined = examinePage(url, document);
  const marketplace = marketplaceOf(url);
  if (!examined || !marketplace) return undefined;
  const { kind, missing } = examined.facts;
  const hits = examined.hits as PageHealth['hits'];
  const expected = kind === 'other' ? [] : (marketplace.expected[kind] ?? []);
  const weak = expected.filter((field) => {
    const { length } = candidatesOf(marketplace.id, kind, field);
    return missing.includes(field) || (length >= FEW && hits[field] === length - 1);
  });
  // A buyer may have no orders; where the page links to some, their cards must be found.
  const orders = [...links(document, url)].some((link) =>
    marketplace.urls.some((rule) => rule.kind === 'order' && rule.pattern.test(ruleText(link))),
  );
  const degraded = kind !== 'messages' && weak.length > expected.length / 2 && (kind !== 'orders' || orders);
  return { marketplace: marketplace.id, kind, host: url.hostname, hits, missing: missing as Field[], degraded };
}

/** The candidates for a field, most stable first; none where the marketplace or the field is not known. */
export function candidatesOf(marketplace: string, kind: PageKind, field: Field): readonly Read[] {
  const adapter = marketplaces.find(({ id }) => id === marketplace);
  if (!adapter || kind === 'other') return [];
  if (kind === 'orders') return adapter.orderCard?.fields[field] ?? [];
  return adapter.fields[kind]?.[field] ?? [];
}
