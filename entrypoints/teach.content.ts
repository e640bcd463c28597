import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostHere } from './marketplace.content/frame-marks.ts';
import { startTeaching } from './marketplace.content/teach.tsx';

/** Brought into a page only when the buyer wants to show Parley where the messages are. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: (ctx) => startTeaching(hostHere(), ctx.signal),
});
