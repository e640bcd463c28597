import { foldWord } from './fold.ts';
import { outlineOf } from './phrase-outline.ts';
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

/** Phrases ready to be looked for: a pattern is tried only where it may begin, and only if a word it needs follows. */
export interface CompiledPhrases {
  patterns: Pattern[];
  /**
   * Beginnings of patterns (their numbers) and words which patterns need (`-1 - number` of the need), for patterns that
   * begin at a word and for those that begin anywhere.
   */
  words: Trie<number>;
  anywhere: Trie<number>;
  /** How many phrases and needs there are. */
  phraseCount: number;
  needCount: number;
}

interface Pattern {
  phrase: Phrase;
  /** Which phrase of the list it belongs to. */
  owner: number;
  /** Number of its need; -1: none. */
  need: number;
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
  const needs = new Map<string, number>();
  phrases.forEach((phrase, owner) => {
    const open = NO_GAP_LANGUAGES.has(phrase.languages?.[0] ?? '');
    const rows = open ? anywhere : words;
    for (const spelling of phrase.spellings) {
      const source = foldWord(spelling);
      const outline = outlineOf(source, lists, open);
      for (const head of outline.heads) rows.push([head, patterns.length]);
      const key = `${open}|${outline.needs.join('|')}`;
      const known = needs.get(key);
      const need = outline.needs.length ? (known ?? needs.size) : -1;
      if (need >= 0 && known === undefined) {
        needs.set(key, need);
        for (const word of outline.needs) rows.push([word, -1 - need]);
      }
      const whole = gaps(source.replace(/%([A-Z]+)/g, (_, name: string) => `(?:${lists[name] ?? ''})`));
      const bounded = open ? whole : `(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])`;
      patterns.push({ phrase, owner, need, source: bounded, expression: undefined });
    }
  });
  return {
    patterns,
    words: buildTrie(words),
    anywhere: buildTrie(anywhere),
    phraseCount: phrases.length,
    needCount: needs.size,
  };
}

/** All phrases in the folded text, sorted by place, overlapping ones of different phrases included. */
export function matchPhrases(plain: string, compiled: CompiledPhrases): PhraseHit[] {
  const { patterns, words, anywhere, phraseCount, needCount } = compiled;
  const tries: number[] = [];
  const lastNeed = new Int32Array(needCount).fill(-1);
  let inWord = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (!inWord && childOf(words, ROOT, code)) collect(plain, words, at, tries, lastNeed);
    if (childOf(anywhere, ROOT, code)) collect(plain, anywhere, at, tries, lastNeed);
    inWord = isWord(code);
  }
  return attempt(
    plain,
    compiled,
    tries.filter((item) => {
      const { need } = patterns[item % MOST] as Pattern;
      return need < 0 || (lastNeed[need] as number) > item / MOST;
    }),
    new Int32Array(phraseCount),
  );
}

/** More patterns there are not: a place and a pattern make one number. */
const MOST = 1 << 16;

/** Follows the beginnings and needed words from `first` on. */
function collect(plain: string, trie: Trie<number>, first: number, tries: number[], lastNeed: Int32Array): void {
  let node = ROOT;
  for (let at = first; at < plain.length; ) {
    let code = plain.charCodeAt(at++);
    if (!isWord(code)) {
      code = 32;
      for (let gap = 1; gap < GAP_UNITS && at < plain.length && !isWord(plain.charCodeAt(at)); gap++) at++;
    }
    node = childOf(trie, node, code);
    if (!node) return;
    const found = trie.items[node];
    if (!found) continue;
    for (const item of found) {
      if (item >= 0) tries.push(first * MOST + item);
      else lastNeed[-1 - item] = first;
    }
  }
}

/** Of one phrase the first pattern that fits counts, and the next hit begins behind it. */
function attempt(plain: string, { patterns }: CompiledPhrases, tries: number[], past: Int32Array): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const item of tries.sort((a, b) => a - b)) {
    const from = Math.floor(item / MOST);
    const pattern = patterns[item % MOST] as Pattern;
    if (from < (past[pattern.owner] as number)) continue;
    pattern.expression ??= new RegExp(pattern.source, 'uy');
    pattern.expression.lastIndex = from;
    if (!pattern.expression.test(plain)) continue;
    const to = pattern.expression.lastIndex;
    if (to === from) continue;
    past[pattern.owner] = to;
    hits.push({ phrase: pattern.phrase, from, to });
  }
  return hits;
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
