import { h } from './dom.js';
import { label } from './labels.js';
import * as home from './pages/home.js';
import * as messages from './pages/messages.js';
import * as order from './pages/order.js';
import * as orders from './pages/orders.js';
import * as product from './pages/product.js';
import * as store from './pages/store.js';

/**
 * Which page module shows which path; `spm` is the page type marker the real site puts on the body.
 * @type {[RegExp, string, { show(root: HTMLElement, signal: AbortSignal): Promise<void> }][]}
 */
const ROUTES = [
  [/^\/(index\.html)?$/, 'home', home],
  [/^\/(item|i)\/\d+\.html$/, 'detail', product],
  [/^\/store\/\d+/, 'store', store],
  [/^\/p\/order\/index\.html$/, 'orderlist', orders],
  [/^\/p\/order\/detail\.html$/, 'orderdetail', order],
  [/^\/(p\/message\/index\.html|msgDetail\.htm)$/, 'message', messages],
];

const root = /** @type {HTMLElement} */ (document.getElementById('root'));
let page = new AbortController();

async function show() {
  page.abort();
  page = new AbortController();
  const route = ROUTES.find(([pattern]) => pattern.test(location.pathname));
  document.body.dataset.spm = route?.[1] ?? 'other';
  if (route?.[1] !== 'detail') for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
  root.replaceChildren(h('div', { class: 'loading--dots--p4Zk0w' }));
  scrollTo(0, 0);
  try {
    if (route) await route[2].show(root, page.signal);
    else root.replaceChildren(h('h1', { class: 'title--page--s8Kd2x' }, label('notFound')));
  } catch (error) {
    if (!page.signal.aborted) throw error;
  }
}

function drawHeader() {
  const link = (/** @type {string} */ to, /** @type {string} */ key) =>
    h('a', { href: to, class: 'top--link--B7nw2e' }, label(key));
  document
    .querySelector('header')
    ?.append(
      h('a', { href: '/', class: 'top--logo--x9Rt4a' }, 'Demo Express'),
      h(
        'nav',
        { class: 'top--nav--c1Mq8z' },
        link('/', 'home'),
        link('/p/order/index.html', 'orders'),
        link('/p/message/index.html', 'messages'),
      ),
    );
}

// Links inside the shop are followed without loading a page, as the real site does between its client-rendered pages.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined;
  if (!link?.href || link.target || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin) return;
  event.preventDefault();
  history.pushState({}, '', url);
  show();
});
addEventListener('popstate', show);
drawHeader();
show();
