/** What goes first into a record that has no room for everything. */
import type { StoredMessage } from '../chats/model.ts';
import type { Case } from './case.ts';
import type { Planned } from './record.ts';
import { placeOf } from './record-order.ts';

/** The less, the sooner it goes in; `undefined` for what always does. */
export type Weigh = (planned: Planned) => number | undefined;

/** Weight of messages with pictures; what is lighter comes before them. */
export const PICTURES = 3;

/** The first messages of a conversation tell what it is about, the last how it stands. */
const [FIRST, LAST] = [3, 6];
/** So many messages before and after one that matters are needed to understand it. */
const NEIGHBOURS = 2;

/**
 * Facts and what the record proves; then events, how each conversation begins and ends; what the buyer marked, what Parley warned of, what was
 * promised; pictures, and what was edited or deleted; what stands around those; the other messages; pictures of the screen.
 */
export function weighFor({ threads, events }: Pick<Case, 'threads' | 'events'>): Weigh {
  const weights = new Map<string, number>();
  const told = new Set(events.flatMap(({ message }) => (message ? [placeOf(message.conversation, message.rank)] : [])));
  for (const { conversation, messages } of threads) {
    const own = messages.map((message, index) => {
      if (index < FIRST || index >= messages.length - LAST) return 1;
      if (message.flagged || isWarned(message) || told.has(placeOf(conversation.key, message.rank))) return 2;
      return isRemarkable(message) ? PICTURES : 5;
    });
    for (const [index, message] of messages.entries()) {
      const around = own.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
      const weight = own[index] === 5 && around.some((other) => other === 2 || other === PICTURES) ? 4 : own[index];
      weights.set(placeOf(conversation.key, message.rank), weight as number);
    }
  }
  return ({ kind, message }) => {
    if (kind === 'facts' || kind === 'list') return 0;
    if (kind === 'event') return 1;
    if (kind === 'screenshot') return 6;
    if (kind === 'message') return (message && weights.get(placeOf(message.conversation, message.rank))) ?? 5;
    return undefined;
  };
}

const isWarned = ({ warnings = [] }: StoredMessage) => warnings.some(({ dismissed }) => !dismissed);

const isRemarkable = ({ images, revisions = [], goneSince }: StoredMessage) =>
  images.length > 0 || revisions.length > 0 || goneSince !== undefined;
