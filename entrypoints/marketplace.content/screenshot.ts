import type { Screenshot } from '../../utils/chats/model.ts';
import type { Reading } from '../../utils/chats/reading.ts';
import { ask } from '../../utils/messages.ts';
import type { FramePlace, ScreenshotEnd, ScreenshotRange, ScreenshotStep } from '../../utils/screenshot.ts';
import type { ThreadPage } from './keep-whole.ts';
import { strangersFrame } from './screenshot-frame.ts';
import { placeHead } from './screenshot-head.ts';
import { isSamePlace, movedBetween, placeThread, type ThreadPlace } from './screenshot-place.ts';
import { DRAWN_MS, goUp, placeHolder, scrollerOf } from './screenshot-scroll.ts';
import { pause, untilStill } from './waits.ts';

/** Part of the height in sight that a step goes, so that two pictures share enough to be joined. */
const STEP = 0.75;
/** No more pictures are taken of one conversation. */
const MOST_PICTURES = 100;
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
    const { peer } = reading.snapshot.conversation;
    const head = before || !place.thread ? undefined : placeHead(place.thread, place.here, peer, around);
    const step = { ...stepOf(reading, place, before, isLastGood), ...(head && { head }) };
    const answer = await ask('screenshotStep', step).catch(() => 'moved' as const);
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
