/**
 * Two archives of one conversation as one: what was kept on two computers, or before and after a deletion. Pure. Nothing of
 * either is lost, and what both have stands once; the same again changes nothing.
 */
import type { Instant, StoredConversation, StoredMessage } from './model.ts';
import { sameContent, sameMoment } from './same-message.ts';
import { unitedMessage } from './unite-message.ts';

/** A conversation with all its messages, in order of rank. */
export interface Kept {
  conversation: StoredConversation;
  messages: readonly StoredMessage[];
}

/** What the other one adds. */
export interface Union {
  /** Messages that were not there, in thread order, with a rank that fits; their links are as in the other archive. */
  added: StoredMessage[];
  /** Messages that were there, as they are now. Ranks and links stay. */
  changed: StoredMessage[];
  /** The rank of each message of the other archive in the united one, by its rank there. */
  ranks: ReadonlyMap<number, number>;
}

/** Which message of the other archive is which of ours. */
type Same = Map<number, number>;

/**
 * Unites `other` with what is stored. `identity` is equal for two messages that were first seen in the same way at the same
 * instant, whatever became of them. Of those for which `lackingSince` tells an instant it is known that they were not there
 * then: only what was kept anew since can be the same. `noRoom` when there is no number left between two ranks.
 */
export function unite(
  stored: Kept,
  other: Kept,
  identity: (message: StoredMessage) => string,
  lackingSince: (message: StoredMessage) => Instant | undefined = () => undefined,
): Union | 'noRoom' {
  const same = sameMessages(stored.messages, other.messages, identity, lackingSince);
  const order = inOrder(stored.messages, other.messages, same);
  const ranked = withRanks(order);
  if (!ranked) return 'noRoom';
  const closed = closedGaps(order, stored.messages, other.messages, same);
  const added = ranked.filter(({ isNew }) => isNew).map(({ message }) => message);
  const otherOf = new Map([...same].map(([index, at]) => [at, index]));
  const changed = stored.messages.flatMap((kept, at) => {
    const twin = other.messages[otherOf.get(at) ?? -1];
    const one = twin ? unitedMessage(kept, twin, lastSeenOf(stored, kept)) : kept;
    const now = closed.has(kept) ? { ...one, gapBefore: undefined } : one;
    return JSON.stringify(now) === JSON.stringify(kept) ? [] : [now];
  });
  const rankOf = new Map(order.map(({ message }, at) => [message, (ranked[at] as Place).message.rank]));
  return {
    added: added.map((message) => (closed.has(message) ? { ...message, gapBefore: undefined } : message)),
    changed,
    ranks: new Map(
      other.messages.flatMap((message, index) => {
        const rank = rankOf.get(stored.messages[same.get(index) ?? -1] ?? message);
        return rank === undefined ? [] : [[message.rank, rank] as const];
      }),
    ),
  };
}

/** When a message was last on the screen, as far as the conversation tells. */
function lastSeenOf({ conversation: { sights } }: Kept, { rank, lastSeen, firstSeen }: StoredMessage): Instant {
  return lastSeen ?? sights.find(({ from, to }) => from <= rank && rank <= to)?.at ?? firstSeen;
}

