import { conversationKey, threadDigest } from './key.ts';
import type { SeenConversation, SeenMessage, Snapshot } from './model.ts';
import { resolveDay } from './times.ts';

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
  now: number;
  zone: string;
  language: string;
}

/** Turns what was seen into a snapshot, or says why it cannot be one. Date rows are no messages and stay behind. */
export function toReading(seen: SeenConversation | null, context: ReadingContext): Reading | Unread {
  if (!seen) return 'noConversation';
  if (seen.confidence < CONFIDENT) return 'unsure';
  const peer = context.peer?.trim();
  if (!peer) return 'noPeer';
  const messages = seen.messages.filter(({ direction, text }) => direction !== 'system' || !resolveDay(text, context));
  if (!messages.some(({ direction }) => direction !== 'system')) return 'noConversation';
  const conversation = { marketplace: context.marketplace, peer };
  const url = context.url.href.replace(/#.*$/s, '');
  const snapshot: Snapshot = { conversation, url, seenAt: context.now, way: 'detected', messages };
  return { key: conversationKey(conversation), digest: threadDigest(messages), snapshot };
}

/** How long a reading that does not continue the last one must stay the same, in ms. */
const SETTLED = 500;
/** The same for the last messages under another name: a page between two conversations, or two sellers asked the same. */
const SURELY_SETTLED = 4_000;

/**
 * Whether a reading can be believed now. Pages that switch from one conversation to another show, for a moment, the old
 * messages under the new name or the other way round; what does not continue the `last` reading must first stay as it is.
 * `candidate` is the first reading of what is on the screen since it changed.
 */
export function isBelievable(reading: Reading, last: Reading | undefined, candidate: Reading | undefined): boolean {
  if (!last) return true;
  const shared = sharedPart(reading.snapshot.messages, last.snapshot.messages);
  if (reading.key === last.key && shared > 0) return true;
  if (!candidate || !isSame(reading, candidate)) return false;
  const stood = reading.snapshot.seenAt - candidate.snapshot.seenAt;
  return stood >= (reading.key !== last.key && shared > 0.5 ? SURELY_SETTLED : SETTLED);
}

/** Whether two readings are of the same conversation, showing the same. */
export function isSame(a: Reading, b: Reading | undefined): boolean {
  return a.key === b?.key && a.digest === b.digest;
}

/** The part of `messages` that also stands in `others`, 0 to 1. */
function sharedPart(messages: readonly SeenMessage[], others: readonly SeenMessage[]): number {
  const name = ({ direction, text, images }: SeenMessage) => `${direction} ${text} ${images.length}`;
  const known = new Set(others.map(name));
  return messages.filter((message) => known.has(name(message))).length / messages.length;
}
