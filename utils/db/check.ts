import { Dexie } from 'dexie';
import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import { checkThread } from './check-thread.ts';
import type { Fault, Place } from './fault.ts';
import { db } from './index.ts';
import { pictureFault } from './picture-check.ts';
import { countUnsearchable } from './search-check.ts';

/** What was looked at so far. */
export interface Progress {
  /** Messages checked, of how many. */
  done: number;
  all: number;
  part: 'messages' | 'pictures' | 'search';
}

/** What a check found. */
export interface Checked {
  conversations: number;
  messages: number;
  pictures: number;
  faults: Fault[];
}

/** A conversation that is written to while it is checked is checked again, so often. */
const TRIES = 5;

/**
 * Checks the whole archive against its own seals: every hash and link, every count, every picture, the search. Writes
 * nothing. Rejects with an `AbortError` when stopped.
 */
export async function checkArchive(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Checked> {
  const faults: Fault[] = [];
  const shown = new Map<string, Place>();
  const keys = await db.conversations.toCollection().primaryKeys();
  const all = await db.messages.count();
  let done = 0;
  for (const key of keys) {
    const found = await checkOne(key, signal, (messages) => {
      done += messages;
      onProgress({ done: Math.min(done, all), all, part: 'messages' });
    });
    faults.push(...found.faults);
    for (const [sha256, place] of found.pictures) if (!shown.has(sha256)) shown.set(sha256, place);
  }
  faults.push(...(await unlisted(new Set(keys))));
  let pictures = 0;
  for (const [sha256, place] of shown) {
    signal.throwIfAborted();
    const code = await pictureFault(sha256);
    if (code) faults.push({ ...place, code });
    onProgress({ done: ++pictures, all: shown.size, part: 'pictures' });
  }
  signal.throwIfAborted();
  onProgress({ done: 0, all: 1, part: 'search' });
  const unsearchable = await countUnsearchable();
  if (unsearchable > 0) faults.push({ code: 'search', count: unsearchable });
  return { conversations: keys.length, messages: done, pictures, faults };
}

/** Checks a conversation as it was at one moment. */
async function checkOne(key: string, signal: AbortSignal, onRead: (messages: number) => void) {
  for (let left = TRIES; ; left--) {
    signal.throwIfAborted();
    const before = await db.conversations.get(key);
    if (!before) return { faults: [], pictures: new Map<string, Place>() };
    const found = await checkThread(before, signal);
    const after = await db.conversations.get(key);
    if (left > 0 && found.faults.length > 0 && !isSame(before, after)) continue;
    onRead(found.messages);
    return found;
  }
}

const isSame = (a: StoredConversation, b: StoredConversation | undefined): boolean =>
  a.head === b?.head && a.count === b.count && a.links === b.links;

/** Messages whose conversation is not in the list, a fault for each such conversation. */
async function unlisted(listed: ReadonlySet<string>): Promise<Fault[]> {
  const faults: Fault[] = [];
  let message: StoredMessage | undefined = await db.messages.orderBy(':id').first();
  while (message) {
    const { conversation } = message;
    const theirs = [conversation, Dexie.maxKey] as [string, unknown];
    if (!listed.has(conversation) && !(await db.conversations.get(conversation)))
      faults.push({ code: 'unlisted', conversation, rank: message.rank, at: message.sentAt ?? message.firstSeen });
    message = await db.messages.where(':id').above(theirs).first();
  }
  return faults;
}
