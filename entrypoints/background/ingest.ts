import { applyChanges, threadAfter, type Unsealed } from '../../utils/chats/apply.ts';
import { conversationKey } from '../../utils/chats/key.ts';
import { type Changes, merge } from '../../utils/chats/merge.ts';
import type { Snapshot, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { type Batch, renumber, seenAgain, threadPage, writeBatch } from '../../utils/db/chats.ts';
import { ensureCopied } from '../../utils/db/copies.ts';
import { db } from '../../utils/db/index.ts';
import type { Clock } from '../../utils/db/reminders.ts';
import { hashMessage } from '../../utils/evidence/seal.ts';
import type { KeepResult } from '../../utils/messages.ts';
import { tellsWaiting } from '../../utils/replies/due.ts';
import { describe } from './describe.ts';
import { remember, sightingFor } from './last-seen.ts';
import { type Part, partFor } from './part.ts';

/** A retry, or a second tab, is late by this much at most. Later still means that the computer's clock was set back. */
const LATEST_MS = 10 * 60_000;
/** How often it is noted that the same was on the screen again. */
const NOTED_MS = 3_600_000;
/** Earlier messages read at a time, to find since when an answer is waited for. */
const EARLIER = 200;

/** Works out the clock for an answer from the end of a conversation, long enough to tell who waits for whom. */
export type ClockFor = (conversation: StoredConversation, messages: StoredMessage[]) => Promise<Clock | undefined>;

/** Merges a snapshot into what is kept and writes what is new of it; of what was seen before nothing is read or written. */
export async function ingest(snapshot: Snapshot, version: string, clockFor: ClockFor): Promise<KeepResult> {
  const key = conversationKey(snapshot.conversation);
  const known = await db.conversations.get(key);
  const sighting = await sightingFor(key, known?.digest, snapshot);
  const isBack = known?.goneSince !== undefined && known.goneSince < snapshot.seenAt;
  const startIsNew = snapshot.atStart && !known?.fromStart;
  if (known?.digest === sighting.digest && !isBack && !startIsNew) {
    if (snapshot.seenAt - known.lastSeen >= NOTED_MS) await seenAgain(key, snapshot.seenAt);
    await ensureCopied(key);
    return { ...stateOf(known), added: 0 };
  }
  const nothing: Part = { stored: [], snapshot, whole: true };
  const part = known ? await partFor(known, snapshot, sighting) : nothing;
  const batch = await batchFor(part, known, sighting.digest, version);
  // Doubles end: after very many insertions in one place two messages would have the same rank.
  if (batch === 'noRoom') await renumber(key);
  else {
    const clock = await clockFor(batch.conversation, await answerable(batch.conversation, batch.messages, part));
    if (await writeBatch({ ...batch, clock, basedOn: known })) {
      remember(key, sighting);
      return { ...stateOf(batch.conversation), added: batch.added.length };
    }
  }
  // Somebody else wrote in between (a restore, a deletion): merge again into what is there now.
  return ingest(snapshot, version, clockFor);
}

function stateOf({ count, gaps, fromStart }: StoredConversation): { kept: number; whole: boolean } {
  return { kept: count, whole: fromStart === true && !gaps };
}

/** What to write for a snapshot, and the read part of the thread as it will be; `noRoom` when ranks must be given anew. */
async function batchFor(
  { stored, snapshot, whole }: Part,
  known: StoredConversation | undefined,
  digest: string,
  version: string,
): Promise<(Omit<Batch, 'clock' | 'basedOn'> & { messages: StoredMessage[] }) | 'noRoom'> {
  const key = conversationKey(snapshot.conversation);
  const changes = merge(stored, { ...snapshot, latest: LATEST_MS, sights: known?.sights });
  // Sent again after a newer one was kept.
  const late = known ? known.lastSeen - snapshot.seenAt : 0;
  const isOld = late > 0 && late <= LATEST_MS;
  const applied = applyChanges(stored, changes, { ...snapshot, conversation: key, version });
  const added = await seal(applied.added, known?.links ?? 0, known?.head ?? '');
  const messages = threadAfter(stored, applied, added);
  if (messages.some(({ rank }, at) => rank === messages[at - 1]?.rank)) return 'noRoom';
  const described = describe({ snapshot, known, stored, messages, added: added.length, whole });
  const conversation: StoredConversation = {
    ...described,
    ...(known && isOld && { lastSeen: known.lastSeen }),
    key,
    // What is late does not say how the page is now: the same as before may come again.
    digest: known && isOld ? known.digest : digest,
    head: added.at(-1)?.hash ?? known?.head ?? '',
  };
  const jobs = jobsFor(added, stored, changes);
  return { conversation, added, patches: applied.patches, jobs, messages };
}

/** Chains new messages, each to the one before it in the order of first sight. */
async function seal(added: readonly Unsealed[], links: number, head: string): Promise<StoredMessage[]> {
  const records: StoredMessage[] = [];
  let previous = head;
  for (const message of added) {
    const hash = await hashMessage(previous, message);
    records.push({ ...message, seq: links + records.length, previous, hash });
    previous = hash;
  }
  return records;
}

/** The pictures to fetch: of new messages, and those that have an address of the web by now. */
function jobsFor(added: readonly StoredMessage[], stored: readonly StoredMessage[], { moved }: Changes): Batch['jobs'] {
  const jobs: Batch['jobs'] = added.flatMap(({ rank, images }) =>
    images.map(({ url }, index) => ({ rank, index, url })),
  );
  for (const { rank, index, url } of moved) {
    const known = stored.find((message) => message.rank === rank)?.images[index];
    if (known) jobs.push({ rank, index, url: known.url, from: url });
  }
  return jobs;
}

/** As much of the end of a thread as tells since when an answer is waited for. `messages` is what was read of it. */
async function answerable(
  { key, lastSeen }: StoredConversation,
  messages: StoredMessage[],
  { whole }: Part,
): Promise<StoredMessage[]> {
  let [end, isAll] = [messages, whole];
  while (!isAll && !tellsWaiting(end, lastSeen)) {
    const earlier = await threadPage(key, { before: end[0]?.rank, limit: EARLIER });
    end = [...earlier, ...end];
    isAll = earlier.length < EARLIER;
  }
  return end;
}
