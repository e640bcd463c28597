/** A page as the reader sees it: the composed tree (open shadow roots, slots), with measures and styles on demand. */

import { type BoxStyle, type Make, makeIn, newMakes, styleReader } from './dom-make.ts';
import type { Span } from './ink.ts';

export type { BoxStyle };

export interface Box {
  element: Element;
  parent: Box | undefined;
  kids: Box[];
  /** Text nodes and kids in the order of the page. */
  content: (Box | Text)[];
  /** Measured when first asked for. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Two boxes of the same make (tags and classes up to the root, digits aside) have the same slot. */
  slot: string;
  /** Characters shown in it, blanks aside. */
  chars: number;
  /** Pictures, fields and other things shown in it. */
  media: number;
  make: Make;
  style: BoxStyle | undefined;
  rect: Span | undefined;
}

export interface Page {
  root: Box;
  boxes: Box[];
  /** Boxes that may be written in. */
  fields: Box[];
  /** False where nothing is laid out, as in jsdom or a hidden frame. */
  laidOut: boolean;
  styleOf(box: Box): BoxStyle;
}

/** More elements than any chat needs: such a page is not read at all. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 400;
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META HEAD SELECT DATALIST OBJECT AUDIO TITLE'.split(' '));
const LEAVES = new Set('SVG IMG VIDEO CANVAS IFRAME INPUT TEXTAREA'.split(' '));
/** Elements and texts, for a tree walker: unlike the properties of a node it cannot be misled by a form's fields. */
const SHOWN = 1 + 4;

/**
 * A box that is measured when first asked where it stands: measuring is most of the work, and few boxes are asked. A
 * function for `new`, as objects with a prototype are made many times faster so, before the code is warm.
 */
const BoxOf = function (this: Box, element: Element, parent: Box | undefined, make: Make) {
  this.element = element;
  this.parent = parent;
  this.kids = [];
  this.content = [];
  this.slot = make.slot.name;
  this.chars = 0;
  this.media = 0;
  this.make = make;
  this.style = undefined;
  this.rect = undefined;
} as unknown as new (
  element: Element,
  parent: Box | undefined,
  make: Make,
) => Box;

for (const side of ['left', 'top', 'right', 'bottom'] as const) {
  Object.defineProperty(BoxOf.prototype, side, {
    get(this: Box) {
      return (this.rect ?? rectOf(this))[side];
    },
  });
}

function rectOf(box: Box): Span {
  const { left, top, right, bottom } = box.element.getBoundingClientRect();
  box.rect = { left, top, right, bottom };
  return box.rect;
}

/** The page, or `undefined` when it is too large or has no body. Changes nothing, so layout is forced once at most. */
export function readPage(document: Document): Page | undefined {
  const body = document.body as HTMLElement | null;
  if (!body || document.getElementsByTagName('*').length > MOST_ELEMENTS) return undefined;
  const boxes: Box[] = [];
  const fields: Box[] = [];
  const laidOut = body.getBoundingClientRect().width > 0 || document.documentElement.getBoundingClientRect().width > 0;
  const styleOf = styleReader(document);
  const makes = newMakes();
  const walker = document.createTreeWalker(document, SHOWN);

  const visit = (element: Element, parent: Box | undefined, depth: number): Box | undefined => {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || boxes.length > MOST_ELEMENTS) return undefined;
    const make = makeIn(parent ? parent.make.slot : makes.root, element, tag, makes);
    const box = new BoxOf(element, parent, make);
    const boxless = displayWithoutBox(box, laidOut, styleOf);
    if (boxless === 'none') return undefined;
    if (boxless === 'contents' && parent) {
      // Without a box of its own it is as if it were not there: what it holds stands in the box around it.
      walk(element, tag, parent, depth);
      return undefined;
    }
    boxes.push(box);
    if (make.field) fields.push(box);
    if (LEAVES.has(tag)) {
      const shown = tag !== 'SVG' && (!laidOut || (widthOf(box) > 1 && heightOf(box) > 1));
      box.media = shown ? 1 : 0;
      return box;
    }
    if (tag === 'BUTTON') box.chars = element.textContent?.trim().length ?? 0;
    // What a button is made of does not matter, and there are many.
    if (depth > DEEPEST || tag === 'BUTTON') return box;
    // Text for screen readers alone is laid out in a box of one pixel.
    if (laidOut && styleOf(box).overflowY !== 'visible' && isTiny(box)) return box;
    walk(element, tag, box, depth);
    if (make.drawn && laidOut && box.chars + box.media === 0 && !isTiny(box)) box.media = 1;
    return box;
  };
  const walk = (element: Element, tag: string, box: Box, depth: number) => {
    const slotted = tag === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (slotted && slotted.length > 0) {
      for (const node of slotted) add(node, box, depth);
      return;
    }
    walker.currentNode = element.shadowRoot ?? element;
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
      add(node, box, depth);
      walker.currentNode = node;
    }
  };
  const add = (node: Node, box: Box, depth: number) => {
    const { nodeType } = node;
    if (nodeType === 3) {
      const { data } = node as Text;
      const chars = data.trim().length;
      if (chars === 0 && !data.includes(' ') && !data.includes('\n')) return;
      box.content.push(node as Text);
      box.chars += chars;
    } else if (nodeType === 1) {
      const kid = visit(node as Element, box, depth + 1);
      if (!kid) return;
      box.kids.push(kid);
      box.content.push(kid);
      box.chars += kid.chars;
      box.media += kid.media;
    }
  };
  const root = visit(body, undefined, 0);
  return root && boxes.length <= MOST_ELEMENTS ? { root, boxes, fields, laidOut, styleOf } : undefined;
}

/** The display of what has no box: `none`, `contents`; else `undefined`. */
function displayWithoutBox(box: Box, laidOut: boolean, styleOf: Page['styleOf']): string | undefined {
  // Asked of every element, so the cheap question comes first.
  const visible = laidOut ? box.element.checkVisibility?.() : undefined;
  if (visible ?? (laidOut && (widthOf(box) > 0 || heightOf(box) > 0))) return undefined;
  const { display } = styleOf(box);
  // Others of its make may be shown: the style is theirs.
  if (visible === false) return display === 'contents' ? display : 'none';
  return display === 'none' || display === 'contents' ? display : undefined;
}

function isTiny(box: Box): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  return (width > 0 || height > 0) && (width <= 2 || height <= 2);
}

/** Is `inner` the same as `outer` or within it? */
export function within(inner: Box, outer: Box): boolean {
  for (let box: Box | undefined = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** Something to press, or inside such a thing, up to `limit`. A link with text of its own is not. */
export function isControl(box: Box, limit: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (at.make.pressable) return true;
    if (at === limit) return false;
  }
  return false;
}
