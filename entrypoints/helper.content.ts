import { defineContentScript } from 'wxt/utils/define-content-script';
import { contactSeller } from './marketplace.content/contact-seller.tsx';
import { startFeatures } from './marketplace.content/feature.ts';
import { keepOrder } from './marketplace.content/keep-order.ts';
import { providePart } from './marketplace.content/parts.ts';

/** The helper on product, store and order pages, which also has orders kept; brought in where there is such a page. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    providePart('helper', (context, signal) => {
      startFeatures([contactSeller, keepOrder], context, signal);
      return undefined;
    });
  },
});
