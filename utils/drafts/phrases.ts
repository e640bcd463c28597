import { foldWord } from './fold.ts';
import type { Phrase } from './terms/types.ts';
import { vocabulary } from './terms/vocabulary.ts';

/** A phrase found: units `from` to `to` (exclusive). */
export interface PhraseHit {
  phrase: Phrase;
  from: number;
  to: number;
}

interface Compiled {
  phrase: Phrase;
  gate: RegExp;
  pattern: RegExp | undefined;
}

// Up to three characters that are neither letters nor digits stand for a space of the pattern.
const GAP = '[^\\p{L}\\p{N}]{1,3}';
const NO_GAP_LANGUAGES = new Set(['zh']);

/** Prepares phrases; the large patterns are compiled when their gate first opens. */
export function compilePhrases(phrases: Phrase[]): Compiled[] {
  return phrases.map((phrase) => {
    // `\b` knows ASCII words only, which is what folded Latin text is made of.
    const begin = /^[a-z]/.test(phrase.gate) ? '\\b' : '';
    return { phrase, gate: new RegExp(`${begin}(?:${foldPattern(phrase.gate)})`), pattern: undefined };
  });
}

/** All phrases in the folded text, overlapping ones of different kinds included. */
export function matchPhrases(plain: string, compiled: Compiled[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const item of compiled) {
    if (!item.gate.test(plain)) continue;
    item.pattern ??= build(item.phrase);
    for (const found of plain.matchAll(item.pattern)) {
      if (found[0]) hits.push({ phrase: item.phrase, from: found.index, to: found.index + found[0].length });
    }
  }
  return hits;
}

function build({ spellings, languages }: Phrase): RegExp {
  const open = NO_GAP_LANGUAGES.has(languages?.[0] ?? '');
  const sources = spellings.map((spelling) => lookAheadFirst(gaps(foldPattern(expand(spelling)))));
  const all = sources.map((source) => `(?:${source})`).join('|');
  return new RegExp(open ? all : `(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A pattern that opens with a look-behind would run it at every place: what follows is tried first. */
function lookAheadFirst(source: string): string {
  if (!source.startsWith('(?<')) return source;
  let depth = 0;
  let at = 0;
  do {
    if (source.charAt(at) === '(') depth++;
    if (source.charAt(at) === ')') depth--;
    at++;
  } while (depth > 0 && at < source.length);
  return `(?=${source.slice(at)})${source}`;
}

function expand(pattern: string): string {
  return pattern.replace(/%([A-Z]+)/g, (_, name: string) => `(?:${vocabulary[name] ?? ''})`);
}

/** A space is a gap, ` ?` an optional one; inside a character class it stays a space. */
function gaps(source: string): string {
  let inClass = false;
  let out = '';
  for (const character of source) {
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    out += character === ' ' && !inClass ? `(?:${GAP})` : character;
  }
  return out;
}

/** Folds the words of a pattern and leaves its syntax alone. */
function foldPattern(pattern: string): string {
  return foldWord(pattern);
}
