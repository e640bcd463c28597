import type { Finding } from './check.ts';

/** Something the buyer never wants to be warned about again on one marketplace. */
export interface Allowed {
  /** Id of a term, or the words as written where the finding has no term of its own (a number, a link). */
  term: string;
  /** Marketplace id, e.g. `aliexpress`. */
  marketplace: string;
}

/** What "Never warn for this" remembers of a finding: never a whole category. */
export function allowedName({ term, category, start, end }: Finding, text: string): string {
  return term === category ? text.slice(start, end).toLowerCase() : term;
}

/** What is allowed on a marketplace, as `checkDraft` takes it. */
export function allowedOn(list: readonly Allowed[], marketplace: string): string[] {
  return list.filter((one) => one.marketplace === marketplace).map(({ term }) => term);
}

const NAMES: Record<string, string> = {
  aliexpress: 'AliExpress',
  ebay: 'eBay',
  leboncoin: 'leboncoin',
  olx: 'OLX',
  tiktok: 'TikTok',
  flipkey: 'FlipKey',
};

/** A marketplace as people write it; one that Parley does not know goes by its host. */
export function marketplaceName(id: string): string {
  return NAMES[id] ?? (id.includes('.') ? id : id.charAt(0).toUpperCase() + id.slice(1));
}
