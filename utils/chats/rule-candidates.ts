/** What can be shown to Parley without a mouse: texts and pictures that may be messages, and boxes to write in. */

import { draftBoxIn } from './detect-box.ts';
import { type Box, heightOf, isControl, type Page, readPage } from './dom.ts';

/** Elements in reading order, and the one to begin at: beside the box to write in, where a chat shows its newest words. */
export interface Candidates {
  elements: Element[];
  /** Place in `elements`; -1 when there are none. */
  first: number;
}

const SMALLEST_PICTURE = 56;
const MOST = 3_000;

/** Texts and pictures of the page that are nothing to press. */
export function messageCandidates(document: Document): Candidates {
  const page = readPage(document);
  if (!page) return { elements: [], first: -1 };
  const field = draftBoxIn(page);
  const texts = [...new Set(page.boxes.filter((box) => isShown(box, page)).map((box) => blockOf(box, page)))];
  const boxes = texts.filter((box) => !isControl(box, page.root)).slice(0, MOST);
  const above = field ? boxes.findLastIndex((box) => box.bottom <= field.top + 4 && sharesColumn(box, field)) : -1;
  return { elements: boxes.map(({ element }) => element), first: above >= 0 ? above : boxes.length - 1 };
}

/** Boxes to write in. */
export function boxCandidates(document: Document): Candidates {
  const page = readPage(document);
  if (!page) return { elements: [], first: -1 };
  const likely = draftBoxIn(page);
  const fields = page.fields.filter((box) => !page.laidOut || heightOf(box) > 8);
  const first = likely ? fields.indexOf(likely) : fields.length - 1;
  return { elements: fields.map(({ element }) => element), first: first >= 0 ? first : fields.length - 1 };
}

function isShown(box: Box, page: Page): boolean {
  if (page.styleOf(box).hidden) return false;
  if (box.element.tagName === 'IMG') return heightOf(box) >= SMALLEST_PICTURE;
  return box.content.some((part) => 'data' in part && part.data.trim() !== '');
}

/** Words in bold belong to the text around them. */
function blockOf(box: Box, page: Page): Box {
  let at = box;
  while (at.parent && page.styleOf(at).display === 'inline' && at.element.tagName !== 'IMG') at = at.parent;
  return at;
}

function sharesColumn(box: Box, field: Box): boolean {
  return Math.min(box.right, field.right) - Math.max(box.left, field.left) > 0;
}
