/** The rows of a thread, one for each message: sections opened, groups of one sender's bubbles taken apart. */

import { type Block, type Content, contentOf, isPicture, plainText } from './detect-blocks.ts';
import { rowsOf, type Thread } from './detect-thread.ts';
import { type Box, heightOf, type Page, widthOf, within } from './dom.ts';
import { isTimeText } from './times.ts';

export interface Unit extends Content {
  /** What belongs to this message alone. */
  root: Box;
  /** The whole row; with a group, the row of the group. */
  row: Box;
  /** Name, time and the like of the group, given to each of its messages. */
  shared: Block[];
  /** Place in its group, counted from the end: 0 for the last or only one. */
  fromEnd: number;
}

/** Characters, blanks aside, that no shown time has. */
const LONGEST_TIME = 100;
/** Rows at the end of a thread whose texts are kept from its first reading. */
const LATEST = 100;

/** Every row of the thread from top to bottom, sections opened, messages or not. */
export function rowBoxesOf(thread: Thread, page: Page): Box[] {
  const rows: Box[] = [];
  const isList = (box: Box) => box.slot === thread.list.slot || within(thread.list, box);
  const visit = (box: Box) => {
    for (const row of rowsOf(box, page)) {
      if (isList(row)) visit(row);
      else rows.push(row);
    }
  };
  visit(thread.top);
  return rows;
}

/** The messages in rows, or what else they hold, in order. */
export function unitsOf(rows: Box[], thread: Thread, page: Page, language: string | undefined): Unit[] {
  const width = widthOf(thread.top);
  // Of a thread seen for the first time only the end is likely to be asked for again.
  const reads = rows.map((row, at) =>
    readRow(row, width, page, language, page.lasting && (page.again || at >= rows.length - LATEST)),
  );
  // Where a row is a message, it is so with its pictures; where rows hold several messages, a picture is one of them.
  const isGrouped = reads.some(({ units }) => units.length > 1);
  return reads.flatMap(({ units, apart }) => (isGrouped && apart ? apart : units).map(copied));
}

/** What was read of a row; `apart` where it holds one text and pictures, which may be one message or several. */
interface RowRead {
  width: number;
  language: string | undefined;
  units: Unit[];
  apart: Unit[] | undefined;
}

/** What was read of rows that did not change since. */
const known = new WeakMap<Box, RowRead>();

/** Blocks are corrected later: what is known gives copies. */
function copied(unit: Unit): Unit {
  return { ...unit, blocks: unit.blocks.map((block) => ({ ...block })) };
}

function readRow(row: Box, width: number, page: Page, language: string | undefined, keep: boolean): RowRead {
  let read = known.get(row);
  if (read?.width === width && read.language === language) return read;
  const group = groupIn(row, width, page, language);
  const isPair = group?.filter((box) => !isPicture(box)).length === 1;
  const apart = group && unitsOfGroup(group, row, page, language);
  const whole = (): Unit[] => [{ root: row, row, shared: [], fromEnd: 0, ...contentOf(row, page, language) }];
  read = { width, language, units: !apart || isPair ? whole() : apart, apart: isPair ? apart : undefined };
  if (keep) known.set(row, read);
  return read;
}

function unitsOfGroup(group: Box[], row: Box, page: Page, language: string | undefined): Unit[] {
  const shared = contentOf(row, page, language, new Set(group)).blocks;
  return group.map((root, at) => ({
    root,
    row,
    shared,
    fromEnd: group.length - 1 - at,
    ...contentOf(root, page, language),
  }));
}

/** Two or more bubbles that stand below each other in one row: messages sent one after the other. */
function groupIn(row: Box, width: number, page: Page, language: string | undefined): Box[] | undefined {
  if (!page.laidOut || row.make.pressable) return undefined;
  // What is within a bubble is one message, whatever boxes it holds.
  if (page.styleOf(row).painted && widthOf(row) < width * 0.98) return undefined;
  const found = row.kids.length > 1 ? (stackedIn(row, width, page, language) ?? timedIn(row, language)) : undefined;
  if (found) return found;
  let first: Box[] | undefined;
  for (const kid of row.kids) {
    const group = kid.kids.length > 0 ? groupIn(kid, width, page, language) : undefined;
    if (group && (!first || (group[0] as Box).top < (first[0] as Box).top)) first = group;
  }
  return first;
}

