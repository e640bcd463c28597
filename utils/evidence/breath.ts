/** Keeps a page alive while much is worked through. */

/** Work of this length, in ms, is not felt. */
const SPAN = 25;

/** To be awaited between small pieces of work: gives the thread back when it was held for long. Throws when `signal` is aborted. */
export function breather(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SPAN) return;
    await pause();
    signal?.throwIfAborted();
    since = performance.now();
  };
}

/** A timer runs once a second at most in a page that is not looked at; where there is something better, it is used. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
