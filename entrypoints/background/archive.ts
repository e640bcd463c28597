import type { Snapshot } from '../../utils/chats/model.ts';
import { checkSnapshot } from '../../utils/chats/snapshot.ts';
import { markGone } from '../../utils/db/chats.ts';
import { isFull } from '../../utils/db/reopen.ts';
import { unlessKept } from '../../utils/db/trouble.ts';
import type { KeepProblem, KeepResult } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { type ClockFor, ingest } from './ingest.ts';

/** One snapshot after the other: two tabs on one conversation must not merge into the same state. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps a snapshot: check, merge, write in one transaction. The answer comes after the write is complete; `kept` is the
 * number of messages now in the archive. The clock for an answer is written with them.
 */
export function keepSnapshot(value: unknown, version: string, now: number, clockFor: ClockFor): Promise<KeepResult> {
  const snapshot = checkSnapshot(value);
  if (typeof snapshot === 'string') return Promise.resolve({ problem: snapshot });
  const seen: Snapshot = { ...snapshot, seenAt: Math.min(snapshot.seenAt, now) };
  const result = queue.then(() => unlessKept(ingest(seen, version, clockFor))).catch(problemOf);
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

async function problemOf(error: unknown): Promise<{ problem: KeepProblem }> {
  await report(error, 'keep a conversation');
  return { problem: isFull(error) ? 'full' : 'database' };
}
