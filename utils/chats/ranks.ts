/** The numbers that order a thread: doubles, with room for others between them. */

/** Room that is left before what joins nothing kept: more than a thread has messages. Powers of two keep ranks exact. */
const ROOM = 2 ** 16;
/** A run beside a known message takes this part of the room at most, so that many runs fit. */
const PART = 2 ** -8;

/** A message of the thread in its new place. */
export interface Ranked {
  /** The rank it has, if it has one. */
  rank?: number;
  /** Something may be missing before it. */
  gap: boolean;
}

/**
 * Ranks for a thread in order, as few as possible of them new. Where no number is left between two, all are given anew, with
 * room between them.
 */
export function ranksFor(thread: readonly Ranked[]): number[] {
  const stays = staying(thread);
  const ranks = new Array<number>(thread.length);
  for (let start = 0; start < thread.length; start++) {
    if (stays[start]) {
      ranks[start] = (thread[start] as { rank: number }).rank;
      continue;
    }
    let end = start + 1;
    while (end < thread.length && !stays[end]) end++;
    const [after, before] = [ranks[start - 1], thread[end]?.rank];
    const above = after !== undefined && !thread[start]?.gap;
    const below = before !== undefined && !thread[end]?.gap;
    for (let at = start; at < end; at++)
      ranks[at] = rankBetween(after, before, at - start + 1, end - start + 1, { above, below });
    start = end - 1;
  }
  const fits = ranks.every((rank, at) => Number.isFinite(rank) && (at === 0 || rank > (ranks[at - 1] as number)));
  return fits ? ranks : thread.map((_, at) => at * ROOM);
}

function rankBetween(
  after: number | undefined,
  before: number | undefined,
  step: number,
  steps: number,
  joins: { above: boolean; below: boolean },
): number {
  const alone = !joins.above && !joins.below;
  if (before === undefined) return after === undefined ? step - 1 : after + step + (alone ? ROOM : 0);
  if (after === undefined) return before - (steps - step) - (alone ? ROOM : 0);
  if (alone) return after + ((before - after) * step) / steps;
  const unit = Math.min(1, 2 ** Math.floor(Math.log2(((before - after) * PART) / steps)));
  return joins.above ? after + step * unit : before - (steps - step) * unit;
}

/** Which keep their rank: of stretches that stand in another order now, those with the most messages. */
function staying(thread: readonly Ranked[]): boolean[] {
  const blocks: { from: number; to: number; first: number; last: number; size: number }[] = [];
  thread.forEach(({ rank }, at) => {
    if (rank === undefined) return;
    const block = blocks.at(-1);
    if (block && rank > block.last) Object.assign(block, { to: at, last: rank, size: block.size + 1 });
    else blocks.push({ from: at, to: at, first: rank, last: rank, size: 1 });
  });
  const stays = thread.map(() => false);
  const most: { size: number; before: number }[] = [];
  let best = -1;
  blocks.forEach((block, at) => {
    let here = { size: block.size, before: -1 };
    for (let other = 0; other < at; other++) {
      const size = (most[other]?.size as number) + block.size;
      if ((blocks[other]?.last as number) < block.first && size > here.size) here = { size, before: other };
    }
    most.push(here);
    if (best < 0 || here.size > (most[best]?.size as number)) best = at;
  });
  for (let at = best; at >= 0; at = most[at]?.before ?? -1) {
    const { from, to } = blocks[at] as { from: number; to: number };
    for (let place = from; place <= to; place++) stays[place] = thread[place]?.rank !== undefined;
  }
  return stays;
}
