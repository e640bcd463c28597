/** Rows to messages; and, in a long thread where only the end changed, the end alone. */

import { messagesOf } from './detect-messages.ts';
import { type Row, readRows } from './detect-parts.ts';
import { namesAbove } from './detect-peer.ts';
import { type Sides, sidesOf } from './detect-sides.ts';
import type { Thread } from './detect-thread.ts';
import type { Clock } from './detect-times.ts';
import { endsWithTyping } from './detect-typing.ts';
import { rowBoxesOf, unitsOf } from './detect-units.ts';
import { type Box, type Page, widthOf } from './dom.ts';
import type { Direction, SeenConversation, SeenMessage } from './model.ts';
import { isDayText } from './times.ts';
import { dayAt } from './times-zone.ts';

/** One thread read to the end. */
export interface Read {
  conversation: SeenConversation;
  thread: Thread;
  /** The draft box. */
  box: Box | undefined;
  /** Names above the thread, the likeliest first. */
  head: string[];
  rowBoxes: Box[];
  /** For each row, how many messages come before it. */
  starts: number[];
}

interface Kept extends Read {
  width: number;
  clock: Clock;
  day: string;
}

interface Rows {
  rows: Row[];
  sides: Sides;
  messages: SeenMessage[];
  starts: number[];
  /** Is somebody writing at the end? */
  typing: boolean;
}

/** Shorter threads are read as a whole. */
const FEWEST = 60;
/** Rows before the changed ones that are read again: they tell names from texts, and must read as they did. */
const CONTEXT = 40;
/** More new rows than that are another part of the thread. */
const MOST_NEW = 30;
/** The last rows of a thread may read otherwise once others follow: "typing…" and "seen" stand there. */
const UNSURE = 3;
/** A clock stays what it is while the day lasts; "5 min ago" does not. */
const CLOCK = /\d[:.h時点點시] ?\d\d/;

const reads = new WeakMap<Document, Kept>();

/** Reads rows together: what repeats, sides, messages. `before` are messages above them. */
export function readRowBoxes(
  rowBoxes: Box[],
  { thread, box, head }: Pick<Read, 'thread' | 'box' | 'head'>,
  page: Page,
  clock: Clock,
  before: SeenMessage[] = [],
): Rows {
  const units = unitsOf(rowBoxes, thread, page, clock.language);
  const rows = readRows(units, page, widthOf(thread.top) || 1, clock.language, head[0]);
  const sides = sidesOf(rows, { page, top: thread.top, head, box });
  dropLoose(rows, sides.directions);
  const typing = endsWithTyping(rows);
  if (typing) sides.directions[rows.length - 1] = undefined;
  const unitStarts: number[] = [];
  const messages = messagesOf(rows, sides.directions, page, clock, quotable(rows, before), unitStarts);
  const byRow = new Map<Box, number>();
  units.forEach(({ row }, at) => {
    if (!byRow.has(row)) byRow.set(row, unitStarts[at] ?? messages.length);
  });
  const starts = rowBoxes.map((box) => byRow.get(box) ?? 0);
  return { rows, sides, messages, starts, typing };
}

/** Keeps a reading of a long thread, for `readOn`. */
export function keepRead(document: Document, page: Page, read: Read, clock: Clock): void {
  const { now, zone } = clock;
  if (!page.lasting || read.rowBoxes.length < FEWEST || now === undefined || !zone) reads.delete(document);
  else reads.set(document, { ...read, width: widthOf(read.thread.top), clock, day: dayAt(now, zone) });
}

/**
 * The conversation of the last reading with what was added since, or `undefined` when more than the end of the thread changed.
 * Rows that did not change must read as they did before, else nothing is certain.
 */
