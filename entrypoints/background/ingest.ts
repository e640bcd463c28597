import { applyChanges, threadAfter, type Unsealed } from '../../utils/chats/apply.ts';
import { conversationKey } from '../../utils/chats/key.ts';
import { type Changes, merge } from '../../utils/chats/merge.ts';
import type { Snapshot, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { lastSeenOf, movedSights } from '../../utils/chats/sights.ts';
import { type Batch, writeBatch } from '../../utils/db/batch.ts';
import { conversationOf, seenAgain, threadPage } from '../../utils/db/chats.ts';
import { ensureCopied } from '../../utils/db/copies.ts';

import { hashMessage } from '../../utils/evidence/seal.ts';
import type { KeepResult } from '../../utils/messages.ts';
import { tellsWaiting } from '../../utils/replies/due.ts';
import type { Clock } from '../../utils/replies/wake.ts';
import { describe } from './describe.ts';
import { remember, sightingFor } from './last-seen.ts';
import { sightsAfter } from './on-screen.ts';
import { type Part, partFor, wholeOf } from './part.ts';

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
  const known = await conversationOf(key);
  const sighting = await sightingFor(key, known?.digest, snapshot);
  const isBack = known?.goneSince !== undefined && known.goneSince < snapshot.seenAt;
  const startIsNew = snapshot.atStart && !known?.fromStart;
  if (known?.digest === sighting.digest && !isBack && !startIsNew) {
    const isNoted = snapshot.seenAt - known.lastSeen < NOTED_MS;
    const isWhole = snapshot.messages.length === sighting.messages.length;
    if (!isNoted && isWhole) await seenAgain(key, snapshot.seenAt);
    if (isNoted || isWhole) {
      await ensureCopied(key);
      return { ...stateOf(known), added: 0 };
    }
  }
  const nothing: Part = { stored: [], snapshot, whole: true, grown: false };
  const part = known ? await partFor(known, snapshot, sighting) : nothing;
  const batch =
    (await batchFor(part, known, sighting.digest, version)) ??
    (await batchFor(await wholeOf(key, snapshot), known, sighting.digest, version));
  if (batch && (await write(batch, known, clockFor))) {
    remember(key, sighting);
    return { ...stateOf(batch.conversation), added: batch.added.length };
  }
  // Somebody else wrote in between (a restore, a deletion): merge again into what is there now.
  return ingest(snapshot, version, clockFor);
}

function stateOf({ count, gaps, fromStart }: StoredConversation): { kept: number; whole: boolean } {
  return { kept: count, whole: fromStart === true && !gaps };
}

type Outcome = Omit<Batch, 'clock' | 'basedOn'> & { part: Part; messages: StoredMessage[] };

/** Writes what a snapshot made of a conversation, with the clock for an answer. */
async function write(outcome: Outcome, known: StoredConversation | undefined, clockFor: ClockFor): Promise<boolean> {
  const { part, messages, ...batch } = outcome;
  const clock = await clockFor(batch.conversation, await answerable(batch.conversation, messages, part));
  return writeBatch({ ...batch, clock, basedOn: known });
}

/** What to write for a snapshot, and the read part of the thread as it will be; `undefined` when more of it must be read. */
async function batchFor(
  part: Part,
  known: StoredConversation | undefined,
  digest: string,
  version: string,
): Promise<Outcome | undefined> {
  const { stored, snapshot, whole, grown } = part;
  const { seenAt } = snapshot;
  const key = conversationKey(snapshot.conversation);
  const sights = known?.sights ?? [];
  const changes = merge(stored, { ...snapshot, latest: LATEST_MS, sights });
  // Something that does not simply follow: its place may be before what was read.
  if (!whole && !isAfter(stored, changes)) return undefined;
  const source = { ...snapshot, conversation: key, version };
  const applied = applyChanges(stored, changes, source, (message) => lastSeenOf(message, sights));
  const added = await seal(applied.added, known?.links ?? 0, known?.head ?? '');
  const messages = threadAfter(stored, applied, added);
  // Sent again after a newer one was kept: it may add what was missed, but does not say how the page is now.
  const late = known ? known.lastSeen - seenAt : 0;
  const isOld = late > 0 && late <= LATEST_MS;
  const conversation: StoredConversation = {
    ...describe({ snapshot, known, stored, messages, added: added.length, whole }),
    ...(known && isOld && { lastSeen: known.lastSeen }),
    key,
    digest: known && isOld ? known.digest : digest,
    head: added.at(-1)?.hash ?? known?.head ?? '',
  };
  const ranks = stored.map(({ rank }) => rank);
  const before = known && { ...known, sights: movedSights(sights, ranks, changes.reranked) };
  conversation.sights = sightsAfter(before, messages, snapshot.messages, { at: seenAt, grown });
  return { conversation, added, patches: applied.patches, jobs: jobsFor(added, stored, changes), part, messages };
}

/** Whether all that is new stands after the first message that was read. */
function isAfter([first]: readonly StoredMessage[], { added, reranked }: Changes): boolean {
  return first !== undefined && reranked.length === 0 && added.every(({ rank }) => rank > first.rank);
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
