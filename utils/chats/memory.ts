/** What stays known of a page between readings, so that a new message costs what it is and not what the thread is. */

import { type Changes, changesOf, forgetChanges, watchChanges } from './changes.ts';
import type { Box, BoxStyle, Make, Makes, Page, Slot, Span } from './dom-types.ts';
import { lookOf, motionIn } from './look.ts';

/** A row of a long list. */
interface Kept {
  box: Box;
  /** What it stood in: anything else means another look. */
  outer: Slot;
  above: BoxStyle;
  /** The reading that last found it unchanged. */
  seen: number;
}

export interface Memory {
  makes: Makes;
  rows: Map<Element, Kept>;
  /** The same by the element that holds them, in order. */
  lists: Map<Element, Kept[]>;
  listBoxes: Box[];
  /** Every box of the page; a row and all in it follow each other. */
  boxes: Box[];
  /** Elements that may still become a shadow root's host. */
  waiting: Element[];
  /** Everything that may change how a page looks without changing it. */
  look: string;
}

/** A reading under way. */
export interface Recalled extends Memory {
  /** Set when rows turn out to stand in something that looks otherwise: then nothing known can be trusted. */
  stale: boolean;
}

/** Fewer rows are read anew each time: that is cheap, and surely right. */
const FEWEST = 60;
/** More boxes are no row. */
const LARGEST = 300;
/** More makes than that come from rows that have one each; then all is read anew. */
const MOST_MAKES = 20_000;

const memories = new WeakMap<Document, Memory>();
let reading = 0;

/** What is still known of the page, or `undefined` when it must be read as a whole. */
export function recall(document: Document): Recalled | undefined {
  const memory = memories.get(document);
  memories.delete(document);
  const changes = memory && changesOf(document);
  if (!memory || !changes || memory.look !== lookOf(document) || memory.makes.slots.size > MOST_MAKES) return undefined;
  const above = new Set<Node>();
  for (const list of memory.lists.keys())
    for (let at: Node | null = list; at && !above.has(at); at = outside(at)) above.add(at);
  for (const element of changes.restyled) if (above.has(element)) return undefined;
  // What rows inherit is looked at again.
  for (const list of memory.listBoxes)
    for (let at: Box | undefined = list; at; at = at.parent) at.make.style = undefined;
  reading += 1;
  for (const host of memory.waiting) if (host.shadowRoot) changes.touched.add(host);
  const dirty = dirtied(changes);
  for (const rows of memory.lists.values()) {
    let run: Kept[] = [];
    for (const row of rows) {
      if (!dirty.has(row.box.element)) run.push(row);
      else if (run.length > 0) {
        move(run, memory.boxes);
        run = [];
      }
    }
    if (run.length > 0) move(run, memory.boxes);
  }
  return { ...memory, stale: false };
}

/**
 * Moves rows to where they now stand. Rows in a row that nobody touched only move together, so the first and the last of them
 * tell; where they do not agree, each half is looked at.
 */
function move(run: Kept[], boxes: Box[]): void {
  const [first, last] = [run[0] as Kept, run.at(-1) as Kept];
  const shift = shiftOf(first);
  const other = first === last ? shift : shiftOf(last);
  if (shift && other && shift[0] === other[0] && shift[1] === other[1]) {
    for (const row of run) {
      row.seen = reading;
      if (shift[0] === 0 && shift[1] === 0) continue;
      for (let at = row.box.from; at < row.box.to; at += 1) {
        const rect = boxes[at]?.rect;
        if (rect) moveRect(rect, shift);
      }
    }
  } else if (run.length > 1) {
    const middle = run.length >> 1;
    move(run.slice(0, middle), boxes);
    move(run.slice(middle), boxes);
  }
}

/** How far a row moved, or `undefined` when it changed its size. */
function shiftOf({ box }: Kept): [x: number, y: number] | undefined {
  const was = box.rect;
  const { left, top, right, bottom } = box.element.getBoundingClientRect();
  if (!was || differ(right - left, was.right - was.left) || differ(bottom - top, was.bottom - was.top))
    return undefined;
  return [left - was.left, top - was.top];
}

