import { fillField, fittingText, isField } from './insert-field.ts';
import { insertIntoRich } from './insert-rich.ts';
import { editableText } from './read-draft.ts';

export interface InsertOptions {
  /** `replace` (default) puts the text in place of what is there; `append` puts it after, on a new line or behind a space. */
  mode: 'replace' | 'append';
}

/** What came of putting a text into a box. */
export interface Inserted {
  /** The box holds the text, all of it but for what was cut; if not, it is as it was. */
  held: boolean;
  /** UTF-16 units that did not fit the box's `maxlength`. */
  cut: number;
}

const REFUSED: Inserted = { held: false, cut: 0 };

/**
 * Puts a draft into a box of any page: textarea, input, contenteditable or a rich editor. Sends nothing: no key event is
 * ever made, no button touched. One undo of the page brings the old text back where the page has one.
 */
export async function putDraft(element: HTMLElement, text: string, options?: InsertOptions): Promise<Inserted> {
  const clean = text.replace(/\r\n?/g, '\n');
  const mode = options?.mode ?? 'replace';
  if (!isOpen(element)) return REFUSED;
  if (!isField(element)) return { held: await insertIntoRich(element, clean, mode), cut: 0 };
  const fitting = fittingText(element, clean, mode);
  const held = await fillField(element, fitting.text, mode);
  return held ? { held, cut: fitting.cut } : REFUSED;
}

/** `putDraft`, and whether the box now holds exactly the text: false when it was cut or the box refused it. */
export async function insertDraft(element: HTMLElement, text: string, options?: InsertOptions): Promise<boolean> {
  const { held, cut } = await putDraft(element, text, options);
  return held && !cut;
}

/** What the box holds now: the value of a field, or the text of a contenteditable with its line breaks. */
export function readDraft(element: HTMLElement): string {
  return isField(element) ? element.value.replace(/\r\n?/g, '\n') : editableText(element);
}

function isOpen(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  if (isField(element)) return !element.disabled && !element.readOnly;
  return element.isContentEditable || element.getAttribute('contenteditable') !== null;
}
