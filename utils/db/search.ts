import type { Direction, Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import { MARKS, type SearchBlock } from '../search/block.ts';
import type { BlockLine } from '../search/directory.ts';
import { fold } from '../search/fold.ts';
import { type Hit, newestHits } from '../search/newest.ts';
import { longNumber } from '../search/numbers.ts';
import { type Word, wordsOf } from '../search/query.ts';
import { scanBlock, type Wanted } from '../search/scan.ts';
import { type Snippet, snippetsOf } from '../search/snippet.ts';
import { db } from './index.ts';
import { countUnread, readBlocks, readNewest } from './search-read.ts';

/** What narrows a search; each absent one narrows nothing. */
export interface Filters {
  /** A part of the seller's name. */
  seller?: string;
  /** A part of an order's number: the conversation's, a card's, or in a text. */
  order?: string;
  /** The first instant of the period, and the first one after it. */
  from?: Instant;
  to?: Instant;
  side?: Direction;
  picture?: boolean;
  edited?: boolean;
  gone?: boolean;
  flagged?: boolean;
  /** With a warning that the buyer did not dismiss. */
  warned?: boolean;
}

export interface Result {
  message: StoredMessage;
  /** Name of the seller. */
  peer: string;
  snippets: Snippet[];
}

export interface Results {
  /** Newest first. */
  results: Result[];
  /** Messages found so far, shown or not. */
  total: number;
  /** False while there is still something to look through. */
  isWhole: boolean;
}

export interface SearchOptions {
  /** Most results; the others are counted. */
  limit: number;
  signal?: AbortSignal;
  /** Gets the first results while the rest is looked through. */
  onPartial?: (results: Results) => void;
}

/** Whether there is anything to search for. */
export function isAsked(query: string, filters: Filters): boolean {
  return wordsOf(query).length > 0 || Object.values(filters).some(Boolean);
}

/** After this time the page gets its turn: a frame has 16 ms. */
const SLICE_MS = 6;
/** Results are told after the first of these times, and then again and again, though newer ones may still come. */
const TELL_MS = [60, 300] as const;
/** So many blocks are read in about 10 ms: before less than that nothing is told, all of it comes at once. */
const SOON = 16;
/** Blocks read at once: the next ones are on their way while these are looked through. */
const TOGETHER = 4;
const MOST_TRIES = 3;

/**
 * The newest messages with every word of the query, each in any of their texts, and how many there are. Rejects with the
 * signal's reason once it is aborted.
 */
export async function search(query: string, filters: Filters, options: SearchOptions): Promise<Results> {
  if (!isAsked(query, filters)) return { results: [], total: 0, isWhole: true };
  for (let tries = 1; ; tries++) {
    const { isMoved, ...results } = await searchOnce(query, filters, options);
    // Written in between: what was in one block may have been counted again in another.
    if (!isMoved || tries === MOST_TRIES) return results;
  }
}

async function searchOnce(query: string, filters: Filters, { limit, signal, onPartial }: SearchOptions) {
  const words = wordsOf(query);
  const { wanted, blocks } = await wantedOf(words, filters);
  const { fresh, lines } = await readNewest();
  signal?.throwIfAborted();
  const todo = lines.filter((line) => mayHold(line, filters, blocks)).sort((a, b) => b.newest - a.newest);
  const hits = newestHits(limit);
  const look = (block: SearchBlock) => scanBlock(block, wanted, (place) => hits.add(block, place));
  let sliceStart = performance.now();
  let tellAt = sliceStart + TELL_MS[0];
  look(fresh);
  const show = shower(words, signal);
  let isTold = false;
  let isMoved = false;
  let reading = readBlocks(todo.slice(0, TOGETHER));
  for (let at = 0; at < todo.length; at += TOGETHER) {
    const read = await reading;
    reading = readBlocks(todo.slice(at + TOGETHER, at + 2 * TOGETHER));
    // Aborted while it is read: nobody waits for it.
    reading.catch(() => undefined);
    const asked = todo.slice(at, at + TOGETHER);
    isMoved ||= read.length < asked.length || read.some(({ version }, index) => version !== asked[index]?.version);
    for (const block of read) {
      look(block);
      if (performance.now() - sliceStart < SLICE_MS) continue;
      await pause();
      sliceStart = performance.now();
      signal?.throwIfAborted();
    }
    signal?.throwIfAborted();
    const next = todo[at + TOGETHER];
    if (!onPartial || !next || hits.total() === 0) continue;
    const isFirst = !isTold && hits.isSure(next.newest) && countUnread(todo.slice(at + TOGETHER)) > SOON;
    if (performance.now() < tellAt && !isFirst) continue;
    onPartial({ results: await show(hits.list()), total: hits.total(), isWhole: false });
    isTold = true;
    tellAt = performance.now() + TELL_MS[1];
  }
  return { results: await show(hits.list()), total: hits.total(), isWhole: true, isMoved };
}

async function wantedOf(words: readonly Word[], filters: Filters): Promise<{ wanted: Wanted; blocks?: Set<number> }> {
  const { seller, order, side, picture, edited, gone, flagged, warned, from, to } = filters;
  const all = seller || order || gone ? await db.conversations.toArray() : [];
  const those = (matches: (conversation: StoredConversation) => boolean) => all.filter(matches);
  const name = fold(seller ?? '');
  const sellers = seller ? those(({ peer }) => fold(peer).includes(name)) : undefined;
  const number = longNumber(fold(order ?? '')) ?? fold(order ?? '');
  const wanted: Wanted = {
    words: words.map(({ text }) => text),
    marks:
      (side ? MARKS[side] : 0) |
      (picture ? MARKS.picture : 0) |
      (edited ? MARKS.edited : 0) |
      (flagged ? MARKS.flagged : 0) |
      (warned ? MARKS.warned : 0),
    from,
    to,
    conversations: sellers && keysOf(sellers),
    gone: gone ? keysOf(those(({ goneSince }) => goneSince !== undefined)) : undefined,
    order: order
      ? {
          number,
          conversations: keysOf(those(({ orderId }) => orderId !== undefined && fold(orderId).includes(number))),
        }
      : undefined,
  };
  return { wanted, blocks: sellers && new Set(sellers.flatMap((conversation) => conversation.blocks)) };
}

function keysOf(conversations: readonly StoredConversation[]): Set<string> {
  return new Set(conversations.map(({ key }) => key));
}

function mayHold({ id, oldest, newest }: BlockLine, { from, to }: Filters, blocks: Set<number> | undefined): boolean {
  return (!blocks || blocks.has(id)) && (from === undefined || newest >= from) && (to === undefined || oldest < to);
}

/** Reads the messages that were found, each once, with what is shown of them. One that was deleted in between is left out. */
function shower(words: readonly Word[], signal?: AbortSignal): (hits: readonly Hit[]) => Promise<Result[]> {
  const known = new Map<string, Result>();
  const nameOf = ({ conversation, rank }: { conversation: string; rank: number }) => `${rank} ${conversation}`;
  return async (hits) => {
    const fresh = hits.filter((hit) => !known.has(nameOf(hit)));
    const keys = [...new Set(fresh.map(({ conversation }) => conversation))];
    const [messages, conversations] = await db.transaction('r', [db.messages, db.conversations], () =>
      Promise.all([
        db.messages.bulkGet(fresh.map(({ conversation, rank }) => [conversation, rank] as [string, number])),
        db.conversations.bulkGet(keys),
      ]),
    );
    const names = new Map(conversations.flatMap((found) => (found ? [[found.key, found.peer] as const] : [])));
    let sliceStart = performance.now();
    for (const message of messages) {
      if (!message) continue;
      const peer = names.get(message.conversation) ?? '';
      known.set(nameOf(message), { message, peer, snippets: snippetsOf(message, words) });
      if (performance.now() - sliceStart < SLICE_MS) continue;
      await pause();
      sliceStart = performance.now();
      signal?.throwIfAborted();
    }
    signal?.throwIfAborted();
    return hits.flatMap((hit) => known.get(nameOf(hit)) ?? []);
  };
}

/** Lets the page draw and answer. A timer would wait 4 ms and more. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
