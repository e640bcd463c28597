/** Reads a conversation from any page by what it looks like and how it behaves. No site is known here. */

import { draftBoxIn, findDraftBox } from './detect-box.ts';
import { standApart } from './detect-edges.ts';
import { namesAbove } from './detect-peer.ts';
import { keepRead, type Read, readOn, readRowBoxes } from './detect-tail.ts';
import { findThreads, type Thread } from './detect-thread.ts';
import type { Clock } from './detect-times.ts';
import { rowBoxesOf } from './detect-units.ts';
import { type Box, heightOf, type Page, readPage, widthOf } from './dom.ts';
import type { Instant, SeenConversation } from './model.ts';
import { BROWSER } from './times-zone.ts';

export { findDraftBox };

export interface ReadOptions {
  /** The moment of reading, for times such as "Yesterday"; the present otherwise. */
  now?: Instant;
  /** IANA zone of the page's times; that of the browser otherwise. */
  zone?: string;
  /** BCP 47; the page's own `lang` otherwise. */
  language?: string;
  /** `false`: frames of the same origin are not looked into, where the page itself holds no conversation. */
  frames?: boolean;
}

/** How many places of a page are read to the end before it is said not to be a chat. */
const TRIES = 3;
const ENOUGH = 0.5;
const SURE = 0.9;
const CLEARLY = 0.15;
/** What two sides are worth where nothing is in a bubble: lists and tables have two edges as well. */
const BARE = 0.5;
const BARE_TIMED = 0.6;

/**
 * The conversation the page shows, or `null` when it shows none that can be told with confidence. Changes nothing. Without
 * options: now, in the zone of the browser and the language of the page, frames of the same origin included.
 */
export function readConversation(document: Document, options: ReadOptions = {}): SeenConversation | null {
  let found: SeenConversation | null = null;
  try {
    const page = readPage(document);
    const here = { now: options.now ?? Date.now(), zone: options.zone ?? BROWSER, ...languageOf(document, options) };
    found = page ? readIn(page, document, here) : null;
  } catch {
    // A form whose fields are called `tagName` or `attributes` hides its own: such a page is not read.
  }
  // A list of conversations beside a frame may look like one.
  if ((found && found.confidence >= SURE) || options.frames === false) return found;
  for (const frame of document.getElementsByTagName('iframe')) {
    const inner = documentIn(frame);
    const conversation = inner && readConversation(inner, { ...options, frames: false });
    if (conversation && conversation.confidence > (found?.confidence ?? 0)) found = conversation;
  }
  return found;
}

function readIn(page: Page, document: Document, options: Clock): SeenConversation | null {
  const box = draftBoxIn(page);
  const continued = readOn(document, page, box, options);
  if (continued) return continued;
  let best: Read | undefined;
  for (const thread of findThreads(page, box).slice(0, TRIES)) {
    const read = readThread(thread, page, box, options);
    // The likelier place comes first: another has to be read clearly better.
    const least = best ? best.conversation.confidence + (best.conversation.confidence >= ENOUGH ? CLEARLY : 0) : 0;
    if (read && read.conversation.confidence > least) best = read;
    if (best && best.conversation.confidence >= 0.8) break;
  }
  if (!best || best.conversation.confidence < ENOUGH) return null;
  keepRead(document, page, best, options);
  return best.conversation;
}

