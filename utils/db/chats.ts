import { Dexie } from 'dexie';
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import { rerankedScreenshots, screenshotHashes, withScreenshots } from '../chats/screenshots.ts';
import { movedSights } from '../chats/sights.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';
import { blobOf } from './picture-files.ts';
import { readDirectory } from './search-tables.ts';
import { unlistedRow } from './unlisted.ts';

/** The conversations with the newest message first; `limit` of them. */
export function recentConversations(limit: number): Promise<StoredConversation[]> {
  return db.conversations.orderBy('lastAt').reverse().limit(limit).toArray();
}

/** A whole conversation in the order of the thread. */
export function thread(conversation: string): Promise<StoredMessage[]> {
  return db.messages
    .where('[conversation+rank]')
    .between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
    .toArray();
}

/** Where a page of a thread begins or ends; ranks, not included. `after` counts from there onwards, else the newest count. */
export type PageEdge = { before?: number; after?: undefined } | { after: number; before?: undefined };

/** At most `limit` messages of a conversation, in the order of the thread: the newest, those before a rank, or after one. */
export async function threadPage(
  key: string,
  { before, after, limit }: PageEdge & { limit: number },
): Promise<StoredMessage[]> {
  const messages = db.messages.where('[conversation+rank]');
  if (after !== undefined) return messages.between([key, after], [key, Dexie.maxKey], false).limit(limit).toArray();
  const earlier = messages.between([key, Dexie.minKey], [key, before ?? Dexie.maxKey]);
  return (await earlier.reverse().limit(limit).toArray()).reverse();
}

/** The newest messages of a conversation, in the order of the thread. */
export const newest = (key: string, limit: number): Promise<StoredMessage[]> => threadPage(key, { limit });

/** The kept pictures of these messages with their types, by SHA-256; a picture whose bytes are lost is not among them. */
export async function picturesOf(messages: readonly StoredMessage[]): Promise<Map<string, Blob>> {
  const hashes = messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => (sha256 ? [sha256] : [])));
  return picturesByHash(hashes);
}

/** These pictures as far as they are kept, by SHA-256. */
export async function picturesByHash(hashes: readonly string[]): Promise<Map<string, Blob>> {
  const pictures = await db.pictures.bulkGet([...new Set(hashes)]);
  const blobs = new Map<string, Blob>();
  for (const picture of pictures) {
    const blob = picture && (await blobOf(picture));
    if (blob) blobs.set(picture.sha256, blob);
  }
  return blobs;
}

/** A conversation; one whose messages are there but not its row is listed again. */
export async function conversationOf(key: string): Promise<StoredConversation | undefined> {
  const known = await db.conversations.get(key);
  if (known || (await newest(key, 1)).length === 0) return known;
  await commit(async () => {
    const row = (await db.conversations.get(key)) ? undefined : await unlistedRow(db, key);
    if (!row) return undefined;
    // Which of them hold its texts is not known: all may.
    const { lines, target } = await readDirectory(db);
    const listed = { ...row, blocks: [...new Set([...lines.map(({ id }) => id), target])] };
    await db.conversations.put(listed);
    return { conversations: [listed] };
  });
  return db.conversations.get(key);
}

/** Notes that what was on the screen at the last sight was there again. */
export async function seenAgain(key: string, at: Instant): Promise<void> {
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    if (!conversation || conversation.lastSeen >= at) return undefined;
    const { lastSeen, sights } = conversation;
    const again = sights.map((sight) => (sight.at === lastSeen ? { ...sight, at } : sight));
    return { conversations: [{ ...conversation, lastSeen: at, sights: again }] };
  });
}

/** Between two messages there is room for this many others. */
const ROOM = 2 ** 16;

/** Gives the messages of a conversation new ranks in the same order, when there is no number left between two of them. */
export async function renumber(key: string): Promise<void> {
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    const messages = await thread(key);
    const jobs = await jobsOf(key).toArray();
    const ranks = messages.map(({ rank }) => rank);
    const reranked = ranks.map((from, at) => ({ from, to: at * ROOM }));
    const after = new Map(reranked.map(({ from, to }) => [from, to]));
    const moved = <T extends { rank: number }>(each: T): T => ({ ...each, rank: after.get(each.rank) ?? each.rank });
    if (!conversation) return undefined;
    // Another than before, also after a restore: what was merged into the old ranks is merged again.
    const digest = conversation.digest === '' ? 'renumbered' : '';
    const sights = movedSights(conversation.sights, ranks, reranked);
    const shots = rerankedScreenshots(conversation.screenshots ?? [], (rank) => after.get(rank));
    return {
      conversations: [{ ...conversation, digest, sights, ...withScreenshots(shots) }],
      added: messages.map(moved),
      jobs: jobs.map(moved),
      removed: { messages, jobs: jobs.map(({ rank, index }) => [key, rank, index]) },
    };
  });
}

/** Marks a conversation as gone from the site. False when it is not kept at all. */
export async function markGone(key: string, at: Instant): Promise<boolean> {
  let isKept = false;
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    isKept = conversation !== undefined;
    if (!conversation || conversation.goneSince !== undefined) return undefined;
    return { conversations: [{ ...conversation, goneSince: at }] };
  });
  return isKept;
}

/** Deletes a conversation with its clock and pending pictures, for good. Pictures that no other message shows go with it. */
export async function deleteConversation(key: string): Promise<void> {
  await commit(async () => {
    const messages = await thread(key);
    const jobs = await jobsOf(key).primaryKeys();
    const hashes = new Set(messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => (sha256 ? [sha256] : []))));
    for (const sha256 of screenshotHashes((await db.conversations.get(key)) ?? {})) hashes.add(sha256);
    if (hashes.size > 0) {
      await db.messages.each(({ conversation, images }) => {
        if (conversation !== key) for (const { sha256 } of images) if (sha256) hashes.delete(sha256);
      });
      await db.conversations.each((row) => {
        if (row.key !== key) for (const sha256 of screenshotHashes(row)) hashes.delete(sha256);
      });
    }
    return { removed: { conversations: [key], messages, jobs, reminders: [key], pictures: [...hashes] } };
  });
}

/** The pictures of a conversation that are still to be fetched. */
export function jobsOf(key: string) {
  return db.pictureJobs.where('[conversation+rank+index]').between([key], [key, Dexie.maxKey]);
}
