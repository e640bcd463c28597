/** What lies over a thread and does not scroll with it. */
import type { Area } from './note-place.ts';

/** Things that lie over the thread are looked for in this part of it, at its top and at its bottom, line by line. */
const EDGE = 0.4;
const LINE = 4;
/** What sticks stands as far from the edge as its style says; the scroller may have a padding, px. */
const STUCK = 24;
const POINTS = [0.08, 0.3, 0.5, 0.7, 0.92];

/** How far from an edge something lies over the thread that does not scroll with it. */
export function coveredFrom(here: Area, way: 1 | -1, isOver: (x: number, y: number) => boolean): number {
  const height = here.bottom - here.top;
  let covered = 0;
  for (let depth = LINE / 2; depth < height * EDGE; depth += LINE) {
    const y = way > 0 ? here.top + depth : here.bottom - depth;
    if (POINTS.some((part) => isOver(here.left + part * (here.right - here.left), y))) covered = depth + LINE;
  }
  return Math.min(covered, height * EDGE);
}

/** Whether what is seen at a point does not scroll with the thread: a header, a date that sticks, a button to its end. */
export function liesOver(
  scroller: HTMLElement | undefined,
  message: Element | undefined,
  here: Area,
  x: number,
  y: number,
): boolean {
  const root = (message?.getRootNode() ?? document) as Document | ShadowRoot;
  if (!('elementsFromPoint' in root)) return false;
  const hit = root.elementsFromPoint(x, y).find(({ localName }) => localName !== 'parley-ui');
  if (!hit || !scroller || hit === scroller) return false;
  if (!scroller.contains(hit)) return !hit.contains(scroller);
  for (let element: Element | null = hit; element && element !== scroller; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (style.position === 'fixed' || (style.position === 'sticky' && isStuck(element, style, here))) return true;
  }
  return false;
}

/** Whether what may stick does so now, and is not at its own place in the thread. */
function isStuck(element: Element, { top, bottom }: CSSStyleDeclaration, here: Area): boolean {
  const rect = element.getBoundingClientRect();
  const [fromTop, fromBottom] = [rect.top - here.top, here.bottom - rect.bottom];
  return Math.abs(fromTop - Number.parseFloat(top)) < STUCK || Math.abs(fromBottom - Number.parseFloat(bottom)) < STUCK;
}