function readThread(thread: Thread, page: Page, box: Box | undefined, options: Clock): Read | null {
  const head = namesAbove(thread, page, options.language);
  const [header] = head;
  const rowBoxes = rowBoxesOf(thread, page);
  const { rows, sides, messages, starts } = readRowBoxes(rowBoxes, { thread, box, head }, page, options);
  const told = messages.filter(({ direction }) => direction !== 'system');
  if (told.length === 0 || sides.trust === 0) return null;
  // One side alone looks like comments: then only a pane that scrolls, with one sender, is believed.
  const names = new Set(rows.map((row) => row.name).filter((name) => name !== undefined));
  const pane = thread.scroller !== undefined && thread.scroller !== page.root;
  if (/sides:(one|colour)/.test(sides.because.join()) && (names.size > 1 || !pane)) return null;

  const because = [...sides.because];
  let confidence = 0.35 * sides.trust;
  const weigh = (holds: boolean, weight: number, code: string) => {
    if (!holds) return;
    confidence += weight;
    because.push(code);
  };
  const bodies = rows.filter((row) => row.body.length > 0 || row.pictures.length > 0);
  const share = (list: unknown[]) => list.length / Math.max(1, bodies.length);
  weigh(box !== undefined && below(box, thread, page), 0.25, 'box:below');
  weigh(thread.scroller !== undefined, 0.15, 'thread:scrolls');
  weigh(share(bodies.filter((row) => row.bubble)) > 0.6, 0.1, 'rows:bubbles');
  weigh(share(bodies.filter((row) => row.time)) > 0.2, 0.1, 'rows:times');
  weigh(share(bodies.filter((row) => row.name)) > 0.2, 0.05, 'rows:names');
  weigh(
    !!thread.list.element.closest('[role=log]') || !!thread.top.element.querySelector('[role=log]'),
    0.1,
    'thread:log',
  );
  const bare = because.includes('sides:geometry') && share(bodies.filter((row) => row.bubble)) < 0.4;
  if (bare && !standApart(rows, sides.directions, thread.top, page))
    confidence *= share(bodies.filter((row) => row.time)) > 0.6 ? BARE_TIMED : BARE;
  // Rows that no side claims are not messages.
  confidence *= Math.min(1, (told.length + rows.length - bodies.length) / Math.max(1, rows.length) + 0.2);
  // Timelines alternate too; without a place to answer, only bubbles of two sides in a pane that scrolls are believed.
  const bothSides =
    told.some(({ direction }) => direction === 'out') && told.some(({ direction }) => direction === 'in');
  if (!box && !(pane && bothSides && because.includes('rows:bubbles'))) confidence = Math.min(confidence, ENOUGH - 0.1);
  // So do reviews with an advertisement, and answers to comments: where nothing scrolls, rows have to look like messages.
  const [bubbles, named] = [['rows:bubbles'], ['rows:times', 'rows:names']].map((codes) =>
    codes.every((code) => because.includes(code)),
  );
  if (!pane && !(because.includes('box:below') && (bubbles || named || because.includes('thread:log'))))
    confidence = Math.min(confidence, ENOUGH - 0.1);

  const incoming = new Set(
    rows
      .filter((_, at) => sides.directions[at] === 'in')
      .map((row) => row.name)
      .filter((name) => name !== undefined),
  );
  const [only] = incoming;
  const peer = header ?? (incoming.size === 1 ? only : undefined);
  const conversation: SeenConversation = {
    messages,
    ...(box ? { draftBox: box.element as HTMLElement } : {}),
    ...(thread.scroller ? { scroller: thread.scroller.element as HTMLElement } : {}),
    ...(peer ? { peer } : {}),
    confidence: Math.min(1, Math.round(confidence * 100) / 100),
    because,
  };
  return { conversation, thread, box, head, rowBoxes, starts };
}

/** Is the box under the rows (or over the end of a page that scrolls), in their column? */
function below(box: Box, { top }: Thread, page: Page): boolean {
  if (!page.laidOut) return true;
  const shared = Math.min(top.right, box.right) - Math.max(top.left, box.left);
  return shared > Math.min(widthOf(top), widthOf(box)) * 0.5 && box.bottom > top.top + Math.min(heightOf(top), 40);
}

/** The language to read times in, where it is known. */
export function languageOf(document: Document, options: ReadOptions): { language?: string } {
  const language = options.language ?? document.documentElement.lang;
  return language ? { language } : {};
}

/** The document of a frame of the same origin, else `null`. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another origin
  }
}
