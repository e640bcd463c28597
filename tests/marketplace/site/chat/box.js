import { h } from '../dom.js';

/**
 * What to write in, of one of the kinds that chat pages use. `write` is the site's own doing, `onInput` hears the buyer.
 * - `contenteditable`; anything unknown is a textarea
 * - `controlled`: a framework that puts a new textarea in place of the old one after each change
 * - `shadow`: a textarea in an open shadow root
 * - `maxlength`: no more than 60 characters
 * - `refusing`: a contenteditable that undoes every change made to it
 * @param {string} kind
 * @param {{ class: string, label: string, onInput(): void }} options
 */
export function createBox(kind, { onInput, ...options }) {
  if (kind === 'contenteditable' || kind === 'refusing')
    return createRich(kind === 'refusing', options.class, options.label, onInput);
  let area = makeArea('');
  if (kind === 'maxlength') area.maxLength = 60;

  /** @param {string} text */
  function makeArea(text) {
    const made = h('textarea', { class: options.class, rows: '3', placeholder: options.label });
    made.value = text;
    made.addEventListener('input', () => {
      if (kind === 'controlled') renew();
      onInput();
    });
    return made;
  }
  function renew() {
    const old = area;
    area = makeArea(old.value);
    old.replaceWith(area);
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }
  return {
    element: kind === 'shadow' ? inShadow(area) : area,
    read: () => area.value,
    write(/** @type {string} */ text) {
      area.value = text;
    },
    lock(/** @type {boolean} */ locked) {
      area.disabled = locked;
    },
  };
}

/** @param {boolean} refuses @param {string} name @param {string} label @param {() => void} onInput */
function createRich(refuses, name, label, onInput) {
  const box = h('div', { class: name, contenteditable: 'true', role: 'textbox', 'data-ph': label });
  box.addEventListener('input', () => {
    if (refuses) box.replaceChildren();
    onInput();
  });
  return {
    element: box,
    read: () => linesOf(box),
    write: (/** @type {string} */ text) => box.replaceChildren(text),
    lock(/** @type {boolean} */ locked) {
      box.contentEditable = String(!locked);
    },
  };
}

/** @param {HTMLElement} inner */
function inShadow(inner) {
  const host = h('div', {});
  inner.style.width = '100%';
  host.attachShadow({ mode: 'open' }).append(inner);
  return host;
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
