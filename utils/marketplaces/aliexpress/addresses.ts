/** The addresses of AliExpress. Sources: the saved pages, and lists of addresses in public tools (2020 to 2026). */
import { ruleText } from '../read/links.ts';
import type { UrlRule } from '../types.ts';

/** The bare domains included; `aliexpress.ru` is another company with other pages. */
export const hosts = ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'];

/** `www`, the bare domain, `m` and the languages' hosts (`he.`, `m.ru.`), as in the site's own script of 2024. */
const site = (path: string): string => String.raw`^(?:m\.)?(?:www\.|[a-z]{2}\.)?aliexpress\.(?:com|us)${path}(?:\?|$)`;
const host = (name: string, path: string): string => String.raw`^${name}\.aliexpress\.(?:com|us)${path}(?:\?|$)`;
const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'));

const productPattern = anyOf(
  site(String.raw`/(?:s/)?(?:item|i)/(?:[^/?]+/)?\d+(?:\.html)?`),
  site(String.raw`/store/product/[^/?]+/\d+_\d+\.html`),
  site(String.raw`/ssr/\d+/BundleDeals\d*/?(?=\?(?:.*&)?productIds=\d)`),
);
/** Pages of messages, and the links that lead to them. */
export const messagesPattern = anyOf(
  site(String.raw`/p/message(?:/|/[\w-]+\.html)?`),
  host('(?:msg|message)', String.raw`/(?:[\w-]+/)*\w+\.html?`),
);

/** One rule per kind of page. */
export const urls: UrlRule[] = [
  {
    kind: 'product',
    pattern: productPattern,
    examples: [
      'https://www.aliexpress.com/item/1005006180026951.html',
      'https://he.aliexpress.com/item/32993251330.html?spm=a2g0o.productlist.0.0.47af17beCtINsl',
      'https://aliexpress.com/i/1005006180026951.html',
      'https://www.aliexpress.us/item/3256805993712199.html?gatewayAdapt=glo2usa4itemAdapt',
      'https://m.aliexpress.com/item/1005006180026951.html',
      'https://m.ru.aliexpress.com/item/1005006180026951.html',
      'https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005006180026951:12000036159253247&pha_manifest=ssr',
    ],
  },
  {
    kind: 'store',
    pattern: anyOf(
      site(String.raw`/store/\d+(?:\.html|/.*\.html|/search|/)?`),
      site(String.raw`/store/(?!product/)[\w-]+/(?:[\w-]+/)?\d+(?:_\d+)?\.html`),
    ),
    examples: [
      'https://www.aliexpress.com/store/1105843321',
      'https://he.aliexpress.com/store/1392990?spm=a2g0o.detail.100005.2',
      'https://www.aliexpress.com/store/1105843321/pages/all-items.html?sortType=bestmatch_sort',
      'https://he.aliexpress.com/store/group/Hot-Selling/1392990_517210513.html',
      'https://he.aliexpress.com/store/top-rated-products/1392990.html',
    ],
  },
  {
    kind: 'orders',
    pattern: anyOf(site(String.raw`/p/order/(?:index\.html)?`), host('trade', String.raw`/order_?[Ll]ist\.htm`)),
    examples: [
      'https://www.aliexpress.com/p/order/index.html',
      'https://es.aliexpress.com/p/order/index.html?tab=shipped',
      'https://trade.aliexpress.com/orderList.htm',
    ],
  },
  {
    kind: 'order',
    pattern: anyOf(site(String.raw`/p/order/detail\.html`), host('trade', String.raw`/order_detail\.htm`)),
    examples: [
      'https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322',
      'https://trade.aliexpress.com/order_detail.htm?orderId=8144101709301607',
    ],
  },
  {
    kind: 'messages',
    pattern: messagesPattern,
    examples: [
      'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=8212313961591322&bizContext=orderDetail',
      'https://www.aliexpress.com/p/message/index.html?orderId=8212313961591322&accountid=221558572',
      'https://msg.aliexpress.com/msgDetail.htm?from=orderDetail&digest=0b9d6286b8b74175905e3a5629bdc330',
      'https://msg.aliexpress.com/buyerMsgListNew.htm?from=web&msgType=product&memberType=seller&productId=32993251330',
      'https://message.aliexpress.com/message/new.htm?productId=32993251330&messageType=product&memberType=seller',
    ],
  },
];

/** Pages of the same hosts that are none of these. */
export const others = [
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/w/wholesale-usb-c.html?SearchText=usb+c',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8212313961591322',
  'https://www.aliexpress.com/p/order/snapshot.html?orderId=8212313961591322',
  'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=8144101709301607&from=1',
  'https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=8212313961591322',
  'https://login.aliexpress.com/?return_url=https://www.aliexpress.com/item/1005006180026951.html',
  'https://passport.aliexpress.com/mini_login.htm?returnUrl=https://www.aliexpress.com/p/order/index.html',
  'https://www.aliexpress.com/item/1005006180026951.html/_____tmd_____/punish?x5secdata=abc',
  'https://msg.aliexpress.com/msgDetail.htm/_____tmd_____/punish?x5secdata=abc',
  'https://gsp.aliexpress.com/m_apps/im-chat/im#/window',
];

/** Product number in the address of a product page; the first of a bundle. */
export function listingOf(address: string | null | undefined, base: URL): string | undefined {
  if (!address || !URL.canParse(address, base.href)) return undefined;
  const url = new URL(address, base.href);
  if (!productPattern.test(ruleText(url))) return undefined;
  return /^\d+/.exec(url.searchParams.get('productIds') ?? '')?.[0] ?? /(\d+)(?:\.html)?$/.exec(url.pathname)?.[1];
}

/** The store's own address, for any page of a store. */
export function storeOf(url: URL): string | undefined {
  const id = /^\/store\/(?:(\d+)(?=[/.]|$)|(?!product\/)[\w/-]*\/(\d+)(?:_\d+)?\.html)/.exec(url.pathname);
  return id ? `${url.origin}/store/${id[1] ?? id[2]}` : undefined;
}
