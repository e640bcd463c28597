import { elementOf } from '../../utils/chats/elements.ts';
import type { SeenMessage } from '../../utils/chats/model.ts';
import type { FramePlace, ScreenshotArea } from '../../utils/screenshot.ts';
import type { Area } from './note-place.ts';
import { coveredFrom, liesOver } from './screenshot-cover.ts';
import { placeFrame, within } from './screenshot-frame.ts';
import { scrolledOf } from './screenshot-scroll.ts';

/** Where the thread stands on the page now. CSS pixels. */
export interface ThreadPlace {
  /** Where it is in sight, in this frame and in the window of the page. */
  here: Area;
  area: ScreenshotArea;
  window: { width: number; height: number };
  under: { top: number; bottom: number };
  scrollTop: number;
  /** What holds the messages: heads are looked for above it. */
  thread?: Element;
  /** Messages in sight: place in the reading, element and edges from the top of the area. */
  spans: { at: number; element: Element; top: number; bottom: number }[];
}

/** A message of which less is in sight is not looked for, px. */
const IN_SIGHT = 1;
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
    thread: threadOf(scroller, elements[0]?.element, elements.at(-1)?.element),
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

/** Room around the messages of a page that scrolls as a whole, px. */
const AROUND = 8;

/** What the thread is seen through. A page that scrolls as a whole shows it in the column of its messages. */
function paneOf(scroller: HTMLElement | undefined, first?: Element, last?: Element): Area | undefined {
  if (scroller && scroller !== document.scrollingElement) {
    const { left, top } = scroller.getBoundingClientRect();
    const [x, y] = [left + scroller.clientLeft, top + scroller.clientTop];
    return { left: x, top: y, right: x + scroller.clientWidth, bottom: y + scroller.clientHeight };
  }
  const around = columnOf(first, last);
  if (!around || !first || !last) return undefined;
  const { left, right } = around.getBoundingClientRect();
  const [top, bottom] = [first.getBoundingClientRect().top - AROUND, last.getBoundingClientRect().bottom + AROUND];
  return { left, right, top, bottom };
}

/** The pane; of a page that scrolls as a whole, the part of the messages' column in which the first one stands. */
function threadOf(scroller: HTMLElement | undefined, first?: Element, last?: Element): Element | undefined {
  if (scroller && scroller !== document.scrollingElement) return scroller;
  const column = columnOf(first, last);
  let row = first;
  while (row && row !== column && row.parentElement !== column) row = row.parentElement ?? undefined;
  return row;
}

/** The smallest element that holds all messages. */
function columnOf(first?: Element, last?: Element): Element | undefined {
  let around = first;
  while (around && last && !around.contains(last)) around = around.parentElement ?? undefined;
  return around;
}
