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

// The letters and digits that folded text has, and up to three other characters for a space of the pattern. By blocks and UTF-16
// units: the hundreds of ranges of `\p{L}`, in every pattern, take an engine long to prepare and to compare.
const LETTERS =
  'a-z\\xaa\\xb5\\xba\\xdf-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u0386\\u0388-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f' +
  '\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u07ff\\u0900-\\u0963\\u0971-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u309f\\u30a1-\\u30fa' +
  '\\u30fc-\\ud7ff\\uf900-\\ufaff';
/** Not the end of a sentence: what begins behind it is another wish. */
const GAP =
  '(?:(?!.?[.!?][ \\n])(?:[\\t-/:-@\\[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u055a-\\u055f\\u05be\\u05f3\\u05f4\\u0609-\\u060d\\u061b-\\u061f' +
  '\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2bff\\u2e00-\\u2e5d\\u3000-\\u3004\\u3008-\\u3020' +
  '\\u3030\\u30a0\\u30fb\\ufe10-\\ufe6f\\ufffc\\ufffd]|[\\ud83c-\\ud83e][\\udc00-\\udfff]){1,3})';
const WORD_END = `(?![${LETTERS}\\d])`;
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
      const whole = source.replace(/%([A-Z]+)/g, (_, name: string) => `(?:${lists[name] ?? ''})`);
      const bounded = open ? whole : `(?:${whole})${WORD_END}`;
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

/** Phrases by the letters they are written in, prepared when a text has such letters. */
export interface PhraseSet {
  scripts: { letters: RegExp; phrases: Phrase[]; compiled?: CompiledPhrases }[];
}

const SCRIPTS: Record<string, RegExp> = {
  ru: /[\u0400-\u052f]/,
  ar: /[\u0590-\u07ff]/,
  zh: /[\u2e80-\u9fff]/,
  '': /[a-z]/,
};

/** Sorts phrases by script; nothing is prepared yet. */
export function phraseSet(phrases: Phrase[]): PhraseSet {
  const scriptOf = ({ languages }: Phrase) => (languages?.[0] && SCRIPTS[languages[0]] ? languages[0] : '');
  return {
    scripts: Object.entries(SCRIPTS).map(([script, letters]) => ({
      letters,
      phrases: phrases.filter((phrase) => scriptOf(phrase) === script),
    })),
  };
}

/** The same as `matchPhrases`, for the scripts which the text has. */
export function matchPhraseSet(plain: string, set: PhraseSet): PhraseHit[] {
  const hits: PhraseHit[][] = [];
  for (const script of set.scripts) {
    if (!script.phrases.length || !script.letters.test(plain)) continue;
    script.compiled ??= compilePhrases(script.phrases);
    hits.push(matchPhrases(plain, script.compiled));
  }
  return hits.length === 1 ? (hits[0] as PhraseHit[]) : hits.flat().sort((a, b) => a.from - b.from);
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
    pattern.expression ??= new RegExp(written(pattern.source), 'y');
    pattern.expression.lastIndex = from;
    if (!pattern.expression.test(plain)) continue;
    const to = pattern.expression.lastIndex;
    if (to === from) continue;
    past[pattern.owner] = to;
    hits.push({ phrase: pattern.phrase, from, to });
  }
  return hits;
}

/** Inside a character class a space stays a space; ` ?` is an optional gap. */
function written(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\] ]/g, (taken, kind?: string) => {
    if (kind) {
      const ranges = kind === 'L' ? LETTERS : '\\d';
      return inClass ? ranges : `[${ranges}]`;
    }
    if (taken === '[') inClass = true;
    if (taken === ']') inClass = false;
    return taken === ' ' && !inClass ? GAP : taken;
  });
}
