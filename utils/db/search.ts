import type { StoredMessage } from '../chats/model.ts';
import { textsKnown } from '../chats/translation.ts';
import { db } from './index.ts';

/** Lower case, compatibility forms and accents folded: what a person means by "the same word", in any script. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Messages that hold every word of the query, in the text or an earlier one, newest first; at most `limit`. */
export async function messagesWith(query: string, limit: number): Promise<StoredMessage[]> {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const found = await db.messages
    .filter((message) => {
      const earlier = message.revisions?.map(({ text }) => text) ?? [];
      const cards = message.cards?.flatMap(({ id, title, details }) => [id, title, details]) ?? [];
      const text = fold([...textsKnown(message), ...earlier, ...cards].join('\n'));
      return words.every((word) => text.includes(word));
    })
    .toArray();
  return found.sort((a, b) => (b.sentAt ?? b.firstSeen) - (a.sentAt ?? a.firstSeen)).slice(0, limit);
}