function moveRect(rect: Span, [x, y]: [x: number, y: number]): void {
  rect.left += x;
  rect.right += x;
  rect.top += y;
  rect.bottom += y;
}

/** The row at `element` as it was, where it now stands; `undefined` when it must be read anew. */
export function keptRow(memory: Recalled, element: Element, parent: Box, above: BoxStyle): Box | undefined {
  const kept = memory.rows.get(element);
  if (kept?.seen !== reading || kept.outer !== parent.make.slot) return undefined;
  if (!isSameStyle(kept.above, above)) {
    memory.stale = true;
    return undefined;
  }
  kept.box.parent = parent;
  kept.above = above;
  return kept.box;
}

/** What a walk over the page met for the first time, besides the page itself. */
export interface Walk {
  makes: Makes;
  /** Boxes with many children. */
  lists: Box[];
  /** Makes whose style is new. */
  styled: Make[];
  /** Elements that may still become a shadow root's host. */
  waiting: Element[];
}

/**
 * Keeps what `page` has of long lists for the next reading; `before` is what was known. True when there was enough to keep.
 */
export function remember(document: Document, page: Page, walk: Walk, before: Recalled | undefined): boolean {
  const { makes, styled } = walk;
  const rows = new Map<Element, Kept>();
  const lists = new Map<Element, Kept[]>();
  const motion = motionIn(document, walk.lists);
  for (const list of page.laidOut ? walk.lists : []) {
    const inList: Kept[] = [];
    const above = page.styleOf(list);
    for (const box of list.kids) {
      const known = before?.rows.get(box.element);
      const isKnown = known?.box === box;
      // What moves may look otherwise in a moment: transparent at first, say.
      if (!isKnown && (!isRow(box) || motion)) continue;
      const kept = isKnown ? known : { box, outer: list.make.slot, above, seen: 0 };
      inList.push(kept);
      rows.set(box.element, kept);
    }
    lists.set(list.element, inList);
  }
  if (rows.size < FEWEST || motion === 'around') {
    forgetChanges(document);
    return false;
  }
  if (motion) for (const make of styled) make.style = undefined;
  const waiting = before ? [...before.waiting.filter((host) => host.isConnected), ...walk.waiting] : walk.waiting;
  const look = lookOf(document);
  memories.set(document, { makes, rows, lists, listBoxes: walk.lists, boxes: page.boxes, waiting, look });
  watchChanges(document, page.roots);
  return true;
}

/** One row, not a list of them, with a place of its own and nothing in it that scrolls by itself. */
function isRow(box: Box): boolean {
  return !box.long && !box.scrolls && box.to - box.from <= LARGEST && box.top < box.bottom;
}

/** All rows of a list ask for the same two. */
let compared: { a: BoxStyle; b: BoxStyle; same: boolean } | undefined;

function isSameStyle(a: BoxStyle, b: BoxStyle): boolean {
  if (a === b) return true;
  if (compared?.a !== a || compared.b !== b)
    compared = { a, b, same: (Object.keys(a) as (keyof BoxStyle)[]).every((key) => a[key] === b[key]) };
  return compared.same;
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 0.01;
}

/** What a node is shown in: its slot, its parent, or the host of its shadow root. */
export function outside(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/** Whatever changed, what it is in, and what stands beside: styles go by neighbours too. */
function dirtied({ touched }: Changes): Set<Node> {
  const dirty = new Set<Node>();
  for (const node of touched) {
    for (let at: Node | null = node; at && !dirty.has(at); at = outside(at)) {
      dirty.add(at);
    }
  }
  for (const node of [...dirty]) {
    const { previousElementSibling, nextElementSibling } = node as Element;
    if (previousElementSibling) dirty.add(previousElementSibling);
    if (nextElementSibling) dirty.add(nextElementSibling);
  }
  return dirty;
}
