import { post } from '../data.js';
import { h } from '../dom.js';
import { label } from '../labels.js';
import { createBox } from './box.js';
import { N } from './names.js';

/**
 * The box to write in. Like a framework's controlled input it only knows what `input` events told it, so text that was put
 * in silently is not sent. Enter sends only with the option `enter`.
 * @param {string} peer
 * @param {{ kind: string, enter: boolean, reply(): number | undefined }} options
 */
export function createComposer(peer, options) {
  let text = '';
  const box = createBox(options.kind, { class: N.box, label: label('placeholder'), onInput: read });
  const button = h('button', { class: `${N.send} ${N.sendOff}`, type: 'button', onclick: send }, label('send'));
  const notice = h('div', { class: N.notice, hidden: true }, label('blocked'));

  function read() {
    text = box.read();
    button.classList.toggle(N.sendOff, !text.trim());
  }
  async function send() {
    if (!text.trim()) return;
    const { sent } = await post('send', { peer, text, reply: options.reply() });
    if (!sent) return;
    box.write('');
    read();
  }
  const element = h(
    'div',
    { class: N.composer },
    notice,
    h('div', { class: N.tools }, h('span', {}, '＋'), h('span', {}, '☺')),
    box.element,
    button,
  );
  element.addEventListener('keydown', (event) => {
    if (!options.enter || event.target === button || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });

  return {
    element,
    /** The site refuses further messages in this conversation. @param {boolean} blocked */
    setBlocked(blocked) {
      notice.hidden = !blocked;
      box.lock(blocked);
      button.toggleAttribute('disabled', blocked);
    },
  };
}
