/**
 * Deleting, so that it can be undone for 30 days. What is deleted leaves the archive at once (search and lists included) and
 * stands in `trash` as lines of a backup; bringing it back is a restore. After 30 days the lines and the pictures that nothing
 * else shows are gone for good.
 */
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import { screenshotHashes, splitScreenshots, withScreenshots } from '../chats/screenshots.ts';
import { summaryOf } from '../chats/unite-conversation.ts';
import { linesOf, orderLines, type Whole, wholeOf } from './backup.ts';
import { jobsOf } from './chats.ts';
import { commit } from './commit.ts';
import { purgeCopy } from './copies.ts';
import { db, type ErasedLink, type Joins, type Trashed } from './index.ts';
import { restore } from './restore.ts';
import type { Rows } from './rows.ts';
import { joinsOf, rejoined, withGaps } from './trash-gaps.ts';
import { linesIn, piecesOf } from './trash-lines.ts';
import { bringBackScreenshot } from './trash-screenshot.ts';

/** How long something deleted can be brought back, in ms. */
export const UNDO_MS = 30 * 24 * 3_600_000;

/** What one decision deleted: entries with the same instant, newest first. */
export interface Deletion {
  deletedAt: Instant;
  kind: Trashed['kind'];
  /** Names of the sellers. */
  peers: string[];
  from?: Instant;
  to?: Instant;
  messages: number;
}

/** What can still be brought back, newest first. */
export async function deletions(): Promise<Deletion[]> {
  const found = new Map<Instant, Deletion>();
  await db.trash
    .orderBy('deletedAt')
    .reverse()
    .each(({ deletedAt, kind, peer, from, to, messages }) => {
      const known = found.get(deletedAt) ?? { deletedAt, kind, peers: [], from, to, messages: 0 };
      found.set(deletedAt, {
        ...known,
        peers: [...known.peers, ...(peer === undefined ? [] : [peer])],
        messages: known.messages + messages,
      });
    });
  return [...found.values()];
}

/** Deletes a conversation. Answers how many messages. */
export const trashConversation = (key: string, now: Instant): Promise<number> =>
  trashFrom(key, 'conversation', () => true, now);

/** Deletes everything. A conversation at a time: what was not reached can be deleted again. */
export async function trashEverything(now: Instant): Promise<number> {
  let messages = 0;
  const links = new Map((await db.orders.toArray()).map(({ key, conversation }) => [key, conversation]));
  for (const key of await db.conversations.toCollection().primaryKeys())
    messages += await trashFrom(key, 'everything', () => true, now);
  await trashOrders(links, now);
  return messages;
}

/** Deletes all orders; they come back with the links that they had. */
async function trashOrders(links: ReadonlyMap<string, string | undefined>, now: Instant): Promise<void> {
  for (let isCurrent = false; !isCurrent; ) {
    const orders = await db.orders.toArray();
    if (orders.length === 0) return;
    const linked = orders.map((order) => ({ ...order, conversation: links.get(order.key) ?? order.conversation }));
    const lines = await piecesOf(orderLines(linked));
    await commit(async () => {
      isCurrent = JSON.stringify(await db.orders.toArray()) === JSON.stringify(orders);
      if (!isCurrent) return undefined;
      const entry = { deletedAt: now, kind: 'everything' as const, messages: 0, lines };
      return { trash: [entry], removed: { orders: orders.map(({ key }) => key) } };
    });
  }
}

/** A part of time; both ends included. */
export interface Period {
  from: Instant;
  to: Instant;
}

/** Deletes the messages of a period: those sent in it, or first seen where that is not known. Of all conversations without `key`. */
export async function trashPeriod(period: Period, now: Instant, key?: string): Promise<number> {
  const keys = key === undefined ? await db.conversations.toCollection().primaryKeys() : [key];
  let messages = 0;
  for (const each of keys) messages += await trashFrom(each, 'period', (message) => isIn(message, period), now, period);
  return messages;
}

/** How many messages a period has. */
export function countPeriod(period: Period, key?: string): Promise<number> {
  return db.messages
    .filter((message) => (key === undefined || message.conversation === key) && isIn(message, period))
    .count();
}

function isIn({ sentAt, firstSeen }: StoredMessage, { from, to }: Period): boolean {
  const at = sentAt ?? firstSeen;
  return from <= at && at <= to;
}

