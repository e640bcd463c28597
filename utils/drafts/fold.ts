import { skeletonOf } from './skeleton.ts';

/** A text folded once, with a way back: unit `i` of `plain` and `shape` came from `text[start[i]..end[i])`. */
export interface Folded {
  text: string;
  /** Lower case, NFKC, without accents, invisible characters and tatweel; digits of any script as ASCII. */
  plain: string;
  /** The same units as Latin look-alikes: Cyrillic and Greek letters, leet digits; `i`, `l` and `1` are one. */
  shape: Uint16Array;
  /** UTF-16 offsets into `text`; `end` is exclusive. */
  start: Int32Array;
  end: Int32Array;
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{M}\u0640\p{Cc}\p{Co}]/u;
const MARKS = /^\p{M}/u;
const SPACES = /[\s\u2800\u3164]/u;

/** Letters which NFKC leaves alone but readers take for plain ones, and Arabic letter variants. */
const VARIANTS: Record<string, string> = Object.fromEntries(
  'ßss æae œoe øo đd łl ıi ħh ŧt þp ðd ɑa ɡg ɩi ʜh ɪi ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz أا إا آا ٱا ىي ئي ؤو ةه کك یي ہه گك چج پب ڤف'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Folds a text of any script; linear. Unpaired surrogates and emoji stay as they are and count as punctuation. */
export function fold(text: string): Folded {
  const size = text.length;
  let room = size + 16;
  let start: Int32Array = new Int32Array(room);
  let end: Int32Array = new Int32Array(room);
  let plain = '';
  let count = 0;
  let ascii = 0;
  for (let at = 0; at < size; ) {
    const code = text.charCodeAt(at);
    if (code < 128 && code > 31) {
      start[count] = at;
      end[count++] = ++at;
      if (count === room) [start, end, room] = grow(start, end);
      continue;
    }
    plain += text.slice(ascii, at).toLowerCase();
    const point = text.codePointAt(at) as number;
    const next = at + (point > 0xffff ? 2 : 1);
    const piece = foldPoint(point);
    // An accent belongs to the letter before it, so that a highlight covers it.
    if (!piece && count && MARKS.test(text.slice(at, next))) end[count - 1] = next;
    plain += piece;
    for (let i = 0; i < piece.length; i++) {
      start[count] = at;
      end[count++] = next;
      if (count === room) [start, end, room] = grow(start, end);
    }
    at = ascii = next;
  }
  plain += text.slice(ascii).toLowerCase();
  const shape = new Uint16Array(count);
  for (let i = 0; i < count; i++) shape[i] = skeletonOf(plain.charCodeAt(i));
  return { text, plain, shape, start, end };
}

/** Folds a word or pattern of the dictionary the way texts are folded; ASCII, and so regular-expression syntax, is left alone. */
export function foldWord(word: string): string {
  let out = '';
  for (const character of word.normalize('NFC')) {
    out += character < '\u0080' ? character : foldPoint(character.codePointAt(0) as number);
  }
  return out;
}

const known = new Map<number, string>();

function foldPoint(point: number): string {
  const seen = known.get(point);
  if (seen !== undefined) return seen;
  const folded = foldOnce(point);
  if (known.size > 8000) known.clear();
  known.set(point, folded);
  return folded;
}

function foldOnce(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd';
  const character = String.fromCodePoint(point);
  if (SPACES.test(character)) return point === 10 || point === 13 || point === 0x2028 || point === 0x2029 ? '\n' : ' ';
  if (INVISIBLE.test(character)) return '';
  const enclosed = enclosedLetter(point);
  if (enclosed) return enclosed;
  const digit = digitOf(character);
  if (digit) return digit;
  let out = '';
  for (const part of character.normalize('NFKC').toLowerCase().normalize('NFD')) {
    if (!INVISIBLE.test(part)) out += VARIANTS[part] ?? part;
  }
  // NFC puts Hangul syllables together again.
  return (out || ' ').normalize('NFC');
}

/** Letters in boxes and regional indicators, which NFKC keeps. */
function enclosedLetter(point: number): string {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return '';
}

/** Decimal digits come in runs of ten which start at a multiple of ten from their zero: count back to the first one. */
function digitOf(character: string): string {
  if (!/\p{Nd}/u.test(character)) return '';
  const point = character.codePointAt(0) as number;
  if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(point - zero);
}

function grow(start: Int32Array, end: Int32Array): [Int32Array, Int32Array, number] {
  const room = start.length * 2;
  const larger = [new Int32Array(room), new Int32Array(room)] as const;
  larger[0].set(start);
  larger[1].set(end);
  return [larger[0], larger[1], room];
}
