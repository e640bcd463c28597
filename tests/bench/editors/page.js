/** Where an editor of the bench is drawn. */
export const place = () => /** @type {HTMLElement} */ (document.getElementById('composer'));

/**
 * Tells the bench how to speak with an editor. Enter sends, with Shift it does not; so does the button.
 * @param {{ get(): string, clear(): void, target(): HTMLElement | null, keys?: EventTarget }} editor `get` is the editor's own
 *   model, not what the page shows; `keys` is where its keys are heard
 */
export function mount({ get, clear, target, keys = place() }) {
  const sent = [];
  const send = () => {
    if (!get().trim()) return;
    sent.push(get());
    clear();
  };
  keys.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    true,
  );
  document.getElementById('send').addEventListener('click', send);
  Object.assign(window, { __getValue: get, __target: target, __sent: sent, __ready: true });
}

/**
 * Mounts a contenteditable without an editor: its model is what the page reads at each `input`.
 * @param {HTMLElement} box @param {string} [empty] HTML of the empty box
 */
export function mountPlain(box, empty = '') {
  let text = '';
  const clear = () => {
    box.innerHTML = empty;
    text = '';
  };
  clear();
  box.addEventListener('input', () => {
    text = linesOf(box);
  });
  mount({ get: () => text, clear, target: () => box });
}

/** Model of a plain contenteditable: a line per block or `<br>`. @param {Node} root @returns {string} */
export function linesOf(root) {
  let text = '';
  let open = false;
  const read = (node) => {
    for (const child of node.childNodes) {
      const block = /^(?:P|DIV)$/.test(child.nodeName);
      if (block && open) text += '\n';
      if (block) open = false;
      if (child.nodeType === 3) text += child.data;
      else if (child.nodeName === 'BR') text += child.nextSibling ? '\n' : '';
      read(child);
      open = true;
    }
  };
  read(root);
  return text.replaceAll('\u00a0', ' ');
}