export function readOn(
  document: Document,
  page: Page,
  box: Box | undefined,
  clock: Clock,
): SeenConversation | undefined {
  const last = reads.get(document);
  if (!last || !page.lasting || !isSameClock(last, clock) || last.conversation.draftBox !== box?.element)
    return undefined;
  const thread = findAgain(last.thread, page);
  if (!thread || widthOf(thread.top) !== last.width) return undefined;
  const head = namesAbove(thread, page, clock.language);
  const rowBoxes = rowBoxesOf(thread, page);
  const same = sameUntil(rowBoxes, last.rowBoxes);
  const added = rowBoxes.length - same;
  if (head.join('\n') !== last.head.join('\n') || last.rowBoxes.length - same > UNSURE || added > MOST_NEW)
    return undefined;
  const { messages: before, ...rest } = last.conversation;
  if (added === 0 && same === last.rowBoxes.length) return { ...rest, messages: before.slice() };

  const sure = Math.min(same, last.rowBoxes.length - UNSURE);
  const from = sure - CONTEXT;
  if (from < 0) return undefined;
  const dayRow = dayRowBefore(from, last);
  const window = [...(dayRow === undefined ? [] : [dayRow]), ...rowBoxes.slice(from)];
  const tail = readRowBoxes(window, { thread, box, head }, page, clock, before.slice(0, last.starts[from]));
  // Whether a row is made like no other, only all rows tell.
  if (tail.typing) return undefined;
  const [begin, end] = [window.length - rowBoxes.length + from, window.length - rowBoxes.length + sure];
  const [first, next] = [tail.starts[begin] ?? 0, tail.starts[end] ?? tail.messages.length];
  const [oldFirst, oldNext] = [last.starts[from] ?? 0, last.starts[sure] ?? before.length];
  const known = JSON.stringify(before.slice(oldFirst, oldNext));
  if (known !== JSON.stringify(tail.messages.slice(first, next))) return undefined;
  if (!tail.sides.because.every((code) => last.conversation.because.includes(code))) return undefined;

  const messages = [...before.slice(0, oldNext), ...tail.messages.slice(next)];
  const starts = last.starts.slice(0, sure);
  for (const start of tail.starts.slice(end)) starts.push(start - next + oldNext);
  const conversation = { ...rest, messages };
  reads.set(document, { ...last, conversation, thread, box, rowBoxes, starts });
  return { ...conversation, messages: messages.slice() };
}

function isSameClock({ clock, day, conversation }: Kept, { now, zone, language }: Clock): boolean {
  if (now === undefined || !zone || clock.zone !== zone || clock.language !== language) return false;
  if (dayAt(now, zone) !== day) return false;
  if (Math.floor(now / 60_000) === Math.floor((clock.now ?? 0) / 60_000)) return true;
  return conversation.messages.every(({ shownTime }) => shownTime === undefined || CLOCK.test(shownTime));
}

/** The same thread among the boxes of a new reading. */
function findAgain({ list, top, scroller, score }: Thread, page: Page): Thread | undefined {
  const again: Partial<Thread> = {};
  for (let at = page.lists.find(({ element }) => element === list.element); at; at = at.parent) {
    if (at.element === list.element) again.list = at;
    if (at.element === top.element) again.top = at;
    if (at.element === scroller?.element) again.scroller = at;
  }
  if (!again.list || !again.top || again.scroller?.element !== scroller?.element) return undefined;
  return { list: again.list, top: again.top, scroller: again.scroller, score };
}

function sameUntil(a: Box[], b: Box[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** The row that says which day the rows from `from` on belong to. */
function dayRowBefore(from: number, { rowBoxes, starts, conversation, clock }: Kept): Box | undefined {
  for (let at = from - 1; at >= 0; at -= 1) {
    const message = conversation.messages[starts[at] ?? 0];
    if (message?.direction === 'system' && isDayText(message.text, clock.language)) return rowBoxes[at];
  }
  return undefined;
}

/** Of the texts said before, those that a row may quote. */
function quotable(rows: Row[], before: SeenMessage[]): string[] {
  const starts = new Set<string>();
  if (before.length > 0)
    for (const { body, rest } of rows)
      for (const { text } of [...body.slice(0, -1), ...rest]) starts.add(/\S{1,8}/.exec(text)?.[0] ?? '');
  const found = new Set<SeenMessage>();
  for (const start of starts) for (const message of before) if (message.text.includes(start)) found.add(message);
  return before.filter((message) => found.has(message)).map(({ text }) => text);
}

/** Where messages have bubbles, bare text at the end is "typing…" or "seen"; elsewhere it is the site's. */
function dropLoose(rows: Row[], directions: (Direction | undefined)[]): void {
  const bodies = rows.filter((row) => row.body.length > 0);
  if (bodies.filter((row) => row.bubble).length < Math.max(3, bodies.length * 0.8)) return;
  rows.forEach(({ bubble, body, pictures }, at) => {
    if (bubble || pictures.length > 0 || body.length === 0 || directions[at] === 'system') return;
    if (body.every(({ text }) => /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/u.test(text))) return;
    directions[at] = at >= rows.length - 2 ? undefined : 'system';
  });
}
