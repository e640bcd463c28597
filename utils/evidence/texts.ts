/** The texts of a message, told apart where the site translated it. */
import type { StoredMessage } from '../chats/model.ts';

/** A text as shown; `kind` only where there are both, or a translation alone. */
export interface ShownText {
  kind?: 'original' | 'translation';
  text: string;
}

/** The message's own text first, then the others; none for a picture or a card alone. */
export function textsOf({ text, original, translation, otherTexts = [] }: StoredMessage): ShownText[] {
  const others: ShownText[] = [];
  const add = (kind: 'original' | 'translation', other: string | undefined) => {
    if (other !== undefined && other !== text && !others.some((each) => each.text === other))
      others.push({ kind, text: other });
  };
  add('original', original);
  add('translation', translation);
  for (const { kind, text: other } of otherTexts) add(kind, other);
  const translated = translation === text || others.some(({ kind }) => kind === 'original');
  const own: ShownText = translated
    ? { kind: 'translation', text }
    : others.length > 0
      ? { kind: 'original', text }
      : { text };
  return text ? [own, ...others] : others;
}
