import { catalog } from '../data.js';
import { h } from '../dom.js';
import { label } from '../labels.js';
import { productGrid } from './common.js';

/**
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export async function show(root, signal) {
  const shop = await catalog();
  signal.throwIfAborted();
  root.replaceChildren(h('h1', { class: 'title--page--s8Kd2x' }, label('welcome')), productGrid(shop.products));
}
