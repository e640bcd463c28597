export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A box with a `value`, in whichever window it lives (`instanceof` fails across frames). */
export function isField(element: HTMLElement): element is Field {
  return /^(?:textarea|input)$/i.test(element.tagName) && 'value' in element;
}

/** Fills a textarea or input and answers whether it holds exactly what was wanted. */
export function insertIntoField(field: Field, text: string, mode: 'replace' | 'append'): boolean {
  const old = field.value;
  const single = field.tagName.toLowerCase() === 'input';
  const draft = single ? text.replace(/\s*\n\s*/g, ' ') : text;
  const wanted = mode === 'append' ? old + joint(old, single) + draft : draft;
  const limit = field.maxLength >= 0 ? field.maxLength : Number.POSITIVE_INFINITY;
  const fitting = cut(wanted, limit);
  if (!typeInto(field, mode === 'append' ? old.length : 0, fitting) || field.value !== fitting)
    setValue(field, fitting);
  return field.value === wanted;
}

/** What goes between the text that is there and the appended one. */
export function joint(old: string, single: boolean): string {
  if (!old || /\s$/.test(old)) return '';
  return single ? ' ' : '\n';
}

/** As typing would do it: the browser fires `beforeinput` and `input` itself and keeps its undo. */
function typeInto(field: Field, from: number, wanted: string): boolean {
  const { ownerDocument } = field;
  ownerDocument.defaultView?.focus();
  field.focus();
  try {
    field.setSelectionRange(from, field.value.length);
    const addition = wanted.slice(from);
    if (!addition) return ownerDocument.execCommand('delete');
    return ownerDocument.execCommand('insertText', false, addition);
  } catch {
    // Inputs of type `email` have no selection; jsdom has no execCommand.
    return false;
  }
}

/** The setter of the field's own realm: frameworks replace the one on the element to notice their own writing. */
function setValue(field: Field, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(field, value);
  else field.value = value;
  const view = field.ownerDocument.defaultView ?? globalThis;
  field.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }),
  );
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/** At most `limit` UTF-16 units, without half a surrogate pair at the end. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
