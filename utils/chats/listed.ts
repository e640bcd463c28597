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
    if (row) return { above: firstText(row.above), below: firstText(row.below) };
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
    if (!row || isScrolled(row.element)) return false;
    return above !== undefined ? firstText(row.below) === below : row.above === undefined;
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

interface Row {
  element: Element;
  above?: Element;
  below?: Element;
}

/**
 * The row of a list that holds `element`: the nearest ancestor beside a sibling of its tag that, like it, has several parts
 * (a name, a preview, a time) and is neither the thread nor a place to write.
 */
function rowOf(element: Element, thread: Element | undefined): Row | undefined {
  let row: Element | null = element;
  for (let step = 0; row && step < CLIMB; step++, row = row.parentElement) {
    if (row.children.length < 2) continue;
    const { localName, previousElementSibling, nextElementSibling } = row;
    const alike = (other: Element | null) =>
      other?.localName === localName &&
      other.children.length > 1 &&
      !(thread && other.contains(thread)) &&
      !other.querySelector(HOLDS_MORE)
        ? other
        : undefined;
    const [above, below] = [alike(previousElementSibling), alike(nextElementSibling)];
    if (above || below) return { element: row, above, below };
  }
  return undefined;
}

/** Whether the list is scrolled; that the page is says nothing about its list. */
function isScrolled({ ownerDocument: { body }, parentElement }: Element): boolean {
  for (let outer = parentElement; outer && outer !== body; outer = outer.parentElement)
    if (outer.scrollTop > 0) return true;
  return false;
}

function firstText(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    // A single letter is an avatar, not a name.
    if (text && text.length > 1) return text;
  }
  return undefined;
}
