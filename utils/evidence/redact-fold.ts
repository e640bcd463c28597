/** Reads through spellings: what is left of a text when only its letters and digits count, and where each of them stands. */

/** The letters and digits of a text, folded. */
export interface Folded {
  text: string;
  plain: string;
  /** Where in `text` each unit of `plain` begins, and where it ends. */
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  /** Whether anything that can be seen stands between a unit and the one before it: 1 is yes. */
  gaps: ArrayLike<number>;
}

/** A sign as it is meant, and the part of the text that says it. */
interface Sign {
  sign: string;
  from: number;
  to: number;
}

/**
 * Folds a text: no case, accents, widths, or what stands between letters; digits of all scripts, letters that look like Latin ones,
 * katakana as hiragana; percent-encoding, HTML and JSON escapes are read, also several times over.
 */
export function foldText(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  let plain = '';
  let gap = 1;
  for (const { sign, from: first, to: end } of signsOf(text)) {
    const folded = foldSign(sign);
    if (folded === undefined) continue;
    if (folded === '') gap = 1;
    for (let at = 0; at < folded.length; at++) {
      from.push(first);
      to.push(end);
      gaps.push(gap);
      gap = 0;
    }
    plain += folded;
  }
  return { text, plain, from, to, gaps };
}

/** A text in small letters, each sign at the place where it stood: of all capital letters only the Turkish İ becomes two units. */
export const lowered = (text: string): string => text.replaceAll('\u0130', 'i').toLowerCase();

/** A text with its escapes read, and where each unit of it stands; nothing where it has none. */
export function unescaped(text: string): Pick<Folded, 'text' | 'from' | 'to'> | undefined {
  if (!ESCAPES.test(text)) return undefined;
  const [from, to]: [number[], number[]] = [[], []];
  let read = '';
  for (const each of signsOf(text)) {
    for (let unit = 0; unit < each.sign.length; unit++) {
      from.push(each.from);
      to.push(each.to);
    }
    read += each.sign;
  }
  return { text: read, from, to };
}

const ESCAPES =
  /%[0-9a-f]{2}|&#(?:\d{1,7}|x[0-9a-f]{1,6});?|&(?:amp|commat|period|nbsp|sol|plus);|\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})/i;
/** Nobody encodes a text more often. */
const MOST_PASSES = 4;

function signsOf(text: string): Iterable<Sign> {
  if (!ESCAPES.test(text)) return plainSigns(text);
  let signs = [...plainSigns(text)];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const read = decoded(signs);
    if (read.length === signs.length) break;
    signs = read;
  }
  return signs;
}

function* plainSigns(text: string): Iterable<Sign> {
  let at = 0;
  for (const sign of text) {
    yield { sign, from: at, to: at + sign.length };
    at += sign.length;
  }
}

/** The signs with one layer of escapes read. */
function decoded(signs: readonly Sign[]): Sign[] {
  const out: Sign[] = [];
  for (let at = 0; at < signs.length; ) {
    const { sign, from } = signs[at] as Sign;
    const read = sign === '%' ? bytesAt(signs, at) : sign === '&' || sign === '\\' ? escapeAt(signs, at) : undefined;
    if (!read) {
      out.push(signs[at++] as Sign);
      continue;
    }
    const to = (signs[at + read.length - 1] as Sign).to;
    out.push({ sign: read.sign, from, to });
    at += read.length;
  }
  return out;
}

/** One sign of UTF-8 in percent-encoding; a byte that is none stands for a sign of Latin-1. */
function bytesAt(signs: readonly Sign[], at: number): { sign: string; length: number } | undefined {
  const first = byteAt(signs, at);
  if (first === undefined) return undefined;
  const more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
  let code = more === 0 ? first : first & (0x3f >> more);
  for (let next = 1; next <= more; next++) {
    const byte = byteAt(signs, at + 3 * next);
    if (byte === undefined || byte >> 6 !== 2) return { sign: String.fromCharCode(first), length: 3 };
    code = (code << 6) | (byte & 0x3f);
  }
  return { sign: code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code), length: 3 * (more + 1) };
}

function byteAt(signs: readonly Sign[], at: number): number | undefined {
  const hex = `${signs[at + 1]?.sign}${signs[at + 2]?.sign}`;
  return signs[at]?.sign === '%' && /^[0-9a-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) : undefined;
}

function escapeAt(signs: readonly Sign[], at: number): { sign: string; length: number } | undefined {
  let ahead = '';
  for (let next = at; next < at + 12 && next < signs.length; next++) ahead += (signs[next] as Sign).sign;
  const [all, decimal, hex, name, unit, point] =
    /^(?:&#(\d{1,7});?|&#x([0-9a-f]{1,6});?|&(amp|commat|period|nbsp|sol|plus);|\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\}))/i.exec(
      ahead,
    ) ?? [];
  if (!all) return undefined;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? unit ?? point ?? '20', 16);
  const sign = name ? NAMED[name.toLowerCase()] : code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  return { sign: sign ?? ' ', length: all.length };
}

const NAMED: Record<string, string> = { amp: '&', commat: '@', period: '.', nbsp: ' ', sol: '/', plus: '+' };

/** Folded signs, made when they are first met. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 20_000;

/** Letters and digits of a sign; `''` for what parts words, `undefined` for what cannot be seen or only adds to a letter. */
function foldSign(sign: string): string | undefined {
  const code = sign.charCodeAt(0);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return sign;
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : '';
  }
  if (known.has(sign)) return known.get(sign);
  if (known.size > MOST_KNOWN) known.clear();
  const folded = foldRare(sign);
  known.set(sign, folded);
  return folded;
}

function foldRare(sign: string): string | undefined {
  if (/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]$/u.test(sign)) return undefined;
  const digit = digitOf(sign);
  if (digit !== undefined) return digit;
  let folded = '';
  for (const part of sign.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!/^[\p{L}\p{N}]$/u.test(part)) continue;
    folded += digitOf(part) ?? LIKE.get(part) ?? kana(part);
  }
  return folded;
}

/** A decimal digit of any script as one of ours; `undefined` for what is none. They stand in tens, from zero. */
export function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) as number;
  if (code >= 48 && code <= 57) return sign;
  // Mathematical digits are five alphabets without a gap, from U+1D7CE.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return `${(code - 0x1d7ce) % 10}`;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return `${code - zero}`;
}

/** Katakana as hiragana. */
function kana(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : sign;
}

/** Letters without a decomposition, and Cyrillic and Greek ones that cannot be told from Latin ones. */
const LIKE = new Map(
  [
    'đd ðd łl øo ħh ıi ŧt æae œoe ßss þth ƒf ʼ ʻ ',
    'аa еe оo рp сc хx уy іi јj ѕs кk мm тt вb нh ԁd һh ԛq ԝw ӏl',
    'αa οo ρp νv ικi κk τt υu χx ςσ ηn',
    'ىي ةه کك یي ەه 幺一 〇零',
  ]
    .join(' ')
    .split(' ')
    .flatMap((pair) => (pair.length > 1 ? [[pair.charAt(0), pair.slice(1)] as const] : [])),
);
