import type { Dictionary, Entry } from './dictionary.ts';
import type { Folded } from './fold.ts';
import { ARABIC, DIGIT, IDEOGRAPH, isLeet, kindOf, LETTER, MARK, SPACE } from './skeleton.ts';

/** A spelling found in a folded text: units `from` to `to` (exclusive). */
export interface Hit {
  entry: Entry;
  from: number;
  to: number;
}

/** The code that stands for `i`, `l` and `1` alike: no repeat of each other. */
const MERGED = 108;
const NONE = 0;
const DOTTED = 1;
const SPACED = 2;
/** Longer runs of separators end a word. */
const MAX_GAP = 4;
/** Repeats of a letter that are read over in one word (`whatsappppp`). */
const MAX_REPEATS = 16;
const ARABIC_PREFIX = /^(?:[وفبكلع]?(?:ال)?|لل|عال)$/;
const ARABIC_SUFFIX = /^(?:ي|ك|كم|ه|نا|ها)$/;
const CYRILLIC_ENDING = /^(?:а|у|е|ы|и|ю|ом|ов|ам|ами|ах|ои|еи|ем|чик|чике)$/;
const LATIN_ENDING = /^(?:s|es|ed|ing|er|e|en|me|t)$/;
const MAX_ENDING = 8;

/** All accepted spellings, in order of their start; they may overlap. Linear in the text for a given dictionary. */
export function matchTerms(folded: Folded, dictionary: Dictionary): Hit[] {
  const hits: Hit[] = [];
  const { plain } = folded;
  let before = SPACE;
  let wordStart = 0;
  for (let at = 0; at < plain.length; at++) {
    const kind = kindOf(plain.charCodeAt(at));
    if (kind !== before || kind === MARK) wordStart = at;
    if (mayStart(folded, at, kind, before, wordStart) && dictionary.next.has(folded.shape[at] as number)) {
      walk(folded, dictionary, at, hits);
    }
    before = kind;
  }
  return hits;
}

function mayStart({ plain }: Folded, at: number, kind: number, before: number, wordStart: number): boolean {
  if (kind === IDEOGRAPH) return true;
  if (kind === SPACE) return false;
  if (kind === MARK) return isLeet(plain.charCodeAt(at));
  if (kind === ARABIC) return at - wordStart <= 3 && ARABIC_PREFIX.test(plain.slice(wordStart, at));
  // A digit may be a letter in disguise (`5kype`), a letter after a digit may begin a word (`2whatsapp`).
  return before !== kind;
}

function walk(folded: Folded, dictionary: Dictionary, first: number, hits: Hit[]): void {
  const { plain, shape } = folded;
  const gaps: number[] = [];
  let node = 0;
  let last = -1;
  let gap = NONE;
  let gapLength = 0;
  let repeats = 0;
  for (let at = first; at < plain.length; at++) {
    const code = shape[at] as number;
    const child = dictionary.next.get(node * 65536 + code);
    if (child === undefined) {
      if (last >= 0 && repeatsLetter(folded, at, last) && (gap === NONE || isSpread(gaps)) && repeats++ < MAX_REPEATS) {
        gap = NONE;
        gapLength = 0;
        continue;
      }
      const kind = kindOf(plain.charCodeAt(at));
      if ((kind !== MARK && kind !== SPACE) || ++gapLength > MAX_GAP) return;
      gap = kind === SPACE ? SPACED : Math.max(gap, DOTTED);
      continue;
    }
    if (last !== -1) gaps.push(gap);
    gap = NONE;
    gapLength = 0;
    node = child;
    last = at;
    for (const entry of dictionary.ends[node] ?? []) {
      const to = accept(folded, entry, gaps, first, at);
      // The Arabic article belongs to the word.
      const from = plain.startsWith('ال', first - 2) && first >= 2 ? first - 2 : first;
      if (to) hits.push({ entry, from, to });
    }
  }
}

/** Every letter stands alone: `w h a t s a p p`. */
function isSpread(gaps: number[]): boolean {
  return gaps.length > 0 && !gaps.includes(NONE);
}

/** The end of the hit (exclusive), or 0 when the letters do not make this word. */
function accept(folded: Folded, entry: Entry, gaps: number[], first: number, lastLetter: number): number {
  const { plain } = folded;
  const spread = isSpread(gaps);
  if (!gapsFit(entry, gaps, spread)) return 0;
  let to = lastLetter + 1;
  while (repeatsLetter(folded, to, lastLetter)) to++;
  // In a spread word the repeated letter stands alone too.
  if (spread && repeatsLetter(folded, to + 1, lastLetter) && kindOf(plain.charCodeAt(to)) >= MARK) {
    if (to + 2 >= plain.length || kindOf(plain.charCodeAt(to + 2)) !== LETTER) to += 2;
  }
  const exact = isExact(folded, entry, first, to);
  if (!exact && !looksLike(folded, entry, first, to)) return 0;
  return closes(folded, entry, first, to, gaps);
}

