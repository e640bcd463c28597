/** Where the words of a line stand when some are written from right to left. The rules are Unicode's (UAX 9), by bidi-js. */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Signs of scripts written from right to left, and the marks that ask for that direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const LETTER = /\p{L}/u;

/** Direction of the first strong letter, also inside isolates; `undefined` for a text of digits and signs alone. */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  if (!RIGHT_TO_LEFT.test(text)) return LETTER.test(text) ? 'ltr' : undefined;
  for (const sign of text) {
    const type = bidi.getBidiCharTypeName(sign);
    if (type === 'L') return 'ltr';
    if (type === 'R' || type === 'AL') return 'rtl';
  }
  return undefined;
}

/** Embedding level of each UTF-16 unit of a line without line breaks; `undefined` where all are 0, as in most. Odd is right to left. */
export function levelsOf(text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return undefined;
  const flat = text.replace(/[\u{10000}-\u{10ffff}]/gu, (sign) =>
    (STAND_INS[bidi.getBidiCharTypeName(sign)] ?? 'a').repeat(2),
  );
  return bidi.getEmbeddingLevels(flat, direction).levels;
}

/** bidi-js looks at single UTF-16 units and takes each half of an emoji for a Latin letter: signs of the same kind, of one unit, stand in. */
const STAND_INS: Record<string, string> = {
  R: 'א',
  AL: 'ا',
  ON: '☺',
  NSM: '\u0300',
  EN: '0',
  AN: '\u0660',
  BN: '\u200b',
};

/** The order from left to right of what is read in the order of `levels` (rule L2): indices into it. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    // What is turned at one level holds, turned within it, what was turned at a higher one: places keep their set of levels.
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] as number] as number) >= level) end++;
      if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
