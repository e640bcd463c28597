/** Was the look kept? A mutation that moves something is taken back. */

export type Rects = Map<Element, DOMRect>;

/** Where everything in `documents` stands. */
export function rectsOf(documents: Document[]): Rects {
  const rects: Rects = new Map();
  for (const document of documents)
    for (const element of document.body.querySelectorAll('*')) rects.set(element, element.getBoundingClientRect());
  return rects;
}

/** Does everything that is still there stand where it stood? */
function stayed(rects: Rects): boolean {
  for (const [element, before] of rects) {
    if (!element.isConnected) continue;
    const now = element.getBoundingClientRect();
    if (differ(now.left, before.left) || differ(now.right, before.right)) return false;
    if (differ(now.top, before.top) || differ(now.bottom, before.bottom)) return false;
  }
  return true;
}

/** Does an act leave everything where `before` says? If not, `undo` is called. */
export function keptLook(before: Rects, act: () => () => void): boolean {
  const undo = act();
  if (stayed(before)) return true;
  undo();
  return false;
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 0.6;
}
