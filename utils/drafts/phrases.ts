import { foldWord } from './fold.ts';
import { headsOf } from './phrase-heads.ts';
import { isWord } from './skeleton.ts';
import type { Phrase } from './terms/types.ts';
import { vocabulary } from './terms/vocabulary.ts';
import { buildTrie, childOf, ROOT, type Trie } from './trie.ts';

/** A phrase found: units `from` to `to` (exclusive). */
export interface PhraseHit {
  phrase: Phrase;
  from: number;
  to: number;
}

/** Phrases ready to be looked for: each pattern is tried only where one of its beginnings stands. */
export interface CompiledPhrases {
  patterns: Pattern[];
  /** Beginnings of patterns which begin at a word, and of those which begin anywhere, with numbers of patterns. */
  words: Trie<number>;
  anywhere: Trie<number>;
  /** How many phrases there are. */
  size: number;
}

interface Pattern {
  phrase: Phrase;
  /** Which phrase of the list it belongs to. */
  owner: number;
  source: string;
  /** Sticky; compiled when it is first tried. */
  expression: RegExp | undefined;
}

// Up to three characters that are neither letters nor digits stand for a space of the pattern. By blocks: the hundreds of ranges
// of `[^\p{L}\p{N}]`, once for each space, take an engine seconds to prepare.
const GAP =
  '(?:[\\t-/:-@\\[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u055a-\\u055f\\u05be\\u05f3\\u05f4\\u0609-\\u060d\\u061b-\\u061f' +
  '\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2bff\\u2e00-\\u2e5d\\u3000-\\u3004\\u3008-\\u3020' +
  '\\u3030\\u30a0\\u30fb\\ufe10-\\ufe6f\\ufffc\\ufffd\\u{1f000}-\\u{1faff}]{1,3})';
/** The same in UTF-16 units: an emoji has two. */
const GAP_UNITS = 6;
const NO_GAP_LANGUAGES = new Set(['zh']);

const lists = Object.fromEntries(Object.entries(vocabulary).map(([name, words]) => [name, foldWord(words)]));

/** Prepares phrases. */
export function compilePhrases(phrases: Phrase[]): CompiledPhrases {
  const patterns: Pattern[] = [];
  const words: [string, number][] = [];
  const anywhere: [string, number][] = [];
  phrases.forEach((phrase, owner) => {
    const open = NO_GAP_LANGUAGES.has(phrase.languages?.[0] ?? '');
    for (const spelling of phrase.spellings) {
      const source = foldWord(spelling);
      for (const head of headsOf(source, lists)) (open ? anywhere : words).push([head, patterns.length]);
      const whole = gaps(source.replace(/%([A-Z]+)/g, (_, name: string) => `(?:${lists[name] ?? ''})`));
      patterns.push({
        phrase,
        owner,
        source: open ? whole : `(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])`,
        expression: undefined,
      });
    }
  });
  return { patterns, words: buildTrie(words), anywhere: buildTrie(anywhere), size: phrases.length };
}

/** All phrases in the folded text, sorted by place, overlapping ones of different phrases included. */
export function matchPhrases(plain: string, compiled: CompiledPhrases): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const past = new Int32Array(compiled.size);
  let inWord = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (!inWord && childOf(compiled.words, ROOT, code)) collect(plain, compiled.words, at);
    if (childOf(compiled.anywhere, ROOT, code)) collect(plain, compiled.anywhere, at);
    if (tries.length) attempt(plain, compiled, at, past, hits);
    inWord = isWord(code);
  }
  return hits;
}

/** Patterns to be tried at the place under way. */
const tries: number[] = [];

/** Follows the beginnings from `first` on. */
function collect(plain: string, heads: Trie<number>, first: number): void {
  let node = ROOT;
  for (let at = first; at < plain.length; ) {
    let code = plain.charCodeAt(at++);
    if (!isWord(code)) {
      code = 32;
      for (let gap = 1; gap < GAP_UNITS && at < plain.length && !isWord(plain.charCodeAt(at)); gap++) at++;
    }
    node = childOf(heads, node, code);
    if (!node) return;
    const found = heads.items[node];
    if (found) tries.push(...found);
  }
}

/** Of one phrase the first pattern that fits counts, and the next hit begins behind it. */
function attempt(
  plain: string,
  { patterns }: CompiledPhrases,
  from: number,
  past: Int32Array,
  hits: PhraseHit[],
): void {
  if (tries.length > 1) tries.sort((a, b) => a - b);
  for (const index of tries) {
    const pattern = patterns[index] as Pattern;
    if (from < (past[pattern.owner] as number)) continue;
    pattern.expression ??= new RegExp(pattern.source, 'uy');
    pattern.expression.lastIndex = from;
    if (!pattern.expression.test(plain)) continue;
    const to = pattern.expression.lastIndex;
    if (to === from) continue;
    past[pattern.owner] = to;
    hits.push({ phrase: pattern.phrase, from, to });
  }
  tries.length = 0;
}

/** A space is a gap, ` ?` an optional one; inside a character class it stays a space. */
function gaps(source: string): string {
  let inClass = false;
  let out = '';
  for (const character of source) {
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    out += character === ' ' && !inClass ? GAP : character;
  }
  return out;
}
