import { align, type Pair } from './align.ts';
import type { SeenMessage, StoredMessage } from './model.ts';

/** What a snapshot adds to the archive. Ranks name stored messages; nothing is ever overwritten. */
export interface Changes {
  /** New messages with the place they belong to, in thread order. */
  added: { rank: number; message: SeenMessage }[];
  /** Messages whose text was edited, with the text shown now. */
  revised: { rank: number; text: string }[];
  /** Messages no longer shown between two neighbours that still are. */
  gone: number[];
  /** Messages once gone that are shown again. */
  back: number[];
}

/**
 * Merges the visible thread into the stored one, which must be in order of rank. Pure and idempotent: the same window
 * again changes nothing. Date rows are not messages and must not be in `seen`. `atEnd` is false when the window is known
 * not to reach the newest message: what is new in it then belongs beside its neighbours, not at the end.
 */
export function merge(stored: readonly StoredMessage[], seen: readonly SeenMessage[], atEnd = true): Changes {
  const pairs = align(stored, seen);
  const paired = new Map(pairs.map((pair) => [pair.stored, pair]));
  const first = pairs[0];
  const last = pairs.at(-1);
  const changes: Changes = { added: placed(stored, seen, pairs, atEnd), revised: [], gone: [], back: [] };
  stored.forEach((message, index) => {
    const pair = paired.get(index);
    if (pair?.edited) changes.revised.push({ rank: message.rank, text: (seen[pair.seen] as SeenMessage).text });
    if (pair && message.goneSince !== undefined) changes.back.push(message.rank);
    const between = first && last && index > first.stored && index < last.stored;
    if (!pair && between && message.goneSince === undefined) changes.gone.push(message.rank);
  });
  return changes;
}

/** Gives every unpaired seen message a rank between its neighbours. */
function placed(
  stored: readonly StoredMessage[],
  seen: readonly SeenMessage[],
  pairs: readonly Pair[],
  atEnd: boolean,
): Changes['added'] {
  const added: Changes['added'] = [];
  const known = new Map(pairs.map((pair) => [pair.seen, pair.stored]));
  for (let start = 0; start < seen.length; start++) {
    if (known.has(start)) continue;
    let end = start + 1;
    while (end < seen.length && !known.has(end)) end++;
    const run = seen.slice(start, end);
    const [after, before] = place(stored, run, known.get(start - 1), known.get(end), atEnd);
    run.forEach((message, index) => {
      added.push({ rank: rankBetween(after, before, index + 1, run.length + 1), message });
    });
    start = end;
  }
  return added;
}

/** The stored ranks a run of new messages stands between; `undefined` at an end of the thread. */
function place(
  stored: readonly StoredMessage[],
  run: readonly SeenMessage[],
  previous: number | undefined,
  next: number | undefined,
  atEnd: boolean,
): [number | undefined, number | undefined] {
  if (next !== undefined) return [stored[next - 1]?.rank, stored[next]?.rank];
  // After a known neighbour, or with none at all: by time where it is known, else at the end.
  const sentAt = run.find((message) => message.sentAt !== undefined)?.sentAt;
  const from = previous === undefined ? 0 : previous + 1;
  const later =
    sentAt === undefined ? -1 : stored.findIndex((m, i) => i >= from && m.sentAt !== undefined && m.sentAt > sentAt);
  if (later === -1 && sentAt === undefined && !atEnd) return [stored[from - 1]?.rank, stored[from]?.rank];
  if (later === -1) return [stored.at(-1)?.rank, undefined];
  return [stored[later - 1]?.rank, stored[later]?.rank];
}

function rankBetween(after: number | undefined, before: number | undefined, step: number, steps: number): number {
  if (before === undefined) return (after ?? -1) + step;
  if (after === undefined) return before - (steps - step);
  return after + ((before - after) * step) / steps;
}
