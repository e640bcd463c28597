import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from './marketplace.content/guard.tsx';
import { providePart } from './marketplace.content/parts.ts';

/** The guard of a chat's box, with all its words; brought in where there is a box to write in. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => providePart('guard', startGuard),
});
