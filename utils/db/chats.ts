import { Dexie } from 'dexie';
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import { db, type Picture, type PictureJob } from './index.ts';
import { type Clock, setClock } from './reminders.ts';

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

/** The kept pictures of these messages, by SHA-256. */
export async function picturesOf(messages: readonly StoredMessage[]): Promise<Map<string, Picture>> {
  const hashes = messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => (sha256 ? [sha256] : [])));
  const pictures = await db.pictures.bulkGet([...new Set(hashes)]);
  return new Map(pictures.flatMap((picture) => (picture ? [[picture.sha256, picture] as const] : [])));
}

/** The page that shows a picture may give it first: what it has loaded costs no request. */
const PAGE_FIRST_MS = 20_000;

/** Everything of one snapshot, written together or not at all. */
export interface Batch {
  conversation: StoredConversation;
  added: StoredMessage[];
  /** What changes in messages already kept, by rank: only these fields are touched. */
  patches: { rank: number; changes: Partial<StoredMessage> }[];
  jobs: Pick<PictureJob, 'rank' | 'index' | 'url' | 'from'>[];
  /** The clock for an answer that runs after this batch, if one does. */
  clock: Clock | undefined;
  /** Head of the hash chain this batch was computed on; `undefined` for a new conversation. */
  basedOn: string | undefined;
}

/** Writes a batch in one transaction. False when somebody else wrote in between: read again and merge again. */
export function writeBatch({ conversation, added, patches, jobs, clock, basedOn }: Batch): Promise<boolean> {
  const { key } = conversation;
  return db.transaction('rw', db.conversations, db.messages, db.pictureJobs, db.reminders, async () => {
    const current = await db.conversations.get(key);
    if (current?.head !== basedOn) return false;
    await db.conversations.put(conversation);
    await db.messages.bulkAdd(added);
    for (const { rank, changes } of patches) await db.messages.update([key, rank], changes);
    await db.pictureJobs.bulkPut(
      jobs.map((job) => ({ ...job, conversation: key, tries: 0, notBefore: conversation.lastSeen + PAGE_FIRST_MS })),
    );
    await setClock(key, clock);
    return true;
  });
}

/** Between two messages there is room for this many others. */
const ROOM = 2 ** 16;

/** Gives the messages of a conversation new ranks in the same order, when there is no number left between two of them. */
export async function renumber(key: string): Promise<void> {
  await db.transaction('rw', db.messages, db.pictureJobs, async () => {
    const messages = await thread(key);
    const ranks = new Map(messages.map(({ rank }, at) => [rank, at * ROOM]));
    const jobs = await db.pictureJobs.filter(({ conversation }) => conversation === key).toArray();
    await db.messages.bulkDelete(messages.map(({ rank }) => [key, rank]));
    await db.messages.bulkAdd(messages.map((message, at) => ({ ...message, rank: at * ROOM })));
    await db.pictureJobs.bulkDelete(jobs.map(({ rank, index }) => [key, rank, index]));
    await db.pictureJobs.bulkAdd(jobs.map((job) => ({ ...job, rank: ranks.get(job.rank) ?? job.rank })));
  });
}

/** Marks a conversation as gone from the site. False when it is not kept at all. */
export async function markGone(key: string, at: Instant): Promise<boolean> {
  const conversation = await db.conversations.get(key);
  if (conversation && conversation.goneSince === undefined) await db.conversations.update(key, { goneSince: at });
  return conversation !== undefined;
}

/** Deletes a conversation with its clock and pending pictures, for good. Pictures that no other message shows go with it. */
export async function deleteConversation(key: string): Promise<void> {
  await db.transaction('rw', [db.conversations, db.messages, db.pictureJobs, db.reminders, db.pictures], async () => {
    const messages = await thread(key);
    const hashes = new Set(messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => (sha256 ? [sha256] : []))));
    await db.messages.bulkDelete(messages.map(({ rank }) => [key, rank]));
    await db.pictureJobs.filter(({ conversation }) => conversation === key).delete();
    await db.conversations.delete(key);
    await db.reminders.delete(key);
    if (hashes.size === 0) return;
    await db.messages.each(({ images }) => {
      for (const { sha256 } of images) if (sha256) hashes.delete(sha256);
    });
    await db.pictures.bulkDelete([...hashes]);
  });
}
