import { conversationKey, threadDigest } from './key.ts';
import type { CaptureWay, SeenConversation, SeenMessage, Snapshot } from './model.ts';
import { isTimeText } from './times.ts';

/** One reading of the page that could be archived. */
export interface Reading {
  key: string;
  digest: string;
  snapshot: Snapshot;
}

/** Why what is on the screen is not archived; `problem_<code>` in `_locales`. */
export type Unread = 'noConversation' | 'unsure' | 'noPeer';

/** Below this the reader is guessing, and nothing is kept. */
const CONFIDENT = 0.5;

export interface ReadingContext {
  marketplace: string;
  /** Name of the other side, by the marketplace's own selectors or as detected. */
  peer?: string;
  /** Address of the page; its fragment is left out. */
  url: URL;
  /** False when the thread is scrolled away from its newest message. */
  atEnd: boolean;
  now: number;
  zone: string;
  language: string;
  /** How it was read; `detected` without it. */
  way?: CaptureWay;
}

/** Turns what was seen into a snapshot, or says why it cannot be one. Date rows are no messages and stay behind. */
export function toReading(seen: SeenConversation | null, context: ReadingContext): Reading | Unread {
  if (!seen) return 'noConversation';
  if (seen.confidence < CONFIDENT) return 'unsure';
  const peer = context.peer?.trim();
  if (!peer) return 'noPeer';
  const messages = seen.messages.filter(
    ({ direction, text }) => direction !== 'system' || !isTimeText(text, context.language),
  );
  if (!messages.some(({ direction }) => direction !== 'system')) return 'noConversation';
  const conversation = { marketplace: context.marketplace, peer };
  const url = context.url.href.replace(/#.*$/s, '');
  const snapshot: Snapshot = {
    conversation,
    url,
    seenAt: context.now,
    way: context.way ?? 'detected',
    atEnd: context.atEnd,
    messages,
  };
  return { key: conversationKey(conversation), digest: threadDigest(messages), snapshot };
}

/** How long a reading that does not simply continue the last one must stay the same, in ms. */
const SETTLED = 500;
/** The same for much the same messages under another name: a page between two conversations, or two sellers asked alike. */
const SURELY_SETTLED = 4_000;
/** So many messages with the same words and times do not stand in two conversations by chance. */
const SURELY_OTHERS = 3;
/** Less in common than this is not the same conversation a moment later: every shop greets with the same words. */
const CONTINUES = 0.5;

/**
 * Whether a reading can be believed now. Pages that switch from one conversation to another show, for a moment, the old
 * messages under the new name or the other way round, and a page that draws itself anew may lack a row: what does not
 * simply continue the `last` reading must first stay as it is. `candidate` is the first reading of what is on the screen
 * since it changed. The very same thread under another name, times included, is never believed.
 */
export function isBelievable(reading: Reading, last: Reading | undefined, candidate: Reading | undefined): boolean {
  if (!last || isSame(reading, last)) return true;
  const [now, before] = [namesOf(reading), namesOf(last)];
  const [nowThere, thereBefore] = [new Set(now), new Set(before)];
  const shared = now.filter((name) => thereBefore.has(name)).length / now.length;
  const sameKey = reading.key === last.key;
  if (!sameKey && shared === 1 && now.length === before.length) return false;
  // The whole of it and a row more, such as "Loading": still the same one.
  if (!sameKey && before.length >= SURELY_OTHERS && before.every((name) => nowThere.has(name))) return false;
  const lacks = before.map((name) => nowThere.has(name));
  const isWhole = !lacks.slice(lacks.indexOf(true), lacks.lastIndexOf(true) + 1).includes(false);
  if (sameKey && shared >= CONTINUES && isWhole) return true;
  if (!candidate || !isSame(reading, candidate)) return false;
  const stood = reading.snapshot.seenAt - candidate.snapshot.seenAt;
  // Much the same under another name, or nothing of it under the same: one of the two may come late.
  const late = sameKey ? shared === 0 : shared >= CONTINUES;
  return stood >= (late ? SURELY_SETTLED : SETTLED);
}

/**
 * The same reading, with nothing before its first message; `undefined` when the page no longer begins as `first` does.
 */
export function atStartOf(first: Reading, reading: Reading): Reading | undefined {
  if (first.key !== reading.key || !isEqual(first.snapshot.messages[0], reading.snapshot.messages[0])) return undefined;
  return { ...reading, snapshot: { ...reading.snapshot, atStart: true } };
}

/** Messages sent along with what changed, so that the archive finds the place. */
const AROUND = 40;

/**
 * The part of a reading that must be sent when `kept` is known to be in the archive: what changed, with its neighbours. A
 * long thread that grows by a message is not sent whole.
 */
export function partToSend({ key, snapshot }: Reading, kept: Reading | undefined): Snapshot {
  const { messages } = snapshot;
  if (!kept || kept.key !== key || messages.length <= 4 * AROUND) return snapshot;
  const before = kept.snapshot.messages;
  const shorter = Math.min(messages.length, before.length);
  let start = 0;
  while (start < shorter && isEqual(messages[start], before[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isEqual(messages.at(-1 - end), before.at(-1 - end))) end += 1;
  const from = snapshot.atStart ? 0 : Math.max(0, start - AROUND);
  const to = Math.min(messages.length, messages.length - end + AROUND);
  return {
    ...snapshot,
    messages: messages.slice(from, to),
    atEnd: snapshot.atEnd !== false && to === messages.length,
  };
}

/** The reader gives the same object for a message that did not change; only others are compared by what they hold. */
function isEqual(a: SeenMessage | undefined, b: SeenMessage | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && threadDigest([a]) === threadDigest([b]));
}

/** Whether two readings are of the same conversation, showing the same. */
export function isSame(a: Reading, b: Reading | undefined): boolean {
  return a.key === b?.key && a.digest === b.digest;
}

/** What tells a message from another: its side, its words and the time shown beside it. */
function namesOf({ snapshot }: Reading): string[] {
  return snapshot.messages.map(({ direction, text, images, shownTime }) =>
    [direction, text, images.length, shownTime].join('\n'),
  );
}
