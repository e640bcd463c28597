/**
 * AliExpress (`aliexpress.com`, `aliexpress.us`). Sources: two saved product pages (2020, 2024), an order answer of
 * 2026-09, and selectors that several public tools use on live pages (2022 to 2026). No message page was ever seen:
 * only its address and the name above the chat are read.
 */
import { hosts, listingOf, others, storeOf, urls } from './aliexpress/addresses.ts';
import {
  anyContact,
  contact,
  listingIn,
  onlyStore,
  orderIn,
  price,
  sellerInContact,
  sharedTitle,
  state,
} from './aliexpress/reads.ts';
import { jsonLd, meta } from './read/meta.ts';
import { protectionText } from './read/protection.ts';
import { firstText, numberIn, parameter } from './read/reads.ts';
import type { Marketplace, Read } from './types.ts';

const title: Read[] = [
  'h1[data-pl="product-title"]',
  '[data-pl="product-title"]',
  state('titleModule.subject', 'productInfoComponent.subject'),
  'h1.product-title-text',
  'h1.product-name',
  '[class*="title--wrap"] h1',
  ({ document }) => jsonLd(document, 'Product', ['name']),
  sharedTitle,
];
const storeName: Read[] = [
  '[data-pl="store-name"]',
  '[class*="store-detail--storeName"]:not([class*="storeNameWrap"])',
  '[class*="store-header--storeName"]',
  '[class*="store-info--name"] a',
  state('storeModule.storeName', 'sellerComponent.storeName'),
  '[data-role="store-name"]',
  '.shop-name a',
];
const sellerId: Read[] = [
  sellerInContact,
  state('storeModule.sellerAdminSeq', 'commonModule.sellerAdminSeq', 'sellerComponent.sellerAdminSeq'),
];
const contactUrl: Read[] = [
  contact('[class*="businessInfoWrap"]', '[class*="store-detail"]', '.store-info-contact'),
  anyContact,
];
const peer: Read[] = [
  '.message-view-title__content',
  '[class*="message-view-title__content"]',
  '[class*="message-view-title"]',
];

