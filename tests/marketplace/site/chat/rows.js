import { post } from '../data.js';
import { h } from '../dom.js';
import { day, label, price, shownTime } from '../labels.js';
import { deleteMenu } from './menu.js';
import { N } from './names.js';

/** Ids of the messages whose translation is shown. @type {Set<number>} */
const translated = new Set();

/**
 * A row between two days. @param {number} at
 */
export function dayRow(at) {
  return h('div', { class: N.day }, h('span', {}, day(at)));
}

/**
 * One message. `context` is `{ shop, conversation, now, isLastOwn, redraw }`.
 * @param {any} message
 * @param {any} context
 */
export function messageRow(message, context) {
  const own = message.from === 'buyer';
  const { conversation, shop } = context;
  const column = h(
    'div',
    { class: N.column },
    !own && h('div', { class: N.name }, conversation.peer),
    ...content(message, shop),
    ...(own || !message.text ? [] : translation(message, context)),
    h(
      'div',
      { class: N.time },
      shownTime(message.at, context.now),
      message.edited && h('span', { class: N.edited }, label('edited')),
      own && context.isLastOwn && conversation.read && h('span', { class: N.receipt }, label('read')),
    ),
  );
  const seed = conversation.sellerSeq;
  return h(
    'div',
    { class: `${N.row} ${own ? N.own : N.seller}` },
    !own && h('img', { class: N.avatar, src: `https://ae01.alicdn.com/kf/Savatar${seed}.png_80x80.jpg`, alt: '' }),
    column,
    own && deleteMenu(() => post('delete-message', { peer: conversation.peer, id: message.id })),
  );
}

/**
 * Text, pictures and card of a message.
 * @param {any} message
 * @param {any} shop
 */
function content(message, shop) {
  return [
    ...(message.text ? [h('div', { class: N.bubble }, h('span', {}, message.text))] : []),
    ...message.pictures.map((/** @type {string} */ src) => h('img', { class: N.picture, src, alt: '' })),
    ...(message.card ? [card(message.card, shop)] : []),
  ];
}

/**
 * @param {any} message
 * @param {any} context
 */
function translation(message, context) {
  const shown = translated.has(message.id);
  const toggle = () => {
    if (!translated.delete(message.id)) translated.add(message.id);
    context.redraw(message.id);
  };
  return [
    ...(shown ? [h('div', { class: N.translation }, message.translation ?? `${message.text} (en)`)] : []),
    h('button', { class: N.translate, type: 'button', onclick: toggle }, label(shown ? 'original' : 'translate')),
  ];
}

/**
 * @param {any} what
 * @param {any} shop
 */
function card(what, shop) {
  const order = shop.orders.find((/** @type {any} */ candidate) => candidate.id === what.order);
  const product = shop.products.find(
    (/** @type {any} */ candidate) => candidate.id === (order?.productId ?? what.product),
  );
  return h(
    'a',
    { class: N.card, href: order ? `/p/order/detail.html?orderId=${order.id}` : `/item/${product.id}.html` },
    h('img', { src: `${product.picture}_80x80.jpg`, alt: '' }),
    h(
      'span',
      { class: N.cardText },
      h('span', {}, product.title),
      h('span', {}, price(product.price)),
      order && h('span', {}, `${label('orderId')}${order.id}`),
    ),
  );
}
