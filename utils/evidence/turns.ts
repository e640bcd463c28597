/** How long the page may stand still, ms. */
const STILL = 30;

/** Awaited in a long work, now and then: gives everything else its turn when it has waited long enough. */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STILL) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
