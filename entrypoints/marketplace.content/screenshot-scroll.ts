/** The way of a screenshot through the thread: to its beginning, and back to where the buyer was. */
import { ask } from '../../utils/messages.ts';
import type { ThreadPage } from './keep-whole.ts';
import { untilChanged, untilStill } from './waits.ts';

/** A long conversation is taken from its end: so many heights of the pane up. */
const MOST_HEIGHTS = 60;
/** At the top the page is given this long, this often, to bring what is earlier. */
const FETCH_MS = 1_500;
const FETCHES = 2;
/** How long a page may take to draw what came into sight, ms. */
export const DRAWN_MS = 3_000;

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

/** Goes up to where the page has nothing earlier, or far enough. */
export async function goUp(page: ThreadPage, signal: AbortSignal): Promise<'long' | undefined> {
  for (let fetches = 0; fetches < FETCHES && !signal.aborted; ) {
    if (!(await ask('screenshotGoesOn').catch(() => false))) return undefined;
    const scroller = scrollerOf(page.scroller());
    if (!scroller || scroller.scrollHeight <= scroller.clientHeight + 1) return undefined;
    const height = scroller.clientHeight;
    if (scrolledOf(scroller).below > MOST_HEIGHTS * height) return 'long';
    const [top, long] = [scroller.scrollTop, scroller.scrollHeight];
    scroller.scrollBy({ top: -2 * height, behavior: 'instant' });
    if (Math.abs(scroller.scrollTop - top) >= 1) {
      await untilStill(scroller, DRAWN_MS, signal);
      fetches = 0;
      continue;
    }
    await untilChanged(scroller, FETCH_MS, signal);
    await untilStill(scroller, DRAWN_MS, signal);
    fetches = (scrollerOf(page.scroller()) ?? scroller).scrollHeight > long ? 0 : fetches + 1;
  }
  return undefined;
}

/** Remembers what is in sight; answers how to bring it back to its place, whatever was brought in above it meanwhile. */
export function placeHolder(page: ThreadPage): () => void {
  const scroller = scrollerOf(page.scroller());
  if (!scroller) return () => undefined;
  const isAtEnd = page.isAtEnd(scroller);
  const fromEnd = scroller.scrollHeight - scroller.scrollTop;
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const root = scroller.getRootNode() as Document | ShadowRoot;
  const middle = root.elementFromPoint(left + width / 2, Math.max(0, top) + Math.min(height, innerHeight) / 2);
  const anchor = middle && middle !== scroller && scroller.contains(middle) ? middle : undefined;
  const was = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    const now = scrollerOf(page.scroller()) ?? scroller;
    const isUpwards = getComputedStyle(now).flexDirection === 'column-reverse';
    const go = (top: number) => now.scrollTo({ top, behavior: 'instant' });
    if (isAtEnd) go(isUpwards ? 0 : now.scrollHeight);
    else {
      go(now.scrollHeight - fromEnd);
      if (anchor?.isConnected) now.scrollBy({ top: anchor.getBoundingClientRect().top - was, behavior: 'instant' });
    }
  };
}
