import type { StoredConversation } from '../chats/model.ts';
import { rerankedScreenshots, screenshotHashes, withScreenshots } from '../chats/screenshots.ts';
import { lastSeenOf } from '../chats/sights.ts';
import { sha256Hex } from '../evidence/seal.ts';
import { noteShown, picturesAmong } from './backup.ts';
import { thread } from './chats.ts';
import { db } from './index.ts';
import { bytesOf } from './picture-files.ts';

/** Messages hashed at a time. */
const STEP = 1_000;

/**
 * Lower-case hex SHA-256 of everything the buyer has: two archives with the same hash hold the same. Conversations in order
 * of their keys, their messages in the order of first sight with their places in the thread, deleted links, clocks, the
 * bytes of their pictures, and the orders. What is only there to find things faster (search blocks, digests, the numbers that order a thread) does
 * not count.
 */
export async function archiveHash(): Promise<string> {
  const parts: string[] = [];
  const shown = new Set<string>();
  for (const key of await db.conversations.toCollection().primaryKeys()) {
    const conversation = await db.conversations.get(key);
    if (conversation) parts.push(await conversationHash(conversation, shown));
  }
  for (const sha256 of await picturesAmong(shown)) {
    const picture = await db.pictures.get(sha256);
    const bytes = picture && (await bytesOf(picture));
    parts.push(canonical([sha256, picture?.type, bytes && (await sha256Hex(new Uint8Array(bytes)))]));
  }
  for (const { wakeAt: _, ...order } of await db.orders.toArray()) parts.push(canonical(order));
  return hashOf(parts);
}

async function conversationHash(conversation: StoredConversation, shown: Set<string>): Promise<string> {
  const { blocks: _, digest: __, sights, screenshots = [], ...facts } = conversation;
  const { key } = facts;
  const places = new Map<number, number>();
  const messages = (await thread(key)).map(({ rank, ...message }, place) => {
    places.set(rank, place);
    return { ...message, place, lastSeen: lastSeenOf({ rank, ...message }, sights) };
  });
  messages.sort((a, b) => a.seq - b.seq);
  noteShown(messages, shown);
  for (const sha256 of screenshotHashes(conversation)) shown.add(sha256);
  const row = { ...facts, ...withScreenshots(rerankedScreenshots(screenshots, (rank) => places.get(rank))) };
  const erased = await db.erased
    .where('[conversation+seq]')
    .between([key, 0], [key, Number.POSITIVE_INFINITY])
    .toArray();
  const parts = [canonical([row, erased, await db.reminders.get(key)])];
  for (let at = 0; at < messages.length; at += STEP)
    parts.push(await hashOf(messages.slice(at, at + STEP).map(canonical)));
  return hashOf(parts);
}

const hashOf = (lines: readonly string[]): Promise<string> =>
  sha256Hex(new TextEncoder().encode(JSON.stringify(lines)));

/** JSON with the fields of every object in the same order; what is `undefined` is not there. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}
