/** Tries the candidates of each field in turn and keeps the first usable value. */
import type { Field, Marketplace, OrderFacts, PageContext, Read, Reads } from '../types.ts';
import { dayOrText } from './dates.ts';
import { ownLink } from './links.ts';
import { splitPrice } from './money.ts';
import { shownText, tidyId, tidyText } from './text.ts';

export interface ReadResult {
  facts: OrderFacts;
  /** Which candidate had the value, from 0: a field that slips down its list tells that the page has changed. */
  hits: Partial<Record<string, number>>;
}

const ids = new Set(['id', 'account', 'listingId', 'sellerId', 'orderId', 'trackingNumber']);
const urls = new Set(['storeUrl', 'contactUrl', 'detailUrl']);
/** A selector is asked for so many elements before the next candidate has its turn. */
const mostElements = 50;

/** Reads every field of the list. Never throws. */
export function readFields(reads: Reads<Field | 'detailUrl'>, page: PageContext, hosts: readonly string[]): ReadResult {
  const result: ReadResult = { facts: {}, hits: {} };
  for (const [field, candidates] of Object.entries(reads) as [Field, Read[]][]) {
    const found = readFirst(candidates, page, (raw) => tidy(field, raw, page.url, hosts));
    if (!found) continue;
    result.facts[field] = found.value;
    result.hits[field] = found.hit;
  }
  const price = result.facts.price ? splitPrice(result.facts.price) : undefined;
  if (price) {
    result.facts.price = price.amount;
    result.facts.currency ??= price.sign;
  }
  return result;
}

/** One value from a list of candidates, e.g. the name above a chat or an id in the address. Never throws. */
export function readOne(
  candidates: Read[],
  page: PageContext,
  field: string,
  marketplace: Marketplace,
): string | undefined {
  return readFirst(candidates, page, (raw) => tidy(field, raw, page.url, marketplace.hosts))?.value;
}

function readFirst(candidates: Read[], page: PageContext, usable: (raw: string) => string | undefined) {
  for (const [hit, candidate] of candidates.entries()) {
    try {
      for (const raw of values(candidate, page)) {
        const value = usable(raw);
        if (value) return { value, hit };
      }
    } catch {
      // A page that is not as expected: the next candidate has its turn.
    }
  }
  return undefined;
}

function* values(candidate: Read, page: PageContext): Generator<string> {
  if (typeof candidate === 'function') {
    const value = candidate(page);
    if (typeof value === 'string') yield value;
    return;
  }
  const [, selector = candidate, attribute] = /^(.+?) @([\w:-]+)$/.exec(candidate) ?? [];
  for (const [index, element] of page.root.querySelectorAll(selector).entries()) {
    if (index >= mostElements) return;
    yield attribute ? (element.getAttribute(attribute) ?? '') : shownText(element);
  }
}

function tidy(field: string, raw: string, page: URL, hosts: readonly string[]): string | undefined {
  if (urls.has(field)) return ownLink(raw, page, hosts);
  if (ids.has(field)) return tidyId(raw);
  const text = tidyText(raw);
  if (field === 'price') return text && splitPrice(text) ? text : undefined;
  if (field === 'currency') return text && !/\d/.test(text) && text.length <= 8 ? text : undefined;
  return field === 'protectionEnds' && text ? dayOrText(text) : text;
}
