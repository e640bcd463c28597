/** The page must have been still for this long before it is read. */
const STILL_MS = 350;
/** A page that never stands still is read at least this often. */
const AT_LEAST_MS = 2_000;

/** Calls back when the page has changed and come to rest, and once at the beginning. Costs nothing while nothing changes. */
export function watchPage(root: Node, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const soon = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(STILL_MS, since + AT_LEAST_MS - now)));
  };
  const run = () => {
    since = undefined;
    changed();
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record))) soon();
  });
  // Pictures get their address late; other attributes change all the time without changing what is said.
  const attributeFilter = ['src', 'hidden'];
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  soon();
}

/** Parley's own element comes and goes in the page; that is no change of the page. */
function isOurs({ addedNodes, removedNodes, type }: MutationRecord): boolean {
  const ours = (node: Node) => node instanceof Element && node.localName === 'parley-ui';
  return type === 'childList' && [...addedNodes, ...removedNodes].every(ours);
}
