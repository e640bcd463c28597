/** Puts the messages of all conversations of a case and its events into one order, and numbers the messages. */
import type { Instant, StoredMessage } from '../chats/model.ts';
import type { Case, CaseEvent, CaseThread } from './case.ts';

/** One line of the record. Messages are numbered from 1 over the whole case. */
export type Entry =
  | { kind: 'message'; at: Instant; thread: CaseThread; message: StoredMessage; number: number }
  | { kind: 'event'; at: Instant; event: CaseEvent };

/**
 * Messages and events as one timeline. The messages of a conversation keep its order, whatever their times say; one without a time
 * stands with the one before it, and none counts as later than when it was first seen. Messages go before events of the same instant.
 */
export function* timelineOf({ threads, events }: Pick<Case, 'threads' | 'events'>): Generator<Entry> {
  const rows = threads.map((thread) => ({ thread, times: timesOf(thread.messages), next: 0 }));
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
      yield { kind: 'message', at: timeOf(first), thread: first.thread, message, number };
      first.next++;
    } else return;
  }
}

/** The number of each message in the record, by `placeOf`. */
export function numbersOf(evidence: Pick<Case, 'threads' | 'events'>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of timelineOf(evidence))
    if (entry.kind === 'message') numbers.set(placeOf(entry.thread.conversation.key, entry.message.rank), entry.number);
  return numbers;
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
