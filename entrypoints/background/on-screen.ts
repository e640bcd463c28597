import type { SeenMessage, Sight, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { sameContent, sameMoment } from '../../utils/chats/same-message.ts';
import { noteSight } from '../../utils/chats/sights.ts';

/**
 * Notes which messages were on the screen at `at`. `messages` are those of the thread after the merge, or of its end, and
 * `seen` what the page shows of it; `grown` when it shows all it did at the last sight, and this after it.
 */
export function sightsAfter(
  known: Pick<StoredConversation, 'sights' | 'lastSeen'> | undefined,
  messages: readonly StoredMessage[],
  seen: readonly SeenMessage[],
  { at, grown }: { at: number; grown: boolean },
): Sight[] {
  const sights = known?.sights ?? [];
  const range = rangeOf(messages, seen);
  if (!range) return sights;
  const before = grown ? sights.filter((sight) => sight.at === known?.lastSeen).map(({ from }) => from) : [];
  return noteSight(sights, { from: Math.min(range.from, ...before), to: range.to, at });
}

/** Ranks of the first and the last message of a window; the newest such place in the thread. */
function rangeOf(
  messages: readonly StoredMessage[],
  seen: readonly SeenMessage[],
): { from: number; to: number } | undefined {
  const there = messages.filter(({ goneSince }) => goneSince === undefined);
  for (let to = there.length - 1; to >= seen.length - 1; to--) {
    const [first, last] = [there[to - seen.length + 1], there[to]];
    if (first && last && isSeenAs(last, seen.at(-1)) && isSeenAs(first, seen[0]))
      return { from: first.rank, to: last.rank };
  }
  return undefined;
}

/** Whether a stored message may be what the page shows. */
export function isSeenAs(stored: StoredMessage, seen: SeenMessage | undefined): boolean {
  if (!seen || stored.direction !== seen.direction) return false;
  if (stored.id !== undefined && seen.id !== undefined && stored.id !== seen.id) return false;
  return sameMoment(stored, seen) && sameContent(stored, seen);
}
