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
/** And at least this long, however much else moves on the page: a slow site must not pass for a beginning. */
const QUIET_MS = 6_000;
const BUSY_MS = 15_000;
/** A thread of some 50,000 messages; beyond it something goes round in circles. */
const MOST_STEPS = 20_000;

/** Why the reading of a whole conversation ended; `whole_<code>` in `_locales`. */
export type WholeOutcome =
  | 'done'
  | 'gaps'
  | 'cancelled'
  | 'moved'
  | 'unread'
  | 'button'
  | 'slow'
  | 'offline'
  | 'notKept';

/** What is needed of the page. */
export interface ThreadPage {
  /** What scrolls the thread; it may be drawn anew between two steps. */
  scroller(): HTMLElement | undefined;
  isAtEnd(scroller: HTMLElement): boolean;
  /**
   * Reads the page and keeps it, or says why not. With `first` the site has nothing before the first message of that
   * reading: kept only if the page still begins with it.
   */
  keep(first?: Reading): Promise<{ reading: Reading; kept: Kept } | WholeOutcome>;
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
  const look = async (first?: Reading): Promise<WholeOutcome | undefined> => {
    await untilVisible(() => progress(kept?.kept ?? 0, true), signal);
    if (signal.aborted) return 'cancelled';
    const result = await page.keep(first);
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
  if (scroller && beginsWithButton(scroller, seen?.snapshot.messages[0]?.text ?? '')) return 'button';
  const last = await look(seen);
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
  let since = performance.now();
  const mayCome = (fetches: number) => fetches < FETCHES || performance.now() - since < QUIET_MS;
  for (let steps = 0, fetches = 0; !stopped && mayCome(fetches); steps += 1) {
    if (steps === MOST_STEPS) return 'gaps';
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
      if (await isStillBusy(scroller, signal)) return 'slow';
    } else await untilStill(scroller, DRAWN_MS, signal);
    stopped = await look();
    if (stopped) return stopped;
    const [shared, all] = [sharedMessages(before, seen()), seen()?.snapshot.messages.length ?? 0];
    fetches = moved || shared < all ? 0 : fetches + 1;
    if (fetches === 0) since = performance.now();
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
async function isStillBusy(scroller: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const start = performance.now();
  await untilChanged(scroller, FETCH_MS, signal);
  while (isBusy(scroller) && performance.now() - start < BUSY_MS && !signal.aborted)
    await untilChanged(scroller, FETCH_MS, signal);
  await untilStill(scroller, DRAWN_MS, signal);
  return isBusy(scroller);
}

function isBusy(scroller: HTMLElement): boolean {
  const busy = '[aria-busy="true"], [role="progressbar"], progress';
  return (
    scroller.matches(busy) || [...scroller.querySelectorAll(busy)].some((each) => each.getClientRects().length > 0)
  );
}

/**
 * A thread that has something to press in its middle above the first message has earlier ones behind it. Parley does not press
 * the page's buttons. Names and avatars can be pressed as well, but stand at a side.
 */
function beginsWithButton(scroller: HTMLElement, firstText: string): boolean {
  const pane = scroller.getBoundingClientRect();
  const top = topOfText(scroller, firstText) ?? pane.top + 80;
  const pressable = 'button, [role="button"], summary, a, [onclick], [tabindex]';
  return [...scroller.querySelectorAll(pressable)].some((element) => {
    const { left, right, bottom, width, height } = element.getBoundingClientRect();
    const centred = Math.abs((left + right) / 2 - (pane.left + pane.right) / 2) < pane.width * 0.1;
    return width > 0 && height > 0 && bottom <= top + 2 && centred;
  });
}

function topOfText(scroller: HTMLElement, text: string): number | undefined {
  const [line = ''] = text.trim().split('\n');
  const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && line; node = walker.nextNode()) {
    const rect = node.nodeValue?.trim().startsWith(line) && node.parentElement?.getBoundingClientRect();
    if (rect && rect.height > 0) return rect.top;
  }
  return undefined;
}

function sharedMessages(before: Reading | undefined, after: Reading | undefined): number {
  const name = ({ direction, text, shownTime }: Reading['snapshot']['messages'][number]) =>
    [direction, text, shownTime].join('\n');
  const there = new Set(before?.snapshot.messages.map(name));
  return after?.snapshot.messages.filter((message) => there.has(name(message))).length ?? 0;
}
