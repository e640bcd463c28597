import { defineContentScript } from 'wxt/utils/define-content-script';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { markRunning } from './frame-marks.ts';
import { forgetParts } from './parts.ts';
import { startOnEachPage } from './start.ts';

/**
 * Runs on every page of the marketplaces, frames included: a chat may live in one. It tells pages apart and brings in what a
 * page needs (`parts.ts`); the rest of Parley is not loaded there.
 */
export default defineContentScript({
  matches: marketplaces.flatMap(({ hosts }) => hosts),
  allFrames: true,
  // Some chats are written into a frame without an address of its own.
  matchAboutBlank: true,
  runAt: 'document_idle',
  // The page need not be told that Parley is there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    markRunning();
    forgetParts();
    startOnEachPage(ctx);
  },
});
