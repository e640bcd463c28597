/** What a marketplace is to Parley: a plain object, one file per marketplace. */

export type PageKind = 'product' | 'store' | 'orders' | 'order' | 'messages' | 'other';

/** The kinds a rule can recognise and of which something is read. */
export type ReadKind = Exclude<PageKind, 'other'>;

/**
 * A deadline of the buyer's that an order page shows: what ends (the time to open a dispute or ask for a refund, to return, or
 * until the parcel counts as received), in the page's own words, and one of: the last day in the marketplace's own zone;
 * what is left, in milliseconds; so many days after something.
 */
export interface PageClock {
  about: 'dispute' | 'return' | 'confirm';
  text: string;
  /** `YYYY-MM-DD`. */
  day?: string;
  left?: number;
  within?: { days: number; of: 'order' | 'delivery' | 'receipt' };
}

/** Days of an order, `YYYY-MM-DD`; `promised` is the latest day on which delivery is expected. */
export interface PageDays {
  ordered?: string;
  shipped?: string;
  promised?: string;
  delivered?: string;
}

/** What a page tells about itself. Absent facts are `undefined` and named in `missing` when the kind should have them. */
export interface PageFacts {
  marketplace: string;
  kind: PageKind;
  title?: string;
  listingId?: string;
  sellerName?: string;
  sellerId?: string;
  /** Absolute address. */
  storeUrl?: string;
  /**
   * The amount as shown, digits and separators, e.g. `12,59` or `97,39 - 128,72`; the sign or code is in `currency`.
   * On order pages the order's total.
   */
  price?: string;
  /** ISO 4217 code when the page says it, else the sign as shown. */
  currency?: string;
  /** A string always: order ids do not fit a double. */
  orderId?: string;
  orderStatus?: string;
  trackingNumber?: string;
  /** End of the buyer protection, as `YYYY-MM-DD` when it could be resolved, else the text as shown. */
  protectionEnds?: string;
  /** The marketplace's own link to the chat with this seller, found on the page; absolute. Never built from ids. */
  contactUrl?: string;
  missing: string[];
}

/** Facts that are read from the page with a list of candidates. */
export type Field = Exclude<keyof PageFacts, 'marketplace' | 'kind' | 'missing'>;

/** One order of a list of orders. */
export interface OrderFacts extends Partial<Record<Field, string>> {
  /** The page of this order; absolute. */
  detailUrl?: string;
}

/** What a candidate looks at. */
export interface PageContext {
  url: URL;
  document: Document;
  /** Where to look: the document, or one order's card in a list of orders. Selectors are matched inside it. */
  root: ParentNode;
}

/**
 * One way to read a field. A string is a CSS selector, optionally followed by ` @attribute` (`a.store @href`);
 * without an attribute the element's text counts. Several elements are tried in turn until one has a usable value.
 * A function answers `undefined` when it does not apply; one that throws counts as not applying.
 */
export type Read = string | ((page: PageContext) => string | undefined);

/** Candidates per field, most stable first. */
export type Reads<F extends string> = Partial<Record<F, Read[]>>;

/** How to recognise one kind of page. */
export interface UrlRule {
  kind: ReadKind;
  /** Tested against `hostname + pathname + search`. */
  pattern: RegExp;
  /** Real addresses of such pages; each must be recognised by this rule and by no other. */
  examples: string[];
}

export interface Marketplace {
  /** Kebab-case, also the file's name. */
  id: string;
  name: string;
  /** Match patterns of its pages; permissions and content script matches follow from it. */
  hosts: string[];
  /** Match patterns of the hosts its pictures come from. */
  pictureHosts: string[];
  urls: UrlRule[];
  /** Address of its own search for some words. */
  search?: (words: string) => string;
  /** Real addresses on the same hosts that are none of these pages (login, bot wall, seller side); nothing is read there. */
  others: string[];
  /** What is read on each kind of page. A list of orders is read card by card, see `orderCard`. */
  fields: Partial<Record<Exclude<ReadKind, 'orders'>, Reads<Field>>>;
  /** One order in a list of orders. */
  orderCard?: { selector: string; fields: Reads<keyof OrderFacts> };
  /** Fields each kind of page should have; those not found are reported as `missing`. */
  expected: Partial<Record<ReadKind, Field[]>>;
  /** Where the name of the other side stands on a message page, most stable first. */
  peer: Read[];
  /** Where and how its sellers mostly work; no page tells. `zone` is an IANA name, `country` ISO 3166. */
  sellers: { zone: string; country: string; kind: 'shop' | 'private' };
  /** What names the conversation on a message page, mostly in its address. */
  conversation: Reads<'id' | 'account' | 'orderId' | 'listingId' | 'title'>;
}
