import { catalog } from '../data.js';
import { createComposer } from './composer.js';
import { createThread } from './thread.js';

/**
 * Thread and box of one conversation, put into `parent`. Options of the demo site come from the page's address:
 * `variant=contenteditable` or another kind of box (see box.js; `box=` in a frame), `enter=1` (Enter sends), `reply=<ms>`
 * (the seller answers that long after each message).
 * @param {HTMLElement} parent
 * @param {string} peer
 * @param {URLSearchParams} params
 * @returns {Promise<(conversation: any, now: number) => void>} shows the conversation as it is now
 */
export async function mountCore(parent, peer, params) {
  const shop = await catalog();
  const thread = createThread();
  const composer = createComposer(peer, {
    kind: params.get('box') ?? params.get('variant') ?? '',
    enter: params.get('enter') === '1',
    reply: () => (params.has('reply') ? Number(params.get('reply')) : undefined),
  });
  parent.replaceChildren(thread.element, composer.element);
  return (conversation, now) => {
    thread.update(shop, conversation, now);
    composer.setBlocked(conversation.blocked);
  };
}
