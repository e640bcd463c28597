/** What a page says about itself for others to read: meta elements and JSON-LD. */
import { at, parseLeading } from './script-json.ts';

/** Content of `<meta property="…">` (or `name="…"`), e.g. `og:title`. */
export function meta(document: Document, property: string): string | undefined {
  for (const attribute of ['property', 'name']) {
    const content = document.querySelector(`meta[${attribute}="${property}"]`)?.getAttribute('content');
    if (content?.trim()) return content;
  }
  return undefined;
}

/** A text at one of the dotted paths of the page's first JSON-LD object of this `@type`; `offers` may be a list. */
export function jsonLd(document: Document, type: string, paths: readonly string[]): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodes(parseLeading(script.textContent ?? ''))) {
      if (![node['@type']].flat().includes(type)) continue;
      const flat = Array.isArray(node.offers) ? { ...node, offers: node.offers[0] } : node;
      for (const path of paths) {
        const value = at(flat, path);
        if (value) return value;
      }
    }
  }
  return undefined;
}

function nodes(json: unknown): Record<string, unknown>[] {
  if (Array.isArray(json)) return json.flatMap(nodes);
  if (typeof json !== 'object' || json === null) return [];
  const node = json as Record<string, unknown>;
  return [node, ...(Array.isArray(node['@graph']) ? nodes(node['@graph']) : [])];
}