/** Two or more bubbles right in a box, each below the other. */
function stackedIn(row: Box, width: number, page: Page, language: string | undefined): Box[] | undefined {
  // Where they stand is asked only of what could be messages.
  const painted = row.kids.filter((kid) => looksLikeMessage(kid, width, page));
  if (painted.length < 2) return undefined;
  const bubbles = alikeOf(
    painted.filter((kid) => !isTime(kid, language)),
    (kid, first) => looksAlike(kid, first, width, page),
  );
  bubbles.sort((a, b) => a.top - b.top);
  const stacked = bubbles.every((kid, at) => at === 0 || kid.top >= (bubbles[at - 1] as Box).bottom - 3);
  return bubbles.length > 1 && stacked ? bubbles : undefined;
}

/** Two or more boxes of one make right in a box, each with its time. */
function timedIn(row: Box, language: string | undefined): Box[] | undefined {
  const written = row.kids.filter((kid) => kid.chars > 0);
  const timed = written.length > 1 ? alikeOf(written, isOfOneMake) : [];
  if (timed.length < 2 || !timed.every((kid) => saysWhen(kid, language))) return undefined;
  return timed.sort((a, b) => a.top - b.top);
}

function looksLikeMessage(box: Box, width: number, page: Page): boolean {
  if (isPicture(box)) return widthOf(box) > 80 && heightOf(box) > 56;
  return bubbleIn(box, width, page) !== undefined;
}

function isTime(box: Box, language: string | undefined): boolean {
  return !isPicture(box) && box.chars <= LONGEST_TIME && isTimeText(plainText(box), language);
}

/** The first painted box that could hold a message. */
function bubbleIn(box: Box, width: number, page: Page): Box | undefined {
  if (box.make.pressable || (box.chars === 0 && box.media === 0)) return undefined;
  const shown = box.chars > 0 || heightOf(box) > 56;
  if (shown && page.styleOf(box).painted && widthOf(box) < width * 0.98 && heightOf(box) >= 18) return box;
  for (const kid of box.kids) {
    const bubble = bubbleIn(kid, width, page);
    if (bubble) return bubble;
  }
  return undefined;
}

/** Bubbles of one colour at one edge, or of one make. */
function looksAlike(a: Box, b: Box, width: number, page: Page): boolean {
  if (a === b) return true;
  if (isOfOneMake(a, b)) return true;
  const [first, second] = [bubbleIn(a, width, page), bubbleIn(b, width, page)];
  if (!first || !second || page.styleOf(first).backdrop !== page.styleOf(second).backdrop) return false;
  return Math.abs(first.left - second.left) < 3 || Math.abs(first.right - second.right) < 3;
}

/** Does it hold a time of its own, and more than that? */
function saysWhen(box: Box, language: string | undefined): boolean {
  const visit = (at: Box): boolean =>
    at.content.some((part) =>
      'data' in part
        ? at.chars <= LONGEST_TIME && at.chars < box.chars && isTimeText(part.data.trim(), language)
        : part.chars > 0 && visit(part),
    );
  return visit(box);
}

/** The boxes like the one with the most text; a picture is like any. */
function alikeOf(boxes: Box[], alike: (box: Box, first: Box) => boolean): Box[] {
  if (boxes.length < 2) return boxes;
  let first: Box | undefined;
  for (const box of boxes) if (!isPicture(box) && (!first || box.chars > first.chars)) first = box;
  const most = first;
  return most ? boxes.filter((box) => isPicture(box) || alike(box, most)) : boxes;
}

function isOfOneMake(a: Box, b: Box): boolean {
  if (a.make === b.make) return true;
  if (a.make.tag !== b.make.tag) return false;
  const { classes } = b.make;
  return (a.make.classes.length === 0 && classes.length === 0) || a.make.classes.some((name) => classes.includes(name));
}
