/** Text of a page, made fit to keep: no NUL bytes, single spaces, a bounded length. */

const longestText = 500;
const longestId = 100;
/** Reading stops after this many nodes, so that a huge page costs no more than a large one. */
const mostNodes = 20_000;
const unseen = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const inline = 'a, abbr, b, bdi, bdo, em, font, i, mark, s, small, span, strong, sub, sup, u';

/** Single-spaced text of at most 500 UTF-16 units, without control characters; `undefined` when nothing is left. */
export function tidyText(raw: string): string | undefined {
  const text = raw
    .slice(0, 20 * longestText)
    .replace(/\0/g, '')
    .replace(/[\s\u0001-\u001f\u007f-\u009f]+/g, ' ')
    .replace(
      /^[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff ]+|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff ]+$/g,
      '',
    );
  // A pair of surrogates is kept whole: half of one is no character.
  return text.slice(0, longestText).replace(text.length > longestText ? /[\ud800-\udbff]$/ : /$^/, '') || undefined;
}

/** An id without spaces, control characters and bidi marks; `undefined` when empty or too long to be one. */
export function tidyId(raw: string): string | undefined {
  const id = raw.replace(/[\s\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '');
  return id && id.length <= longestId ? id : undefined;
}

/** Arabic and Persian digits as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/** The visible text nodes below an element, in order, scripts and empty nodes left out. */
export function* textNodes(root: Node): Generator<Text> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 1 | 4, {
    acceptNode: (node) => (unseen.has(node.nodeName.toUpperCase()) ? 2 : 1),
  });
  for (let seen = 0; seen < mostNodes && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (node.nodeType === 3 && node.nodeValue?.trim()) yield node as Text;
  }
}

/** Lines of an element as a reader sees them: one per block, however many inline elements share it. */
export function* shownLines(root: Node): Generator<string> {
  let line = '';
  let block: Element | null = null;
  for (const node of textNodes(root)) {
    const own = blockOf(node);
    if (own !== block && line) {
      yield line;
      line = '';
    }
    block = own;
    line += spaced(node, line);
  }
  if (line) yield line;
}

/** Text of an element with a space between blocks, so that two lines never run into one word. */
export function shownText(element: Element): string {
  let text = '';
  for (const line of shownLines(element)) {
    text += `${line} `;
    if (text.length > longestText) break;
  }
  return text;
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element?.matches(inline)) element = element.parentElement;
  return element;
}

/** Keeps the white space that stood between two inline elements. */
function spaced(node: Text, before: string): string {
  const previous = node.previousSibling ?? node.parentElement?.previousSibling;
  const gap = before && previous?.nodeType === 3 && !previous.nodeValue?.trim() ? ' ' : '';
  return gap + node.data.slice(0, 10 * longestText);
}
