/** Texts that a site shows translated: which is the original, and which the site's translation. */

import type { SeenMessage, StoredMessage } from './model.ts';

/** A button with one of these words shows the original again: what stands there now is a translation. */
const ORIGINAL = /origin|orygina|orijinal|oorspronkelijk|ursprünglich|оригинал|исходн|原文|原始|원문|원본|الأصل|מקור/iu;
const LONGEST_LABEL = 40;

/** Whether the label of a button offers the original text. In the 14 languages of `times.ts` and their neighbours. */
export function offersOriginal(label: string): boolean {
  return label.length <= LONGEST_LABEL && ORIGINAL.test(label);
}

/** Whether only the translation is in sight, and the original behind a button. */
export function isTranslationAlone({ text, original, translation }: SeenMessage): boolean {
  return translation !== undefined && translation === text && original === undefined;
}

/** Every text a stored message is known by, edits aside. */
export function textsKnown({ text, original, translation, otherTexts }: StoredMessage): (string | undefined)[] {
  return [text, original, translation, ...(otherTexts ?? []).map((other) => other.text)];
}

/**
 * Whether two texts may be one message, once translated and once not: exactly one of them says that it is a translation. A
 * message whose original is known is not given another one: that is an edit.
 */
export function maySwap(stored: StoredMessage, seen: SeenMessage): boolean {
  if (stored.translation === undefined && seen.translation === undefined) return false;
  if (!stored.text || !seen.text || stored.images.length !== seen.images.length) return false;
  const known = stored.original !== undefined || !!stored.otherTexts?.some(({ kind }) => kind === 'original');
  const translated = isShownTranslated(stored);
  return isTranslationAlone(seen) ? !translated || known : translated && !known;
}

/** Whether its text of now is a translation alone: so it was kept, or learned when it was edited. */
function isShownTranslated(stored: StoredMessage): boolean {
  const { text, original, otherTexts } = stored;
  const learned = () => otherTexts?.some((other) => other.kind === 'translation' && other.text === text) ?? false;
  return isTranslationAlone(stored) || (original === undefined && learned());
}

/** What a sight of a stored message tells of its original and its translation that is not kept yet. */
export function textsLearned(
  stored: StoredMessage,
  seen: SeenMessage,
): { kind: 'original' | 'translation'; text: string }[] {
  const known = textsKnown(stored);
  const told: ['original' | 'translation', string | undefined][] = [
    ['original', seen.original ?? (isShownTranslated(stored) && !isTranslationAlone(seen) ? seen.text : undefined)],
    ['translation', seen.translation],
  ];
  return told.flatMap(([kind, text]) => (text !== undefined && !known.includes(text) ? [{ kind, text }] : []));
}
