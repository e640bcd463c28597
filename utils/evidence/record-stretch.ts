/** Where the chosen messages stand in the whole conversation as it was kept, and what lies between them. */
import type { CaseThread } from './case.ts';

/** Message key of what the archive may never have seen: before the first message of all, or further on. */
export type Missing = 'gapStart' | 'gapBetween';

/** What lies between two chosen messages, before the first or behind the last. */
export interface Stretch {
  /** Messages that the buyer left out here, and the places of the first and the last of them. */
  count: number;
  first: number;
  last: number;
  missing: Missing[];
}

/** The place of each chosen message in the whole conversation, from 1. */
export const placesIn = ({ places, messages }: CaseThread): readonly number[] =>
  places ?? messages.map((_, index) => index + 1);

/** What lies before each chosen message, and, as the last one, behind all of them. */
export function stretchesIn(thread: CaseThread): Stretch[] {
  const { messages, total } = thread;
  const places = placesIn(thread);
  const gaps = gapsIn(thread);
  const stretches: Stretch[] = [];
  let passed = 0;
  for (let index = 0; index <= messages.length; index++) {
    const first = (places[index - 1] ?? 0) + 1;
    const next = places[index] ?? total + 1;
    const missing: Missing[] = [];
    for (; (gaps[passed] ?? Number.POSITIVE_INFINITY) <= next; passed++) {
      const kind = gaps[passed] === 1 ? 'gapStart' : 'gapBetween';
      if (!missing.includes(kind)) missing.push(kind);
    }
    stretches.push({ count: Math.max(0, next - first), first, last: next - 1, missing });
  }
  return stretches;
}

/** Places of the messages before which others may be missing, in order; also of messages that were not chosen. */
export const gapsIn = (thread: CaseThread): readonly number[] =>
  thread.gapsBefore ?? placesIn(thread).filter((_, index) => thread.messages[index]?.gapBefore);

/** `57` or `57–70`. */
export const rangeOf = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);