function repeatsLetter({ plain, shape }: Folded, at: number, letter: number): boolean {
  if (at >= plain.length || kindOf(plain.charCodeAt(at)) >= MARK) return false;
  return plain.charCodeAt(at) === plain.charCodeAt(letter) || (shape[at] === shape[letter] && shape[at] !== MERGED);
}

function gapsFit(entry: Entry, gaps: number[], spread: boolean): boolean {
  if (spread && entry.length >= 3) return true;
  let free = entry.main && isCertain(entry) && entry.length >= 5 ? 1 : 0;
  for (let i = 0; i < gaps.length; i++) {
    if (gaps[i] === NONE || (entry.splits >> BigInt(i)) & 1n) continue;
    if (gaps[i] === DOTTED && (entry.length >= 5 || !entry.latin)) continue;
    if (gaps[i] === SPACED && !entry.latin && entry.length <= 4 && isIdeographic(entry)) continue;
    if (free-- > 0) continue;
    return false;
  }
  return true;
}

/** An app or payment in any context, but for listed phrases. */
function isCertain({ term }: Entry): boolean {
  return !term.ambiguous || term.ambiguous.cue === 'none';
}

function isIdeographic(entry: Entry): boolean {
  return kindOf(entry.letters.charCodeAt(0)) === IDEOGRAPH;
}

function isExact({ plain }: Folded, entry: Entry, first: number, to: number): boolean {
  let index = 0;
  for (let at = first; at < to; at++) {
    const code = plain.charCodeAt(at);
    if (code === entry.letters.charCodeAt(index)) index++;
    else if (kindOf(code) < MARK) return false;
  }
  return index === entry.letters.length;
}

/** Short words must be spelled out; longer ones may be leet, look-alike or stretched, as long as enough real letters remain. */
function looksLike({ plain }: Folded, entry: Entry, first: number, to: number): boolean {
  if (entry.length < 4) return false;
  let letters = 0;
  let all = 0;
  let ascii = false;
  for (let at = first; at < to; at++) {
    const code = plain.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) continue;
    if (kind === LETTER || kind === ARABIC || kind === IDEOGRAPH) letters++;
    if (code >= 97 && code <= 122) ascii = true;
    if (kind < MARK || isLeet(code)) all++;
  }
  if (letters * 2 < all || letters < 2) return false;
  if (entry.length < 5) return all === entry.letters.length && ascii === entry.latin;
  // Whole words of another script are rarely meant as look-alikes, unless they are long.
  return ascii || !entry.latin || entry.length >= 6;
}

/** A word ends where its kind of character ends, give or take an ending of its language. */
function closes(folded: Folded, entry: Entry, first: number, to: number, gaps: number[]): number {
  const { plain } = folded;
  const head = kindOf(plain.charCodeAt(first));
  const tail = kindOf(plain.charCodeAt(to - 1));
  const before = first > 0 ? kindOf(plain.charCodeAt(first - 1)) : SPACE;
  const after = to < plain.length ? kindOf(plain.charCodeAt(to)) : SPACE;
  if (head !== IDEOGRAPH && head !== ARABIC) {
    if (before === LETTER) return 0;
    if (before === DIGIT && (head === DIGIT || entry.length < 5)) return 0;
  }
  if (tail === IDEOGRAPH || (after !== tail && after !== LETTER && after !== DIGIT && after !== ARABIC)) return to;
  if (after === IDEOGRAPH || after === MARK || after === SPACE) return to;
  if (after === DIGIT) return tail !== DIGIT ? to : 0;
  if (tail === LETTER && after === ARABIC) return to;
  if (tail === ARABIC && after === LETTER) return to;
  let stop = to;
  while (stop < plain.length && stop - to <= MAX_ENDING && kindOf(plain.charCodeAt(stop)) === after) stop++;
  const ending = plain.slice(to, stop);
  if (tail === ARABIC) return entry.length >= 4 && ARABIC_SUFFIX.test(ending) ? stop : 0;
  if (entry.length >= 4 && !entry.latin && CYRILLIC_ENDING.test(ending)) return stop;
  if (gaps.some((gap) => gap !== NONE) && !(entry.splits > 0n)) return 0;
  if (!isCertain(entry)) return 0;
  if (entry.latin && entry.length >= 5 && LATIN_ENDING.test(ending)) return stop;
  // "Whatsappnummer": a long brand is the brand in a compound too.
  return entry.length >= 7 && entry.main ? to : 0;
}
