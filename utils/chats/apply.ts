import type { Changes } from './merge.ts';
import type { Instant, Snapshot, StoredMessage } from './model.ts';
import { withEarlierText, withText } from './versions.ts';

/** A message to keep that is not in the hash chain yet: whoever writes it adds its `seq`, its hash and the one before. */
export type Unsealed = Omit<StoredMessage, 'seq' | 'hash' | 'previous'>;

/** What changes in a message already kept: its rank as it was, and only the fields that change, a new rank included. */
export interface Patch {
  rank: number;
  changes: Partial<StoredMessage>;
}

/** What a snapshot writes. */
export interface Applied {
  /** New messages, in thread order: the order in which they join the hash chain. */
  added: Unsealed[];
  /** One for each message that changes, in order of the ranks they had. */
  patches: Patch[];
}

/** Where the messages of a snapshot come from: its key, and the version of Parley that reads it. */
export type Source = Pick<Snapshot, 'url' | 'seenAt' | 'way'> & { conversation: string; version: string };

/** Of texts that change at every sight not more are kept: the site translates as it likes. */
const MOST_TEXTS = 20;

/**
 * Turns what `merge` says into new records and changes of those kept. Pure. `lastSeen` tells when a message was last on the
 * screen; it is noted when the message goes.
 */
export function applyChanges(
  stored: readonly StoredMessage[],
  changes: Changes,
  { conversation, url, seenAt, way, version }: Source,
  lastSeen: (message: StoredMessage) => Instant = ({ firstSeen }) => firstSeen,
): Applied {
  const added = changes.added.map(({ rank, message, gapBefore, goneSince, goneBy }) => ({
    ...message,
    conversation,
    rank,
    firstSeen: seenAt,
    url,
    way,
    version,
    ...(gapBefore && { gapBefore }),
    ...(goneSince !== undefined && { goneSince, lastSeen: seenAt, ...(goneBy && { goneBy }) }),
  }));
  const byRank = new Map(stored.map((message) => [message.rank, message]));
  const patches = new Map<number, Partial<StoredMessage>>();
  const patch = (rank: number, more: (before: StoredMessage) => Partial<StoredMessage>) => {
    const before = byRank.get(rank);
    if (before) patches.set(rank, { ...patches.get(rank), ...more(before) });
  };
  for (const { rank, text, late } of changes.revised)
    patch(rank, (before) => (late ? withEarlierText : withText)(before, text, seenAt));
  for (const { rank, kind, text } of changes.learned)
    patch(rank, ({ otherTexts = [] }) => ({
      otherTexts: [...(patches.get(rank)?.otherTexts ?? otherTexts), { kind, text, seenAt }].slice(0, MOST_TEXTS),
    }));
  for (const rank of changes.gone) patch(rank, (before) => ({ goneSince: seenAt, lastSeen: lastSeen(before) }));
  for (const { rank, by } of changes.takenBack) patch(rank, () => ({ goneBy: by }));
  for (const rank of changes.back)
    patch(rank, () => ({ goneSince: undefined, goneBy: undefined, lastSeen: undefined }));
  for (const rank of changes.closed) patch(rank, () => ({ gapBefore: undefined }));
  for (const rank of changes.opened) patch(rank, () => ({ gapBefore: true }));
  for (const { from, to } of changes.reranked) patch(from, () => ({ rank: to }));
  return {
    added,
    patches: [...patches].map(([rank, fields]) => ({ rank, changes: fields })).sort((a, b) => a.rank - b.rank),
  };
}

/** The whole thread as it is after `applied`, in order; the new messages as they were sealed. */
export function threadAfter(
  stored: readonly StoredMessage[],
  { patches }: Pick<Applied, 'patches'>,
  sealed: readonly StoredMessage[],
): StoredMessage[] {
  const byRank = new Map(patches.map(({ rank, changes }) => [rank, changes]));
  const kept = stored.map((message) => ({ ...message, ...byRank.get(message.rank) }));
  return [...kept, ...sealed].sort((a, b) => a.rank - b.rank);
}
