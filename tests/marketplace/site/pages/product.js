import { catalog } from '../data.js';
import { h, late } from '../dom.js';
import { label, price } from '../labels.js';
import { sellerOf, storeLink } from './common.js';

/**
 * A product: nothing for 400 ms, then the page, then once more with new nodes (as a late hydration does).
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export async function show(root, signal) {
  const shop = await catalog();
  const id = /(\d+)\.html/.exec(location.pathname)?.[1];
  const product = shop.products.find((/** @type {any} */ candidate) => candidate.id === id);
  await late(400, signal);
  if (!product) return root.replaceChildren(h('h1', { class: 'title--page--s8Kd2x' }, label('notFound')));
  document.title = `${product.title} - AliExpress 15`;
  root.replaceChildren(view(shop, product));
  await late(300, signal);
  root.replaceChildren(view(shop, product));
}

/**
 * @param {any} shop
 * @param {any} product
 */
function view(shop, product) {
  const seller = sellerOf(shop, product);
  return h(
    'div',
    { class: 'pdp--wrap--tMKlB7y' },
    h('img', { class: 'pdp--picture--Q1xe5n', src: product.picture, alt: product.title }),
    h(
      'div',
      { class: 'pdp--info--d3Gs7b' },
      h('div', { class: 'title--wrap--UUHae_g' }, h('h1', { 'data-pl': 'product-title' }, product.title)),
      h(
        'div',
        { class: 'price-default--wrap--t2Qx0L' },
        h('span', { class: 'price-default--current--F8OlYIo' }, price(product.price)),
        h('span', { class: 'price-default--original--CWcHOit' }, price(product.price * 1.8)),
      ),
      h('button', { class: 'pdp--buy--V0je6r', type: 'button' }, label('buyNow')),
    ),
    h(
      'aside',
      { class: 'store-detail--wrap--YoLCHf2' },
      h('span', { class: 'store-detail--by--n4Ua8i' }, label('soldBy')),
      h(
        'a',
        { class: 'store-detail--storeName--Lk2Oqp', 'data-pl': 'store-name', href: storeLink(seller) },
        seller.name,
      ),
      h(
        'div',
        { class: 'store-detail--businessInfoWrap--r6Dw1k' },
        h('a', { href: storeLink(seller) }, label('visitStore')),
        messageControl(product, seller),
      ),
    ),
  );
}

/**
 * @param {any} product
 * @param {any} seller
 */
function messageControl(product, seller) {
  // A product opened with `?variant=…` leads to that variant of the chat.
  const variant = new URLSearchParams(location.search).get('variant');
  const query = `from=pdp&sellerSeq=${seller.sellerSeq}&productId=${product.id}${variant ? `&variant=${variant}` : ''}`;
  if (product.contact === 'site')
    return h('a', { href: `//${location.host}/p/message/index.html?${query}` }, label('message'));
  if (product.contact === 'message-host')
    return h('a', { href: `//msg.aliexpress.com/msgDetail.htm?${query}` }, label('message'));
  const open = () => location.assign(`/p/message/index.html?${query}`);
  return h('button', { type: 'button', onclick: open }, label('message'));
}
