/** Finds numbers written in words, as people do whose digits a chat refuses. Texts are as `plainText` leaves them. */
import { DIGIT_WORDS } from './digit-words.ts';
import { findAll } from './find-all.ts';

/** Numbers go by pairs, too: in French always. */
const MORE =
  'double triple dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix ' +
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const SPACED = DIGIT_WORDS.flat()
  .flatMap((word) => word.split('|'))
  .filter((word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word));
const words = [...new Set([...SPACED, ...MORE.split(' ')])].sort((a, b) => b.length - a.length).join('|');
/** Joined as in "trente-quatre" or "vingt et un". */
const NUMBER = `(?:${words})(?:(?:-| et )(?:${words}))*`;
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}|\d{1,3})(?:[ ,.-]{1,3}(?:${NUMBER}|\d{1,3})){4,14}(?![\p{L}\p{N}])`,
  'giu',
);
const HAN = /[零〇幺一二三四五六七八九]{7,15}|(?:[零〇幺一二三四五六七八九][ ,.-]){6,14}[零〇幺一二三四五六七八九]/g;
const APART = /(?<![\d.,:/-] ?)(?:\d ){8,13}\d(?! ?\d)/g;

/** Fewer words are a price or a size. */
const FEWEST = 5;

/** Telephone numbers in words, or digit by digit. */
export function spelledNumbersIn(text: string): string[] {
  const found = [...findAll(text, APART), ...findAll(text, HAN)].map(([number]) => number);
  for (const [number] of findAll(text, SPELLED))
    if (number.split(/[ ,.-]+/).filter((word) => !/\d/.test(word)).length >= FEWEST) found.push(number);
  return found;
}
