import { align, type Pair } from './align.ts';
import { type GapChanges, gapChanges } from './gaps.ts';
import type { Direction, Instant, SeenMessage, Snapshot, StoredMessage } from './model.ts';
import { textsLearned } from './translation.ts';

/**
 * What a snapshot adds to the archive. Ranks name stored messages as they are, except in `added` and `reranked.to`; nothing is
 * ever overwritten.
 */
export interface Changes extends GapChanges {
  /**
   * New messages with the place they belong to, in thread order; `gapBefore` as in the archive. `goneSince` when something
   * newer than the snapshot is known to stand without it.
   */
  added: { rank: number; message: SeenMessage; gapBefore?: true; goneSince?: Instant }[];
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
};

/**
 * Merges the visible thread into the stored one, which must be in order of rank. Pure and idempotent: the same window
 * again changes nothing. Date rows are not messages and must not be in it. Where the window does not reach the newest
 * message, what is new in it belongs beside its neighbours, not at the end. What does not join anything kept leaves a gap.
 */
export function merge(
  stored: readonly StoredMessage[],
  { messages: seen, atEnd = true, atStart = false }: Window,
): Changes {
  const pairs = align(stored, seen);
  const paired = new Map(pairs.map((pair) => [pair.stored, pair]));
  const first = pairs[0];
  const last = pairs.at(-1);
  const [added, follows, skipped] = placed(stored, seen, pairs, atEnd);
  if (added[0] && first?.seen !== 0 && !atStart) added[0].gapBefore = true;
  const gaps = gapChanges(stored, seen.length, pairs, follows, { atStart });
  const lists = { revised: [], gone: [], takenBack: [], back: [], reranked: [] };
  const changes: Changes = { added, ...lists, ...gaps, ...also(stored, seen, pairs) };
  stored.forEach((message, index) => {
    const pair = paired.get(index);
    if (pair?.edited) changes.revised.push({ rank: message.rank, text: (seen[pair.seen] as SeenMessage).text });
    if (pair && message.goneSince !== undefined) changes.back.push(message.rank);
    const between = first && last && index > first.stored && index < last.stored;
    if (!pair && (between || skipped.has(index)) && message.goneSince === undefined) changes.gone.push(message.rank);
  });
  return changes;
}

/** What is seen anew of known messages: their other text, another address of their pictures. */
function also(
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
  pairs: readonly Pair[],
): Pick<Changes, 'learned' | 'moved'> {
  const known = pairs.flatMap((pair) => {
    const [kept, shown] = [stored[pair.stored], seen[pair.seen]];
    return kept && shown && !pair.edited ? [{ kept, shown }] : [];
  });
  return {
    learned: known.flatMap(({ kept, shown }) =>
      textsLearned(kept, shown).map((text) => ({ rank: kept.rank, ...text })),
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

/**
 * Gives every unpaired seen message a rank between its neighbours. Also which stored message follows the last of a run, and
 * those that stand between a run and the message above it on the page, where nothing is.
 */
function placed(
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
  pairs: readonly Pair[],
  atEnd: boolean,
): [added: Changes['added'], follows: Map<number, number>, skipped: Set<number>] {
  const added: Changes['added'] = [];
  const follows = new Map<number, number>();
  const skipped = new Set<number>();
  const known = new Map(pairs.map((pair) => [pair.seen, pair.stored]));
  for (let start = 0; start < seen.length; start++) {
    if (known.has(start)) continue;
    let end = start + 1;
    while (end < seen.length && !known.has(end)) end++;
    const run = seen.slice(start, end);
    const above = known.get(start - 1);
    const next = place(stored, run, above, known.get(end), atEnd);
    if (above !== undefined) for (let at = above + 1; at < next; at++) skipped.add(at);
    const [after, before] = [stored[next - 1]?.rank, stored[next]?.rank];
    if (next < stored.length) follows.set(end - 1, next);
    const joins = above === undefined ? (known.has(end) ? 'below' : undefined) : known.has(end) ? 'both' : 'above';
    run.forEach((message, index) => {
      added.push({ rank: rankBetween(after, before, index + 1, run.length + 1, joins), message });
    });
    start = end;
  }
  return [added, follows, skipped];
}

/** Index of the stored message a run of new messages stands before; their number where it stands at the end. */
function place(
  stored: readonly StoredMessage[],
  run: readonly SeenMessage[],
  previous: number | undefined,
  next: number | undefined,
  atEnd: boolean,
): number {
  if (next !== undefined) return next;
  // After a known neighbour, or with none at all: by time where it is known, else at the end.
  const sentAt = run.find((message) => message.sentAt !== undefined)?.sentAt;
  const from = previous === undefined ? 0 : previous + 1;
  if (sentAt === undefined) return atEnd ? stored.length : from;
  const later = stored.findIndex((m, i) => i >= from && m.sentAt !== undefined && m.sentAt > sentAt);
  return later === -1 ? stored.length : later;
}

/** Room that is left before what joins nothing kept: more than a thread has messages. Powers of two keep ranks exact. */
const ROOM = 2 ** 16;
/** A run beside a known message takes this part of the room at most, so that many runs fit. */
const PART = 2 ** -8;

function rankBetween(
  after: number | undefined,
  before: number | undefined,
  step: number,
  steps: number,
  joins: 'above' | 'below' | 'both' | undefined,
): number {
  if (before === undefined) return after === undefined ? step - 1 : after + step + (joins === undefined ? ROOM : 0);
  if (after === undefined) return before - (steps - step) - (joins === undefined ? ROOM : 0);
  if (joins === undefined) return after + ((before - after) * step) / steps;
  const unit = Math.min(1, 2 ** Math.floor(Math.log2(((before - after) * PART) / steps)));
  return joins === 'below' ? before - (steps - step) * unit : after + step * unit;
}
