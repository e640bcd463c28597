import type { Snapshot, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';

/** What a snapshot made of a part of a thread. */
interface Outcome {
  snapshot: Snapshot;
  known: StoredConversation | undefined;
  /** The part before and after, in order of rank: the whole thread, or its end. */
  stored: readonly StoredMessage[];
  messages: readonly StoredMessage[];
  added: number;
  whole: boolean;
}

/** The row of the list: everything about a conversation that would else have to be counted. */
export function describe({
  snapshot: { conversation, url, seenAt, atStart },
  known,
  stored,
  messages,
  added,
  whole,
}: Outcome): Omit<StoredConversation, 'key' | 'digest' | 'head'> {
  const gaps = gapsIn(messages) + (whole ? 0 : (known?.gaps ?? 0) - gapsIn(stored));
  return {
    ...known,
    ...conversation,
    url,
    firstSeen: known?.firstSeen ?? seenAt,
    lastSeen: seenAt,
    count: whole ? messages.length : (known?.count ?? 0) + added,
    links: (known?.links ?? 0) + added,
    gaps,
    sights: known?.sights ?? [],
    blocks: known?.blocks ?? [],
    ...lastOf(messages, known, whole, seenAt),
    // An older snapshot that was sent again does not bring a conversation back.
    goneSince: known?.goneSince !== undefined && known.goneSince >= seenAt ? known.goneSince : undefined,
    ...(atStart && { fromStart: true }),
  };
}

type Last = Pick<StoredConversation, 'lastAt' | 'lastText' | 'lastDirection'>;

/** The newest message, the site's own notices aside. */
function lastOf(
  messages: readonly StoredMessage[],
  known: StoredConversation | undefined,
  whole: boolean,
  seenAt: number,
): Last {
  const last = messages.findLast(({ direction }) => direction !== 'system');
  if (!last && !whole && known && known.lastDirection !== 'system') {
    const { lastAt, lastText, lastDirection } = known;
    return { lastAt, lastText, lastDirection };
  }
  const shown = last ?? messages.at(-1);
  return {
    lastAt: shown?.sentAt ?? shown?.firstSeen ?? seenAt,
    lastText: (shown?.text || shown?.cards?.[0]?.title || '').slice(0, 200),
    lastDirection: shown?.direction ?? 'system',
  };
}

const gapsIn = (messages: readonly StoredMessage[]): number => messages.filter(({ gapBefore }) => gapBefore).length;
