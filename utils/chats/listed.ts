/**
 * The conversations listed beside the one with `peer`: the first line of each neighbour in a list outside `thread`. Empty
 * when the page has no such list. From it follows whether a conversation was deleted or the page is only elsewhere.
 */
export function neighboursOf(document: Document, peer: string, thread: Element | undefined): string[] {
  for (const element of namedElements(document, peer)) {
    if (thread?.contains(element)) continue;
    const neighbours = siblingsOfRow(element);
    if (neighbours.length > 0) return neighbours;
  }
  return [];
}

/** Whether a name stands anywhere on the page as a text of its own. */
export function isNamed(document: Document, name: string): boolean {
  return namedElements(document, name).length > 0;
}

/** How far up a row of a list may be from the name in it. */
const CLIMB = 6;

function namedElements(document: Document, name: string): Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && node.nodeValue?.trim() === name && !/^(script|style|title)$/.test(parent.localName))
      found.push(parent);
  }
  return found;
}

/** First lines of the rows beside the one that holds `element`; a row has the tag and the classes of its neighbours. */
function siblingsOfRow(element: Element): string[] {
  let row: Element | null = element;
  for (let step = 0; row?.parentElement && step < CLIMB; step++, row = row.parentElement) {
    const { localName, children } = row;
    const alike = [...(row.parentElement?.children ?? [])].filter(
      (other) => other !== row && other.localName === localName && other.children.length === children.length,
    );
    const lines = alike.map(firstText).filter((line) => line !== undefined);
    if (children.length > 0 && lines.length > 0) return lines;
  }
  return [];
}

function firstText(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    // A single letter is an avatar, not a name.
    if (text && text.length > 1) return text;
  }
  return undefined;
}
