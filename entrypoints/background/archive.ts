import { applyChanges, threadAfter, type Unsealed } from '../../utils/chats/apply.ts';
import { conversationKey, threadDigest } from '../../utils/chats/key.ts';
import { merge } from '../../utils/chats/merge.ts';
import type { Snapshot, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { checkSnapshot } from '../../utils/chats/snapshot.ts';
import { type Batch, markGone, renumber, thread, writeBatch } from '../../utils/db/chats.ts';
import { db } from '../../utils/db/index.ts';
import type { Clock } from '../../utils/db/reminders.ts';
import { hashMessage, sha256Hex } from '../../utils/evidence/seal.ts';
import type { KeepProblem, KeepResult } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';

/** A retry, or a second tab, is late by this much at most. Later still means that the computer's clock was set back. */
const LATEST_MS = 10 * 60_000;

/** Works out the clock for an answer from the whole conversation. */
export type ClockFor = (conversation: StoredConversation, messages: StoredMessage[]) => Promise<Clock | undefined>;

/** One snapshot after the other: two tabs on one conversation must not merge into the same state. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps a snapshot: check, merge, write in one transaction. The answer comes after the write is complete; `kept` is the
 * number of messages now in the archive. The clock for an answer is written with them.
 */
export function keepSnapshot(value: unknown, version: string, now: number, clockFor: ClockFor): Promise<KeepResult> {
  const snapshot = checkSnapshot(value);
  if (typeof snapshot === 'string') return Promise.resolve({ problem: snapshot });
  const seenAt = Math.min(snapshot.seenAt, now);
  const result = queue.then(() => keep({ ...snapshot, seenAt }, version, clockFor)).catch(problemOf);
  queue = result;
  return result;
}

/** Marks a conversation as gone from the site, after what is being kept of it. */
export function conversationGone(value: unknown, now: number): Promise<boolean> {
  const { key, seenAt } = (value ?? {}) as { key?: unknown; seenAt?: unknown };
  if (typeof key !== 'string') return Promise.resolve(false);
  const at = typeof seenAt === 'number' && seenAt < now ? seenAt : now;
  const result = queue.then(() => markGone(key, at));
  queue = result.catch((error: unknown) => report(error, 'mark a conversation'));
  return result;
}

async function keep(snapshot: Snapshot, version: string, clockFor: ClockFor): Promise<KeepResult> {
  const key = conversationKey(snapshot.conversation);
  const digest = await sha256Hex(new TextEncoder().encode(threadDigest(snapshot.messages)));
  const known = await db.conversations.get(key);
  const isBack = known?.goneSince !== undefined && known.goneSince < snapshot.seenAt;
  const startIsNew = snapshot.atStart && !known?.fromStart;
  if (known && known.digest === digest && !isBack && !startIsNew) return { ...stateOf(known), added: 0 };
  const stored = known ? await thread(key) : [];
  const merged = merge(stored, snapshot);
  // Sent again after a newer one was kept: it may add what was missed, but tells nothing of how the page is now.
  const late = known ? known.lastSeen - snapshot.seenAt : 0;
  const isOld = late > 0 && late <= LATEST_MS;
  const changes = isOld ? { ...merged, revised: [], gone: [], back: [] } : merged;
  const applied = applyChanges(stored, changes, { ...snapshot, conversation: key, version });
  const added = await seal(applied.added, stored.length, known?.head ?? '');
  const messages = threadAfter(stored, applied, added);
  // Doubles end: after very many insertions in one place two messages would have the same rank.
  if (stored.length > 0 && messages.some(({ rank }, at) => rank === messages[at - 1]?.rank)) {
    await renumber(key);
    return keep(snapshot, version, clockFor);
  }
  const gaps = messages.filter(({ gapBefore }) => gapBefore).length;
  const head = added.at(-1)?.hash ?? known?.head ?? '';
  const described = describe(snapshot, known, messages);
  const conversation = { ...described, ...(isOld && { lastSeen: known?.lastSeen ?? 0 }), key, digest, head, gaps };
  const jobs: Batch['jobs'] = added.flatMap(({ rank, images }) =>
    images.map(({ url }, index) => ({ rank, index, url })),
  );
  for (const { rank, index, url } of changes.moved) {
    const known = stored.find((message) => message.rank === rank)?.images[index];
    if (known) jobs.push({ rank, index, url: known.url, from: url });
  }
  const { patches } = applied;
  // Somebody else wrote in between (a restore, a deletion): merge again into what is there now.
  const clock = await clockFor(conversation, messages);
  const written = await writeBatch({ conversation, added, patches, jobs, clock, basedOn: known });
  if (!written) return keep(snapshot, version, clockFor);
  return { ...stateOf(conversation), added: added.length };
}

function stateOf({ count, gaps, fromStart }: StoredConversation): { kept: number; whole: boolean } {
  return { kept: count, whole: fromStart === true && !gaps };
}

/** Chains new messages, each to the one before it in the order of first sight. */
async function seal(added: readonly Unsealed[], count: number, head: string): Promise<StoredMessage[]> {
  const records: StoredMessage[] = [];
  let previous = head;
  for (const message of added) {
    const hash = await hashMessage(previous, message);
    records.push({ ...message, seq: count + records.length, previous, hash });
    previous = hash;
  }
  return records;
}

function describe(
  { conversation, url, seenAt, atStart }: Snapshot,
  known: StoredConversation | undefined,
  messages: readonly StoredMessage[],
): Omit<StoredConversation, 'key' | 'digest' | 'head' | 'gaps'> {
  const last = messages.findLast(({ direction }) => direction !== 'system') ?? messages.at(-1);
  return {
    ...known,
    ...conversation,
    url,
    firstSeen: known?.firstSeen ?? seenAt,
    lastSeen: seenAt,
    count: messages.length,
    links: messages.length,
    sights: known?.sights ?? [],
    blocks: known?.blocks ?? [],
    lastAt: last?.sentAt ?? last?.firstSeen ?? seenAt,
    lastText: (last?.text || last?.cards?.[0]?.title || '').slice(0, 200),
    lastDirection: last?.direction ?? 'system',
    // An older snapshot that was sent again does not bring a conversation back.
    goneSince: known?.goneSince !== undefined && known.goneSince >= seenAt ? known.goneSince : undefined,
    ...(atStart && { fromStart: true }),
  };
}

/** A full disk has many faces: Firefox and Chromium name it differently, and Dexie wraps it. */
async function problemOf(error: unknown): Promise<{ problem: KeepProblem }> {
  await report(error, 'keep a conversation');
  const names = error instanceof Error ? `${error.name} ${error.message} ${String(error.cause ?? '')}` : '';
  return { problem: /quota|full|disk|IOError/i.test(names) ? 'full' : 'database' };
}
