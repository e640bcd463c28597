import { align } from '../../utils/chats/align.ts';
import type { Snapshot, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { partsOf } from '../../utils/chats/thread-parts.ts';
import { newest, thread } from '../../utils/db/chats.ts';
import { beginsWith, countOf, type Sighting } from './digest.ts';
import { isSeenAs } from './on-screen.ts';

/** The part of a stored thread that a snapshot tells something of, and the part of the snapshot that tells it. */
export interface Part {
  /** In order of rank. The whole thread, or its end. */
  stored: StoredMessage[];
  snapshot: Snapshot;
  whole: boolean;
  /** The page shows all that it did at the last sight, and more after it. */
  grown: boolean;
}

/** Known messages that are compared with the page before it is believed that only the end is new. */
const OVERLAP = 32;
/** So many messages in a row, the same to the minute, do not stand in two places of a thread by chance. */
const SURE = 8;

/**
 * Reads what of a thread must be read to merge a snapshot into it. `sighting` is the snapshot's thread, with what was on the
 * screen before it where that is still known. A few messages where it goes on as it was kept, else the whole thread.
 */
export async function partFor(known: StoredConversation, snapshot: Snapshot, sighting: Sighting): Promise<Part> {
  const atEnd = snapshot.atEnd !== false && snapshot.seenAt >= known.lastSeen;
  const grown = atEnd && (await beginsWith(sighting, known.digest));
  const part = grown ? await grownPart(known, snapshot, sighting) : atEnd ? await endPart(known, snapshot) : undefined;
  return part ?? wholeOf(known.key, snapshot);
}

/** Reads the whole thread. */
export async function wholeOf(key: string, snapshot: Snapshot): Promise<Part> {
  return { stored: await thread(key), snapshot, whole: true, grown: false };
}

/** The page shows what it did, and more after it. */
async function grownPart({ key, digest }: StoredConversation, snapshot: Snapshot, { messages }: Sighting) {
  const count = countOf(digest);
  const shown = snapshot.messages.length - (messages.length - count);
  const stored = await newest(key, OVERLAP);
  const there = stored.filter(({ goneSince }) => goneSince === undefined).slice(-Math.max(1, shown));
  const first = there[0];
  const from = count - there.length;
  if (!first || !there.every((message, at) => isSeenAs(message, messages[from + at]))) return undefined;
  const part = stored.slice(stored.indexOf(first));
  // Of a page that shows, or sends, only the end, it is not known whether the rest is still there.
  const grown = snapshot.messages.length === messages.length;
  return {
    stored: part,
    snapshot: { ...snapshot, messages: messages.slice(from), atStart: false },
    whole: false,
    grown,
  };
}

/** The page shows the end of the thread: what is kept there, in a row and unchanged, and perhaps more after it. */
async function endPart({ key, count }: StoredConversation, snapshot: Snapshot) {
  const { messages, atStart } = snapshot;
  const limit = messages.length * 2 + OVERLAP;
  if (atStart || count <= limit) return undefined;
  const stored = await newest(key, limit);
  const pairs = align(partsOf(stored), messages);
  const last = pairs.at(-1)?.stored ?? -1;
  const inARow = pairs.every(({ seen, stored: at, as }, index) => {
    return seen === index && !as && isSeenAs(stored[at] as StoredMessage, messages[seen]);
  });
  const [from, to] = [pairs[0]?.stored ?? 0, last + 1];
  const isThere = ({ goneSince }: StoredMessage) => goneSince === undefined;
  const between = stored.slice(from, to).filter(isThere).length === pairs.length;
  if (pairs.length < SURE || from < OVERLAP || !inARow || !between || stored.slice(to).some(isThere)) return undefined;
  return { stored, snapshot, whole: false, grown: false };
}
