/**
 * Where the page says with whom the chat is. A portal that is shown a chat asks that first, and the thread alone does not tell:
 * so the first picture of a screenshot is of the thread *with* the head above it, as the window stood, in one piece. Not the whole
 * window: beside a chat stand other conversations and the buyer's account, which are nobody's business. So the smallest box that
 * holds the thread and the seller's name. What stands in that head besides, a product or a name of the buyer, is on it; the
 * buyer sees it in the archive, and can delete it. No address bar: an extension cannot take it.
 */
import { headWith } from '../../utils/chats/detect-peer.ts';
import type { FramePlace, ScreenshotArea } from '../../utils/screenshot.ts';
import type { Area } from './note-place.ts';
import { frameOf, insideOf, placeFrame, within } from './screenshot-frame.ts';

/** A name farther beside the thread than this part of its width belongs to something else, or the box would show others. */
const BESIDE = 0.25;
/** A head that is higher than this holds more than a head: then it begins with the name. CSS pixels. */
const MOST_HEAD = 200;
/** Part of the window that may stand between the name and the thread. */
const MOST_BETWEEN = 0.5;
/** Room around the name, CSS pixels. */
const AROUND = 8;

/**
 * The thread in sight (`here`, of this frame) with the head that shows `name` above it: in the window of the page, CSS pixels.
 * Looks into the pages around a frame too, where they are of the same origin. `undefined` where no head with that name is in
 * sight, or the thread itself shows it.
 */
export function placeHead(thread: Element, here: Area, name: string, around?: FramePlace): ScreenshotArea | undefined {
  const frame = placeFrame(around);
  let [left, top] = [0, 0];
  let view: Window = window;
  for (let below: Element | undefined = thread; frame && below; ) {
    const box = boxIn(view, below, { ...movedBy(here, left, top) }, name);
    if (box) {
      const page = { left: 0, top: 0, right: frame.window.width, bottom: frame.window.height };
      const all = within(movedBy(box, frame.left - left, frame.top - top), page);
      return { left: all.left, top: all.top, width: all.right - all.left, height: all.bottom - all.top };
    }
    below = frameOf(view);
    const outer: Window | null | undefined = below?.ownerDocument.defaultView;
    if (!below || !outer) return undefined;
    const inside = insideOf(below, outer);
    [left, top, view] = [left + inside.left, top + inside.top, outer];
  }
  return undefined;
}

/** The box in one window of the page; `pane` is the thread in it. */
function boxIn(view: Window, thread: Element, pane: Area, name: string): Area | undefined {
  const found = headWith(name, thread);
  if (!found) return undefined;
  const text = edgesOf(found.text);
  const head = found.head.getBoundingClientRect();
  const sight = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const isInSight = text.right - text.left >= 1 && text.bottom - text.top >= 1 && holds(sight, text);
  const reach = (pane.right - pane.left) * BESIDE;
  const isBeside = text.left < pane.left - reach || text.right > pane.right + reach;
  const top = head.height <= MOST_HEAD ? Math.min(head.top, text.top - AROUND) : text.top - AROUND;
  if (!isInSight || isBeside || holds(pane, text) || pane.top - top > view.innerHeight * MOST_BETWEEN) return undefined;
  const box = {
    left: Math.min(pane.left, text.left - AROUND),
    top: Math.min(pane.top, top),
    right: Math.max(pane.right, text.right + AROUND),
    bottom: pane.bottom,
  };
  return within(box, sight);
}

/** Where the text of an element stands: the element itself may be as wide as the page. */
function edgesOf(element: Element): Area {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const holds = (outer: Area, inner: Area): boolean =>
  outer.left <= inner.left + 1 &&
  outer.top <= inner.top + 1 &&
  outer.right >= inner.right - 1 &&
  outer.bottom >= inner.bottom - 1;

const movedBy = (area: Area, left: number, top: number): Area => ({
  left: area.left + left,
  top: area.top + top,
  right: area.right + left,
  bottom: area.bottom + top,
});
