/** What a message is found by: everything that was ever read in it. */

import type { StoredMessage } from '../chats/model.ts';
import { fold } from './fold.ts';
import { joinedNumbers } from './numbers.ts';

/** Where in a message a text stands. */
export type TextKind = 'text' | 'original' | 'translation' | 'earlier' | 'card' | 'picture' | 'quote';

/** Every text of a message, the one that is shown first, each once. */
export function textsIn(message: StoredMessage): { kind: TextKind; text: string }[] {
  const { text, original, translation, otherTexts, revisions, cards, images, replyTo } = message;
  const all: { kind: TextKind; text: string | undefined }[] = [
    { kind: 'text', text },
    { kind: 'original', text: original },
    { kind: 'translation', text: translation },
    ...(otherTexts ?? []),
    ...(revisions ?? []).map((revision) => ({ kind: 'earlier' as const, text: revision.text })),
    ...(cards ?? []).flatMap(({ id, title, details }) =>
      [title, id, details].map((part) => ({ kind: 'card' as const, text: part })),
    ),
    ...images.map(({ alt }) => ({ kind: 'picture' as const, text: alt })),
    { kind: 'quote', text: replyTo },
  ];
  const seen = new Set<string>();
  return all.flatMap(({ kind, text }) => {
    if (!text || seen.has(text)) return [];
    seen.add(text);
    return [{ kind, text }];
  });
}

/** Stands between two texts of a message, so that no phrase is found across them. */
const BETWEEN = '\u001f';

/** All texts of a message, folded, and its long numbers once more without what groups their digits. */
export function searchText(message: StoredMessage): string {
  const folded = textsIn(message).map(({ text }) => fold(text));
  const numbers = folded.flatMap(joinedNumbers);
  return [...new Set([...folded, ...numbers])].join(BETWEEN);
}