async function trashFrom(
  key: string,
  kind: Trashed['kind'],
  isMeant: (message: StoredMessage) => boolean,
  now: Instant,
  period?: Period,
): Promise<number> {
  for (;;) {
    const whole = await wholeOf(key);
    const meant = whole?.messages.filter(isMeant) ?? [];
    if (!whole || (kind === 'period' && meant.length === 0)) return 0;
    const all = meant.length === whole.messages.length;
    const gone = all ? whole : partOf(whole, meant);
    const pieces = await piecesOf(linesOf(gone));
    const entry = {
      deletedAt: now,
      kind,
      peer: whole.conversation.peer,
      // An open end has no instant.
      ...(period && Number.isFinite(period.from) && { from: period.from }),
      ...(period && Number.isFinite(period.to) && { to: period.to }),
      messages: meant.length,
      lines: pieces,
      ...(!all && { joins: joinsOf(whole, new Set(meant)) }),
    };
    const changes = all ? withoutAll(whole) : withoutSome(whole, meant, now);
    let isCurrent = true;
    await commit(async () => {
      isCurrent = JSON.stringify(await wholeOf(key)) === JSON.stringify(whole);
      if (!isCurrent) return undefined;
      const ranks = new Set(meant.map(({ rank }) => rank));
      const jobs = (await jobsOf(key).primaryKeys()).filter(([, rank]) => ranks.has(rank));
      return { ...changes, trash: [entry], removed: { ...changes.removed, jobs } };
    });
    if (isCurrent) return meant.length;
  }
}

function withoutAll({ conversation: { key }, messages, erased }: Whole): Rows {
  const links = erased.map(({ seq }): [string, number] => [key, seq]);
  return { removed: { conversations: [key], messages, erased: links, reminders: [key] } };
}

/** The beginning comes back with the message that stood there, a screenshot with the messages on it. */
function partOf(whole: Whole, meant: StoredMessage[]): Whole {
  const { fromStart, screenshots: _, ...conversation } = whole.conversation;
  const isFirst = fromStart && whole.messages[0] === meant[0];
  const shots = withScreenshots(screenshotsOf(whole, meant).gone);
  return { conversation: { ...conversation, ...(isFirst && { fromStart }), ...shots }, messages: meant, erased: [] };
}

function screenshotsOf({ conversation: { screenshots = [] }, messages }: Whole, meant: readonly StoredMessage[]) {
  const ranks = (all: readonly StoredMessage[]) => all.map(({ rank }) => rank);
  return splitScreenshots(screenshots, ranks(messages), new Set(ranks(meant)));
}

/** Links of the messages stay, so that the chain around them can still be checked. */
function withoutSome(whole: Whole, meant: readonly StoredMessage[], now: Instant): Rows {
  const { messages } = whole;
  const { screenshots: _, ...conversation } = whole.conversation;
  const gone = new Set(meant);
  const erased = meant.map(
    ({ seq, hash, previous }): ErasedLink => ({ conversation: conversation.key, seq, hash, previous, erasedAt: now }),
  );
  const left = withGaps(messages, gone);
  const before = new Set(messages);
  const changed = left.filter((message) => !before.has(message));
  // Without a digest the next look at the page is compared with all that is left.
  const shots = withScreenshots(screenshotsOf(whole, meant).kept);
  const after: StoredConversation = { ...conversation, ...summaryOf(left), ...shots, digest: '' };
  if (messages[0] && gone.has(messages[0])) delete after.fromStart;
  return { conversations: [after], changed, erased, removed: { messages: [...meant] } };
}

/**
 * Brings back what was deleted at this instant; again, when it was stopped. Answers how many messages, and how many lines
 * could not be: then all of their entry stays where it is, to be tried again.
 */
export async function bringBack(deletedAt: Instant, now: Instant): Promise<{ added: number; refused: number }> {
  const all = { added: 0, refused: 0 };
  for (const id of await db.trash.where('deletedAt').equals(deletedAt).primaryKeys()) {
    const entry = await db.trash.get(id);
    if (!entry) continue;
    if (entry.kind === 'screenshot') {
      if (!(await bringBackScreenshot(entry))) all.refused += 1;
      continue;
    }
    // Pictures stay until the end: a message that comes back finds its own.
    const source = { lines: () => linesIn(entry), picture: async () => undefined, hasPicture: () => false };
    const { added, refused } = await restore(source, now);
    all.added += added;
    all.refused += refused;
    if (refused > 0) continue;
    const hashes = entry.joins && (await hashesIn(entry));
    await commit(async () => withoutEntry(id, hashes));
  }
  return all;
}

