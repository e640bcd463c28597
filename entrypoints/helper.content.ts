import { defineContentScript } from 'wxt/utils/define-content-script';
import { contactSeller } from './marketplace.content/contact-seller.tsx';
import { startFeatures } from './marketplace.content/feature.ts';
import { providePart } from './marketplace.content/parts.ts';

/** The helper on product, store and order pages; brought in where there is one. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    providePart('helper', (context, signal) => {
      startFeatures([contactSeller], context, signal);
      return undefined;
    });
  },
});
