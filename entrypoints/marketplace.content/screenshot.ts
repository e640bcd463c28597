import type { Screenshot } from '../../utils/chats/model.ts';
import type { Reading } from '../../utils/chats/reading.ts';
import { ask } from '../../utils/messages.ts';
import type { FramePlace, ScreenshotEnd, ScreenshotRange, ScreenshotStep } from '../../utils/screenshot.ts';
import type { ThreadPage } from './keep-whole.ts';
import {
  isSamePlace,
  movedBetween,
  placeThread,
  scrolledOf,
  scrollerOf,
  strangersFrame,
  type ThreadPlace,
} from './screenshot-place.ts';
import { pause, untilChanged, untilStill } from './waits.ts';

/** Part of the height in sight that a step goes, so that two pictures share enough to be joined. */
const STEP = 0.75;
/** A long conversation is taken from its end: so many heights of the pane up, and so many pictures. */
const MOST_HEIGHTS = 60;
const MOST_PICTURES = 100;
const DRAWN_MS = 3_000;
/** At the top the page is given this long, this often, to bring what is earlier. */
const FETCH_MS = 1_500;
const FETCHES = 2;
/** A page that moves while it is taken is taken again, so often. */
const AGAIN = 3;
/** Messages sent along with those in sight, so that the archive finds the place. */
const AROUND = 40;

type Partial = Screenshot['partial'];

/**
 * Shows the background the thread, picture by picture from its top to its end, and puts the page back as it was. Every message
 * on a picture is kept before. Ends early when the signal aborts, the buyer scrolls or presses a key, or the page moves.
 */
export async function takeScreenshot(page: ThreadPage, range: ScreenshotRange, ends: AbortSignal): Promise<void> {
  const buyer = new AbortController();
  const signal = AbortSignal.any([ends, buyer.signal]);
  for (const type of ['wheel', 'touchmove', 'keydown', 'mousedown', 'resize'])
    addEventListener(type, (event) => event.isTrusted && buyer.abort(), { capture: true, passive: true, signal });
  const back = placeHolder(page);
  const hidden = new Set<HTMLElement>();
  let end: ScreenshotEnd = { isLastGood: false, partial: 'moved' };
  try {
    const isLong = range === 'whole' && (await goUp(page, signal)) === 'long';
    end = await goDown(page, range, hidden, signal);
    if (isLong) end.partial ??= 'long';
  } finally {
    for (const { style } of hidden) style.visibility = '';
    buyer.abort();
    back();
    await ask('endScreenshot', end).catch(() => undefined);
  }
}

/** Goes up to where the page has nothing earlier, or far enough. */
async function goUp(page: ThreadPage, signal: AbortSignal): Promise<'long' | undefined> {
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

async function goDown(
  page: ThreadPage,
  range: ScreenshotRange,
  hidden: Set<HTMLElement>,
  signal: AbortSignal,
): Promise<ScreenshotEnd> {
  let before: ThreadPlace | undefined;
  let key: string | undefined;
  let [isLastGood, tries] = [false, 0];
  const over = (partial?: Partial) => ({ isLastGood, ...(partial && { partial }) });
  for (let pictures = 0; pictures < MOST_PICTURES; ) {
    if (signal.aborted) return over('stopped');
    const result = await page.keep();
    if (signal.aborted) return over('stopped');
    if (typeof result === 'string' || document.hidden) return over('moved');
    const { reading } = result;
    if (key !== undefined && reading.key !== key) return over('moved');
    key = reading.key;
    hideOwn(hidden);
    await drawn();
    const { messages } = reading.snapshot;
    const around = await placeAround();
    const place = placeThread(scrollerOf(page.scroller()), messages, around);
    if (!place) return { ...over('moved'), ...(window !== window.top && !around && { problem: 'frame' as const }) };
    const answer = await ask('screenshotStep', stepOf(reading, place, before, isLastGood)).catch(
      () => 'moved' as const,
    );
    if (answer !== 'taken') {
      isLastGood = false;
      const partial = answer === 'stopped' ? 'stopped' : 'moved';
      return { isLastGood, partial, ...(answer !== 'again' && { problem: answer }) };
    }
    const after = placeThread(scrollerOf(page.scroller()), messages, await placeAround());
    isLastGood = after !== undefined && isSamePlace(place, after);
    if (!isLastGood) {
      tries += 1;
      if (tries > AGAIN) return over('moved');
      continue;
    }
    [before, tries] = [place, 0];
    pictures += 1;
    const scroller = scrollerOf(page.scroller());
    if (range === 'sight' || !scroller) return over();
    const top = scroller.scrollTop;
    const clear = place.area.height - place.under.top - place.under.bottom;
    scroller.scrollBy({ top: Math.max(20, clear * STEP), behavior: 'instant' });
    if (Math.abs(scroller.scrollTop - top) < 1) return over();
    await untilStill(scroller, DRAWN_MS, signal);
  }
  return over('long');
}

/** Where this frame stands in a page of another origin. */
async function placeAround(): Promise<FramePlace | undefined> {
  const view = strangersFrame();
  if (!view) return undefined;
  const size = { width: view.innerWidth, height: view.innerHeight };
  return (await ask('placeOfFrame', size).catch(() => null)) ?? undefined;
}

/** Tells what is on the picture that is taken now, with the messages around it. */
function stepOf(
  { snapshot }: Reading,
  place: ThreadPlace,
  before: ThreadPlace | undefined,
  isLastGood: boolean,
): ScreenshotStep {
  const places = place.spans.map(({ at }) => at);
  const from = Math.max(0, Math.min(...places, snapshot.messages.length) - AROUND);
  const messages = snapshot.messages.slice(from, Math.max(...places, 0) + AROUND);
  const moved = before && movedBetween(before, place);
  return {
    isLastGood,
    window: place.window,
    area: place.area,
    under: place.under,
    ...(moved !== undefined && { moved }),
    scrolled: before ? place.scrollTop - before.scrollTop : 0,
    snapshot: { ...snapshot, messages },
    spans: place.spans.map(({ at, top, bottom }) => ({ at: at - from, top, bottom })),
  };
}

/** Parley's own signs are no part of the page. Those that came meanwhile too. */
function hideOwn(hidden: Set<HTMLElement>): void {
  for (const each of document.querySelectorAll<HTMLElement>('parley-ui')) {
    each.style.visibility = 'hidden';
    hidden.add(each);
  }
}

/** Two frames later all that was changed is on the screen. A page that draws nothing is not waited for. */
function drawn(): Promise<unknown> {
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Promise.race([frames, pause(500, new AbortController().signal)]);
}

/** Remembers what is in sight; answers how to bring it back to its place, whatever was brought in above it meanwhile. */
function placeHolder(page: ThreadPage): () => void {
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
