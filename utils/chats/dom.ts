/** A page as the reader sees it: the composed tree (open shadow roots, slots), with measures and styles on demand. */

import { BoxOf, heightOf, kidsIn, push, widthOf } from './dom-box.ts';
import { makeIn, newMakes, styleReader } from './dom-make.ts';
import type { Box, Kind, Page } from './dom-types.ts';
import { keptRow, type Recalled, recall, remember, type Walk } from './memory.ts';

export { heightOf, isControl, widthOf, within } from './dom-box.ts';
export type { Box, BoxStyle, Page } from './dom-types.ts';

/** More elements than any chat needs: such a page is not read at all. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 400;
/** Fewer children are no long list. */
const LONG = 24;

/**
 * The page, or `undefined` when it is too large or has no body. Changes nothing, so layout is forced once at most. Rows of
 * long lists that did not change since the last call are not looked at again.
 */
export function readPage(document: Document): Page | undefined {
  const body = document.body as HTMLElement | null;
  if (!body) return undefined;
  const memory = recall(document);
  const page = memory && walk(document, body, memory);
  if (page) return page;
  return document.getElementsByTagName('*').length > MOST_ELEMENTS ? undefined : walk(document, body, undefined);
}

function walk(document: Document, body: HTMLElement, memory: Recalled | undefined): Page | undefined {
  const boxes: Box[] = [];
  const fields: Box[] = [];
  const roots: ShadowRoot[] = [];
  const laidOut = body.getBoundingClientRect().width > 0 || document.documentElement.getBoundingClientRect().width > 0;
  const found: Walk = { makes: memory?.makes ?? newMakes(), lists: [], styled: [], waiting: [] };
  const { makes } = found;
  const styleOf = styleReader(document, found.styled);
  const walker = document.createTreeWalker(document);
  /** The form last read. A form's fields can hide its own properties: only the walker is sure what is in and after it. */
  let form: Node | undefined;

  const visit = (element: Element, parent: Box | undefined, depth: number): Box | undefined => {
    const kept = memory && parent && keptRow(memory, element, parent, styleOf(parent));
    if (kept) {
      const { from, to } = kept;
      kept.from = boxes.length;
      for (let at = from; at < to; at += 1) {
        const box = memory.boxes[at] as Box;
        boxes.push(box);
        if (box.make.field) fields.push(box);
      }
      kept.to = boxes.length;
      return kept;
    }
    const make = makeIn(parent ? parent.make.slot : makes.root, element, makes);
    if (make.kind === 'skipped' || boxes.length > MOST_ELEMENTS) return undefined;
    const box = new BoxOf(element, parent, make);
    const boxless = displayWithoutBox(box, laidOut, styleOf);
    if (boxless === 'none') return undefined;
    if (boxless === 'contents' && parent) {
      // Without a box of its own it is as if it were not there: what it holds stands in the box around it.
      inside(element, make.kind, parent, depth);
      if (make.kind === 'form') form = element;
      return undefined;
    }
    box.from = boxes.length;
    boxes.push(box);
    if (make.field) fields.push(box);
    look(box, make.kind, depth);
    box.to = boxes.length;
    if (make.kind === 'form') form = element;
    return box;
  };
  /** Looks into a box that is shown. */
  const look = (box: Box, kind: Kind, depth: number): void => {
    if (kind === 'drawing') return;
    const { element } = box;
    if (kind === 'media') {
      box.media = !laidOut || (widthOf(box) > 1 && heightOf(box) > 1) ? 1 : 0;
      return;
    }
    if (kind === 'button') box.chars = element.textContent?.trim().length ?? 0;
    // What a button is made of does not matter, and there are many.
    if (depth > DEEPEST || kind === 'button') return;
    // Text for screen readers alone is laid out in a box of one pixel.
    if (laidOut && styleOf(box).overflowY !== 'visible') {
      if (isTiny(box)) return;
      box.scrolls = styleOf(box).overflowY !== 'hidden';
    }
    inside(element, kind, box, depth);
    if (box.make.drawn && laidOut && box.chars + box.media === 0 && !isTiny(box)) box.media = 1;
    box.kids = kidsIn(box.content);
    if (box.kids.length < LONG) return;
    box.long = true;
    found.lists.push(box);
  };
  /** Puts what is in an element into a box. */
  const inside = (element: Element, kind: Kind, box: Box, depth: number): void => {
    const slotted = kind === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (slotted && slotted.length > 0) {
      for (const node of slotted) add(node, box, depth);
      return;
    }
    const { shadowRoot } = element;
    if (shadowRoot) roots.push(shadowRoot);
    else if (kind === 'custom') found.waiting.push(element);
    let node: Node | null;
    if (kind === 'form') {
      walker.currentNode = element;
      node = walker.firstChild();
    } else node = (shadowRoot ?? element).firstChild;
    while (node) {
      add(node, box, depth);
      if (node === form) {
        walker.currentNode = node;
        node = walker.nextSibling();
      } else node = node.nextSibling;
    }
  };
  const add = (node: Node, box: Box, depth: number) => {
    const { nodeType } = node;
    if (nodeType === 3) {
      const { data } = node as Text;
      const chars = data.trim().length;
      if (chars === 0 && !data.includes(' ') && !data.includes('\n')) return;
      push(box, node as Text);
      box.chars += chars;
    } else if (nodeType === 1) {
      const kid = visit(node as Element, box, depth + 1);
      if (!kid) return;
      push(box, kid);
      box.chars += kid.chars;
      box.media += kid.media;
      if (kid.long) box.long = true;
      if (kid.scrolls) box.scrolls = true;
    }
  };
  const root = visit(body, undefined, 0);
  if (!root || boxes.length > MOST_ELEMENTS || memory?.stale) return undefined;
  const page = {
    root,
    boxes,
    fields,
    lists: found.lists,
    roots,
    laidOut,
    lasting: false,
    again: memory !== undefined,
    styleOf,
  };
  page.lasting = remember(document, page, found, memory);
  return page;
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
