/** Reads a conversation by a rule the buyer taught: the rule says where and whose, the rest is read as on any page. */

import { documentIn, languageOf, type ReadOptions } from './detect.ts';
import { draftBoxIn } from './detect-box.ts';
import { messagesOf } from './detect-messages.ts';
import type { Row } from './detect-parts.ts';
import type { Thread } from './detect-thread.ts';
import { type Box, type Page, readPage } from './dom.ts';
import type { Direction, SeenConversation } from './model.ts';
import type { ThreadRule } from './rule.ts';
import { findAll } from './rule-anchors.ts';
import { threadAt } from './rule-clicks.ts';
import { tokensOf } from './rule-names.ts';
import { rowsAt, speaks } from './rule-rows.ts';
import { sidesBy } from './rule-sides.ts';
import { marksOf } from './rule-signs.ts';
import { BROWSER } from './times-zone.ts';

/** A thread read by a rule, before its messages are put together. */
interface Applied {
  thread: Thread;
  rows: Row[];
  directions: (Direction | undefined)[];
  /** Name above the thread. */
  header?: string;
  /** 0 to 1. */
  confidence: number;
  because: string[];
}

/** Below these the rule is about another page, or an older one. */
const AGREED = 0.3;
const TOLD = 0.8;
/** With less agreement than this, what is found must at least be a conversation of some length with two sides. */
const SURE = 0.7;
const SOME = 4;
/** So many of the rows that say something must be messages. */
const MESSAGES = 0.25;
const GOOD = 0.9;

/** The conversation the page shows by a taught rule, or `null` when the rule does not fit it. As `readConversation`. */
export function readByRule(document: Document, rule: ThreadRule, options: ReadOptions = {}): SeenConversation | null {
  let found: SeenConversation | null = null;
  try {
    const page = readPage(document);
    found = page ? readOn(page, document, rule, options) : null;
  } catch {
    // A form whose fields are called `tagName` or `attributes` hides its own: such a page is not read.
  }
  if (found || options.frames === false) return found;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = documentIn(frame);
    const conversation = inner && readByRule(inner, rule, { ...options, frames: false });
    if (conversation) return conversation;
  }
  return null;
}

/** The elements that a rule takes for messages, in the order shown, to be pointed out; none when it does not fit. */
export function shownByRule(document: Document, rule: ThreadRule): { direction: 'out' | 'in'; element: Element }[] {
  const page = readPage(document);
  const applied = page && applyRule(page, document, rule, document.documentElement.lang || undefined);
  return (applied?.rows ?? []).flatMap(({ bubble, unit }, at) => {
    const direction = applied?.directions[at];
    return direction === 'out' || direction === 'in' ? [{ direction, element: (bubble ?? unit.root).element }] : [];
  });
}

/** Where a rule finds messages on a page that is measured, and whose they are; `undefined` when it does not fit. */
function applyRule(page: Page, document: Document, rule: ThreadRule, language?: string): Applied | undefined {
  const field = fieldBy(page, document, rule);
  let best: Applied | undefined;
  for (const { list, how } of placesOf(page, document, rule)) {
    const applied = applyAt(threadAt(list, page, field), page, rule, language);
    if (!applied || applied.confidence <= (best?.confidence ?? 0)) continue;
    best = { ...applied, because: [`rule:${how}`, ...applied.because] };
    if (best.confidence >= GOOD) break;
  }
  return best;
}

function applyAt(thread: Thread, page: Page, rule: ThreadRule, language: string | undefined): Applied | undefined {
  const { rows, header } = rowsAt(thread, page, language);
  const { directions, agreement, told, kinds } = sidesBy(rule.signs, rows, marksOf(rows, thread, page), rule.common);
  const [out, other] = [count(directions, 'out'), count(directions, 'in')];
  if (out + other === 0 || out + other < rows.filter(speaks).length * MESSAGES) return undefined;
  if (told < TOLD || agreement < AGREED) return undefined;
  if (agreement < SURE && (out + other < SOME || out === 0 || other === 0)) return undefined;
  const confidence = Math.round(100 * (0.5 + 0.3 * agreement + 0.2 * told)) / 100;
  const because = kinds.map((kind) => `rule:${kind}`);
  return { thread, rows, directions, confidence, because, ...(header ? { header } : {}) };
}

/** Lists that may hold the rows: by the anchors, else around what is called as the messages were. */
function placesOf(page: Page, document: Document, { thread, common }: ThreadRule): { list: Box; how: string }[] {
  const boxes = new Map(page.boxes.map((box) => [box.element, box]));
  const places: { list: Box; how: string }[] = [];
  const add = (list: Box | undefined, how: string) => {
    if (list && !places.some((place) => place.list === list)) places.push({ list, how });
  };
  for (const anchor of thread)
    add(largest(findAll(document, anchor).flatMap((found) => boxes.get(found) ?? [])), 'anchor');
  const [inner, row] = [common[0], common.at(-1)];
  if (inner && row && inner !== row) {
    const rows = page.boxes.filter(({ element }) => tokensOf(element).includes(row));
    add(largest([...new Set(rows.flatMap(({ parent }) => parent ?? []))]), 'rows');
  }
  return places;
}

function readOn(page: Page, document: Document, rule: ThreadRule, options: ReadOptions): SeenConversation | null {
  const clock = { now: options.now ?? Date.now(), zone: options.zone ?? BROWSER, ...languageOf(document, options) };
  const applied = applyRule(page, document, rule, clock.language);
  if (!applied) return null;
  const { thread, rows, directions, header, confidence, because } = applied;
  const messages = messagesOf(rows, directions, page, clock);
  if (!messages.some(({ direction }) => direction !== 'system')) return null;
  const field = fieldBy(page, document, rule);
  const theirs = new Set(rows.flatMap(({ name }, at) => (name && directions[at] === 'in' ? [name] : [])));
  const peer = header ?? (theirs.size === 1 ? [...theirs][0] : undefined);
  return {
    messages,
    ...(field ? { draftBox: field.element as HTMLElement } : {}),
    ...(thread.scroller ? { scroller: thread.scroller.element as HTMLElement } : {}),
    ...(peer ? { peer } : {}),
    confidence,
    because,
  };
}

function fieldBy(page: Page, document: Document, { box }: ThreadRule): Box | undefined {
  for (const anchor of box) {
    const [only, another] = findAll(document, anchor);
    const found = only && !another ? page.boxes.find(({ element }) => element === only) : undefined;
    if (found) return found;
  }
  return draftBoxIn(page);
}

/** Of several that an anchor finds, sections of one thread, the one with the most rows. */
function largest(lists: Box[]): Box | undefined {
  return lists.reduce<Box | undefined>((a, b) => (a && a.kids.length >= b.kids.length ? a : b), undefined);
}

function count(directions: (Direction | undefined)[], side: Direction): number {
  return directions.filter((direction) => direction === side).length;
}
