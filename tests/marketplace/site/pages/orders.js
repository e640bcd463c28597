import { catalog } from '../data.js';
import { h, late } from '../dom.js';
import { day, label, length, price } from '../labels.js';
import { orderContact, productGrid, sellerOf, storeLink } from './common.js';

/**
 * The order list, with the class names that have been stable since 2022, and the "More to love" trap below it.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export async function show(root, signal) {
  const shop = await catalog();
  await late(350, signal);
  document.title = label('orders');
  root.replaceChildren(
    h('h1', { class: 'title--page--s8Kd2x' }, label('orders')),
    h('div', { class: 'order-content' }, ...shop.orders.map((/** @type {any} */ order) => card(shop, order))),
    h('h2', { class: 'title--more--w6Fy4d' }, label('moreToLove')),
    h('p', { class: 'sale--line--m3Pq8z' }, label('saleEnds')),
    productGrid(shop.products.slice(2)),
  );
}

/**
 * @param {any} shop
 * @param {any} order
 */
function card(shop, order) {
  const product = shop.products.find((/** @type {any} */ candidate) => candidate.id === order.productId);
  const seller = sellerOf(shop, product);
  const detail = `//${location.host}/p/order/detail.html?orderId=${order.id}`;
  return h(
    'div',
    { class: 'order-item' },
    h(
      'div',
      { class: 'order-item-header' },
      h(
        'div',
        { class: 'order-item-header-status' },
        h('span', { class: 'order-item-header-status-text' }, label(order.status)),
        order.protection && countdown(order),
      ),
      h(
        'div',
        { class: 'order-item-header-right' },
        h(
          'div',
          { class: 'order-item-header-right-info' },
          h('div', {}, label('orderDate') + day(order.orderedAt)),
          h('div', {}, label('orderId') + order.id, ' ', h('b', {}, label('copy'))),
        ),
        h('a', { 'data-pl': 'order_detail', href: detail }, label('orderDetails')),
      ),
    ),
    h(
      'div',
      { class: 'order-item-store' },
      h(
        'span',
        { class: 'order-item-store-name', 'data-pl': 'order_item_store_name' },
        h('a', { href: storeLink(seller) }, seller.name),
      ),
      h('a', { href: orderContact(order) }, label('contactSeller')),
    ),
    h(
      'div',
      { class: 'order-item-content' },
      h('a', {
        class: 'order-item-content-img',
        href: detail,
        style: `background-image: url("${product.picture}_220x220.jpg")`,
      }),
      h(
        'div',
        { class: 'order-item-content-info' },
        h(
          'div',
          { class: 'order-item-content-info-name' },
          h('a', { href: `/item/${product.id}.html` }, h('span', { title: product.title }, product.title)),
        ),
        h(
          'div',
          { class: 'order-item-content-info-number' },
          price(product.price),
          h('span', { class: 'order-item-content-info-number-quantity' }, ` x${order.quantity}`),
        ),
      ),
      h(
        'div',
        { class: 'order-item-content-opt-price-total', 'data-pl': 'order_item_content_price_total' },
        `${label('total')} `,
        digits(price(product.price * order.quantity)),
      ),
      h(
        'div',
        { class: 'order-item-btns' },
        h(
          'button',
          { class: 'order-item-btn', type: 'button' },
          label(order.status === 'completed' ? 'again' : 'track'),
        ),
      ),
    ),
  );
}

/** Runs with the page's own clock. @param {any} order */
function countdown(order) {
  return h('div', { class: 'countdown--line--c5Rt9w' }, label('left', length(order.protection.until - Date.now())));
}

/** The site splits a total into single characters. @param {string} text */
function digits(text) {
  return h(
    'span',
    { class: 'es--wrap--erdmPRe' },
    ...[...text].map((char) => h('span', { class: 'es--char--VTmhuCx' }, char)),
  );
}
