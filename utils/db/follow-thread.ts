import { cmp, Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { StoredMessage } from '../chats/model.ts';
import { db } from './index.ts';

/** A thread as far as it is read, newest part first; `isWhole` once nothing kept is before the first of `messages`. */
export interface FollowedThread {
  messages: readonly StoredMessage[];
  isWhole: boolean;
}

/** A rank, or one end of the thread. */
type Edge = number | typeof Dexie.minKey | typeof Dexie.maxKey;

/** What a reader sees at once, and how much is read at a time after that: short enough for a frame. */
const FIRST = 50;
const PART = 300;

/**
 * Reads a thread from its end, part by part whenever `idle` says that there is time, and goes on telling what changes in it,
 * here or in another tab. A message that comes or changes costs the reading of that message. `finish` reads what is left
 * without waiting for idle time.
 */
export function followThread(
  key: string,
  idle: () => Promise<void>,
  changed: (thread: FollowedThread) => void,
  failed: (error: unknown) => void,
): { stop(): void; finish(): Promise<void> } {
  let thread: FollowedThread = { messages: [], isWhole: false };
  let isOver = false;
  let isHurried = false;
  let isStale = false;
  // One step after the other: a change that is told while a part is being read is looked up after it.
  let queue = Promise.resolve();
  const step = (read: () => Promise<FollowedThread>): Promise<void> => {
    queue = queue.then(async () => {
      if (isOver) return;
      const next = await read();
      if (isOver) return;
      thread = next;
      changed(thread);
    });
    queue = queue.catch((error: unknown) => {
      isOver = true;
      failed(error);
    });
    return queue;
  };
  const rest = async () => {
    while (!thread.isWhole && !isOver) {
      if (!isHurried) await idle();
      await step(() => withEarlier(key, thread));
    }
  };
  const again = async () => {
    isStale = true;
    await idle();
    if (!isStale) return;
    isStale = false;
    await step(() => reread(key, thread, idle));
  };
  const listen = (parts: ObservabilitySet) => {
    const ranks = changedRanks(key, parts);
    if (ranks === 'many') void again();
    else if (ranks.length > 0) void step(() => withChanged(key, thread, ranks));
  };
  Dexie.on.storagemutated.subscribe(listen);
  const loaded = step(() => newestPart(key)).then(rest);
  return {
    stop() {
      isOver = true;
      Dexie.on.storagemutated.unsubscribe(listen);
    },
    finish() {
      isHurried = true;
      return loaded;
    },
  };
}

/** Ranks of this conversation that were written; `many` when Dexie does not tell which. */
function changedRanks(key: string, parts: ObservabilitySet): number[] | 'many' {
  const ranks: number[] = [];
  for (const { from, to } of rangesOf(parts, 'messages')) {
    if (cmp(from, to) === 0) {
      const [conversation, rank] = from as [string, number];
      if (conversation === key) ranks.push(rank);
    } else if (mayHold(from, to, key) && isConversationWritten(key, parts)) return 'many';
  }
  return ranks;
}

/** Whether a range of messages reaches into this conversation. */
const mayHold = (from: unknown, to: unknown, key: string): boolean =>
  cmp(from, [key, Dexie.maxKey]) <= 0 && cmp(to, [key, Dexie.minKey]) >= 0;

/** Messages come and go together with their conversation's row; a write to others only is none of ours. */
function isConversationWritten(key: string, parts: ObservabilitySet): boolean {
  const ranges = rangesOf(parts, 'conversations');
  return ranges.length === 0 || ranges.some(({ from, to }) => cmp(from, key) <= 0 && cmp(to, key) >= 0);
}

/** What was written of a table, as ranges of primary keys. From another tab they come as plain data. */
function rangesOf(parts: ObservabilitySet, table: string): { from: unknown; to: unknown }[] {
  const written = parts[`idb://${db.name}/${table}/`];
  return written && 'from' in written ? [...new RangeSet().add(written)] : [];
}

async function newestPart(key: string): Promise<FollowedThread> {
  const messages = await between(key, Dexie.minKey, Dexie.maxKey).reverse().limit(FIRST).toArray();
  return { messages: messages.reverse(), isWhole: messages.length < FIRST };
}

async function withEarlier(key: string, { messages }: FollowedThread): Promise<FollowedThread> {
  const first = messages[0]?.rank ?? Dexie.maxKey;
  const earlier = await between(key, Dexie.minKey, first).reverse().limit(PART).toArray();
  return { messages: [...earlier.reverse(), ...messages], isWhole: earlier.length < PART };
}

/** With the messages at these ranks as they are now. What lies before the part that is read comes with its own part. */
async function withChanged(
  key: string,
  { messages, isWhole }: FollowedThread,
  ranks: readonly number[],
): Promise<FollowedThread> {
  const from = isWhole ? Number.NEGATIVE_INFINITY : (messages[0]?.rank ?? Number.NEGATIVE_INFINITY);
  const wanted = [...new Set(ranks)].filter((rank) => rank >= from);
  const found = (await db.messages.bulkGet(wanted.map((rank) => [key, rank]))).filter((row) => row !== undefined);
  const isOld = new Set(wanted);
  const kept = messages.filter(({ rank }) => !isOld.has(rank));
  return { messages: inOrder(kept, found), isWhole };
}

/** Two lists, the first in order of rank, as one. */
function inOrder(sorted: readonly StoredMessage[], others: StoredMessage[]): StoredMessage[] {
  const last = sorted.at(-1)?.rank ?? Number.NEGATIVE_INFINITY;
  others.sort((a, b) => a.rank - b.rank);
  const all = [...sorted, ...others];
  return others.every(({ rank }) => rank > last) ? all : all.sort((a, b) => a.rank - b.rank);
}

/** The same part of the thread, read again. */
async function reread(
  key: string,
  { messages, isWhole }: FollowedThread,
  idle: () => Promise<void>,
): Promise<FollowedThread> {
  const from = isWhole ? Dexie.minKey : (messages[0]?.rank ?? Dexie.minKey);
  const known = new Map(messages.map((message) => [message.rank, message]));
  const now: StoredMessage[] = [];
  for (let isMore = true; isMore; ) {
    const part = await between(key, now.at(-1)?.rank ?? from, Dexie.maxKey, now.length === 0)
      .limit(PART)
      .toArray();
    now.push(...part.map((message) => sameOr(known.get(message.rank), message)));
    isMore = part.length === PART;
    if (isMore) await idle();
  }
  return { messages: now, isWhole };
}

/** The object known before where nothing in it changed, so that nothing of it is drawn again. */
function sameOr(known: StoredMessage | undefined, now: StoredMessage): StoredMessage {
  return known && JSON.stringify(known) === JSON.stringify(now) ? known : now;
}

function between(key: string, from: Edge, to: Edge, isFromIncluded = true) {
  return db.messages.where('[conversation+rank]').between([key, from], [key, to], isFromIncluded);
}
