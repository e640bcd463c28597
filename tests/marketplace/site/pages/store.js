import { catalog } from '../data.js';
import { h, late } from '../dom.js';
import { label } from '../labels.js';
import { productGrid } from './common.js';

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export async function show(root, signal) {
  const shop = await catalog();
  const id = /\/store\/(\d+)/.exec(location.pathname)?.[1];
  const seller = shop.sellers.find((/** @type {any} */ candidate) => candidate.storeId === id);
  await late(250, signal);
  if (!seller) return root.replaceChildren(h('h1', { class: 'title--page--s8Kd2x' }, label('notFound')));
  document.title = `${seller.name} - AliExpress`;
  const contact = `//msg.aliexpress.com/msgDetail.htm?from=store&sellerSeq=${seller.sellerSeq}&digest=${shop.links[seller.storeId]}`;
  root.replaceChildren(
    h(
      'div',
      { class: 'store-header--wrap--e8Xb3f' },
      h(
        'a',
        { class: 'store-header--storeName--G5hq0z', href: `//${location.host}/store/${seller.storeId}` },
        seller.name,
      ),
      h('a', { class: 'store-header--contact--J1pm7u', href: contact }, label('contactSeller')),
    ),
    productGrid(shop.products.filter((/** @type {any} */ product) => product.storeId === seller.storeId)),
  );
}
