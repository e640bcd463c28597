/** What a page shows around one conversation in its list of conversations; from it follows whether one was deleted. */
export interface ListPlace {
  /** First line of the row above, `undefined` at the top of the list. */
  above?: string;
  /** First line of the row below, `undefined` at its end. */
  below?: string;
}

/**
 * Where the conversation with `peer` stands in a list outside `thread`; `undefined` when the page has no such list. A row
 * has neighbours of its own make and holds neither the thread nor a place to write.
 */
export function placeInList(document: Document, peer: string, thread: Element | undefined): ListPlace | undefined {
  for (const element of namedElements(document, peer)) {
    if (thread?.contains(element)) continue;
    const row = rowOf(element, thread);
    if (row) return { above: firstText(row.previousElementSibling), below: firstText(row.nextElementSibling) };
  }
  return undefined;
}

/**
 * Whether a conversation was deleted rather than scrolled, filtered or switched out of sight: its name is nowhere on the
 * page, and its two neighbours now stand next to each other, or the one it had stands at that end of an unscrolled list.
 */
export function isGoneFromList(document: Document, peer: string, { above, below }: ListPlace): boolean {
  if (namedElements(document, peer).length > 0) return false;
  if (above === undefined && below === undefined) return false;
  const neighbour = (above ?? below) as string;
  return namedElements(document, neighbour).some((element) => {
    const row = rowOf(element, undefined);
    if (!row || isScrolled(row)) return false;
    if (above !== undefined) return firstText(row.nextElementSibling) === below;
    return row.previousElementSibling === null;
  });
}

/** How far up a row of a list may be from the name in it. */
const CLIMB = 6;
const HOLDS_MORE = 'textarea, input, [contenteditable="true"], [contenteditable=""]';

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

/** The row of a list that holds `element`: the nearest ancestor with siblings of the same tag and number of parts. */
function rowOf(element: Element, thread: Element | undefined): Element | undefined {
  let row: Element | null = element;
  for (let step = 0; row?.parentElement && step < CLIMB; step++, row = row.parentElement) {
    const { localName, children } = row;
    const siblings = [...row.parentElement.children];
    const isRow = (other: Element) =>
      other.localName === localName &&
      other.children.length === children.length &&
      !(thread && other.contains(thread)) &&
      !other.querySelector(HOLDS_MORE);
    // A lone sibling may be any two things; a row has parts (a name, a preview, a time).
    if (children.length > 1 && siblings.length > 1 && siblings.every(isRow)) return row;
  }
  return undefined;
}

function isScrolled(row: Element): boolean {
  for (let outer = row.parentElement; outer; outer = outer.parentElement) if (outer.scrollTop > 0) return true;
  return false;
}

function firstText(element: Element | null): string | undefined {
  if (!element) return undefined;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    // A single letter is an avatar, not a name.
    if (text && text.length > 1) return text;
  }
  return undefined;
}