export default {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts,
  sellers: { zone: 'Asia/Shanghai', country: 'CN', kind: 'shop' },
  pictureHosts: ['https://*.alicdn.com/*', 'https://*.aliexpress-media.com/*'],
  urls,
  others,
  // As in the addresses of its results (`others`), which it makes of this one.
  search: (words) => `https://www.aliexpress.com/wholesale?SearchText=${encodeURIComponent(words)}`,
  fields: {
    product: {
      title,
      listingId: [
        ({ url }) => listingOf(url.href, url),
        ({ url, document }) => listingOf(meta(document, 'og:url'), url),
      ],
      sellerName: storeName,
      sellerId,
      storeUrl: [
        'a[data-pl="store-name"] @href',
        'a[class*="store-detail--wrap"] @href',
        '[class*="store-detail--wrap"] a[href*="/store/"] @href',
        '[class*="store-info--name"] a[href*="/store/"] @href',
        state('storeModule.storeURL', 'sellerComponent.storeURL'),
        '[data-role="store-name"] a @href',
        onlyStore,
      ],
      price: [
        price('[class*="price-default--current"]'),
        price('[class*="price--currentPrice"]'),
        price('[data-pl="product-price"]'),
        '.product-price-current [itemprop="price"]',
        '.product-price-current',
        state('priceModule.formatedActivityPrice', 'priceModule.formatedPrice'),
        state('priceComponent.discountPrice.minActivityAmount.formatedAmount'),
        state('priceComponent.origPrice.minAmount.formatedAmount'),
        '[itemprop="price"] @content',
        ({ document }) => jsonLd(document, 'Product', ['offers.price', 'offers.lowPrice']),
        ({ document }) => meta(document, 'og:price:amount') ?? meta(document, 'product:price:amount'),
      ],
      currency: [
        state('priceModule.minActivityAmount.currency', 'priceModule.minAmount.currency', 'commonModule.currencyCode'),
        state('priceComponent.discountPrice.minActivityAmount.currency', 'currencyComponent.currencyCode'),
        '[itemprop="priceCurrency"] @content',
        ({ document }) => jsonLd(document, 'Product', ['offers.priceCurrency']),
        ({ document }) => meta(document, 'og:price:currency') ?? meta(document, 'product:price:currency'),
      ],
      contactUrl,
    },
    store: {
      sellerName: [...storeName, ({ document }) => /^(.{2,100}?) [-|] .*Ali\s?Express/i.exec(document.title)?.[1]],
      sellerId,
      storeUrl: [({ url }) => storeOf(url)],
      contactUrl,
    },
    order: {
      title: [
        '[data-pl="order_detail_item_title"]',
        '.order-detail-item .item-title',
        '.order-detail-item-content-info a[href*="/item/"]',
      ],
      listingId: [
        listingIn('[data-pl="order_detail_item_title"] a, a[data-pl="order_detail_item_title"]'),
        listingIn('.order-detail-item a[href]'),
        listingIn('.order-detail-item-content-info a[href]'),
      ],
      sellerName: ['.order-detail-item-store .store-name', '.order-detail-item-store a[href*="/store/"]'],
      sellerId,
      storeUrl: ['.order-detail-item-store a[href*="/store/"] @href', '.order-detail-item a[href*="/store/"] @href'],
      price: [
        price('[data-pl="order_price_item_value"]', 'last'),
        price('.order-price .order-price-item .rightPriceClass', 'last'),
        price('.order-price .order-price-item .right-col', 'last'),
      ],
      orderId: [
        parameter('orderId', 'tradeOrderId'),
        numberIn('[data-pl="order_detail_gray_id"]', 12),
        numberIn('.order-detail-order-info', 12),
      ],
      orderStatus: [
        '.order-status .order-block-title',
        '.order-status-content .order-block-title',
        firstText('.order-status'),
      ],
      trackingNumber: [
        '.copy-track-num[data-clipboard-text] @data-clipboard-text',
        '[class*="mailNoValue"]',
        '.tracking-no span',
      ],
      protectionEnds: [protectionText],
      contactUrl: [
        contact('.order-detail-item-store'),
        contact('.order-detail-item', '.order-detail-item-content', '.order-status'),
        anyContact,
      ],
    },
    messages: {
      sellerName: peer,
      sellerId: [parameter('sellerSeq')],
      orderId: [parameter('orderId', 'tradeOrderId')],
      listingId: [parameter('productId')],
    },
  },
  orderCard: {
    selector: '.order-item',
    fields: {
      orderId: [orderIn('a[href*="rderId="]'), numberIn('.order-item-header-right-info', 12)],
      orderStatus: ['.order-item-header-status-text'],
      title: ['.order-item-content-info-name [title] @title', '.order-item-content-info-name'],
      listingId: [listingIn('.order-item-content-info-name a[href]'), listingIn('a[href*="/item/"]')],
      sellerName: ['[data-pl="order_item_store_name"]', '.order-item-store-name'],
      sellerId: [sellerInContact],
      storeUrl: [
        '[data-pl="order_item_store_name"] a[href*="/store/"] @href',
        '.order-item-store a[href*="/store/"] @href',
      ],
      price: [price('[data-pl="order_item_content_price_total"]'), price('.order-item-content-opt-price-total')],
      contactUrl: [contact('.order-item-store'), anyContact],
      detailUrl: ['a[href*="/p/order/detail.html"] @href', 'a[href*="order_detail.htm"] @href'],
    },
  },
  expected: {
    product: ['title', 'listingId', 'sellerName', 'storeUrl', 'price', 'contactUrl'],
    store: ['sellerName', 'storeUrl', 'contactUrl'],
    orders: ['orderId', 'orderStatus'],
    order: ['orderId', 'orderStatus', 'title', 'sellerName', 'storeUrl', 'contactUrl'],
    messages: ['sellerName'],
  },
  peer,
  // Left out: `digest`, as nothing shows that two links to one chat have the same, and `accountid`, as nothing shows
  // whose account it is: were it the buyer's own, all sellers would become one conversation.
  conversation: {
    id: [parameter('sellerSeq')],
    orderId: [parameter('orderId', 'tradeOrderId')],
    listingId: [parameter('productId')],
  },
} satisfies Marketplace;
