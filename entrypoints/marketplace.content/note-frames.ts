/**
 * Calls back, at most once a frame, when something on the screen may have moved: scrolling anywhere, the window, or one of the
 * watched elements growing. Nothing is listened to while nothing is watched.
 */
export function framesOf(
  moved: () => void,
  signal: AbortSignal,
): { watch: (elements: Element[], scroller: Element | undefined) => void } {
  let frame: number | undefined;
  let listening: AbortController | undefined;
  const soon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted && listening) moved();
    });
  };
  const sizes = new ResizeObserver(soon);
  signal.addEventListener('abort', () => {
    listening?.abort();
    sizes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return {
    watch(elements, scroller) {
      listening?.abort();
      listening = undefined;
      sizes.disconnect();
      if (elements.length === 0 || signal.aborted) return;
      listening = new AbortController();
      const options = { signal: listening.signal, capture: true, passive: true };
      addEventListener('scroll', soon, options);
      addEventListener('resize', soon, options);
      // Scrolling inside a shadow root is not heard outside.
      const roots = new Set(elements.map((element) => element.getRootNode()));
      for (const root of roots) if (root instanceof ShadowRoot) root.addEventListener('scroll', soon, options);
      for (const element of [...elements, ...(scroller ? [scroller] : [])]) sizes.observe(element);
    },
  };
}
