import { h } from '../dom.js';
import { label } from '../labels.js';
import { N } from './names.js';

/**
 * A "⋯" button that opens a menu with the one entry "Delete".
 * @param {() => void} remove
 */
export function deleteMenu(remove) {
  const toggle = (/** @type {Event} */ event) => {
    event.stopPropagation();
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const open = button.nextElementSibling;
    if (open) open.remove();
    else
      button.after(
        h('span', { class: N.menu, onclick: stop }, h('button', { type: 'button', onclick: remove }, label('remove'))),
      );
  };
  return h('span', { class: N.menuButton }, h('button', { type: 'button', onclick: toggle }, '⋯'));
}

/** @param {Event} event */
function stop(event) {
  event.stopPropagation();
}
