import { align, type Pair } from './align.ts';
import { deletionNotice } from './deletion.ts';
import { type GapChanges, gapsOf } from './gaps.ts';
import type { Direction, Instant, SeenMessage, Sight, Snapshot, StoredMessage } from './model.ts';
import { type Entry, placed } from './place.ts';
import { ranksFor } from './ranks.ts';
import { lastSeenOf } from './sights.ts';
import { isNoticeOf } from './stretch.ts';
import { partsOf } from './thread-parts.ts';
import { textsLearned } from './translation.ts';
import { hadText, hadTextAt, textSince } from './versions.ts';

/**
 * What a snapshot adds to the archive. Ranks name stored messages as they are, except in `added` and `reranked.to`; nothing is
 * ever overwritten.
 */
export interface Changes extends GapChanges {
  /**
   * New messages with the place they belong to, in thread order; `gapBefore` as in the archive. `goneSince` when something
   * newer than the snapshot is known to stand without it.
   */
  added: { rank: number; message: SeenMessage; gapBefore?: true; goneSince?: Instant; goneBy?: Direction }[];
  /** Messages whose text was edited, with the text shown now; `late` when a newer one is kept, and this is an earlier one. */
  revised: { rank: number; text: string; late?: true }[];
  /** Messages no longer shown between two neighbours that still are, or whose place the site gives to a notice. */
  gone: number[];
  /** By whom, where the site says so. */
  takenBack: { rank: number; by: Direction }[];
  /** Messages once gone that are shown again. */
  back: number[];
  /** The original or the translation of known messages, shown for the first time. */
  learned: { rank: number; kind: 'original' | 'translation'; text: string }[];
  /** Pictures kept nowhere yet that the page alone had, and that now have an address of the web. */
  moved: { rank: number; index: number; url: string }[];
  /** Messages that stand elsewhere in the thread, or need more room between them: their ranks before and after. */
  reranked: { from: number; to: number }[];
  /** Ranks that the first and the last message of the window have now, notices of what is gone aside. */
  shown?: { from: number; to: number };
}

/** The visible part of a thread, and where it ends: what `merge` reads of a snapshot. */
export type Window = Pick<Snapshot, 'messages' | 'atEnd' | 'atStart'> & {
  /** When it was on the screen. Without it, after everything that is kept. */
  seenAt?: Instant;
  /**
   * A snapshot that is older than what is kept by more than this (in ms) was not delivered late: the clock of the computer
   * was set back.
   */
  latest?: number;
  /** When each part of the thread was last on the screen, where it is known: what was seen since is not undone. */
  sights?: readonly Sight[];
};

/**
 * Merges the visible thread into the stored one, which must be in order of rank. Pure and idempotent: the same window
 * again changes nothing. Date rows are not messages and must not be in it. Where the window does not reach the newest
 * message, what is new in it belongs beside its neighbours, not at the end. What does not join anything kept leaves a gap.
 * A window that is older than what is kept adds what was missed, earlier texts too, and undoes nothing that was seen since.
 */
