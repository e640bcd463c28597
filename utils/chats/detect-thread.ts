/** Where on the page the conversation is: a column of repeated rows, that scrolls, above a box to write in. */

import { type Box, heightOf, type Page, widthOf, within } from './dom.ts';
import { inkOf } from './ink.ts';

export interface Thread {
  /** Holds every row and nothing else that matters. */
  top: Box;
  /** The element whose children repeat; `top` itself or inside it. */
  list: Box;
  scroller: Box | undefined;
  score: number;
}

const NARROWEST = 160;
const SAMPLE = 60;
/** Of boxes of one make, so many are looked at: the days of a thread look alike. */
const ALIKE = 3;

/** Places that may be a thread, most likely first. `box` is the box to write in, where there is one. */
export function findThreads(page: Page, box: Box | undefined): Thread[] {
  const lists = longest(page.boxes)
    .map((list) => ({ list, score: listScore(list, page, box) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ list, score }) => ({ list, score: score + 4 * twoSided(list, page) }))
    .sort((a, b) => b.score - a.score);
  const threads: Thread[] = [];
  for (const { list, score } of lists) {
    const { top, scroller } = widen(list, page, box);
    if (!threads.some((thread) => thread.top === top)) threads.push({ top, list, scroller, score });
  }
  return threads;
}

/** Of each make the boxes with the most children, in the order of the page. */
function longest(boxes: Box[]): Box[] {
  const kept = new Map<string, Box[]>();
  for (const box of boxes) {
    const count = box.kids.length;
    if (count === 0 || box.chars + box.media === 0) continue;
    const alike = kept.get(box.slot);
    if (!alike) kept.set(box.slot, [box]);
    else if (alike.length < ALIKE) alike.push(box);
    else {
      const least = alike.reduce((a, b) => (b.kids.length < a.kids.length ? b : a));
      if (least.kids.length < count) alike.splice(alike.indexOf(least), 1, box);
    }
  }
  return [...kept.values()].flat();
}

/** Children that show something, from top to bottom. Inverted and absolutely placed lists come out right. */
export function rowsOf(list: Box, page: Page): Box[] {
  const rows = list.kids.filter((kid) => kid.chars > 0 || kid.media > 0);
  const inOrder = !page.laidOut || rows.every((row, at) => at === 0 || (rows[at - 1] as Box).top <= row.top);
  return inOrder ? rows : rows.sort((a, b) => a.top - b.top);
}

function listScore(list: Box, page: Page, box: Box | undefined): number {
  if (list.kids.length === 0 || list.chars + list.media === 0 || (page.laidOut && widthOf(list) < NARROWEST)) return 0;
  if (/^(TABLE|TBODY|THEAD|TR|NAV|FOOTER|P|FORM)$/.test(list.element.tagName)) return 0;
  if (box && within(box, list)) return 0;
  const rows = rowsOf(list, page);
  // A thread may hold one message so far, in a pane that could scroll.
  if (rows.length === 1 && page.laidOut) return box && isFirstPane(list, box, page) ? 0.1 : 0;
  if (rows.length < 2) return 0;
  const stacked = page.laidOut
    ? rows.filter((row, at) => at === 0 || row.top >= (rows[at - 1]?.bottom ?? 0) - 3).length
    : rows.length;
  if (stacked < rows.length * 0.7 || stacked < 2) return 0;
  // Rows to choose from: conversations, products, folders.
  if (rows.filter(isChoice).length > rows.length * 0.5) return 0;
  const tags = new Map<string, number>();
  for (const row of rows) tags.set(kindOf(row), (tags.get(kindOf(row)) ?? 0) + 1);
  if (Math.max(...tags.values()) < rows.length * 0.6) return 0;
  let score = Math.log2(stacked + 1);
  if (list.element.getAttribute('role') === 'log' || list.element.closest('[role=log]')) score += 2;
  if (!page.laidOut) return score;
  if (scrollerAbove(list, page)) score += 1.5;
  if (box) {
    const shared = Math.min(list.right, box.right) - Math.max(list.left, box.left);
    const column = shared > Math.min(widthOf(list), widthOf(box)) * 0.5;
    // The list may run on below the box when the page itself scrolls.
    if (column && box.bottom > list.top + 20) score += 3;
    if (!column) score -= 2;
  }
  return score;
}

/** Tags that say nothing about what stands in them are one kind. */
function kindOf({ element: { tagName } }: Box): string {
  return /^(DIV|SECTION|ARTICLE|LI|SPAN)$|-/.test(tagName) ? 'DIV' : tagName;
}

function isFirstPane(list: Box, box: Box, page: Page): boolean {
  const { overflowY } = page.styleOf(list);
  const scrolls =
    overflowY === 'auto' || overflowY === 'scroll' || list.element.scrollHeight > list.element.clientHeight + 4;
  return (
    scrolls &&
    list.bottom <= box.top + 8 &&
    Math.abs((list.left + list.right - box.left - box.right) / 2) < widthOf(list) * 0.3
  );
}

function isChoice(row: Box): boolean {
  let at = row;
  for (let steps = 0; steps < 3; steps += 1) {
    if (at.make.tag === 'A' || at.make.tag === 'BUTTON') return true;
    if (/^(button|option|tab|link|menuitem|treeitem)$/.test(at.element.getAttribute('role') ?? '')) return true;
    const [only] = at.kids;
    if (!only || at.kids.length > 1) return false;
    at = only;
  }
  return false;
}

/** 0 to 1: how evenly the rows hug the left and the right edge. */
function twoSided(list: Box, page: Page): number {
  if (!page.laidOut) return 0;
  const all = rowsOf(list, page);
  const rows = all.slice(-SAMPLE);
  let [left, right] = [0, 0];
  const width = widthOf(list);
  for (const row of rows) {
    // The lower half of a row is free of names and times that stand elsewhere than the bubble.
    const ink = inkOf(row, page);
    if (!ink) continue;
    const [before, after] = [ink.left - list.left, list.right - ink.right];
    if (after - before > width * 0.08) left += 1;
    if (before - after > width * 0.08) right += 1;
  }
  return Math.min(1, (3 * Math.min(left, right)) / Math.max(rows.length, 1));
}

function scrollerAbove(list: Box, page: Page): Box | undefined {
  for (let at: Box | undefined = list, steps = 0; at?.parent && steps < 8; at = at.parent, steps += 1) {
    const { overflowY } = page.styleOf(at);
    if (overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay') {
      // A row that could scroll is not what scrolls the rows.
      if (heightOf(at) > 60) return at;
    } else if (overflowY === 'hidden' && at.element.scrollHeight > at.element.clientHeight + 4 && heightOf(at) > 60)
      return at;
  }
  return undefined;
}

/** From one list to everything that scrolls with it: day sections, notices, spacers. */
export function widen(list: Box, page: Page, box: Box | undefined): { top: Box; scroller: Box | undefined } {
  const scroller = page.laidOut ? scrollerAbove(list, page) : undefined;
  const holdsBox = (at: Box) => box !== undefined && within(box, at);
  let top = list;
  for (let up = list.parent; up?.parent; up = up.parent) {
    if (holdsBox(up)) break;
    const inScroller = scroller !== undefined && within(up, scroller);
    const sections = up.kids.filter((kid) => kid !== top && kid.slot === top.slot && kid.kids.length > 0).length;
    if (inScroller || sections > 0) top = up;
    else if (!scroller && up.kids.length === 1) continue;
    else break;
  }
  return { top, scroller };
}
