import { defineContentScript } from 'wxt/utils/define-content-script';
import { providePart } from './marketplace.content/parts.ts';
import { startChat } from './marketplace.content/start-chat.ts';

/** Everything for a page with a chat: keep it, check drafts, put texts into its box; brought in where there is one. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => providePart('chat', startChat),
});
