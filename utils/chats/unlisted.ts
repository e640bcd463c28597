import type { ConversationFacts, StoredConversation, StoredMessage } from './model.ts';
import { summaryOf } from './unite-conversation.ts';

/**
 * The row of a conversation that was lost, from its key, its messages in order of rank and the links that are left of deleted
 * ones. The seller's name is as in the key until the page shows it again. `undefined` without messages.
 */
export function rowFor(
  key: string,
  messages: readonly StoredMessage[],
  erased: readonly Pick<StoredMessage, 'seq' | 'hash'>[],
): StoredConversation | undefined {
  const summary = summaryOf(messages);
  const newest = messages.at(-1);
  if (!summary || !newest) return undefined;
  const end = [...messages, ...erased].reduce((last, link) => (link.seq > last.seq ? link : last));
  const instants = messages.map(({ firstSeen }) => firstSeen);
  return {
    ...factsOf(key),
    key,
    url: newest.url,
    firstSeen: instants.reduce((a, b) => Math.min(a, b)),
    lastSeen: instants.reduce((a, b) => Math.max(a, b)),
    ...summary,
    links: end.seq + 1,
    head: end.hash,
    sights: [],
    blocks: [],
    digest: '',
  };
}

/** What the key of a conversation tells of it. */
function factsOf(key: string): ConversationFacts {
  const [marketplace = '', account = '', who = ''] = key.split('/').map(decoded);
  const facts = { marketplace, ...(account && { account }) };
  const [, kind, name = ''] = /^(id|name):(.*)$/s.exec(who) ?? [];
  return kind === 'id' ? { ...facts, peer: name, id: name } : { ...facts, peer: name || key };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
