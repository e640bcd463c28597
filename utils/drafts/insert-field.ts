import { pause } from './insert-ways.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A framework that draws its field again does so in a microtask or the next frame. */
const SETTLE_MS = 30;

/** A box with a `value`, in whichever window it lives (`instanceof` fails across frames). */
export function isField(element: HTMLElement): element is Field {
  return /^(?:textarea|input)$/i.test(element.tagName) && 'value' in element;
}

/** What a field should hold in the end, and how many UTF-16 units of it did not fit its `maxlength`. */
export interface Fitting {
  text: string;
  cut: number;
}

/** The text that a field can take: one line in an input, at most `maxlength`. `append` keeps what is there. */
export function fittingText(field: Field, text: string, mode: 'replace' | 'append'): Fitting {
  const single = field.tagName.toLowerCase() === 'input';
  const draft = single ? text.replace(/\s*\n\s*/g, ' ') : text;
  const wanted = mode === 'append' ? field.value + joint(field.value, single) + draft : draft;
  const fitting = cut(wanted, field.maxLength >= 0 ? field.maxLength : Number.POSITIVE_INFINITY);
  return { text: fitting, cut: wanted.length - fitting.length };
}

/** Fills a textarea or input and answers whether it holds the text then; if not, it is as it was. */
export async function fillField(field: Field, text: string, mode: 'replace' | 'append'): Promise<boolean> {
  const old = field.value;
  const now = whereItStands(field);
  typeInto(field, mode === 'append' ? old.length : 0, text);
  await pause(SETTLE_MS);
  if (now().value === text) return true;
  setValue(now(), text);
  await pause(SETTLE_MS);
  if (now().value === text) return true;
  if (now().value !== old) setValue(now(), old);
  return false;
}

/** What goes between the text that is there and the appended one. */
export function joint(old: string, single: boolean): string {
  if (!old || /\s$/.test(old)) return '';
  return single ? ' ' : '\n';
}

/** As typing would do it: the browser fires `beforeinput` and `input` itself and keeps its undo. */
function typeInto(field: Field, from: number, wanted: string): void {
  const { ownerDocument } = field;
  ownerDocument.defaultView?.focus();
  field.focus();
  try {
    field.setSelectionRange(from, field.value.length);
    const addition = wanted.slice(from);
    if (addition) ownerDocument.execCommand('insertText', false, addition);
    else ownerDocument.execCommand('delete');
  } catch {
    // Inputs of type `email` have no selection; jsdom has no execCommand.
  }
}

/** Follows a field that the page replaces by a new element whenever something is typed: the field at the same place. */
function whereItStands(field: Field): () => Field {
  const root = field.getRootNode();
  const path: number[] = [];
  for (let node: Node = field; node.parentNode; node = node.parentNode)
    path.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  return () => {
    if (field.isConnected) return field;
    const there = path.reduce<Node | undefined>((node, index) => node?.childNodes[index], root);
    return there && isField(there as HTMLElement) ? (there as Field) : field;
  };
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
