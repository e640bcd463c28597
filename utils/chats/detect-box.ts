/** The box to write a message in, by what it is and where it stands; no words of any language. */

import { findThreads } from './detect-thread.ts';
import { type Box, heightOf, isControl, type Page, readPage, widthOf } from './dom.ts';

const NOT_A_MESSAGE =
  /search|find|filter|query|e-?mail|phone|tel|user-?name|password|passwd|address|zip|postal|city|coupon|promo|card|amount|quantity|qty|code|otp|captcha/i;
/** More boxes than these are not told from each other by what stands above them. */
const TRIES = 3;
const TYPES = new Set(['', 'text']);

/** The most plausible box to write in; also when the thread is still empty. `undefined` on a page too large to read. */
export function findDraftBox(document: Document): HTMLElement | undefined {
  try {
    const page = readPage(document);
    return page && (draftBoxIn(page)?.element as HTMLElement | undefined);
  } catch {
    return undefined; // fields called `tagName` or `attributes` hide the form's own
  }
}

/** As `findDraftBox`, on a page already read. */
export function draftBoxIn(page: Page): Box | undefined {
  const found = page.fields
    .map((box) => ({ box, score: boxScore(box, page) }))
    .filter(({ score }) => score > 0)
    // The last of equals: composers stand at the end of the page.
    .reverse()
    .sort((a, b) => b.score - a.score)
    .slice(0, TRIES);
  if (found.length < 2 || !page.laidOut) return found[0]?.box;
  // Forms for something else stand on many pages: a composer is the one right below a conversation.
  const worth = found.map(({ box, score }) => score / 4 + worthBelow(box, page));
  return found[worth.indexOf(Math.max(...worth))]?.box;
}

/** How much what stands above the box looks like a conversation, and how near it is. */
function worthBelow(box: Box, page: Page): number {
  const [thread] = findThreads(page, box);
  if (!thread) return 0;
  const pane = thread.scroller ?? thread.top;
  const gap = box.top - pane.bottom;
  // A page that scrolls as a whole runs on below a box that is fixed.
  const away = gap >= -4 ? gap : box.top > pane.top + 60 ? 0 : 1000;
  return thread.score - Math.min(4, away / 100);
}

function boxScore(box: Box, page: Page): number {
  const { element } = box;
  const tag = element.tagName;
  const editable = isEditable(element);
  let score = 0;
  if (tag === 'TEXTAREA') score = 5;
  else if (editable) score = 5;
  else if (element.getAttribute('role') === 'textbox' && tag !== 'INPUT') score = 3;
  else if (tag === 'INPUT' && TYPES.has((element.getAttribute('type') ?? '').toLowerCase())) score = 2;
  else return 0;
  if (
    element.hasAttribute('readonly') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('tabindex') === '-1'
  )
    return 0;
  if (page.styleOf(box).hidden) return 0;
  const words = ['name', 'id', 'type', 'autocomplete', 'inputmode', 'role', 'aria-label', 'placeholder']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (/\bsearch/i.test(words) || element.closest('[role=search],[type=search]')) return 0;
  if (tag === 'INPUT' && NOT_A_MESSAGE.test(words)) return 0;
  if (element.closest('nav,header form,[role=navigation]')) score -= 2;
  const form = element.closest('form');
  if (
    form?.querySelector(
      'input[type=password],input[autocomplete^="cc-"],input[autocomplete^="address"],input[type=email]',
    )
  )
    return 0;
  if (!page.laidOut) return score;
  if (widthOf(box) < 80 || heightOf(box) < 8 || box.right < 0 || box.bottom < 0) return 0;
  const view = element.ownerDocument.defaultView;
  const [width, height] = [view?.innerWidth ?? 0, view?.innerHeight ?? 0];
  // One line at the head of a page is a search, in whatever language.
  if (tag === 'INPUT' && height > 0 && box.bottom < height / 2) return 0;
  // Off the screen to the side is where helpers measure text.
  if (width > 0 && box.left >= width) return 0;
  if (height > 0 && box.bottom > height * 0.6) score += 1;
  if (hasButtonBeside(box, page)) score += 1;
  return score;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  if (value === null || value.toLowerCase() === 'false') return false;
  const outer = element.parentElement?.closest('[contenteditable]');
  return !outer || outer.getAttribute('contenteditable') === 'false';
}

function hasButtonBeside(box: Box, page: Page): boolean {
  let up = box.parent;
  for (let steps = 0; up && steps < 5 && up !== page.root; steps += 1, up = up.parent) {
    if (heightOf(up) > heightOf(box) + 160) return false;
    const stack = [...up.kids];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (isControl(at, at)) return true;
      if (stack.length < 60) stack.push(...at.kids);
    }
  }
  return false;
}