function sameMessages(
  stored: readonly StoredMessage[],
  other: readonly StoredMessage[],
  identity: (message: StoredMessage) => string,
  lackingSince: (message: StoredMessage) => Instant | undefined,
): Same {
  const same: Same = new Map();
  const taken = new Set<number>();
  const lacking = new Map(
    other.flatMap((message, index) => {
      const since = lackingSince(message);
      return since === undefined ? [] : [[index, since] as const];
    }),
  );
  const pairBy = (name: (message: StoredMessage) => string) => {
    const places = new Map<string, number[]>();
    for (const [at, message] of stored.entries()) {
      if (taken.has(at)) continue;
      const known = places.get(name(message));
      if (known) known.push(at);
      else places.set(name(message), [at]);
    }
    for (const [index, message] of other.entries()) {
      const at = same.has(index) || lacking.has(index) ? undefined : places.get(name(message))?.shift();
      if (at === undefined) continue;
      same.set(index, at);
      taken.add(at);
    }
  };
  pairBy(({ hash }) => hash);
  if (same.size + lacking.size === other.length) return pairAnew(stored, other, same, lacking);
  pairBy(identity);
  // Between those that are surely the same lies what both computers saw by themselves.
  for (const { ours, theirs } of [...stretches(stored, other, same)]) {
    const left = ours.filter((at) => !taken.has(at));
    const right = theirs.filter((index) => !same.has(index) && !lacking.has(index));
    const alike = (i: number, j: number) =>
      isSame(stored[left[i] as number] as StoredMessage, other[right[j] as number] as StoredMessage);
    for (const [i, j] of commonPart(left.length, right.length, alike)) same.set(right[j] as number, left[i] as number);
  }
  return pairAnew(stored, other, same, lacking);
}

/** Also pairs what was deleted with what was kept anew in its place since. */
function pairAnew(
  stored: readonly StoredMessage[],
  other: readonly StoredMessage[],
  same: Same,
  lacking: ReadonlyMap<number, Instant>,
): Same {
  const taken = new Set(same.values());
  const least = [...lacking.values()].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const left = [...stored.keys()].filter((at) => !taken.has(at) && (stored[at] as StoredMessage).firstSeen >= least);
  if (left.length === 0) return same;
  const right = [...lacking.keys()];
  /** Ranks of what stood there before, above and below each. */
  const above = neighbours(stored, least, 1);
  const below = neighbours(stored, least, -1);
  const alike = (i: number, j: number) => {
    const [at, index] = [left[i] as number, right[j] as number];
    const [kept, deleted] = [stored[at] as StoredMessage, other[index] as StoredMessage];
    return (
      kept.firstSeen >= (lacking.get(index) as Instant) &&
      (above[at] ?? Number.NEGATIVE_INFINITY) < deleted.rank &&
      deleted.rank < (below[at] ?? Number.POSITIVE_INFINITY) &&
      isSame(kept, deleted)
    );
  };
  for (const [i, j] of commonPart(left.length, right.length, alike)) same.set(right[j] as number, left[i] as number);
  return same;
}

/** For each place the rank of the nearest message on one side that was first seen before an instant. */
function neighbours(stored: readonly StoredMessage[], since: Instant, step: 1 | -1): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let rank: number | undefined;
  for (let at = step > 0 ? 0 : stored.length - 1; stored[at]; at += step) {
    found[at] = rank;
    if ((stored[at] as StoredMessage).firstSeen < since) rank = stored[at]?.rank;
  }
  return found;
}

/** Whether two computers saw the same message: by its id, or its side, moment and one of its texts. */
function isSame(a: StoredMessage, b: StoredMessage): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return a.direction === b.direction && sameMoment(a, b) && (sameContent(a, b) || sameContent(b, a));
}

/** Above this many cells each message is only looked for among the next few. */
const MAX_CELLS = 4_000_000;
const NEXT = 200;

