/** Where the frame with the chat stands in the window of the page. */
import type { FramePlace } from '../../utils/screenshot.ts';
import type { Area } from './note-place.ts';

/** Where this frame stands in the window of the page, and what of it is in sight, in its own pixels. */
export function placeFrame(
  outermost: FramePlace | undefined,
): { left: number; top: number; sight: Area; window: { width: number; height: number } } | undefined {
  let [left, top] = [0, 0];
  let sight: Area = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  let view: Window = window;
  while (view !== view.top) {
    const frame = frameOf(view);
    const around = frame?.ownerDocument.defaultView;
    if (!frame || !around) {
      if (!outermost) return undefined;
      left += outermost.left;
      top += outermost.top;
      const { width, height } = outermost.window;
      sight = within(sight, { left: -left, top: -top, right: width - left, bottom: height - top });
      return { left, top, sight, window: outermost.window };
    }
    const inside = insideOf(frame, around);
    left += inside.left;
    top += inside.top;
    const outer = { left: -left, top: -top, right: around.innerWidth - left, bottom: around.innerHeight - top };
    sight = within(sight, outer);
    view = around;
  }
  return { left, top, sight, window: { width: view.innerWidth, height: view.innerHeight } };
}

/** The outermost window that this frame sees into, where the page around it is of another origin, and right around it. */
export function strangersFrame(): Window | undefined {
  let view: Window = window;
  for (let frame = frameOf(view); frame; frame = frameOf(view)) view = frame.ownerDocument.defaultView ?? view.parent;
  return view !== view.top && view.parent === view.top ? view : undefined;
}

/** Where the window of a frame begins in the window around it. */
export function insideOf(frame: Element, around: Window): { left: number; top: number } {
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = around.getComputedStyle(frame);
  return {
    left: left + frame.clientLeft + (Number.parseFloat(paddingLeft) || 0),
    top: top + frame.clientTop + (Number.parseFloat(paddingTop) || 0),
  };
}

/** The element of a frame in the page around it; `undefined` where that is of another origin. */
export function frameOf(view: Window): Element | undefined {
  try {
    return view.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** What two areas have in common. */
export function within(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
