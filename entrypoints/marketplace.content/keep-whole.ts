import type { Reading } from '../../utils/chats/reading.ts';
import type { Kept } from './keep-reading.ts';
import { pause, untilChanged, untilStill, untilVisible } from './waits.ts';

/** Part of the visible height that is scrolled in the first step. */
const STEP = 0.6;
/** Pages draw more than is in sight: while two steps share much, the next is longer, up to this. */
const LONGEST_STEP = 2;
const LONGER = 1.4;
const MUCH = 0.5;
/** Messages that two steps must share to know the place; with fewer the step is taken back and halved. */
const SHARED = 3;
const SMALLEST_STEP = 40;
/** Waits between steps: a polite pace, and time for the page to draw. */
const PACE_MS = 100;
const DRAWN_MS = 4_000;
/** At the top the page is given this long, this often, to fetch what is earlier. */
const FETCH_MS = 1_500;
const FETCHES = 3;
const BUSY_MS = 15_000;
/** A thread of some 50,000 messages; beyond it something goes round in circles. */
const MOST_STEPS = 20_000;

/** Why the reading of a whole conversation ended; `whole_<code>` in `_locales`. */
export type WholeOutcome = 'done' | 'gaps' | 'cancelled' | 'moved' | 'unread' | 'button' | 'offline' | 'notKept';

/** What is needed of the page. */
export interface ThreadPage {
  /** What scrolls the thread; it may be drawn anew between two steps. */
  scroller(): HTMLElement | undefined;
  isAtEnd(scroller: HTMLElement): boolean;
  /** Reads the page and keeps it; `undefined` when nothing can be read or kept. */
  keep(atStart: boolean): Promise<{ reading: Reading; kept: Kept } | 'unread' | 'notKept'>;
}

/**
 * Scrolls from the newest message to the very first and keeps every step. Ends where the site has nothing earlier, when the
 * buyer cancels (`signal`), opens another conversation or the page can no longer be read. Never clicks anything.
 */
export async function keepWhole(
  page: ThreadPage,
  progress: (kept: number, paused: boolean) => void,
  signal: AbortSignal,
): Promise<WholeOutcome> {
  let seen: Reading | undefined;
  let kept: Kept | undefined;
  const look = async (atStart = false): Promise<WholeOutcome | undefined> => {
    await untilVisible(() => progress(kept?.kept ?? 0, true), signal);
    if (signal.aborted) return 'cancelled';
    const result = await page.keep(atStart);
    if (typeof result === 'string') return result;
    if (seen && result.reading.key !== seen.key) return 'moved';
    ({ kept } = result);
    seen = result.reading;
    progress(kept.kept, false);
    return undefined;
  };
  const ended = (await walk(page, 1, look, () => seen, signal)) ?? (await walk(page, -1, look, () => seen, signal));
  if (ended) return ended;
  if (!navigator.onLine) return 'offline';
  const scroller = page.scroller();
  if (scroller && beginsWithButton(scroller)) return 'button';
  const last = await look(true);
  return last ?? (kept?.whole ? 'done' : 'gaps');
}

/** Goes down (1) or up (-1) to the end, keeping each step; answers only why it had to stop earlier. */
async function walk(
  page: ThreadPage,
  way: 1 | -1,
  look: () => Promise<WholeOutcome | undefined>,
  seen: () => Reading | undefined,
  signal: AbortSignal,
): Promise<WholeOutcome | undefined> {
  let step = STEP;
  let stopped = await look();
  for (let steps = 0, fetches = 0; !stopped && steps < MOST_STEPS && fetches < FETCHES; steps += 1) {
    const before = seen();
    const scroller = page.scroller();
    if (!scroller) return 'unread';
    if (way > 0 && page.isAtEnd(scroller)) return undefined;
    const moved = scroll(scroller, way * Math.max(SMALLEST_STEP, scroller.clientHeight * step));
    // At the end of the way: a little back and forth makes pages fetch that watch for it.
    if (!moved) {
      scroll(scroller, -way * SMALLEST_STEP);
      await untilStill(scroller, FETCH_MS, signal);
      scroll(page.scroller() ?? scroller, way * SMALLEST_STEP);
      await fetched(scroller, signal);
    } else await untilStill(scroller, DRAWN_MS, signal);
    stopped = await look();
    const [shared, all] = [sharedMessages(before, seen()), seen()?.snapshot.messages.length ?? 0];
    fetches = moved || shared < all ? 0 : fetches + 1;
    if (moved && shared < SHARED && step * scroller.clientHeight > SMALLEST_STEP) {
      scroll(page.scroller() ?? scroller, -moved);
      step /= 2;
      await untilStill(scroller, DRAWN_MS, signal);
    } else if (shared > all * MUCH) step = Math.min(LONGEST_STEP, step * LONGER);
    await pause(PACE_MS, signal);
  }
  return stopped;
}

/** Scrolls by that many pixels at once; answers by how many it went. */
function scroll(scroller: HTMLElement, by: number): number {
  const from = scroller.scrollTop;
  scroller.scrollBy({ top: by, behavior: 'instant' });
  const moved = scroller.scrollTop - from;
  return Math.abs(moved) < 1 ? 0 : moved;
}

/** Waits for what the page fetches at the end of the way, longer while it says that it is busy. */
async function fetched(scroller: HTMLElement, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  await untilChanged(scroller, FETCH_MS, signal);
  while (isBusy(scroller) && performance.now() - start < BUSY_MS && !signal.aborted)
    await untilChanged(scroller, FETCH_MS, signal);
  await untilStill(scroller, DRAWN_MS, signal);
}

function isBusy(scroller: HTMLElement): boolean {
  const busy = '[aria-busy="true"], [role="progressbar"], progress';
  return (
    scroller.matches(busy) || [...scroller.querySelectorAll(busy)].some((each) => each.getClientRects().length > 0)
  );
}

/** A thread that begins with something to press has earlier messages behind it; Parley does not press the page's buttons. */
function beginsWithButton(scroller: HTMLElement): boolean {
  const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent || parent.getClientRects().length === 0) continue;
    return parent.closest('button, [role="button"]') !== null;
  }
  return false;
}

function sharedMessages(before: Reading | undefined, after: Reading | undefined): number {
  const name = ({ direction, text, shownTime }: Reading['snapshot']['messages'][number]) =>
    [direction, text, shownTime].join('\n');
  const there = new Set(before?.snapshot.messages.map(name));
  return after?.snapshot.messages.filter((message) => there.has(name(message))).length ?? 0;
}
