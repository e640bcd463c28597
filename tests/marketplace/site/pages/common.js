import { h } from '../dom.js';
import { price } from '../labels.js';

/**
 * A grid of products with their links.
 * @param {any[]} products
 */
export function productGrid(products) {
  const card = (/** @type {any} */ product) =>
    h(
      'a',
      { class: 'card--item--Hq2vT8', href: `/item/${product.id}.html` },
      h('img', { src: `${product.picture}_220x220.jpg`, alt: '', loading: 'lazy' }),
      h('span', { class: 'card--title--a0Lp6y' }, product.title),
      h('span', { class: 'card--price--k5Wn1s' }, price(product.price)),
    );
  return h('div', { class: 'card--grid--Zr7cJ3' }, ...products.map(card));
}

/**
 * The seller of a product.
 * @param {any} shop
 * @param {any} product
 */
export function sellerOf(shop, product) {
  return shop.sellers.find((/** @type {any} */ seller) => seller.storeId === product.storeId);
}

/** The contact link of an order: on the message host, opaque. @param {any} order */
export function orderContact(order) {
  return `//msg.aliexpress.com/msgDetail.htm?from=orderDetail&digest=${order.digest}`;
}

/** @param {any} seller */
export function storeLink(seller) {
  return `//${location.host}/store/${seller.storeId}`;
}
