import { defineContentScript } from 'wxt/utils/define-content-script';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { startOnEachPage } from './start.ts';
import { markRunning } from './taught-here.ts';

/** Runs on every page of the marketplaces, frames included: a chat may live in one. */
export default defineContentScript({
  matches: marketplaces.flatMap(({ hosts }) => hosts),
  allFrames: true,
  // Some chats are written into a frame without an address of its own.
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(ctx) {
    markRunning();
    startOnEachPage(ctx);
  },
});
