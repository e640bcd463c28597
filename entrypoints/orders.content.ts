import { defineContentScript } from 'wxt/utils/define-content-script';
import { ordersShown } from './marketplace.content/orders-shown.ts';
import { providePart } from './marketplace.content/parts.ts';

/** Reads the clocks of orders; brought in where a page shows orders. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => providePart('orders', ordersShown),
});
