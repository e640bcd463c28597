/** What a revealed message said beside its text. */
import type { Original } from './commit.ts';

/** What it is, and its texts as they were; never without one. */
export interface OriginalPart {
  name: 'original' | 'translation' | 'in reply to' | 'earlier text' | 'other text' | 'card' | 'picture';
  texts: string[];
}

/** The other texts, cards and pictures of a message, as each may be what was hidden. */
export function partsOf(message: Original): OriginalPart[] {
  const { original, translation, replyTo, revisions = [], otherTexts = [], cards = [], images } = message;
  const part = (name: OriginalPart['name'], ...texts: (string | undefined)[]) => ({
    name,
    texts: texts.filter((text): text is string => typeof text === 'string' && text !== ''),
  });
  return [
    part('original', original),
    part('translation', translation),
    part('in reply to', replyTo),
    ...revisions.map(({ text }) => part('earlier text', text)),
    ...otherTexts.map(({ text }) => part('other text', text)),
    ...cards.map(({ title, details, id, url }) => part('card', title, details, id, url)),
    ...images.map(({ alt, url, sha256 }) => part('picture', alt, url, sha256)),
  ].filter(({ texts }) => texts.length > 0);
}
