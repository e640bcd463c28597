import { joint } from './insert-field.ts';
import { firstBlock, placeSelection } from './insert-selection.ts';
import { pause, type Way, ways } from './insert-ways.ts';
import { editableText } from './read-draft.ts';

// Editors take a change over in a microtask, a frame, or a short timer: within 60 ms where nothing else runs. What comes
// after that on a busy machine must not be taken for a refusal: the text would come twice (2026-11-23).
const SETTLE = [0, 30, 90, 200];

/**
 * Fills a contenteditable and answers whether it holds the text then. Editors differ in what they listen to: the ways are
 * tried in the order that what stands in the box speaks for, and read back after each. The old text is selected, never
 * deleted by hand, so that it is one step of the editor's own undo. After a failure the old text stands there again.
 */
export async function insertIntoRich(root: HTMLElement, text: string, mode: 'replace' | 'append'): Promise<boolean> {
  const old = editableText(root);
  const draft = mode === 'append' ? joint(old, false) + text : text;
  const wanted = mode === 'append' ? old + draft : draft;
  for (const way of waysFor(root, draft)) {
    const whole = mode === 'replace' || editableText(root) !== old;
    await placeSelection(root, whole ? 'all' : 'end');
    if (attempt(way, root, whole ? wanted : draft) && (await holds(root, wanted))) return true;
  }
  await putBack(root, old);
  return false;
}

/** Whether something came of a way. One that the browser does not know is no reason to give up on the next one. */
function attempt(way: Way, root: HTMLElement, text: string): boolean {
  const changes = new MutationObserver(() => {});
  changes.observe(root, { subtree: true, childList: true, characterData: true });
  let taken = false;
  try {
    taken = way(root, text);
  } catch {
    // Jsdom has no `execCommand`, older browsers not every event.
  }
  // TinyMCE takes a paste over in a timer, and until then only puts an element of its own beside the text.
  const changed = changes.takeRecords().length > 0;
  changes.disconnect();
  return taken || changed;
}

/**
 * A box that nobody looks after is typed into. One that holds a block before anything was written has a model of its own,
 * which understands a paste best; where nobody listens to one, nothing has happened by it. Slate looks at the selection
 * only ten times a second, but before each `beforeinput` as well.
 */
function waysFor(root: HTMLElement, draft: string): Way[] {
  if (!draft) return [ways.remove];
  const block = firstBlock(root);
  if (!block) return [...waysToType(root), ways.paste, ways.beforeInput];
  if (block.closest('[data-slate-editor]')) return [ways.beforeInput, ways.paste, ...waysToType(root)];
  // Out of a plain text many editors make paragraphs, and swallow its empty lines: ProseMirror, CKEditor, TinyMCE.
  const swallows = block.tagName === 'P' && /\n\s*\n/.test(draft);
  // TinyMCE gives an empty paragraph a space.
  const lines = root.matches('.mce-content-body') ? ways.pasteBreaks : ways.pasteParagraphs;
  const [first, second] = swallows ? [lines, ways.paste] : [ways.paste, lines];
  return [first, second, ways.beforeInput, ...waysToType(root)];
}

/** Gecko makes `<br>` of line breaks by itself, and a step of undo of each command; Chromium makes blocks, and one step. */
function waysToType(root: HTMLElement): Way[] {
  const gecko = root.ownerDocument.defaultView && 'mozInnerScreenX' in root.ownerDocument.defaultView;
  return gecko ? [ways.typeAtOnce, ways.typeLines] : [ways.typeLines, ways.typeAtOnce];
}

async function holds(root: HTMLElement, wanted: string): Promise<boolean> {
  for (const wait of SETTLE) {
    await pause(wait);
    if (tidy(editableText(root)) === tidy(wanted)) return true;
  }
  return false;
}

/** After a failure: what was there, and the caret behind it. */
async function putBack(root: HTMLElement, old: string): Promise<void> {
  for (const way of [ways.undo, ...(old ? waysFor(root, old) : [ways.remove])]) {
    if (tidy(editableText(root)) === tidy(old)) break;
    if (way !== ways.undo) await placeSelection(root, 'all');
    attempt(way, root, old);
    await holds(root, old);
  }
  await placeSelection(root, 'end');
}

/** White space that browsers and editors may write differently is no difference. */
function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .trimEnd();
}
