/**
 * Where a part of a thread is deleted, something is missing from then on: what follows it has a gap before it. Bringing the
 * part back takes exactly these gaps back, whatever else was deleted, brought back or kept meanwhile.
 */
import type { StoredMessage } from '../chats/model.ts';
import type { Whole } from './backup.ts';
import type { Joins } from './index.ts';

/** The edges of what is deleted. */
export function joinsOf({ conversation: { key, links }, messages }: Whole, gone: ReadonlySet<StoredMessage>): Joins {
  const pairs = messages.flatMap((message, at): Joins['pairs'] => {
    const above = messages[at - 1];
    const isEdge = gone.has(message) !== (above !== undefined && gone.has(above));
    return isEdge && !message.gapBefore ? [[above?.hash ?? '', message.hash]] : [];
  });
  return { conversation: key, links, pairs };
}

/** What is left of a thread, in order: before the first after each deleted run something is missing. */
export function withGaps(messages: readonly StoredMessage[], gone: ReadonlySet<StoredMessage>): StoredMessage[] {
  return messages.flatMap((message, at) => {
    if (gone.has(message)) return [];
    const above = messages[at - 1];
    return above && gone.has(above) && !message.gapBefore ? [{ ...message, gapBefore: true }] : [message];
  });
}

/**
 * The messages whose gap is another now that those with the hashes `back` are there again; and the pairs that still have
 * something deleted between them, which belong to the other deletions of this conversation.
 */
export function rejoined(
  messages: readonly StoredMessage[],
  { links, pairs }: Joins,
  back: ReadonlySet<string>,
): { changed: StoredMessage[]; apart: Joins['pairs'] } {
  const places = new Map(messages.map(({ hash }, at) => [hash, at]));
  const changed = new Map<string, StoredMessage>();
  const apart: Joins['pairs'] = [];
  for (const [above, hash] of pairs) {
    const at = places.get(hash);
    const message = messages[at ?? -1];
    let before = (at ?? 0) - 1;
    while ((messages[before]?.seq ?? -1) >= links) before--;
    // What was kept anew meanwhile stands for the one that was deleted.
    const isJoined = message && (back.has(above) || (messages[before]?.hash ?? '') === above);
    if (!isJoined) apart.push([above, hash]);
    const hasGap = !isJoined && (back.has(hash) || message?.gapBefore === true);
    if (message && hasGap !== (message.gapBefore === true))
      changed.set(hash, { ...message, gapBefore: hasGap || undefined });
  }
  return { changed: [...changed.values()], apart };
}
