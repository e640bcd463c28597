/** The page must have been still for this long before it is read. */
const STILL_MS = 100;
/** A page that never stands still is read at least this often: a message taken back after half a second was there. */
const AT_LEAST_MS = 300;
/** A page that is slow to read is given this many times as long to itself, up to a limit. */
const REST = 4;
const LONGEST_REST_MS = 500;

export interface Watch {
  /** Reads again soon, as after a change. */
  soon(): void;
  /** Also watches another root: changes inside a shadow root are not seen from outside. Known roots are not added twice. */
  also(root: Node): void;
}

/** Calls back when the page has changed and come to rest, and once at the beginning. Costs nothing while nothing changes. */
export function watchPage(root: Node, changed: () => void, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  /** Not read again before this. */
  let rested = 0;
  const run = () => {
    clearTimeout(timer);
    since = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    changed();
    const end = performance.now();
    rested = end + Math.min(LONGEST_REST_MS, (end - start) * REST);
  };
  const soon = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, rested - now, Math.min(STILL_MS, since + AT_LEAST_MS - now)));
  };
  const roots = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => !isOurs(record))) return;
    // In a hidden tab the browser holds timers back for a second and more.
    if (document.hidden && performance.now() >= rested) run();
    else soon();
  });
  const also = (node: Node) => {
    if (roots.has(node) || signal.aborted) return;
    roots.add(node);
    // Pictures get their address late; other attributes change all the time without changing what is said.
    const attributeFilter = ['src', 'hidden'];
    observer.observe(node, { childList: true, subtree: true, characterData: true, attributeFilter });
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  also(root);
  soon();
  return { soon, also };
}

/** The open shadow roots in the page, at any depth. */
export function shadowRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const own = [...root.querySelectorAll('*')].flatMap(({ shadowRoot, localName }) =>
    shadowRoot && localName !== 'parley-ui' ? [shadowRoot] : [],
  );
  return own.flatMap((inner) => [inner, ...shadowRootsIn(inner)]);
}

/** Parley's own element comes and goes in the page; that is no change of the page. */
function isOurs({ addedNodes, removedNodes, type }: MutationRecord): boolean {
  const ours = (node: Node) => node instanceof Element && node.localName === 'parley-ui';
  return type === 'childList' && [...addedNodes, ...removedNodes].every(ours);
}
