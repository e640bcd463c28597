import { post } from '../data.js';
import { h } from '../dom.js';
import { label, shownTime } from '../labels.js';
import { deleteMenu } from './menu.js';
import { N } from './names.js';

/**
 * The conversations at the side, newest first. `open` is called with the peer of the one that was clicked.
 * @param {any[]} conversations
 * @param {number} now
 * @param {string | undefined} current
 * @param {(peer: string) => void} open
 */
export function conversationList(conversations, now, current, open) {
  const newest = (/** @type {any} */ conversation) => conversation.messages.at(-1)?.at ?? now;
  const sorted = conversations.toSorted((a, b) => newest(b) - newest(a));
  return [
    h('div', { class: N.search }, h('input', { type: 'search', placeholder: label('search') })),
    ...sorted.map((conversation) => entry(conversation, now, conversation.peer === current, open)),
  ];
}

/**
 * @param {any} conversation
 * @param {number} now
 * @param {boolean} isOpen
 * @param {(peer: string) => void} open
 */
function entry(conversation, now, isOpen, open) {
  const { peer, sellerSeq } = conversation;
  const last = conversation.messages.at(-1);
  const preview = last?.text || (last?.pictures.length ? label('picture') : last ? label('card') : '');
  return h(
    'div',
    { class: `${N.entry} ${isOpen ? N.entryOpen : ''}`, onclick: () => open(peer) },
    h('img', { class: N.avatar, src: `https://ae01.alicdn.com/kf/Savatar${sellerSeq}.png_80x80.jpg`, alt: '' }),
    h('div', { class: N.entryText }, h('div', { class: N.entryPeer }, peer), h('div', { class: N.entryLast }, preview)),
    last && h('div', { class: N.entryTime }, shownTime(last.at, now)),
    deleteMenu(() => post('delete-conversation', { peer })),
  );
}
