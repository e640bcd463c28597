/** The texts a message had, one after the other. */

import type { Instant, Revision, StoredMessage } from './model.ts';

type Versions = Pick<StoredMessage, 'text' | 'revisions' | 'firstSeen'>;

/** Since when the text of now is there, as far as was seen. */
export function textSince({ revisions, firstSeen }: Versions): Instant {
  return revisions?.at(-1)?.replacedAt ?? firstSeen;
}

/** Whether a message had this text before the one of now. */
export function hadText({ revisions }: Versions, text: string): boolean {
  return revisions?.some((revision) => revision.text === text) ?? false;
}

/** Whether this was its text at that instant, as far as is known. */
export function hadTextAt(message: Versions, text: string, at: Instant | undefined): boolean {
  const starts = startsOf(message);
  return (message.revisions ?? []).some(
    (revision, index) =>
      revision.text === text && at !== undefined && (starts[index] as number) <= at && at < revision.replacedAt,
  );
}

/** Since when each text is there, that of now included. One that a late snapshot told of is older than the first sight. */
function startsOf({ revisions = [], firstSeen }: Pick<Versions, 'revisions' | 'firstSeen'>): Instant[] {
  const [first] = revisions;
  return [first?.late ? (first.seenAt ?? firstSeen) : firstSeen, ...revisions.map(({ replacedAt }) => replacedAt)];
}

/** The message with another text, seen at `seenAt`, after all others. */
export function withText(message: Versions, text: string, seenAt: Instant): Pick<StoredMessage, 'text' | 'revisions'> {
  return { text, revisions: [...(message.revisions ?? []), { text: message.text, replacedAt: seenAt }] };
}

/**
 * The message with a text that was there before the one of now, told by a snapshot that came late: put where its instant
 * belongs among the others. The text of now stays.
 */
export function withEarlierText(
  { text: current, revisions = [], firstSeen }: Versions,
  text: string,
  seenAt: Instant,
): Pick<StoredMessage, 'text' | 'revisions'> {
  const starts = startsOf({ revisions, firstSeen });
  const shown = starts.findLastIndex((start) => start <= seenAt);
  const late: Revision = { text, replacedAt: starts[shown + 1] ?? seenAt, late: true, seenAt };
  const before = revisions.slice(0, shown + 1);
  const there = before[shown] ?? (shown >= 0 ? { text: current, replacedAt: seenAt } : undefined);
  if (there) before[shown] = { ...there, replacedAt: seenAt };
  return { text: current, revisions: [...before, late, ...revisions.slice(shown + 1)] };
}
