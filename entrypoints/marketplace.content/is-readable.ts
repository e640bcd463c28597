import type { Area } from './note-place.ts';

/** Points looked at from the left to the right of a place. */
const POINTS = [0.05, 0.35, 0.65, 0.95];

/** Whether a place of the page, in the root of `element`, shows something to read or to press. */
export function isReadable(element: Element, { left, top, right, bottom }: Area): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!('elementsFromPoint' in root)) return false;
  return POINTS.some((part) => {
    const hit = root
      .elementsFromPoint(left + part * (right - left), (top + bottom) / 2)
      .find(({ localName }) => localName !== 'parley-ui');
    return hit !== undefined && hit !== element && !hit.contains(element) && says(hit);
  });
}

/** Its own text, a picture, or something to press; what only holds others is room. */
function says(element: Element): boolean {
  if (element.matches('img, video, canvas, svg, button, a, input, textarea, select')) return true;
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}
