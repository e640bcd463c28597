/** Waits that end early: with the page, the tab or the signal. */

/** What has stood still for this long is drawn. */
const STILL_MS = 150;

/** Waits until what surrounds the thread has not changed for `STILL_MS`, `most` ms at the latest. */
export function untilStill(scroller: HTMLElement, most: number, signal: AbortSignal): Promise<void> {
  return untilPage('still', scroller, most, signal);
}

/** Waits until something around the thread has changed, `most` ms at the latest. */
export function untilChanged(scroller: HTMLElement, most: number, signal: AbortSignal): Promise<void> {
  return untilPage('changed', scroller, most, signal);
}

function untilPage(is: 'changed' | 'still', scroller: HTMLElement, most: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const done = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(latest);
      resolve();
    };
    const again = () => {
      clearTimeout(quiet);
      quiet = setTimeout(done, STILL_MS);
    };
    const latest = setTimeout(done, most);
    const observer = new MutationObserver(is === 'still' ? again : done);
    // What changes inside a shadow root is not seen from outside.
    observer.observe(scroller.getRootNode(), { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', done, { once: true });
    if (is === 'still') again();
  });
}

/** Browsers draw nothing in a hidden tab: the way goes on when the buyer is back. */
export async function untilVisible(paused: () => void, signal: AbortSignal): Promise<void> {
  if (!document.hidden || signal.aborted) return;
  paused();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look, { once: true });
  });
}

/** Waits that long, or until the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