export function merge(stored: readonly StoredMessage[], window: Window): Changes {
  const { messages: seen, atEnd = true, atStart = false, sights = [] } = window;
  const isLate = lateness(window);
  const parts = partsOf(stored);
  const pairs = align(parts, seen);
  const thread = placed(parts, seen, pairs, { atEnd, atStart, isLate });
  const gaps = gapsOf(thread, stored, seen.length, atStart, isLate);
  const ranks = ranksFor(
    thread.map(({ stored: at }, place) => ({ rank: rankOf(stored, at), gap: gaps[place] === true })),
  );
  const seenSince = (message: StoredMessage) => isLate(lastSeenOf(message, sights));
  const changes: Changes = {
    added: [],
    reranked: [],
    closed: [],
    opened: [],
    ...textsOf(stored, pairs, window, isLate, seenSince),
    ...presenceOf(stored, { thread, gaps }, pairs, seen, isLate, seenSince),
    ...also(stored, seen, pairs),
  };
  const hidden = new Set(pairs.flatMap(({ seen: at, as }) => (as === 'notice' || as === 'unsure' ? [at] : [])));
  const places = thread.flatMap(({ seen: at }, place) => (at === undefined || hidden.has(at) ? [] : [place]));
  if (places.length > 0)
    changes.shown = { from: ranks[places[0] as number] as number, to: ranks[places.at(-1) as number] as number };
  thread.forEach((entry, place) => {
    const [rank, gap] = [ranks[place] as number, gaps[place] === true];
    const message = entry.stored === undefined ? undefined : stored[entry.stored];
    if (message) {
      if (message.rank !== rank) changes.reranked.push({ from: message.rank, to: rank });
      if (gap !== (message.gapBefore === true)) changes[gap ? 'opened' : 'closed'].push(message.rank);
    } else {
      const notice = noticeBeside(seen[entry.seen as number] as SeenMessage, { thread, gaps }, place, stored, false);
      const since = notice && isLate(notice.firstSeen) ? notice.firstSeen : undefined;
      const goneSince = since ?? goneOf(thread, place, stored, sights, isLate);
      const message = seen[entry.seen as number] as SeenMessage;
      const by = goneSince === undefined ? undefined : noticed(message, { thread, gaps }, place, stored, false);
      const gone = goneSince !== undefined && { goneSince, ...(by && { goneBy: by }) };
      changes.added.push({ rank, message, ...(gap && { gapBefore: true as const }), ...gone });
    }
  });
  return changes;
}

const rankOf = (stored: readonly StoredMessage[], at: number | undefined) =>
  at === undefined ? undefined : stored[at]?.rank;

/** Tells whether an instant at which something was seen is after the window's. */
function lateness({ seenAt, latest = Number.POSITIVE_INFINITY }: Window): (at: Instant) => boolean {
  return (at) => seenAt !== undefined && seenAt < at && at - seenAt <= latest;
}

/** Edits, and earlier texts that a late window tells of. A text known already is told again only when it came back. */
function textsOf(
  stored: readonly StoredMessage[],
  pairs: readonly Pair[],
  { messages, seenAt }: Window,
  isLate: (at: Instant) => boolean,
  seenSince: (message: StoredMessage) => boolean,
): Pick<Changes, 'revised'> {
  const revised = pairs.flatMap(({ stored: at, seen, as }): Changes['revised'] => {
    if (as !== 'edited') return [];
    const message = stored[at] as StoredMessage;
    const { text } = messages[seen] as SeenMessage;
    const late = isLate(textSince(message)) || seenSince(message);
    if (late ? hadText(message, text) : hadTextAt(message, text, seenAt)) return [];
    return [{ rank: message.rank, text, ...(late && { late }) }];
  });
  return { revised };
}

/** The whole thread in order, and before which of it something may be missing. */
interface Thread {
  thread: readonly Entry[];
  gaps: readonly boolean[];
}

/** Messages that went, or are there again. */
function presenceOf(
  stored: readonly StoredMessage[],
  { thread, gaps }: Thread,
  pairs: readonly Pair[],
  seen: readonly SeenMessage[],
  isLate: (at: Instant) => boolean,
  seenSince: (message: StoredMessage) => boolean,
): Pick<Changes, 'gone' | 'back' | 'takenBack'> {
  const first = thread.findIndex((entry) => entry.seen !== undefined);
  const last = thread.findLastIndex((entry) => entry.seen !== undefined);
  const unseen = thread.slice(first + 1, Math.max(first + 1, last)).filter((entry) => entry.seen === undefined);
  const replaced = pairs.filter(({ as }) => as === 'notice');
  const gone = [...unseen, ...replaced]
    .map((entry) => stored[entry.stored as number] as StoredMessage)
    .filter((message) => message.goneSince === undefined && !isLate(message.firstSeen) && !seenSince(message));
  const went = new Set(gone);
  const noticedGone = thread.flatMap((entry, place) => {
    const message = entry.stored === undefined ? undefined : stored[entry.stored];
    if (!message || !went.has(message) || entry.seen !== undefined) return [];
    const by = noticed(message, { thread, gaps }, place, stored, true);
    return by ? [{ rank: message.rank, by }] : [];
  });
  const takenBack = replaced.flatMap(({ stored: at, seen: place }) => {
    const { rank, goneBy, goneSince, direction } = stored[at] as StoredMessage;
    if (goneSince === undefined && !gone.some((message) => message.rank === rank)) return [];
    const by = goneByOf(seen[place] as SeenMessage, direction);
    return by && goneBy === undefined ? [{ rank, by }] : [];
  });
  const back = pairs
    .filter(({ as }) => as !== 'notice' && as !== 'unsure')
    .map(({ stored: at }) => stored[at] as StoredMessage)
    .filter(({ goneSince }) => goneSince !== undefined && !isLate(goneSince));
  const ranks = (messages: readonly StoredMessage[]) => messages.map(({ rank }) => rank);
  return { gone: ranks(gone), takenBack: [...takenBack, ...noticedGone], back: ranks(back) };
}

