/** The name of the other side, as the head of the pane shows it. */

import { readCardAddress } from './card-address.ts';
import { contentOf } from './detect-blocks.ts';
import { addressOf } from './detect-cards.ts';
import type { Thread } from './detect-thread.ts';
import { type Box, isControl, type Page, readPage, widthOf } from './dom.ts';

/** The name in the header nearest above the thread, or `undefined`. */
export function peerAbove(thread: Thread, page: Page, language: string | undefined): string | undefined {
  return namesAbove(thread, page, language)[0];
}

/** What may be a name in the headers above the thread: the likeliest of the nearest first, then the others. */
export function namesAbove({ top }: Thread, page: Page, language: string | undefined): string[] {
  const names: string[] = [];
  let heads = 0;
  for (const head of headsAbove(top, page)) {
    const found = namesIn(head, page, language);
    if (found.length > 0) heads += 1;
    names.push(...found);
    // Beyond the second one, heads are those of the site.
    if (heads > 1) return names;
  }
  return names;
}

/** What stands before the thread, or before what holds it, and above it: the nearest first. */
function* headsAbove(top: Box, page: Page): Generator<Box> {
  let below: Box = top;
  for (let up = top.parent, steps = 0; up && steps < 12; below = up, up = up.parent, steps += 1) {
    const before = up.kids.slice(0, up.kids.indexOf(below));
    for (const head of before.reverse()) if (!page.laidOut || isAbove(head, top)) yield head;
  }
}

/** Longer texts around a name are no head of a chat, in characters. */
const MOST_AROUND = 60;

/**
 * The head that shows this name above `thread` (what scrolls the messages, or the frame that holds them), and the text in it;
 * `undefined` where no head of the page does.
 */
export function headWith(name: string, thread: Element): { head: Element; text: Element } | undefined {
  const around = thread.ownerDocument;
  const page = readPage(around);
  const top = page?.boxes.find(({ element }) => element === thread);
  const wanted = spaced(name);
  if (!page || !top || !wanted) return undefined;
  const shows = (text: string) => text === wanted || (text.length <= MOST_AROUND && text.includes(wanted));
  for (const head of headsAbove(top, page)) {
    const { blocks } = contentOf(head, page, around.documentElement.lang || undefined);
    const found = blocks.find(({ box, text }) => shows(spaced(text)) && !isNavigation(box));
    if (found) return { head: head.element, text: found.box.element };
  }
  return undefined;
}

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The name above a frame that holds the thread, in the page around it, or `undefined`. */
export function peerAboveFrame(frame: Element): string | undefined {
  const around = frame.ownerDocument;
  const page = readPage(around);
  const top = page?.boxes.find(({ element }) => element === frame);
  if (!page || !top) return undefined;
  return peerAbove({ top, list: top, scroller: undefined, score: 0 }, page, around.documentElement.lang || undefined);
}

function isAbove(head: Box, top: Box): boolean {
  // The page may have scrolled its rows under a fixed header.
  const fixed = head.top >= -2 && head.bottom < 200 && top.top < head.bottom;
  const shared = Math.min(head.right, top.right) - Math.max(head.left, top.left);
  return (
    (head.bottom <= top.top + 8 || fixed) && shared > Math.min(widthOf(head), widthOf(top)) * 0.5 && head.chars < 400
  );
}

function namesIn(head: Box, page: Page, language: string | undefined): string[] {
  const names = contentOf(head, page, language).blocks.filter(
    ({ box, text, time, control }) =>
      !time &&
      !control &&
      !isControl(box, head) &&
      text.length <= 60 &&
      /[\p{L}\p{N}]/u.test(text) &&
      !text.includes('\n') &&
      !isNavigation(box) &&
      !isOfCard(box, text),
  );
  const weight = (at: number) =>
    (names[at]?.fontSize ?? 0) + (/^(H[1-6]|B|STRONG)$/.test(names[at]?.box.element.tagName ?? '') ? 4 : 0) - at * 0.01;
  return names
    .map(({ text }, at) => ({ text, weight: weight(at) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text);
}

function isNavigation({ element }: Box): boolean {
  return element.closest('nav,[role=navigation],[role=tablist],[role=menubar]') !== null;
}

/** A price, or a number as long as those of orders; numbers in the names that shops are given have ten digits. */
const DEAL = /\p{Sc}\s?\d|\d\s?\p{Sc}|\d{12}/u;

/** What the chat is about often stands between its head and the thread: a product or an order is nobody's name. */
function isOfCard({ element }: Box, text: string): boolean {
  if (DEAL.test(text)) return true;
  const link = element.closest('a');
  const url = link && addressOf(link);
  return !!url && readCardAddress(url).kind !== 'link';
}
