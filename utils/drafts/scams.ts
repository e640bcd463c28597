import type { DraftContext, Finding } from './check.ts';
import { fold } from './fold.ts';
import { compilePhrases, matchPhrases } from './phrases.ts';
import { scams } from './terms/scams.ts';

let phrases: ReturnType<typeof compilePhrases> | undefined;

/** Everything in a seller's message that would cost the buyer the marketplace's protection: sorted by place. Linear. */
export function checkIncoming(text: string, _context: DraftContext): Finding[] {
  if (!text) return [];
  const { plain, start, end } = fold(text);
  phrases ??= compilePhrases(scams);
  return matchPhrases(plain, phrases).map(({ phrase, from, to }) => ({
    category: phrase.category,
    term: phrase.term,
    start: start[from] as number,
    end: end[to - 1] as number,
    reason: phrase.reason,
    suggestion: `scamSuggestion_${phrase.category}`,
    effect: phrase.effect,
    source: phrase.source,
    sureness: phrase.sureness,
  }));
}
