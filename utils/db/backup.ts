import { Dexie } from 'dexie';
import type { Line, OrderRow, PictureRow, ReminderRow } from '../backup/lines.ts';
import type { Item } from '../backup/write.ts';
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import { screenshotHashes } from '../chats/screenshots.ts';
import type { StoredOrder } from '../replies/order.ts';
import type { Reminder } from '../replies/reminder.ts';
import { thread } from './chats.ts';
import { CHANGE } from './commit.ts';
import { db, type ErasedLink } from './index.ts';
import { bytesOf } from './picture-files.ts';

/** Everything of one conversation, read at one moment. */
export interface Whole {
  conversation: StoredConversation;
  /** In order of rank. */
  messages: StoredMessage[];
  erased: ErasedLink[];
  reminder?: Reminder;
}

/** One conversation with all that belongs to it; `undefined` when it is not kept. */
export function wholeOf(key: string): Promise<Whole | undefined> {
  return db.transaction('r', db.conversations, db.messages, db.erased, db.reminders, async () => {
    const conversation = await db.conversations.get(key);
    if (!conversation) return undefined;
    const erased = await db.erased
      .where('[conversation+seq]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .toArray();
    return { conversation, messages: await thread(key), erased, reminder: await db.reminders.get(key) };
  });
}

/** The lines of a conversation, as a backup has them. */
export function linesOf({ conversation, messages, erased, reminder }: Whole): Line[] {
  return [
    { kind: 'conversation', row: { ...conversation, blocks: [] } },
    ...messages.map((row): Line => ({ kind: 'message', row })),
    ...erased.map((row): Line => ({ kind: 'erased', row })),
    ...(reminder ? [{ kind: 'reminder', row: withoutInfinity(reminder) satisfies ReminderRow } as const] : []),
  ];
}

/**
 * The whole archive, conversation by conversation, the orders, then the pictures: never more than one of them is held. Pictures of
 * what was deleted, kept until it is really gone, are not among them.
 */
export async function* archiveItems(signal?: AbortSignal): AsyncGenerator<Item> {
  const shown = new Set<string>();
  for (const key of await db.conversations.toCollection().primaryKeys()) {
    signal?.throwIfAborted();
    const whole = await wholeOf(key);
    if (!whole) continue;
    noteShown(whole.messages, shown);
    for (const sha256 of screenshotHashes(whole.conversation)) shown.add(sha256);
    yield* linesOf(whole);
  }
  yield* orderLines(await db.orders.toArray());
  for (const sha256 of await picturesAmong(shown)) {
    signal?.throwIfAborted();
    const picture = await db.pictures.get(sha256);
    const kept = picture && (await bytesOf(picture));
    if (!kept) continue;
    const bytes = new Uint8Array(kept);
    const row: PictureRow = { sha256, type: picture.type, size: bytes.length, fetchedAt: picture.fetchedAt };
    yield { kind: 'bytes', row, bytes };
  }
}

/** Adds the hashes of the pictures that these messages show. */
export function noteShown(messages: readonly Pick<StoredMessage, 'images'>[], shown: Set<string>): void {
  for (const { images } of messages) for (const { sha256 } of images) if (sha256) shown.add(sha256);
}

/** The kept ones of these pictures, in order of their hashes. */
export async function picturesAmong(shown: ReadonlySet<string>): Promise<string[]> {
  return (await db.pictures.toCollection().primaryKeys()).filter((sha256) => shown.has(sha256));
}

/** How many lines a backup of now has, to show how far it is. */
export async function countItems(): Promise<number> {
  const shown = new Set<string>();
  await db.messages.each((message) => noteShown([message], shown));
  const conversations = await db.conversations.toArray();
  for (const sha256 of conversations.flatMap(screenshotHashes)) shown.add(sha256);
  const others = (await picturesAmong(shown)).length + (await db.orders.count());
  return conversations.reduce((sum, { count }) => sum + count + 1, others);
}

/** When the archive was last saved to a file. */
export interface LastBackup {
  at: Instant;
  /** What `lastChange` was before the file was made; absent in what an older Parley noted. */
  change?: string;
}

const LAST = 'lastBackup';

/** Another text after every change of what a backup holds. To be read before a backup is made: it may change meanwhile. */
export async function lastChange(): Promise<string> {
  return ((await db.facts.get(CHANGE))?.value as string | undefined) ?? '';
}

/** Notes that a backup was saved; `change` was the last when it was begun. */
export async function noteBackup(at: Instant, change: string): Promise<void> {
  const last: LastBackup = { at, change };
  await db.facts.put({ name: LAST, value: last });
}

/** The last backup, and whether anything changed since. Of an archive without one, since its first conversation. */
export async function backupState(): Promise<{ last?: LastBackup; since?: Instant; isNew: boolean }> {
  const last = (await db.facts.get(LAST))?.value as LastBackup | undefined;
  const conversations = await db.conversations.toArray();
  const first = conversations.reduce((least, { firstSeen }) => Math.min(least, firstSeen), Number.POSITIVE_INFINITY);
  const since = last?.at ?? (Number.isFinite(first) ? first : undefined);
  return { last, since, isNew: conversations.length > 0 && (await lastChange()) !== last?.change };
}

const REMINDED = 'backupReminded';

/** When the buyer was last reminded of a backup. */
export async function lastReminded(): Promise<Instant | undefined> {
  return (await db.facts.get(REMINDED))?.value as Instant | undefined;
}

export async function noteReminded(at: Instant): Promise<void> {
  await db.facts.put({ name: REMINDED, value: at });
}

const FILES = 'weeklyFiles';

/** Paths of the weekly files that were not removed again, oldest first. */
export async function weeklyFiles(): Promise<string[]> {
  return ((await db.facts.get(FILES))?.value as string[] | undefined) ?? [];
}

export async function noteWeeklyFiles(paths: string[]): Promise<void> {
  await db.facts.put({ name: FILES, value: paths });
}

/** The lines of orders, as a backup has them. */
export function orderLines(orders: readonly StoredOrder[]): Line[] {
  return orders.map((order): Line => ({ kind: 'order', row: withoutInfinity(order) satisfies OrderRow }));
}

/** JSON has no infinity: `null` stands for "not to be woken for". */
function withoutInfinity<T extends { wakeAt: number }>(row: T): Omit<T, 'wakeAt'> & { wakeAt: number | null } {
  return { ...row, wakeAt: Number.isFinite(row.wakeAt) ? row.wakeAt : null };
}