/** Inside a transaction: ends an entry whose messages, with these hashes, are back, with the gaps that it made. */
async function withoutEntry(id: number, hashes: ReadonlySet<string> | undefined): Promise<Rows> {
  const joins = (await db.trash.get(id))?.joins;
  const whole = joins && (await wholeOf(joins.conversation));
  if (!joins || !whole || !hashes) return { removed: { trash: [id] } };
  const { changed, apart } = rejoined(whole.messages, joins, hashes);
  const now = new Map(changed.map((message) => [message.rank, message]));
  const messages = whole.messages.map((message) => now.get(message.rank) ?? message);
  const others = apart.length === 0 ? [] : await othersOf(joins.conversation, id);
  return {
    conversations: changed.length > 0 ? [{ ...whole.conversation, ...summaryOf(messages), digest: '' }] : [],
    changed,
    trash: others.map((other) => ({ ...other, joins: { ...other.joins, pairs: [...other.joins.pairs, ...apart] } })),
    removed: { trash: [id, ...others.map((other) => other.id)] },
  };
}

async function othersOf(key: string, id: number): Promise<(Trashed & { joins: Joins })[]> {
  const all = await db.trash.filter(({ joins }) => joins?.conversation === key).toArray();
  return all.flatMap((other) => (other.joins && other.id !== id ? [{ ...other, joins: other.joins }] : []));
}

async function hashesIn(entry: Trashed): Promise<Set<string>> {
  const hashes = new Set<string>();
  for await (const lines of linesIn(entry))
    for (const line of lines) if (line?.kind === 'message') hashes.add(line.row.hash);
  return hashes;
}

/** Notes that the second copy may still hold what is gone for good; a count, so that a later one is told apart. */
const IN_COPY = 'purgeCopy';

/**
 * Ends what can be brought back: of one decision, or of all older than 30 days. True when there was something. Throws when
 * the second copy could not be made anew: the next call tries it again.
 */
export async function purge(which: { deletedAt: Instant } | { now: Instant }): Promise<boolean> {
  const old =
    'now' in which
      ? db.trash.where('deletedAt').below(which.now - UNDO_MS)
      : db.trash.where('deletedAt').equals(which.deletedAt);
  const ids = await old.primaryKeys();
  for (const id of ids) {
    const entry = await db.trash.get(id);
    const hashes = new Set<string>();
    if (entry) for await (const line of picturesIn(entry)) hashes.add(line);
    for (const other of hashes.size > 0 ? await db.trash.toCollection().primaryKeys() : []) {
      const kept = other === id ? undefined : await db.trash.get(other);
      if (kept) for await (const hash of picturesIn(kept)) hashes.delete(hash);
    }
    await commit(async () => {
      if (hashes.size > 0) {
        await db.messages.each(({ images }) => {
          for (const { sha256 } of images) if (sha256) hashes.delete(sha256);
        });
        await db.conversations.each((row) => {
          for (const sha256 of screenshotHashes(row)) hashes.delete(sha256);
        });
      }
      await db.facts.put({ name: IN_COPY, value: Number((await db.facts.get(IN_COPY))?.value ?? 0) + 1 });
      return { removed: { trash: [id], pictures: [...hashes] } };
    });
  }
  const noted = await db.facts.get(IN_COPY);
  if (noted) {
    await purgeCopy();
    await db.transaction('rw', db.facts, async () => {
      if ((await db.facts.get(IN_COPY))?.value === noted.value) await db.facts.delete(IN_COPY);
    });
  }
  return ids.length > 0;
}

async function* picturesIn(entry: Trashed): AsyncGenerator<string> {
  for await (const lines of linesIn(entry))
    for (const line of lines) {
      if (line?.kind === 'message') for (const { sha256 } of line.row.images) if (sha256) yield sha256;
      if (line?.kind === 'conversation') yield* screenshotHashes(line.row);
    }
}
