import type { Dictionary, Entry } from './dictionary.ts';
import type { Folded } from './fold.ts';
import { ARABIC, DIGIT, IDEOGRAPH, isLeet, kindOf, LETTER, MARK, SPACE, skeletonOf } from './skeleton.ts';
import { childOf, ROOT } from './trie.ts';

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

/** All accepted spellings, in order of their start; they may overlap. Linear in the text, whatever the size of the dictionary. */
export function matchTerms(folded: Folded, dictionary: Dictionary): Hit[] {
  const hits: Hit[] = [];
  const { plain } = folded;
  let before = SPACE;
  let wordStart = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const kind = kindOf(code);
    // A digit may be a letter in disguise (`5kype`), a letter after a digit may begin a word (`2whatsapp`).
    if (kind === before && (kind === LETTER || kind === DIGIT)) continue;
    if (kind !== before || kind === MARK) wordStart = at;
    before = kind;
    if (kind === SPACE || (kind === MARK && !isLeet(code))) continue;
    if (!childOf(dictionary, ROOT, skeletonOf(code))) continue;
    if (kind !== ARABIC || mayStartArabic(plain, at, wordStart)) walk(plain, dictionary, at, hits);
  }
  return hits;
}

/** After "the", "and" or "with", which Arabic writes together with the word. */
function mayStartArabic(plain: string, at: number, wordStart: number): boolean {
  return at === wordStart || (at - wordStart <= 3 && ARABIC_PREFIX.test(plain.slice(wordStart, at)));
}

/** The gaps of the walk under way: what stands between one letter and the next. */
const gaps = new Uint8Array(512);
let gapCount = 0;

function walk(plain: string, dictionary: Dictionary, first: number, hits: Hit[]): void {
  gapCount = 0;
  let node = ROOT;
  let last = -1;
  let gap = NONE;
  let gapLength = 0;
  let repeats = 0;
  for (let at = first; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const child = childOf(dictionary, node, skeletonOf(code));
    if (!child) {
      const kind = kindOf(code);
      if (kind < MARK) {
        if (!repeatsLetter(plain, at, last) || (gap !== NONE && !isSpread()) || repeats++ >= MAX_REPEATS) return;
        gap = NONE;
        gapLength = 0;
        continue;
      }
      if (++gapLength > MAX_GAP) return;
      gap = kind === SPACE ? SPACED : Math.max(gap, DOTTED);
      continue;
    }
    if (last !== -1) gaps[gapCount++] = gap;
    if (gapCount === gaps.length) return;
    gap = NONE;
    gapLength = 0;
    node = child;
    last = at;
    const entries = dictionary.items[node];
    if (!entries) continue;
    for (const entry of entries) {
      const to = accept(plain, entry, first, at);
      // The Arabic article belongs to the word.
      const from = first >= 2 && plain.startsWith('ال', first - 2) ? first - 2 : first;
      if (to) hits.push({ entry, from, to });
    }
  }
}

/** Every letter stands alone: `w h a t s a p p`. */
function isSpread(): boolean {
  for (let i = 0; i < gapCount; i++) if (gaps[i] === NONE) return false;
  return gapCount > 0;
}

/** The end of the hit (exclusive), or 0 when the letters do not make this word. */
function accept(plain: string, entry: Entry, first: number, lastLetter: number): number {
  const spread = isSpread();
  if (!gapsFit(entry, spread)) return 0;
  let to = lastLetter + 1;
  // Every ideograph may begin a word: without a limit a long run of one would be read over from each of them.
  const stop = kindOf(plain.charCodeAt(lastLetter)) === IDEOGRAPH ? to + MAX_REPEATS : plain.length;
  while (to < stop && repeatsLetter(plain, to, lastLetter)) to++;
  // In a spread word the repeated letter stands alone too.
  if (spread && repeatsLetter(plain, to + 1, lastLetter) && kindOf(plain.charCodeAt(to)) >= MARK) {
    if (to + 2 >= plain.length || kindOf(plain.charCodeAt(to + 2)) !== LETTER) to += 2;
  }
  const exact = isExact(plain, entry, first, to);
  if (!exact && !looksLike(plain, entry, first, to)) return 0;
  return closes(plain, entry, first, to);
}

function repeatsLetter(plain: string, at: number, letter: number): boolean {
  const code = plain.charCodeAt(at);
  if (at >= plain.length || kindOf(code) >= MARK) return false;
  const like = plain.charCodeAt(letter);
  return code === like || (skeletonOf(code) === skeletonOf(like) && skeletonOf(code) !== MERGED);
}

function gapsFit(entry: Entry, spread: boolean): boolean {
  if (spread && entry.length >= 3) return true;
  let free = entry.main && isCertain(entry) && entry.length >= 5 ? 1 : 0;
  for (let i = 0; i < gapCount; i++) {
    if (gaps[i] === NONE || entry.splits.includes(i)) continue;
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

function isExact(plain: string, entry: Entry, first: number, to: number): boolean {
  let index = 0;
  for (let at = first; at < to; at++) {
    const code = plain.charCodeAt(at);
    if (code === entry.letters.charCodeAt(index)) index++;
    else if (kindOf(code) < MARK) return false;
  }
  return index === entry.letters.length;
}

/** Short words must be spelled out; longer ones may be leet, look-alike or stretched, as long as enough real letters remain. */
function looksLike(plain: string, entry: Entry, first: number, to: number): boolean {
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
function closes(plain: string, entry: Entry, first: number, to: number): number {
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
  if (gaps.subarray(0, gapCount).some((gap) => gap !== NONE) && !entry.splits.length) return 0;
  if (!isCertain(entry)) return 0;
  if (entry.latin && entry.length >= 5 && LATIN_ENDING.test(ending)) return stop;
  // "Whatsappnummer": a long brand is the brand in a compound too.
  return entry.length >= 7 && entry.main ? to : 0;
}
