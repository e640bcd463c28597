/** Lets the page live through a long run. */

/** The thread is given back this often, in milliseconds: two frames. */
const TURN = 30;

/** Gives the thread back where it is time to. */
export type Breathe = () => Promise<void> | undefined;

/**
 * A function to await often in a long loop: every 30 ms it gives the thread back, else it is free. Throws the reason of `signal` once it
 * is aborted. A message is used and no timer: browsers hold the timers of a tab in the background to one a second.
 */
export function breather(signal?: AbortSignal): Breathe {
  let since = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - since < TURN) return undefined;
    return turn().then(() => {
      since = performance.now();
      signal?.throwIfAborted();
    });
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
