import { post } from '../data.js';
import { h } from '../dom.js';
import { label } from '../labels.js';
import { N } from './names.js';

/**
 * The box to write in. Like a framework's controlled input it only knows what `input` events told it, so text that was put
 * in silently is not sent. Enter sends only with the option `enter`.
 * @param {string} peer
 * @param {{ contenteditable: boolean, enter: boolean, reply(): number | undefined }} options
 */
export function createComposer(peer, options) {
  let text = '';
  const box = options.contenteditable
    ? h('div', { class: N.box, contenteditable: 'true', role: 'textbox', 'data-ph': label('placeholder') })
    : h('textarea', { class: N.box, rows: '3', placeholder: label('placeholder') });
  const button = h('button', { class: `${N.send} ${N.sendOff}`, type: 'button', onclick: send }, label('send'));
  const notice = h('div', { class: N.notice, hidden: true }, label('blocked'));

  function read() {
    text = box instanceof HTMLTextAreaElement ? box.value : linesOf(box);
    button.classList.toggle(N.sendOff, !text.trim());
  }
  async function send() {
    if (!text.trim()) return;
    const { sent } = await post('send', { peer, text, reply: options.reply() });
    if (!sent) return;
    if (box instanceof HTMLTextAreaElement) box.value = '';
    else box.replaceChildren();
    read();
  }
  box.addEventListener('input', read);
  box.addEventListener('keydown', (event) => {
    if (!options.enter || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });

  return {
    element: h(
      'div',
      { class: N.composer },
      notice,
      h('div', { class: N.tools }, h('span', {}, '＋'), h('span', {}, '☺')),
      box,
      button,
    ),
    /** The site refuses further messages in this conversation. @param {boolean} blocked */
    setBlocked(blocked) {
      notice.hidden = !blocked;
      if (box instanceof HTMLTextAreaElement) box.disabled = blocked;
      else box.contentEditable = String(!blocked);
      button.toggleAttribute('disabled', blocked);
    },
  };
}

/**
 * Text of an editable element: its blocks and `<br>` make lines.
 * @param {Node} node
 * @returns {string}
 */
function linesOf(node) {
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data;
    else if (child.nodeName === 'BR') text += '\n';
    else text += (text && /^(DIV|P)$/.test(child.nodeName) ? '\n' : '') + linesOf(child);
  }
  return text.replace(/\n$/, '');
}
