import { insertIntoField, isField } from './insert-field.ts';
import { insertIntoRich } from './insert-rich.ts';
import { editableText } from './read-draft.ts';

export interface InsertOptions {
  /** `replace` (default) puts the text in place of what is there; `append` puts it after, on a new line or behind a space. */
  mode: 'replace' | 'append';
}

/**
 * Puts a draft into a box of any page: textarea, input, contenteditable or a rich editor. Sends nothing: no Enter key
 * event is ever made, no button touched. One undo of the page brings the old text back where the browser allows it.
 * Answers whether the box now holds exactly the text: false when it was cut to `maxlength` or the editor refused it.
 */
export function insertDraft(element: HTMLElement, text: string, options?: InsertOptions): boolean | Promise<boolean> {
  const clean = text.replace(/\r\n?/g, '\n');
  const mode = options?.mode ?? 'replace';
  if (!element.isConnected) return false;
  if (isField(element)) return element.disabled || element.readOnly ? false : insertIntoField(element, clean, mode);
  if (!element.isContentEditable && element.getAttribute('contenteditable') === null) return false;
  return insertIntoRich(element, clean, mode);
}

/** What the box holds now: the value of a field, or the text of a contenteditable with its line breaks. */
export function readDraft(element: HTMLElement): string {
  return isField(element) ? element.value.replace(/\r\n?/g, '\n') : editableText(element);
}
