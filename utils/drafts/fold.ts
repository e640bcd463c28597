/** A text folded once, with a way back: unit `i` of `plain` came from `text[start[i]..end[i])`. Not to be written to. */
export interface Folded {
  text: string;
  /** Lower case, NFKC, without accents, invisible characters and tatweel; digits of any script as ASCII. */
  plain: string;
  /** UTF-16 offsets into `text`; `end` is exclusive. */
  start: Int32Array;
  end: Int32Array;
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{M}\u0640\p{Cc}\p{Co}]/u;
const BEYOND_ASCII = /[^\n\x20-\x7e]/;
const MARKS = /^\p{M}/u;
const SPACES = /[\s\u2800\u3164]/u;

/** Letters which NFKC leaves alone but readers take for plain ones, and Arabic letter variants. */
const VARIANTS: Record<string, string> = Object.fromEntries(
  'ßss æae œoe øo đd łl ıi ħh ŧt þp ðd ɑa ɡg ɩi ʜh ɪi ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz أا إا آا ٱا ىي ئي ؤو ةه کك یي ہه گك چج پب ڤف'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** 0, 1, 2, …: where the units of an ASCII text come from. */
let counted = new Int32Array(0);
const UNSEEN = 0xffff;
/** What single units fold to, filled as they are seen. */
const singles = new Uint16Array(0x10000).fill(UNSEEN);
/** No character folds to more units. */
const LONGEST = 6;
/** What the fold under way has found; tables are costly to make. */
let units = new Uint16Array(4096);
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Folds a text of any script; linear. Unpaired surrogates and emoji stay as they are and count as punctuation. */
export function fold(text: string): Folded {
  const size = text.length;
  if (!BEYOND_ASCII.test(text)) {
    if (counted.length <= size) counted = Int32Array.from({ length: 2 * size + 1 }, (_, i) => i);
    return { text, plain: text.toLowerCase(), start: counted.subarray(0, size), end: counted.subarray(1, size + 1) };
  }
  let count = 0;
  for (let at = 0; at < size; ) {
    if (count + LONGEST > units.length) makeRoom();
    const code = text.charCodeAt(at);
    const single = singles[code] as number;
    if (single !== UNSEEN) {
      units[count] = single;
      starts[count] = at;
      ends[count++] = ++at;
      continue;
    }
    const point = text.codePointAt(at) as number;
    const next = at + (point > 0xffff ? 2 : 1);
    const piece = foldPoint(point);
    // An accent belongs to the letter before it, so that a highlight covers it.
    if (!piece && count && MARKS.test(text.slice(at, next))) ends[count - 1] = next;
    for (let i = 0; i < piece.length; i++) {
      units[count] = piece.charCodeAt(i);
      starts[count] = at;
      ends[count++] = next;
    }
    if (piece.length === 1 && point <= 0xffff) singles[code] = piece.charCodeAt(0);
    at = next;
  }
  const places = new Int32Array(2 * count);
  places.set(starts.subarray(0, count));
  places.set(ends.subarray(0, count), count);
  const plain = decoder.decode(units.subarray(0, count));
  return { text, plain, start: places.subarray(0, count), end: places.subarray(count) };
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
  // NFC puts Hangul syllables together again. One sign for a whole phrase (`ﷺ`) is no word of a draft.
  const composed = (out || ' ').normalize('NFC');
  return composed.length > LONGEST ? ' ' : composed;
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
  const round = roundDigit(character.codePointAt(0) as number);
  if (round) return round;
  if (!/\p{Nd}/u.test(character)) return '';
  const point = character.codePointAt(0) as number;
  if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(point - zero);
}

/** Digits in filled or double circles, which NFKC keeps. */
function roundDigit(point: number): string {
  if (point >= 0x2776 && point <= 0x2793) return String(((point - 0x2776) % 10) + 1);
  if (point >= 0x24f5 && point <= 0x24fe) return String(point - 0x24f4);
  return point === 0x24ff || point === 0x1f10b || point === 0x1f10c ? '0' : '';
}

/** Doubles the tables of the fold under way. */
function makeRoom(): void {
  const [oldUnits, oldStarts, oldEnds] = [units, starts, ends];
  const room = 2 * units.length;
  [units, starts, ends] = [new Uint16Array(room), new Int32Array(room), new Int32Array(room)];
  units.set(oldUnits);
  starts.set(oldStarts);
  ends.set(oldEnds);
}
