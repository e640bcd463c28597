import { pause } from './insert-ways.ts';

const BLOCK = /^(?:P|DIV|UL|OL|PRE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE)$/;

/** The block that an editable begins with, if it does; only editors with a model of their own put one into an empty box. */
export function firstBlock(root: HTMLElement): HTMLElement | undefined {
  for (const node of root.childNodes) {
    const element = node.nodeType === 1 ? (node as HTMLElement) : undefined;
    if (element && BLOCK.test(element.tagName)) return element;
    const aside = element ? element.getAttribute('contenteditable') === 'false' : !node.nodeValue?.trim();
    if (!aside && node.nodeType !== 8) return undefined;
  }
  return undefined;
}

/** Focuses an editable and selects all of it, or puts the caret behind its last character. */
export async function placeSelection(root: HTMLElement, where: 'all' | 'end'): Promise<void> {
  const { ownerDocument } = root;
  ownerDocument.defaultView?.focus();
  root.focus();
  const selection = selectionOf(root);
  const range = ownerDocument.createRange();
  range.selectNodeContents(root);
  if (where === 'end') deepEnd(root, range);
  selection?.removeAllRanges();
  selection?.addRange(range);
  // `selectionchange` comes as a task of its own; editors read the selection there.
  await pause(20);
}

function deepEnd(root: HTMLElement, range: Range): void {
  let last: Node = root;
  while (last.lastChild && (last.lastChild as HTMLElement).contentEditable !== 'false') last = last.lastChild;
  if (last.nodeName === 'BR' && last.parentNode) range.setStartBefore(last);
  else if (last.nodeType === 3) range.setStart(last, last.nodeValue?.length ?? 0);
  else range.selectNodeContents(last);
  // Behind the contents of an element; text and <br> were already set to a point.
  range.collapse(last.nodeType === 3 || last.nodeName === 'BR');
}

/** Chromium keeps a selection per shadow root. */
function selectionOf(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as Document & { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}
