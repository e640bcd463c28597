import { catalog } from '../data.js';
import { h, late } from '../dom.js';
import { day, label, price } from '../labels.js';
import { orderContact, sellerOf, storeLink } from './common.js';

/**
 * One order. The end of the protection stands in a sentence or in the progress bar, as on the real page: never as a field.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export async function show(root, signal) {
  const shop = await catalog();
  const id = new URLSearchParams(location.search).get('orderId');
  const order = shop.orders.find((/** @type {any} */ candidate) => candidate.id === id);
  await late(350, signal);
  if (!order) return root.replaceChildren(h('h1', { class: 'title--page--s8Kd2x' }, label('notFound')));
  const product = shop.products.find((/** @type {any} */ candidate) => candidate.id === order.productId);
  document.title = label('orderDetails');
  root.replaceChildren(
    h(
      'div',
      { class: 'order-detail' },
      status(order),
      item(product, sellerOf(shop, product), order),
      info(order),
      h(
        'div',
        { class: 'order-price order-block' },
        h(
          'div',
          { class: 'order-price-item' },
          h('span', { class: 'left-col', 'data-pl': 'order_price_item_title' }, label('total')),
          h(
            'span',
            { class: 'right-col rightPriceClass', 'data-pl': 'order_price_item_value' },
            price(product.price * order.quantity),
          ),
        ),
      ),
    ),
  );
}

/** @param {any} order */
function status(order) {
  const { protection } = order;
  const sentence = protection?.shown === 'sentence' && label('refundBy', day(protection.until));
  return h(
    'div',
    { class: 'order-status order-block' },
    h('div', { class: 'order-block-title' }, label(order.status)),
    protection?.shown === 'progress-bar' && progressBar(order),
    sentence && h('p', { class: 'service--line--b8Ne4t' }, sentence),
    protection && h('p', { class: 'service--line--b8Ne4t' }, label('dispute')),
    order.status === 'completed' && h('p', { class: 'service--line--b8Ne4t' }, label('completedNote')),
    order.promisedBy && h('p', { class: 'service--line--b8Ne4t' }, label('estimate', day(order.promisedBy))),
  );
}

/** @param {any} order */
function progressBar(order) {
  const node = (/** @type {string} */ key, /** @type {number} */ at) =>
    h('li', { class: 'bar--node--K2sv9h' }, h('span', {}, label(key)), h('span', {}, day(at)));
  return h(
    'ol',
    { class: 'bar--wrap--z7Qd3c', 'aria-label': label('progress') },
    node('placed', order.orderedAt),
    node('shipped', order.orderedAt + 2 * 86_400_000),
    node('refund', order.protection.until),
  );
}

/**
 * @param {any} product
 * @param {any} seller
 * @param {any} order
 */
function item(product, seller, order) {
  return h(
    'div',
    { class: 'order-detail-item order-block' },
    h(
      'div',
      { class: 'order-detail-item-store' },
      h('a', { class: 'store-name', href: storeLink(seller) }, seller.name),
      h('a', { href: orderContact(order) }, label('contactSeller')),
    ),
    h(
      'div',
      { class: 'order-detail-item-content' },
      h('img', { src: `${product.picture}_220x220.jpg`, alt: '' }),
      h(
        'div',
        { class: 'order-detail-item-content-wrap' },
        h(
          'div',
          { class: 'item-title', 'data-pl': 'order_detail_item_title' },
          h('a', { href: `/item/${product.id}.html` }, product.title),
        ),
        h(
          'div',
          { class: 'item-price' },
          price(product.price),
          h('span', { class: 'item-price-quantity' }, ` x${order.quantity}`),
        ),
      ),
    ),
  );
}

/** @param {any} order */
function info(order) {
  const row = (/** @type {string} */ name, /** @type {string} */ pl, /** @type {string} */ value) =>
    h('div', { class: 'info-row' }, h('span', {}, name), h('span', { 'data-pl': pl }, value));
  return h(
    'div',
    { class: 'order-detail-info-item order-detail-order-info order-block' },
    h(
      'div',
      { class: 'order-detail-info-content' },
      row(label('orderId'), 'order_detail_gray_id', order.id),
      row(label('orderDate'), 'order_detail_gray_date', day(order.orderedAt)),
      order.tracking &&
        h(
          'div',
          { class: 'info-row' },
          h('span', {}, label('tracking')),
          h('span', { class: 'tracking-no' }, h('span', {}, order.tracking)),
          h(
            'button',
            { class: 'copy-track-num', type: 'button', 'data-clipboard-text': order.tracking },
            label('copy'),
          ),
        ),
    ),
  );
}
