import type { ConversationFacts, Screenshot, StoredConversation, StoredMessage } from './model.ts';
import { unitedScreenshots, withScreenshots } from './screenshots.ts';

/** The places in the hash chain after a union. */
export type ChainEnd = Pick<StoredConversation, 'links' | 'head' | 'digest' | 'sights'>;

/** What a list shows of a thread, in order of rank: counted and worked out anew. */
export function summaryOf(
  messages: readonly StoredMessage[],
): Pick<StoredConversation, 'count' | 'gaps' | 'lastAt' | 'lastText' | 'lastDirection'> | undefined {
  const last = messages.findLast(({ direction }) => direction !== 'system') ?? messages.at(-1);
  return (
    last && {
      count: messages.length,
      gaps: messages.filter(({ gapBefore }) => gapBefore).length,
      lastAt: last.sentAt ?? last.firstSeen,
      lastText: (last.text || last.cards?.[0]?.title || '').slice(0, 200),
      lastDirection: last.direction,
    }
  );
}

/**
 * The conversation after what another archive knows of it was added; `messages` is the whole thread as it is then, `theirs` the
 * other's screenshots with the ranks that its messages have here.
 */
export function unitedConversation(
  kept: StoredConversation,
  other: StoredConversation,
  messages: readonly StoredMessage[],
  end: ChainEnd,
  theirs: readonly Screenshot[] = [],
): StoredConversation {
  const isNewer = other.lastSeen > kept.lastSeen;
  const gone = other.goneSince !== undefined && other.goneSince > kept.lastSeen ? other.goneSince : undefined;
  return {
    ...kept,
    ...(isNewer ? { ...factsOf(other), url: other.url } : {}),
    ...missing(kept, factsOf(other)),
    firstSeen: Math.min(kept.firstSeen, other.firstSeen),
    lastSeen: Math.max(kept.lastSeen, other.lastSeen),
    ...summaryOf(messages),
    ...end,
    ...(kept.goneSince === undefined && gone !== undefined && { goneSince: gone }),
    ...(other.fromStart && { fromStart: true }),
    ...withScreenshots(unitedScreenshots(kept.screenshots ?? [], theirs)),
    ...(other.calm && { calm: [...new Set([...(kept.calm ?? []), ...other.calm])] }),
  };
}

const FACTS = ['peer', 'id', 'account', 'orderId', 'listingId', 'title'] as const satisfies (keyof ConversationFacts)[];

/** What is known of the other side; the marketplace is part of the key. */
function factsOf(conversation: StoredConversation): Partial<ConversationFacts> {
  return Object.fromEntries(
    FACTS.flatMap((name) => (conversation[name] === undefined ? [] : [[name, conversation[name]]])),
  );
}

const missing = (kept: StoredConversation, facts: Partial<ConversationFacts>) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => kept[name as keyof ConversationFacts] === undefined));
