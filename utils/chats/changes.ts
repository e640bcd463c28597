/** What changed in a page since it was last read. Collected, not looked at, until somebody asks. */

export interface Changes {
  /** Nodes that changed or stand where something came or went. */
  touched: Set<Node>;
  /** Elements whose attributes changed in a way that may restyle all they hold. */
  restyled: Set<Element>;
}

interface Watch extends Changes {
  observer: MutationObserver;
  /** Style sheets came, went or changed, or too much happened to tell. */
  lost: boolean;
}

/** More than that is not a message more: the page is read as a whole, and no longer watched until then. */
const MOST = 4_000;
const watches = new WeakMap<Document, Watch>();

/** What changed since the last call; `undefined` when nobody watched, or all may look different. */
export function changesOf(document: Document): Changes | undefined {
  const watch = watches.get(document);
  if (!watch) return undefined;
  collect(watch, watch.observer.takeRecords());
  const { touched, restyled, lost } = watch;
  watch.touched = new Set();
  watch.restyled = new Set();
  return lost ? undefined : { touched, restyled };
}

/** Watches the document and the shadow roots in it from now on. Ends with the document. */
export function watchChanges(document: Document, roots: Iterable<ShadowRoot>): void {
  let watch = watches.get(document);
  if (!watch || watch.lost) {
    const Observer = document.defaultView?.MutationObserver;
    if (!Observer) return;
    watch?.observer.disconnect();
    const begun: Watch = {
      observer: new Observer((records) => collect(begun, records)),
      touched: new Set(),
      restyled: new Set(),
      lost: false,
    };
    watch = begun;
    watches.set(document, watch);
  }
  // What was noticed so far is part of the reading just done.
  watch.observer.takeRecords();
  watch.touched.clear();
  watch.restyled.clear();
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  watch.observer.observe(document, all);
  for (const root of roots) watch.observer.observe(root, all);
}

/** Stops watching: there is nothing to know again. */
export function forgetChanges(document: Document): void {
  watches.get(document)?.observer.disconnect();
  watches.delete(document);
}

function collect(watch: Watch, records: MutationRecord[]): void {
  for (const { type, target, attributeName, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (watch.lost) return;
    watch.touched.add(target);
    if (type === 'attributes') {
      if (isSheet(target)) lose(watch);
      else if (restyles(target as Element, attributeName ?? '')) watch.restyled.add(target as Element);
    } else if (type === 'characterData') {
      if (target.parentNode && isSheet(target.parentNode)) lose(watch);
    } else {
      if (previousSibling) watch.touched.add(previousSibling);
      if (nextSibling) watch.touched.add(nextSibling);
      for (const node of addedNodes) watch.touched.add(node);
      if (isSheet(target) || holdsSheet(addedNodes) || holdsSheet(removedNodes)) lose(watch);
    }
    if (watch.touched.size > MOST) lose(watch);
  }
}

function lose(watch: Watch): void {
  watch.lost = true;
  watch.observer.disconnect();
  watch.touched.clear();
  watch.restyled.clear();
}

function isSheet(node: Node): boolean {
  return node.nodeName === 'STYLE' || node.nodeName === 'LINK' || node.nodeName === 'style';
}

function holdsSheet(nodes: NodeList): boolean {
  for (const node of nodes)
    if (
      isSheet(node) ||
      (node.nodeType === 1 && (node as Element).firstElementChild && (node as Element).querySelector('style,link'))
    )
      return true;
  return false;
}

/** Its own style is looked at again anyway; what is said to screen readers styles nothing. */
function restyles(target: Element, name: string): boolean {
  if (name === 'style') return /--/.test(target.getAttribute('style') ?? '');
  return !name.startsWith('aria-');
}
