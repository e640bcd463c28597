import type { Rect } from './guard-stage.ts';

/** Where a card stands: px for the `style` of a fixed element; `top` or `bottom`, whichever side of the box it is on. */
export interface Place {
  left: number;
  width: number;
  maxHeight: number;
  top?: number;
  bottom?: number;
}

const GAP = 8;
const WIDEST = 440;
/** Room enough to read a finding: then the card stands above, where what was written is. */
const ENOUGH = 200;
const LEAST = 96;

/**
 * Beside what must not be covered (`avoid`: the box and its send button), within `view`, the visible part of the window.
 * Above where there is room, else on the side that has more. `height` is that of the window.
 */
export function placeBeside(avoid: Rect, view: Rect, height: number, rtl: boolean): Place {
  const width = Math.min(WIDEST, view.right - view.left - 2 * GAP);
  const start = rtl ? avoid.right - width : avoid.left;
  const left = Math.min(Math.max(start, view.left + GAP), view.right - width - GAP);
  const above = avoid.top - view.top - 2 * GAP;
  const below = view.bottom - avoid.bottom - 2 * GAP;
  const most = Math.round((view.bottom - view.top) * 0.6);
  const limited = (room: number) => Math.max(LEAST, Math.min(room, most));
  if (above >= ENOUGH || above >= below)
    return { left, width, maxHeight: limited(above), bottom: height - Math.max(avoid.top, view.top) + GAP };
  return { left, width, maxHeight: limited(below), top: Math.min(avoid.bottom, view.bottom) + GAP };
}

/** The smallest rectangle around both. */
export function around(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
