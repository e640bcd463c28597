/** Where the text of a box really stands: glyphs, not the boxes around them. */

import type { Box, Page, Span } from './dom-types.ts';

export type { Span } from './dom-types.ts';

/** Extent of the texts and pictures in `box`, or `undefined` when nothing is shown in it. */
export function inkOf(box: Box, page: Page): Span | undefined {
  let ink: Span | undefined;
  const visit = (at: Box) => {
    if (at.kids.length === 0 && at.media > 0) ink = union(ink, at);
    for (const part of at.content) {
      if (!('data' in part)) {
        if (part.chars > 0 || part.media > 0) visit(part);
      } else if (part.data.trim()) ink = union(ink, page.laidOut ? textSpan(part) : at);
    }
  };
  visit(box);
  return ink;
}

/** Extent of one text node; all zero where nothing is laid out. */
export function textSpan(text: Text): Span {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  // jsdom has ranges without geometry.
  return typeof range.getBoundingClientRect === 'function'
    ? range.getBoundingClientRect()
    : { left: 0, right: 0, top: 0, bottom: 0 };
}

export function union(a: Span | undefined, b: Span): Span {
  if (!a) return { left: b.left, right: b.right, top: b.top, bottom: b.bottom };
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
