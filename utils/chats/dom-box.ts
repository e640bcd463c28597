/** One element as the reader sees it, measured when first asked where it stands. */

import type { Box, Make, Span } from './dom-types.ts';

/** Most boxes hold nothing or one thing: arrays that could grow would be most of the memory. */
const NONE: never[] = [];

/** Puts a text or a box into a box. */
export function push(box: Box, part: Box | Text): void {
  if (box.content === NONE) box.content = [part];
  else box.content.push(part);
}

/** The boxes among what is in a box; nothing new is made where they are all or none of it. */
export function kidsIn(content: (Box | Text)[]): Box[] {
  const texts = content.reduce((count, part) => count + ('data' in part ? 1 : 0), 0);
  if (texts === 0) return content as Box[];
  return texts === content.length ? NONE : content.filter((part): part is Box => !('data' in part));
}

/**
 * A box that is measured when first asked where it stands: measuring is most of the work, and few boxes are asked. A
 * function for `new`, as objects with a prototype are made many times faster so, before the code is warm.
 */
export const BoxOf = function (this: Box, element: Element, parent: Box | undefined, make: Make) {
  this.element = element;
  this.parent = parent;
  this.kids = NONE;
  this.content = NONE;
  this.slot = make.slot.name;
  this.chars = 0;
  this.media = 0;
  this.make = make;
  this.style = undefined;
  this.rect = undefined;
  this.from = 0;
  this.to = 0;
  this.long = false;
  this.scrolls = false;
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
