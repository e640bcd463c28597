import { elementOf } from '../../utils/chats/elements.ts';
import type { SeenMessage } from '../../utils/chats/model.ts';
import type { FramePlace, ScreenshotArea } from '../../utils/screenshot.ts';
import type { Area } from './note-place.ts';

/** Where the thread stands on the page now. CSS pixels. */
export interface ThreadPlace {
  /** Where it is in sight, in this frame and in the window of the page. */
  here: Area;
  area: ScreenshotArea;
  window: { width: number; height: number };
  under: { top: number; bottom: number };
  scrollTop: number;
  /** Messages in sight: place in the reading, element and edges from the top of the area. */
  spans: { at: number; element: Element; top: number; bottom: number }[];
}

/** A message of which less is in sight is not looked for, px. */
const IN_SIGHT = 1;
/** Things that lie over the thread are looked for in this part of it, at its top and at its bottom, line by line. */
const EDGE = 0.4;
const LINE = 4;
/** What sticks stands as far from the edge as its style says; the scroller may have a padding, px. */
const STUCK = 24;
const POINTS = [0.08, 0.3, 0.5, 0.7, 0.92];

/**
 * Measures the thread; `undefined` when it is not in sight, or in a frame whose place nobody knows. `around` is that place,
 * where the page around the frame is of another origin.
 */
export function placeThread(
  scroller: HTMLElement | undefined,
  messages: readonly SeenMessage[],
  around?: FramePlace,
): ThreadPlace | undefined {
  const elements = messages.flatMap((message, at) => {
    const element = elementOf(message);
    return element ? [{ at, element }] : [];
  });
  const pane = paneOf(scroller, elements[0]?.element, elements.at(-1)?.element);
  const frame = pane && placeFrame(around);
  if (!pane || !frame) return undefined;
  const here = within(pane, frame.sight);
  if (here.right - here.left < 1 || here.bottom - here.top < 1) return undefined;
  const isOver = (x: number, y: number) => liesOver(scroller, elements[0]?.element, here, x, y);
  const ends = scroller ? scrolledOf(scroller) : { above: 0, below: 0 };
  return {
    here,
    area: {
      left: here.left + frame.left,
      top: here.top + frame.top,
      width: here.right - here.left,
      height: here.bottom - here.top,
    },
    window: frame.window,
    // At both ends there is no other place to see it at.
    under: {
      top: ends.above < 1 ? 0 : coveredFrom(here, 1, isOver),
      bottom: ends.below < 1 ? 0 : coveredFrom(here, -1, isOver),
    },
    scrollTop: scroller?.scrollTop ?? 0,
    spans: elements.flatMap(({ at, element }) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      const inSight = Math.min(bottom, here.bottom) - Math.max(top, here.top);
      if (width === 0 || inSight < IN_SIGHT) return [];
      return [{ at, element, top: top - here.top, bottom: bottom - here.top }];
    }),
  };
}

/** Whether two moments show the same at the same places. */
export function isSamePlace(a: ThreadPlace, b: ThreadPlace): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < 1;
  const [left, top, width, height] = (['left', 'top', 'width', 'height'] as const).map((side) =>
    near(a.area[side], b.area[side]),
  );
  const spans = new Map(b.spans.map((span) => [span.element, span]));
  const stands = ({ element, top, bottom }: ThreadPlace['spans'][number]) => {
    const other = spans.get(element);
    return other !== undefined && near(top, other.top) && near(bottom, other.bottom);
  };
  return !!left && !!top && !!width && !!height && a.spans.length === b.spans.length && a.spans.every(stands);
}

/** How far the thread went up between two moments, by what stands on both; `undefined` when nothing does. */
export function movedBetween(before: ThreadPlace, after: ThreadPlace): number | undefined {
  const tops = new Map(before.spans.map(({ element, top }) => [element, top]));
  const ways = after.spans.flatMap(({ element, top }) => {
    const was = tops.get(element);
    return was === undefined ? [] : [was - top];
  });
  ways.sort((a, b) => a - b);
  return ways[ways.length >> 1];
}

/** How much of a pane is above and below what is in sight; threads that grow upwards count from the other end. */
export function scrolledOf(scroller: HTMLElement): { above: number; below: number } {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const hidden = scrollHeight - clientHeight;
  const isUpwards = getComputedStyle(scroller).flexDirection === 'column-reverse';
  const above = isUpwards ? hidden + scrollTop : scrollTop;
  return { above, below: hidden - above };
}

/** What scrolls the thread: the page itself where it has no pane of its own. `undefined` where all of it is in sight. */
export function scrollerOf(pane: HTMLElement | undefined): HTMLElement | undefined {
  const page = document.scrollingElement as HTMLElement | null;
  const own = pane && pane !== document.body && pane !== document.documentElement ? pane : (page ?? undefined);
  return own && own.scrollHeight > own.clientHeight + 1 ? own : pane === own ? own : undefined;
}

/** Room around the messages of a page that scrolls as a whole, px. */
const AROUND = 8;

/** What the thread is seen through. A page that scrolls as a whole shows it in the column of its messages. */
function paneOf(scroller: HTMLElement | undefined, first?: Element, last?: Element): Area | undefined {
  if (scroller && scroller !== document.scrollingElement) {
    const { left, top } = scroller.getBoundingClientRect();
    const [x, y] = [left + scroller.clientLeft, top + scroller.clientTop];
    return { left: x, top: y, right: x + scroller.clientWidth, bottom: y + scroller.clientHeight };
  }
  let around = first;
  while (around && last && !around.contains(last)) around = around.parentElement ?? undefined;
  if (!around || !first || !last) return undefined;
  const { left, right } = around.getBoundingClientRect();
  const [top, bottom] = [first.getBoundingClientRect().top - AROUND, last.getBoundingClientRect().bottom + AROUND];
  return { left, right, top, bottom };
}

/** Where this frame stands in the window of the page, and what of it is in sight, in its own pixels. */
function placeFrame(
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
    const rect = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = around.getComputedStyle(frame);
    left += rect.left + frame.clientLeft + (Number.parseFloat(paddingLeft) || 0);
    top += rect.top + frame.clientTop + (Number.parseFloat(paddingTop) || 0);
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

/** The element of a frame in the page around it; `undefined` where that is of another origin. */
function frameOf(view: Window): Element | undefined {
  try {
    return view.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

function within(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** How far from an edge something lies over the thread that does not scroll with it. */
function coveredFrom(here: Area, way: 1 | -1, isOver: (x: number, y: number) => boolean): number {
  const height = here.bottom - here.top;
  let covered = 0;
  for (let depth = LINE / 2; depth < height * EDGE; depth += LINE) {
    const y = way > 0 ? here.top + depth : here.bottom - depth;
    if (POINTS.some((part) => isOver(here.left + part * (here.right - here.left), y))) covered = depth + LINE;
  }
  return Math.min(covered, height * EDGE);
}

/** Whether what is seen at a point does not scroll with the thread: a header, a date that sticks, a button to its end. */
function liesOver(
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