/** By whom a message of a side was taken back, as a notice says. */
function goneByOf(notice: SeenMessage, side: Direction): Direction | undefined {
  const by = deletionNotice(notice.text, notice.direction)?.by;
  return by === 'author' ? side : by;
}

/** By whom a message was taken back in whose place a notice was kept, as far as it says so; the window shows one of the two. */
function noticed(
  message: SeenMessage,
  { thread, gaps }: Thread,
  place: number,
  stored: readonly StoredMessage[],
  shown: boolean,
): Direction | undefined {
  const notice = noticeBeside(message, { thread, gaps }, place, stored, shown);
  return notice && goneByOf(notice, message.direction);
}

function noticeBeside(
  message: SeenMessage,
  { thread, gaps }: Thread,
  place: number,
  stored: readonly StoredMessage[],
  shown: boolean,
): StoredMessage | undefined {
  const [above, below] = [gaps[place] ? undefined : thread[place - 1], gaps[place + 1] ? undefined : thread[place + 1]];
  for (const entry of [above, below]) {
    const beside = entry?.stored === undefined ? undefined : stored[entry.stored];
    if (beside && (entry?.seen !== undefined) === shown && isNoticeOf(message, beside)) return beside;
  }
  return undefined;
}

/** Since when a message that a late window adds is known to be gone: its neighbours were seen beside each other later. */
function goneOf(
  thread: readonly Entry[],
  place: number,
  stored: readonly StoredMessage[],
  sights: readonly Sight[],
  isLate: (at: Instant) => boolean,
): Instant | undefined {
  let [above, below] = [place, place];
  while (above >= 0 && thread[above]?.stored === undefined) above--;
  while (below < thread.length && thread[below]?.stored === undefined) below++;
  const [from, to] = [thread[above]?.stored, thread[below]?.stored];
  if (from === undefined || to === undefined || to !== from + 1 || stored[to]?.gapBefore) return undefined;
  const [one, other] = [stored[from] as StoredMessage, stored[to] as StoredMessage];
  const both = sights.filter((sight) => sight.from <= one.rank && other.rank <= sight.to).map(({ at }) => at);
  const at = Math.max(Math.min(one.firstSeen, other.firstSeen), ...both);
  return isLate(at) ? at : undefined;
}

/** What is seen anew of known messages: their other text, another address of their pictures. */
function also(
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
  pairs: readonly Pair[],
): Pick<Changes, 'learned' | 'moved'> {
  const known = pairs.flatMap((pair) => {
    const [kept, shown] = [stored[pair.stored], seen[pair.seen]];
    return kept && shown && pair.as !== 'notice' && pair.as !== 'unsure'
      ? [{ kept, shown, edited: pair.as === 'edited' }]
      : [];
  });
  return {
    learned: known.flatMap(({ kept, shown, edited }) =>
      textsLearned(kept, shown)
        .filter(({ text }) => !edited || text !== shown.text || shown.text === shown.translation)
        .map((text) => ({ rank: kept.rank, ...text })),
    ),
    moved: known.flatMap(({ kept: { rank, images }, shown }) =>
      images.flatMap(({ url, sha256, problem }, index) => {
        const now = shown.images[index]?.url ?? '';
        const lost = url.startsWith('blob:') && !sha256 && (problem ?? 'page') === 'page';
        return lost && /^https?:/.test(now) ? [{ rank, index, url: now }] : [];
      }),
    ),
  };
}
