import { EXPERIENCE, type Term } from './types.ts';

/** The `source` of the buyer's own words. */
export const OWN = 'own';

/**
 * The buyer's own words from the options as terms. Blank lines and repeats are dropped; they are matched like the
 * built-in ones (spaced, look-alike, zero-width), always as unambiguous words.
 */
export function ownTerms(words: string[]): Term[] {
  const unique = new Map(words.map((word) => [word.trim().toLowerCase(), word.trim()]));
  unique.delete('');
  return [...unique].map(([term, word]) => ({
    ...EXPERIENCE,
    source: OWN,
    term,
    category: 'offplatform',
    spellings: [word],
    reason: 'draftReason_own',
  }));
}
