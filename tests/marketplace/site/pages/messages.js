import { mountCore } from '../chat/core.js';
import { conversationList } from '../chat/list.js';
import { N, renameStyles } from '../chat/names.js';
import { get, onChange, post } from '../data.js';
import { h, late } from '../dom.js';
import { label } from '../labels.js';

/**
 * The message centre: list, name of the other side, thread and box; late, and alive. The address tells the first
 * conversation (`sellerSeq`, `orderId` or `digest`); choosing another in the list does not change the address.
 * With `names=<n>` every class has another name. With `anchors` the name has a class that the adapter knows; else nothing on
 * the page is as any adapter expects it. With `variant=iframe` thread and box live in the same-origin frame `/im/core.html`.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export async function show(root, signal) {
  const params = new URLSearchParams(location.search);
  const { peer } = await get(`peer${location.search}`);
  if (peer) await post('open', { peer });
  await renameStyles();
  await late(600, signal);
  document.title = label('messages');

  const list = h('div', { class: N.list });
  const pane = h('div', { class: N.pane });
  root.replaceChildren(h('div', { class: N.centre }, list, pane));
  /** @type {string | undefined} */
  let current = peer ?? undefined;
  /** @type {string | undefined} */
  let mounted;
  /** @type {((conversation: any, now: number) => void) | undefined} */
  let draw;

  let asked = 0;

  async function refresh() {
    const mine = ++asked;
    const { conversations, now } = await get('conversations');
    signal.throwIfAborted();
    if (mine !== asked) return;
    current ??= mounted === undefined ? conversations[0]?.peer : undefined;
    const open = (/** @type {string} */ next) => {
      current = next;
      refresh();
    };
    list.replaceChildren(...conversationList(conversations, now, current, open));
    const conversation = conversations.find((/** @type {any} */ candidate) => candidate.peer === current);
    if (!conversation) {
      current = undefined;
      mounted = '';
      return pane.replaceChildren(h('div', { class: N.empty }, label('empty')));
    }
    if (mounted !== current) {
      mounted = current;
      draw = undefined;
      draw = await mount(pane, conversation.peer, params);
    }
    draw?.(conversation, now);
  }
  await refresh();
  onChange(() => refresh().catch(() => {}), signal);
  Object.assign(window, { demoShop: { reply: (/** @type {number} */ ms) => params.set('reply', `${ms}`) } });
}

/**
 * @param {HTMLElement} pane
 * @param {string} peer
 * @param {URLSearchParams} params
 */
async function mount(pane, peer, params) {
  const core = h('div', { class: N.core });
  const name = params.has('anchors') ? `${N.headerPeer} message-view-title__content` : N.headerPeer;
  pane.replaceChildren(h('div', { class: N.header }, h('span', { class: name }, peer)), core);
  if (params.get('variant') !== 'iframe') return mountCore(core, peer, params);
  const query = new URLSearchParams({ ...Object.fromEntries(params), peer });
  core.replaceChildren(h('iframe', { class: N.frame, src: `/im/core.html?${query}` }));
}
