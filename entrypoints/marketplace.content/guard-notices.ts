import { LONGEST_NOTICE, type Refusal, refusalIn } from '../../utils/drafts/refusals.ts';

/** What changes are looked at together, in ms: a notice may be drawn in parts. */
const TOGETHER_MS = 60;
/** Texts of one change that are looked at: a notice is no long list. */
const MOST = 80;
const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['hidden', 'class', 'style', 'open', 'aria-hidden'],
};

/**
 * Calls back when a refusal appears in the page, and is to be seen there. Looked for in what is new only, never inside the
 * box or in Parley's own words. Ends with the signal; costs nothing while nothing changes.
 */
export function watchNotices(
  roots: readonly Node[],
  marketplace: string,
  isOurs: (node: Node) => boolean,
  appeared: (refusal: Refusal, text: string) => void,
  signal: AbortSignal,
): void {
  const changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const nodes = [...changed];
    changed.clear();
    for (const text of textsOf(nodes, isOurs)) {
      const refusal = refusalIn(text, marketplace);
      if (refusal) return appeared(refusal, text);
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (isOurs(target)) continue;
      if (type === 'childList') for (const node of addedNodes) changed.add(node);
      else changed.add(target);
    }
    if (changed.size > 0) timer ??= setTimeout(look, TOGETHER_MS);
  });
  for (const root of new Set(roots)) observer.observe(root, CHANGES);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The texts that can be seen in what is new: the whole of a small part, and each line of a larger one. */
function* textsOf(nodes: readonly Node[], isOurs: (node: Node) => boolean): Generator<string> {
  let left = MOST;
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element?.isConnected || isOurs(element) || left <= 0) continue;
    if (!isSeen(element)) continue;
    const whole = shortTextOf(element);
    left -= 1;
    if (whole !== undefined) yield whole;
    else {
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      for (let text = walker.nextNode(); text && left > 0; text = walker.nextNode()) {
        const { parentElement } = text;
        if (!parentElement || (text.nodeValue ?? '').trim().length < 8 || isOurs(parentElement)) continue;
        left -= 1;
        const line = shortTextOf(parentElement);
        if (line && isSeen(parentElement)) yield line;
      }
    }
  }
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}

/** The text of an element, `undefined` when it is too long for a notice; never reads more than that. */
function shortTextOf(element: Element): string | undefined {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/^(?:script|style|noscript)$/i.test(node.parentElement?.localName ?? '')) continue;
    text += `${node.nodeValue ?? ''} `;
    if (text.length > LONGEST_NOTICE * 2) return undefined;
  }
  const said = text.replace(/\s+/g, ' ').trim();
  return said.length > LONGEST_NOTICE ? undefined : said;
}
