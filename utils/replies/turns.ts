import type { Instant } from '../chats/model.ts';
import { ownReplies, type Said } from './automatic.ts';
import { awayNotice } from './away.ts';
import type { Turn } from './turn.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Clocks this far apart are set differently. */
const SKEW = 5 * MINUTE;
/** A message older than this at first sight starts no clock, and is not what a later reply answers: the buyer has moved on. */
const STALE = 30 * DAY;
/** What a message is taken for of which only the day is shown: noon; and a reply of the same day comes three hours later. */
const NOON = 12 * 60 * MINUTE;
const SAME_DAY = 3 * 60 * MINUTE;

/**
 * The times the buyer wrote and waited, oldest first, the last of them perhaps still running (`now`). The clock runs from the
 * first unanswered message; automatic answers and copies in another language end nothing; see `ownReplies`. The page's clock is trusted:
 * what has no time is placed by this machine's, set to the page's where they differ by more than five minutes.
 */
export function turnsOf(messages: readonly Said[], now: Instant): Turn[] {
  const own = ownReplies(messages);
  const at = timesOf(messages);
  const away = awayTimes(messages, at);
  const turns: Turn[] = [];
  let waiting: Turn | undefined;
  for (const [place, { direction, precision }] of messages.entries()) {
    const time = at[place] ?? now;
    if (waiting && time - waiting.sentAt > STALE) waiting = undefined;
    if (direction === 'out' && !waiting) {
      waiting = { sentAt: time };
      turns.push(waiting);
    } else if (waiting && own(place)) {
      waiting.repliedAt = time > waiting.sentAt ? time : waiting.sentAt + (precision === 'day' ? SAME_DAY : 0);
      const { sentAt, repliedAt } = waiting;
      if (away.some(({ from, to }) => from <= repliedAt && to >= sentAt)) waiting.away = true;
      waiting = undefined;
    }
  }
  return turns;
}

/**
 * The message that waits for an answer: the first of the buyer's since the seller last answered, not counting what machines answer. A
 * follow-up does not reset the clock, and deleting a message only hides it from the buyer: the seller still has it. Messages too
 * old to matter do not count. `undefined` when the seller answered last.
 */
export function unanswered<M extends Said>(thread: readonly M[], now: Instant): M | undefined {
  const own = ownReplies(thread);
  let reply = thread.length - 1;
  while (reply >= 0 && !own(reply)) reply--;
  return thread.slice(reply + 1).find((message) => message.direction === 'out' && !isStale(message, now));
}

/**
 * Whether the end of a thread tells as much of who waits for whom as the whole of it: see `unanswered`. Only a text that a machine wrote
 * before the end too may still be taken for a reply.
 */
export function tellsWaiting(end: readonly Said[], now: Instant): boolean {
  const [first] = end;
  if (first !== undefined && isStale(first, now)) return true;
  const own = ownReplies(end);
  return end.some((_, place) => own(place));
}

function isStale({ sentAt, firstSeen }: Said, now: Instant): boolean {
  return now - (sentAt ?? firstSeen) > STALE;
}

/** When each message was written, by the page's clock. */
function timesOf(messages: readonly Said[]): Instant[] {
  const ahead = messages.map(({ sentAt, precision, firstSeen }) =>
    sentAt === undefined || precision === 'day' ? 0 : sentAt - firstSeen,
  );
  // Nothing is seen before it is written: then this machine's clock is behind.
  const skew = ahead.reduce((most, each) => Math.max(most, each), 0);
  return messages.map((message) => writtenAt({ ...message, firstSeen: message.firstSeen + (skew > SKEW ? skew : 0) }));
}

/** When a message was written, as far as it is known: of a day alone it is taken for noon, and was before it was seen. */
export function writtenAt({ sentAt, precision, firstSeen }: Said): Instant {
  if (sentAt === undefined) return firstSeen;
  return precision === 'day' ? Math.max(sentAt, Math.min(sentAt + NOON, firstSeen)) : sentAt;
}

/** When the seller was away by their own words. */
function awayTimes(messages: readonly Said[], at: readonly Instant[]): { from: Instant; to: Instant }[] {
  return messages.flatMap((message, place) => {
    const from = at[place];
    const until = message.direction === 'out' || from === undefined ? undefined : awayNotice(message, from);
    return until === undefined || from === undefined ? [] : [{ from, to: Date.parse(`${until}T00:00:00Z`) }];
  });
}
