import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import { rerankedScreenshots, withScreenshots } from '../chats/screenshots.ts';
import type { Clock } from '../replies/wake.ts';
import { jobsOf } from './chats.ts';
import { commit } from './commit.ts';
import { db, type PictureJob } from './index.ts';
import { clockRows } from './reminders.ts';
import type { Rows } from './rows.ts';

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
  /** The conversation this batch was worked out from; `undefined` for a new one. */
  basedOn: StoredConversation | undefined;
}

/** Writes a batch in one transaction. False when somebody else wrote in between: read again and merge again. */
export async function writeBatch({ conversation, added, patches, jobs, clock, basedOn }: Batch): Promise<boolean> {
  const { key } = conversation;
  const rows = await commit(async () => {
    const current = await db.conversations.get(key);
    if (!isSame(current, basedOn)) return undefined;
    const { reminders, ended, dueAt } = await clockRows(key, clock);
    const rows = await patch(key, patches);
    if (!rows) return undefined;
    const { changed = [], removed = {}, ...patched } = rows;
    const notBefore = conversation.lastSeen + PAGE_FIRST_MS;
    const moved = new Map(patches.map(({ rank, changes }) => [rank, changes.rank ?? rank]));
    // As they are now: one may have been taken since the conversation was read.
    const shots = rerankedScreenshots(current?.screenshots ?? [], (rank) => moved.get(rank) ?? rank);
    const { screenshots: _, ...row } = conversation;
    return {
      conversations: [{ ...row, blocks: current?.blocks ?? [], dueAt, ...withScreenshots(shots) }],
      added: [...added, ...(patched.added ?? [])],
      changed,
      jobs: [...(patched.jobs ?? []), ...jobs.map((job) => ({ ...job, conversation: key, tries: 0, notBefore }))],
      reminders,
      removed: { ...removed, reminders: ended },
    };
  });
  return rows !== undefined;
}

/** Whether nothing was written to a conversation since it was read, as far as a merge depends on it. */
function isSame(a: StoredConversation | undefined, b: StoredConversation | undefined): boolean {
  const names = ['head', 'count', 'links', 'digest', 'goneSince', 'gaps', 'fromStart'] as const;
  return names.every((name) => a?.[name] === b?.[name]) && JSON.stringify(a?.sights) === JSON.stringify(b?.sights);
}

/**
 * The messages with these changes, as they are in the running transaction: nothing else in them is touched. `undefined` when
 * one is not at its place.
 */
async function patch(key: string, patches: Batch['patches']): Promise<Rows | undefined> {
  if (patches.length === 0) return {};
  const names = patches.map(({ rank }): [string, number] => [key, rank]);
  const before = (await db.messages.bulkGet(names)).flatMap((message) => (message ? [message] : []));
  if (before.length < patches.length) return undefined;
  const changes = new Map(patches.map((each) => [each.rank, each.changes]));
  const after = before.map((message) => ({ ...message, ...changes.get(message.rank) }));
  const moved = before.filter(({ rank }, at) => after[at]?.rank !== rank);
  if (moved.length === 0) return { changed: after };
  const isMoved = new Set(moved.map(({ seq }) => seq));
  const ranks = new Map(before.map(({ rank }, at) => [rank, after[at]?.rank ?? rank]));
  const jobs = (await jobsOf(key).toArray()).filter(({ rank }) => ranks.has(rank));
  return {
    added: after.filter(({ seq }) => isMoved.has(seq)),
    changed: after.filter(({ seq }) => !isMoved.has(seq)),
    jobs: jobs.map((job) => ({ ...job, rank: ranks.get(job.rank) ?? job.rank })),
    removed: { messages: moved, jobs: jobs.map(({ rank, index }) => [key, rank, index]) },
  };
}
