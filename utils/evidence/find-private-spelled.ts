/** Finds numbers written in words, as people do whose digits a chat refuses. Texts are as `plainText` leaves them. */
import { findAll } from './find-all.ts';

/** Words for digits, and in French, whose numbers go by pairs, for what is above. By experience, 2026-11-23. */
const WORDS =
  'zero oh one two three four five six seven eight nine double triple ' +
  'zéro un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix ' +
  'null eins zwei zwo drei vier fünf sechs sieben acht neun ' +
  'cero uno una dos tres cuatro cinco seis siete ocho nueve ' +
  'due tre quattro cinque sei sette otto nove ' +
  'um dois três quatro sete oito meia ' +
  'nul een twee drie vijf zes zeven negen ' +
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć ' +
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz ' +
  'ноль нуль один два три четыре пять шесть семь восемь девять ' +
  "одна чотири п'ять шість сім вісім дев'ять " +
  'صفر واحد اثنان اثنين ثلاثة أربعة اربعة خمسة ستة سبعة ثمانية تسعة ' +
  'אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע';
const words = [...new Set(WORDS.split(' '))].sort((a, b) => b.length - a.length).join('|');
/** Joined as in "trente-quatre" or "vingt et un". */
const NUMBER = `(?:${words})(?:(?:-| et )(?:${words}))*`;
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}|\d{1,3})(?:[ ,.-]{1,3}(?:${NUMBER}|\d{1,3})){4,14}(?![\p{L}\p{N}])`,
  'giu',
);
const CHINESE =
  /[零〇幺一二三四五六七八九]{7,15}|(?:[零〇幺一二三四五六七八九][ ,.-]){6,14}[零〇幺一二三四五六七八九]/g;
const APART = /(?<![\d.,:/-] ?)(?:\d ){8,13}\d(?! ?\d)/g;

/** Fewer words are a price or a size. */
const FEWEST = 5;

/** Telephone numbers in words, or digit by digit. */
export function spelledNumbersIn(text: string): string[] {
  const found = [...findAll(text, APART), ...findAll(text, CHINESE)].map(([number]) => number);
  for (const [number] of findAll(text, SPELLED))
    if (number.split(/[ ,.-]+/).filter((word) => !/\d/.test(word)).length >= FEWEST) found.push(number);
  return found;
}
