/** Puts the messages of all conversations of a case and its events into one order, and numbers the messages. */
import type { Instant, StoredMessage } from '../chats/model.ts';
import type { Case, CaseEvent, CaseThread } from './case.ts';
import { type Missing, placesIn, type Stretch, stretchesIn } from './record-stretch.ts';

/**
 * One line of the record. A message has its `place` in the whole conversation, from 1: people are told that one; and its `number` in the
 * order of this record. `left`: the buyer left some out here; `ends`: nothing of the conversation comes behind it.
 */
export type Entry =
  | MessageEntry
  | { kind: 'left'; at: Instant; thread: CaseThread; stretch: Stretch; ends: boolean }
  | { kind: 'event'; at: Instant; event: CaseEvent };

/** A line of the record that is a message. `missing`: what may be missing before it, where no `left` has told so. */
export interface MessageEntry {
  kind: 'message';
  at: Instant;
  thread: CaseThread;
  message: StoredMessage;
  number: number;
  place: number;
  missing: readonly Missing[];
}

/**
 * Messages and events as one timeline. The messages of a conversation keep its order, whatever their times say; one without a time
 * stands with the one before it, and none counts as later than when it was first seen. Messages go before events of the same instant.
 */
export function* timelineOf({ threads, events }: Pick<Case, 'threads' | 'events'>): Generator<Entry> {
  const rows = threads.map((thread) => ({
    thread,
    times: timesOf(thread.messages),
    places: placesIn(thread),
    stretches: stretchesIn(thread),
    next: 0,
  }));
  let number = 0;
  let passed = 0;
  for (;;) {
    let first: (typeof rows)[number] | undefined;
    for (const row of rows) if (timeOf(row) < timeOf(first)) first = row;
    const event = events[passed];
    const message = first?.thread.messages[first.next];
    if (event && known(event.at, 0) < timeOf(first)) {
      passed++;
      yield { kind: 'event', at: event.at, event };
    } else if (first && message) {
      number++;
      const { thread, stretches, places } = first;
      const at = timeOf(first);
      const before = stretches[first.next] as Stretch;
      if (before.count > 0) yield { kind: 'left', at, thread, stretch: before, ends: false };
      const missing = before.count > 0 ? [] : before.missing;
      yield { kind: 'message', at, thread, message, number, place: places[first.next] as number, missing };
      first.next++;
      const after = stretches[first.next] as Stretch;
      if (first.next === thread.messages.length && after.count > 0)
        yield { kind: 'left', at, thread, stretch: after, ends: true };
    } else return;
  }
}

/** The line of each message in the record, by `placeOf`. */
export function entriesOf(evidence: Pick<Case, 'threads' | 'events'>): Map<string, MessageEntry> {
  const entries = new Map<string, MessageEntry>();
  for (const entry of timelineOf(evidence))
    if (entry.kind === 'message') entries.set(placeOf(entry.thread.conversation.key, entry.message.rank), entry);
  return entries;
}

/** Names a message of the case: key of its conversation, and rank. */
export const placeOf = (conversation: string, rank: number): string => `${rank} ${conversation}`;

function timesOf(messages: readonly StoredMessage[]): Instant[] {
  let before = Number.NEGATIVE_INFINITY;
  const times = messages.map(({ sentAt, firstSeen }) => {
    before = Math.max(before, known(Math.min(known(sentAt, before), known(firstSeen, sentAt ?? before)), before));
    return before;
  });
  // The first ones may have no time: they stand with the first that has one, or where they were first seen.
  const first = times.find(Number.isFinite);
  return times.map((at, index) => known(at, first ?? known(messages[index]?.firstSeen, 0)));
}

/** The instant, or `other` where it is none: a page, a clock or an old archive may have given anything. */
const known = (at: Instant | undefined, other: Instant): Instant => (Number.isFinite(at) ? (at as Instant) : other);

const timeOf = (row: { times: Instant[]; next: number } | undefined) =>
  row?.times[row.next] ?? Number.POSITIVE_INFINITY;
