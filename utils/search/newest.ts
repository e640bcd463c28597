import type { Instant } from '../chats/model.ts';
import type { SearchBlock } from './block.ts';

/** A message that was found. */
export interface Hit {
  conversation: string;
  rank: number;
  at: Instant;
}

/** Collects hits, keeps the newest `limit` of them, and counts all. A letter that is everywhere costs little memory. */
export function newestHits(limit: number) {
  let hits: Hit[] = [];
  let total = 0;
  let oldest = Number.NEGATIVE_INFINITY;
  const prune = () => {
    hits.sort(
      (a, b) =>
        b.at - a.at || (a.conversation < b.conversation ? -1 : a.conversation > b.conversation ? 1 : b.rank - a.rank),
    );
    hits = hits.slice(0, limit);
    if (hits.length === limit) oldest = hits.at(-1)?.at ?? oldest;
    return hits;
  };
  return {
    add({ at, ranks, owners, conversations }: SearchBlock, place: number): void {
      total++;
      const instant = at[place] as number;
      if (instant < oldest) return;
      const conversation = conversations[owners[place] as number] as string;
      hits.push({ conversation, rank: ranks[place] as number, at: instant });
      if (hits.length > 4 * limit) prune();
    },
    total: () => total,
    /** The newest ones, newest first; within a conversation and an instant the later in the thread first. */
    list: (): readonly Hit[] => prune(),
    /** Whether nothing that is no newer than `at` can change the list. */
    isSure: (at: Instant): boolean => prune().length === limit && oldest > at,
  };
}
