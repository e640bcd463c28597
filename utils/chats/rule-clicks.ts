/** From clicks to places: a click lands anywhere inside a message, on its picture, its time, or the room beside it. */

import { type Thread, widen } from './detect-thread.ts';
import { type Box, type Page, widthOf, within } from './dom.ts';

const EDITABLE =
  'textarea,[contenteditable]:not([contenteditable="false" i]),[role=textbox],input:not([type]),input[type=text i],input[type=search i]';
/** How far around a click a box to write in is looked for. */
const AROUND = 6;
/** Parts of a text, not messages. */
const NO_ROW = /^(P|SPAN|B|I|A|EM|STRONG|TIME|BR|IMG|H[1-6])$/;
/** So many rows of one make are more than one sender says in one go. */
const MANY = 4;

/** The measured box of an element, or of the nearest one around it that was measured. */
export function boxFor(page: Page, element: Element): Box | undefined {
  const boxes = new Map(page.boxes.map((box) => [box.element, box]));
  for (let at: Element | undefined = element; at; at = around(at)) {
    const box = boxes.get(at);
    if (box) return box;
  }
  return undefined;
}

/** The field that was meant by a click in it, on its frame, or on its label. */
export function editableFor(clicked: Element): HTMLElement | undefined {
  const own = clicked.closest<HTMLElement>(EDITABLE);
  if (own) return outermost(own);
  for (let at: Element | undefined = clicked, steps = 0; at && steps < AROUND; at = around(at), steps += 1) {
    if (/^(BODY|HTML)$/.test(at.tagName)) return undefined;
    const fields = fieldsIn(at);
    // With several, nothing says which.
    if (fields.length > 0) return fields.length === 1 ? fields[0] : undefined;
  }
  return undefined;
}

/** The thread that two messages belong to; `undefined` when one holds the other. */
export function threadFor(page: Page, out: Box, other: Box, field: Box | undefined): Thread | undefined {
  const common = commonOf(out, other);
  if (!common || common === out || common === other) return undefined;
  return threadAt(sectionIn(common, out, other) ?? common, page, field);
}

/** The thread whose rows are the children of `list`, with the sections and the pane around them. */
export function threadAt(list: Box, page: Page, field: Box | undefined): Thread {
  return { ...widen(list, page, field), list, score: 0 };
}

function around(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.parentElement ?? (root instanceof ShadowRoot || 'host' in root ? (root as ShadowRoot).host : undefined)
  );
}

function fieldsIn(element: Element): HTMLElement[] {
  const found = [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(EDITABLE)];
  for (const host of (element.shadowRoot ?? element).querySelectorAll('*'))
    if (host.shadowRoot) found.push(...fieldsIn(host));
  return [...new Set(found.filter(isForPeople).map(outermost))];
}

/** Fields that grow with their text have a hidden twin that measures it. */
function isForPeople(field: HTMLElement): boolean {
  if (field.getAttribute('aria-hidden') === 'true' || field.tabIndex === -1) return false;
  return field.ownerDocument.defaultView?.getComputedStyle(field).visibility !== 'hidden';
}

function outermost(field: HTMLElement): HTMLElement {
  const outer = field.parentElement?.closest<HTMLElement>('[contenteditable]:not([contenteditable="false" i])');
  return outer ? outermost(outer) : field;
}

function commonOf(a: Box, b: Box): Box | undefined {
  for (let at: Box | undefined = a; at; at = at.parent) if (within(b, at)) return at;
  return undefined;
}

/**
 * Where the messages clicked stand in different sections (days), the list inside a section whose children are rows. The
 * bubbles of one sender in one row are no section: a section has rows of both makes, or many of one.
 */
function sectionIn(common: Box, out: Box, other: Box): Box | undefined {
  const theirs = new Map(pathDown(common, other).map((box) => [box.slot, box]));
  for (const list of pathDown(common, out)) {
    const twin = theirs.get(list.slot);
    const [row, row2] = [kidWith(list, out), twin && kidWith(twin, other)];
    if (!row || !row2 || NO_ROW.test(row.element.tagName) || widthOf(list) < widthOf(common) * 0.6) continue;
    const sections = listsLike(common, list.slot).map((each) => each.kids.map(({ slot }) => slot));
    const mixed = sections.some((slots) => slots.includes(row.slot) && slots.includes(row2.slot));
    const most = Math.max(...sections.map((slots) => slots.filter((slot) => slot === row.slot).length));
    if (row.slot === row2.slot ? most >= MANY : mixed) return list;
  }
  return undefined;
}

function kidWith(list: Box, inner: Box): Box | undefined {
  return list.kids.find((kid) => within(inner, kid));
}

/** Boxes below `common` on the way to `box`, from the top. */
function pathDown(common: Box, box: Box): Box[] {
  const path: Box[] = [];
  for (let at: Box | undefined = box.parent; at && at !== common; at = at.parent) path.unshift(at);
  return path;
}

function listsLike(common: Box, slot: string): Box[] {
  const found: Box[] = [];
  const visit = (box: Box) => {
    if (box.slot === slot) found.push(box);
    else box.kids.forEach(visit);
  };
  common.kids.forEach(visit);
  return found;
}
