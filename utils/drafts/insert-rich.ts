import { joint } from './insert-field.ts';
import { editableText } from './read-draft.ts';

// Editors take a change over in a microtask, a frame, or a short timer; none was seen to need longer (2026-11-22).
const SETTLE = [0, 30, 90];

/**
 * Fills a contenteditable. Editors differ in what they listen to, so the ways are tried in order and the result is read
 * back after each: a paste event, `insertText` line by line, and `beforeinput`. The old text is selected, never deleted
 * by hand, so that it is one step of the editor's own undo.
 */
export async function insertIntoRich(root: HTMLElement, text: string, mode: 'replace' | 'append'): Promise<boolean> {
  const old = editableText(root);
  const draft = mode === 'append' ? joint(old, false) + text : text;
  const wanted = mode === 'append' ? old + draft : draft;
  for (const way of waysFor(root, draft)) {
    await select(root, mode === 'append' && editableText(root) === old);
    const again = mode === 'append' && editableText(root) !== old ? wanted : draft;
    attempt(way, root, again);
    if (await holds(root, wanted)) return true;
  }
  return false;
}

type Way = (root: HTMLElement, text: string) => void;

/** A way that the browser does not know is no reason to give up on the next one. */
function attempt(way: Way, root: HTMLElement, text: string): void {
  try {
    way(root, text);
  } catch {
    // The text is read back after every way; a failure shows there.
  }
}

/** Plain boxes type; editors with a model of their own understand a paste best. */
function waysFor(root: HTMLElement, draft: string): Way[] {
  if (!draft) return [remove];
  return hasOwnModel(root) ? [paste, typeLines, typeAtOnce, beforeInput] : [typeLines, typeAtOnce, paste, beforeInput];
}

function hasOwnModel(root: HTMLElement): boolean {
  const marks =
    '[data-lexical-editor],[data-slate-editor],.ProseMirror,.ql-editor,.public-DraftEditor-content,.cm-content,.ck-content,trix-editor';
  return root.matches(marks) || root.querySelector('[data-lexical-text],[data-slate-node],[data-text="true"]') !== null;
}

async function select(root: HTMLElement, atEnd: boolean): Promise<void> {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  view?.focus();
  root.focus();
  const selection = selectionOf(root);
  const range = ownerDocument.createRange();
  range.selectNodeContents(root);
  if (atEnd) deepEnd(root, range);
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

const command = (root: HTMLElement, name: string, value?: string) => root.ownerDocument.execCommand(name, false, value);

const remove: Way = (root) => {
  command(root, 'delete');
};

const typeAtOnce: Way = (root, text) => {
  command(root, 'insertText', text);
};

/** Line by line: an editor that takes `insertText` with a line break as one paragraph still gets its lines. */
const typeLines: Way = (root, text) => {
  text.split('\n').forEach((line, index) => {
    if (index) command(root, 'insertLineBreak') || command(root, 'insertHTML', '<br>');
    if (line) command(root, 'insertText', line);
    else if (!index) command(root, 'delete');
  });
};

const paste: Way = (root, text) => {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  root.dispatchEvent(
    new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
};

const beforeInput: Way = (root, text) => {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/plain', text);
  root.dispatchEvent(
    new view.InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertFromPaste',
      data: text,
      dataTransfer,
    }),
  );
};

async function holds(root: HTMLElement, wanted: string): Promise<boolean> {
  for (const wait of SETTLE) {
    await pause(wait);
    if (tidy(editableText(root)) === tidy(wanted)) return true;
  }
  return false;
}

/** White space that browsers and editors may write differently is no difference. */
function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .trimEnd();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