/** The longest list of pairs that rises on both sides: of `left` and `right` places, those that are `alike`. */
function commonPart(left: number, right: number, alike: (i: number, j: number) => boolean): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  if (left * right > MAX_CELLS) {
    for (; j < right; j++) {
      const found = range(i, Math.min(left, i + NEXT)).find((at) => alike(at, j));
      if (found === undefined) continue;
      pairs.push([found, j]);
      i = found + 1;
    }
    return pairs;
  }
  const width = right + 1;
  const longest = new Uint32Array((left + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] as number;
  for (let row = left - 1; row >= 0; row--)
    for (let column = right - 1; column >= 0; column--)
      longest[row * width + column] = alike(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  while (i < left && j < right) {
    if (alike(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The parts of both threads between messages that are the same, in order. */
function* stretches(stored: readonly StoredMessage[], other: readonly StoredMessage[], same: Same) {
  const anchors = rising([...same].sort(([a], [b]) => a - b));
  let [ours, theirs] = [0, 0];
  for (const [index, at] of [...anchors, [other.length, stored.length] as const]) {
    yield { ours: range(ours, at), theirs: range(theirs, index), anchor: at };
    [ours, theirs] = [at + 1, index + 1];
  }
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The longest part of the pairs in which both sides rise (patience sorting). */
function rising(pairs: (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, at]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as readonly [number, number])[1] < at) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) found.push(pairs[at] as readonly [number, number]);
  return found.reverse();
}

interface Place {
  message: StoredMessage;
  isNew: boolean;
}

/** Both threads as one: between the same neighbours by time, each side in its own order. */
function inOrder(stored: readonly StoredMessage[], other: readonly StoredMessage[], same: Same): Place[] {
  const order: Place[] = [];
  const timeOf = ({ sentAt, firstSeen }: StoredMessage) => sentAt ?? firstSeen;
  for (const { ours, theirs, anchor } of stretches(stored, other, same)) {
    const fresh = theirs.filter((index) => !same.has(index)).map((index) => other[index] as StoredMessage);
    for (const at of ours) {
      const message = stored[at] as StoredMessage;
      while (fresh[0] && timeOf(fresh[0]) < timeOf(message))
        order.push({ message: fresh.shift() as StoredMessage, isNew: true });
      order.push({ message, isNew: false });
    }
    for (const message of fresh) order.push({ message, isNew: true });
    const message = stored[anchor];
    if (message) order.push({ message, isNew: false });
  }
  return order;
}

/** New messages with ranks between their neighbours, their own where it fits; `undefined` when there is no room. */
function withRanks(order: readonly Place[]): Place[] | undefined {
  const ranked: Place[] = [];
  let after: number | undefined;
  for (let at = 0; at < order.length; ) {
    const here = order[at] as Place;
    if (!here.isNew) {
      if (after !== undefined && here.message.rank <= after) return undefined;
      after = here.message.rank;
      ranked.push(here);
      at += 1;
      continue;
    }
    let end = at;
    while (order[end]?.isNew) end++;
    const run = order.slice(at, end).map(({ message }) => message);
    const before = order[end]?.message.rank;
    const fits = run.every(
      ({ rank }, index) => rank > (run[index - 1]?.rank ?? after ?? -Infinity) && rank < (before ?? Infinity),
    );
    for (const [index, message] of run.entries()) {
      const rank = fits ? message.rank : between(after, before, index + 1, run.length + 1);
      ranked.push({ message: { ...message, rank }, isNew: true });
    }
    after = ranked.at(-1)?.message.rank;
    at = end;
  }
  const rising = ranked.every(({ message }, at) => at === 0 || message.rank > (ranked[at - 1] as Place).message.rank);
  return rising ? ranked : undefined;
}

function between(after: number | undefined, before: number | undefined, step: number, steps: number): number {
  if (before === undefined) return (after ?? -1) + step;
  if (after === undefined) return before - (steps - step);
  return after + ((before - after) * step) / steps;
}

/** Messages before which one of the two archives saw that nothing is missing. */
function closedGaps(
  order: readonly Place[],
  stored: readonly StoredMessage[],
  other: readonly StoredMessage[],
  same: Same,
): Set<StoredMessage> {
  /** Each message as it stands in `order`, by itself and by its twin. */
  const self = new Map<StoredMessage, StoredMessage>(order.map(({ message }) => [message, message]));
  for (const [index, at] of same) self.set(other[index] as StoredMessage, stored[at] as StoredMessage);
  const follows = new Set<string>();
  const numbers = new Map(order.map(({ message }, at) => [message, at]));
  for (const thread of [stored, other])
    for (const [at, message] of thread.entries()) {
      const before = thread[at - 1];
      if (message.gapBefore) continue;
      const places = [before && self.get(before), self.get(message)].map((one) => one && numbers.get(one));
      follows.add(places.join());
    }
  const closed = order.filter(
    ({ message }, at) => message.gapBefore && follows.has([at > 0 ? at - 1 : undefined, at].join()),
  );
  return new Set(closed.map(({ message }) => message));
}
