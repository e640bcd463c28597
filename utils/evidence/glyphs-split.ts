/** Into which signs a word may be taken apart so that the signs beside each other look like the word. */
import { signsOf } from './lines-tokens.ts';
import type { TextStyle } from './page.ts';
import type { PageTools } from './page-tools.ts';

/** Part of a word; `x` is where it begins from the left edge of the word, in ems. */
export interface Part {
  text: string;
  x: number;
  width: number;
}

/** Scripts whose letters neither join nor change by their neighbours: pair kerning is all that moves them. */
const SIMPLE =
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Hebrew}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Common}\p{sc=Inherited}]*$/u;
/** After these Arabic letters the next one begins afresh (Unicode ArabicShaping.txt 16.0, joining types R and U). */
const JOINED =
  /[^\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5]*(?:[\s\S]\p{M}*)?/gu;
/** A difference of widths, in ems, that is rounding. */
const NOTHING = 0.005;
/** The most that pair kerning moves a letter, in ems. */
const KERNING = 0.2;
/** Wider signs do not fit the coordinates of a font. */
const WIDEST = 30;

/**
 * The parts of a word, from left to right as they are drawn. Letters where they stand alone, joined pieces of Arabic, else the whole: a
 * part is only taken apart when the parts are as wide as the whole.
 */
export function partsOf(text: string, style: TextStyle, rtl: boolean, tools: PageTools): Part[] {
  const em = { ...style, size: 1 };
  const widthOf = (part: string) => tools.measure(part, em, rtl);
  const width = widthOf(text);
  const letters = [...signsOf(text)];
  if (letters.length === 1) return [{ text, x: 0, width }];
  const byLetter = letters.map(widthOf);
  if (Math.abs(sum(byLetter) - width) < NOTHING * letters.length && !/\p{sc=Arabic}/u.test(text))
    return placed(letters, byLetter, rtl);
  if (SIMPLE.test(text)) {
    const parts = kerned(letters, byLetter, widthOf);
    if (parts) return rtl ? mirrored(parts, width) : parts;
  }
  const pieces = (text.match(JOINED) ?? []).filter((piece) => piece !== '');
  const byPiece = pieces.map(widthOf);
  if (pieces.length > 1 && Math.abs(sum(byPiece) - width) < NOTHING * pieces.length)
    return placed(pieces, byPiece, rtl);
  return width < WIDEST ? [{ text, x: 0, width }] : placed(letters, byLetter, rtl);
}

/** Parts in reading order put beside each other, in the order they are seen. */
function placed(texts: string[], widths: number[], rtl: boolean): Part[] {
  const parts = texts.map((text, index) => ({ text, x: 0, width: widths[index] as number }));
  if (rtl) parts.reverse();
  let x = 0;
  for (const part of parts) {
    part.x = x;
    x += part.width;
  }
  return parts;
}

/** Letters as near to each other as the font wants them, in reading order; `undefined` where more than that happens to them. */
function kerned(letters: string[], widths: number[], widthOf: (text: string) => number): Part[] | undefined {
  let before = '';
  let end = 0;
  const parts: Part[] = [];
  for (const [index, text] of letters.entries()) {
    before += text;
    const width = widths[index] as number;
    const x = widthOf(before) - width;
    if (Math.abs(x - end) > KERNING) return undefined;
    parts.push({ text, x, width });
    end = x + width;
  }
  return parts;
}

/** Parts told from the right edge of a word, from left to right. */
const mirrored = (parts: Part[], width: number): Part[] =>
  parts.map((part) => ({ ...part, x: width - part.x - part.width })).reverse();

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
