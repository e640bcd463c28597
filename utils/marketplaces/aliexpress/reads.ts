/** Candidates that only AliExpress needs: links to the seller, and texts in the site's own shapes. */
import { links, ownLink, ruleText } from '../read/links.ts';
import { meta } from '../read/meta.ts';
import { digits } from '../read/reads.ts';
import { fromScript } from '../read/script-json.ts';
import { shownText } from '../read/text.ts';
import type { PageContext, Read } from '../types.ts';
import { hosts, listingOf, messagesPattern, storeOf } from './addresses.ts';

/**
 * Text at one of the paths in `window.runParams.data` (full until about 2023, empty or gone since). Does not apply when
 * that is about another product: the script stays when the site changes the page without loading it.
 */
export const state =
  (...paths: string[]): Read =>
  ({ document, url }) => {
    const about = fromScript(document, 'runParams', productIds);
    return isAnother(about, url) ? undefined : fromScript(document, 'runParams', paths);
  };

/** The first link of these elements that leads to the chat with this seller. */
export const contact =
  (...scopes: string[]): Read =>
  (page) => {
    for (const scope of scopes) {
      for (const root of page.root.querySelectorAll(scope)) {
        const link = contacts(root, page)[0];
        if (link) return link.href;
      }
    }
    return undefined;
  };

/** The first such link anywhere. */
export const anyContact: Read = (page) => contacts(page.root, page)[0]?.href;

/** Seller number in a link to the chat. */
export const sellerInContact: Read = (page) =>
  digits(...contacts(page.root, page).map((link) => link.searchParams.get('sellerSeq')));

/** Product number of the first link to a product among the elements. */
export const listingIn =
  (selector: string): Read =>
  ({ root, url }) =>
    digits(...[...links(root, url, selector)].map((link) => listingOf(link.href, url)));

/** Order number in the address of a link. */
export const orderIn =
  (selector: string): Read =>
  ({ root, url }) =>
    digits(...[...links(root, url, selector)].map(orderOf));

/** The store that the page links to, when all its links to stores lead to one. */
export const onlyStore: Read = ({ root, url }) => {
  const stores = [...links(root, url)].filter((link) => ownLink(link.href, url, hosts)).map(storeOf);
  const found = stores.filter((store) => store !== undefined);
  return new Set(found.map((store) => /\d+$/.exec(store)?.[0])).size === 1 ? found[0] : undefined;
};

/** A price whose digits may stand in an element each, with space between them in the page's source. */
export const price =
  (selector: string, which: 'first' | 'last' = 'first'): Read =>
  ({ root }) => {
    const element = [...root.querySelectorAll(selector)].at(which === 'first' ? 0 : -1);
    const text = element ? shownText(element) : '';
    return element?.querySelector('[class*="es--char"]') ? text.replace(/\s+/g, '') : text;
  };

/**
 * The product's title out of the one made for sharing: `€97.39 40% OFF|<title>|<category>|   - AliExpress` (2020),
 * `<title> - AliExpress 509` (2024). Does not apply to the titles of other pages.
 */
export const sharedTitle: Read = ({ document, url }) => {
  if (isAnother(listingOf(meta(document, 'og:url'), url), url)) return undefined;
  const shared = meta(document, 'og:title')?.trim().slice(0, 1000) ?? '';
  const [, title] = /^(.*?)\s*[-–|]\s*Ali\s?Express\b[^-|]*$/is.exec(shared) ?? [];
  return title?.replace(/\|[^|]*\|\s*$/, '').replace(/^[^|]{1,40}%[^|]{0,20}\|/, '');
};

/**
 * Links to the chat with this seller, known by their address and not by their label. The header's link to all messages
 * names no seller, order or product, so it is none; neither is a link about another order or product.
 */
function contacts(root: ParentNode, { url }: PageContext): URL[] {
  const order = orderOf(url);
  const listing = listingOf(url.href, url);
  return [...links(root, url)].filter((link) => {
    const value = (name: string) => link.searchParams.get(name);
    if (!ownLink(link.href, url, hosts) || /^(?:gsp|login|passport)\./.test(link.hostname)) return false;
    if (!messagesPattern.test(ruleText(link)))
      return value('sellerSeq') && !/^\/(?:store|item|i)\//.test(link.pathname);
    if (order && value('orderId') && value('orderId') !== order) return false;
    if (listing && value('productId') && value('productId') !== listing) return false;
    return ['sellerSeq', 'orderId', 'productId', 'digest', 'accountid'].some(value);
  });
}

const orderOf = (url: URL): string | undefined =>
  digits(url.searchParams.get('orderId'), url.searchParams.get('tradeOrderId'));

const productIds = ['commonModule.productId', 'productInfoComponent.idStr', 'productInfoComponent.id'];

/** On `aliexpress.us` a product has a second number, so there a different one says nothing. */
const isAnother = (listing: string | undefined, url: URL): boolean =>
  listing !== undefined && listing !== listingOf(url.href, url) && !url.hostname.endsWith('.us');
