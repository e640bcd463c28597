/** Where a line may be broken: at spaces, between signs of scripts that use none, and anywhere in a word too long for a line. */

/** What stays together on a line: UTF-16 offsets, and how many spaces follow. */
export interface Token {
  start: number;
  end: number;
  spaces: number;
}

/** Nothing in it may be broken but at spaces: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const PLAIN = /^[\u0000-\u06ff\u2010-\u205f]*$/;
/** Scripts that need a dictionary. */
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Signs that may stand on either side of a break. */
const FREE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\uff01-\uff60\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Never first on a line (JIS X 4051 and GB/T 15834, the common part). */
const CLOSING =
  /^[\p{Pe}\p{Pf}!%,.:;?‥…、。〃々〉》」』】〕〗〞・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ！％），．：；？］｝～]/u;
/** Never last on a line. */
const OPENING = /[\p{Ps}\p{Pi}¥＄￥（［｛]$/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** The tokens of a line without line breaks. Spaces before the first stand as an empty token. */
export function* tokensOf(text: string): Generator<Token> {
  // A no-break space is part of its word.
  for (const match of text.matchAll(
    /([^ \t\u1680\u2000-\u2006\u2008-\u200b\u205f]*)([ \t\u1680\u2000-\u2006\u2008-\u200b\u205f]*)/g,
  )) {
    const [whole, word = '', gap = ''] = match;
    if (!whole) continue;
    const end = match.index + word.length;
    const spaces = gap.replaceAll('\u200b', '').length;
    if (PLAIN.test(word) || !(FREE.test(word) || DICTIONARY.test(word))) yield { start: match.index, end, spaces };
    else yield* partsOf(word, match.index, spaces);
  }
}

/** UTF-16 offsets of the ends of what a reader sees as one sign. */
export function* signEnds(text: string): Generator<number> {
  let end = 0;
  for (const sign of signsOf(text)) {
    end += sign.length;
    yield end;
  }
}

/** Signs that others join: marks, joiners, halves of flags, tones of skin, parts of Korean syllables. */
const JOINING =
  /[\p{M}\p{Join_Control}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\p{Regional_Indicator}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]/u;

/** What a reader sees as one sign each. A segmenter holds much memory outside the heap: only what needs one gets it. */
export function* signsOf(text: string): Generator<string> {
  if (!JOINING.test(text)) yield* text;
  else for (const { segment } of graphemes.segment(text)) yield segment;
}

function* partsOf(word: string, at: number, spaces: number): Generator<Token> {
  let start = 0;
  for (const end of breaks(word)) {
    yield { start: at + start, end: at + end, spaces: end === word.length ? spaces : 0 };
    start = end;
  }
}

/** Offsets after which `word` may be broken; its own end is the last. */
function* breaks(word: string): Generator<number> {
  if (DICTIONARY.test(word)) {
    for (const { index, segment } of words.segment(word)) {
      const end = index + segment.length;
      if (end === word.length || !CLOSING.test(word.slice(end))) yield end;
    }
    return;
  }
  let before = '';
  let index = 0;
  for (const sign of signsOf(word)) {
    const may = before && (FREE.test(before) || FREE.test(sign)) && !CLOSING.test(sign) && !OPENING.test(before);
    if (may) yield index;
    before = sign;
    index += sign.length;
  }
  yield word.length;
}
