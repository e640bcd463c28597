/**
 * Folding: what a person takes for the same text becomes the same text. Case, accents, width, digits, quotes, dashes and
 * white space are levelled; what makes another letter is not (か/が, и/й, the vowel signs of India, the tones of Thai).
 */

import { clusterEnd } from './clusters.ts';

/** A folded text with a way back: unit `n` of `folded` came from `text[starts[n]..ends[n])`. */
export interface FoldedPlaces {
  folded: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** The folded text: one line, no control characters, white space as single spaces and none at either end. */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().trim();
  let folded = '';
  // Asked of the text itself, a text in the making would be put together at each word.
  let isParted = true;
  for (let at = 0; at < text.length; ) {
    const run = endOfSimple(text, at);
    if (run > at) {
      folded += text.slice(at, run).toLowerCase();
      isParted = text.charCodeAt(run - 1) === SPACE;
    }
    if (run === text.length) break;
    const end = clusterEnd(text, run);
    const piece = end - run === 1 ? foldUnit(text.charCodeAt(run)) : foldKnown(text.slice(run, end));
    if (piece !== '' && (piece !== ' ' || !isParted)) {
      folded += piece;
      isParted = piece === ' ';
    }
    at = end;
  }
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded;
}

/** The same with the places; slower, for texts that are shown. What is ignored belongs to the letter before it. */
export function foldWithPlaces(text: string): FoldedPlaces {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const piece = foldKnown(text.slice(at, end));
    const isMore = piece === ' ' && (folded === '' || folded.endsWith(' '));
    if (isMore || piece === '') {
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else {
      folded += piece;
      for (let unit = 0; unit < piece.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  const size = folded.endsWith(' ') ? folded.length - 1 : folded.length;
  return {
    folded: folded.slice(0, size),
    starts: Uint32Array.from(starts.slice(0, size)),
    ends: Uint32Array.from(ends.slice(0, size)),
  };
}

/** Anything but printable ASCII with single spaces. */
const NOT_PLAIN = /[^ -~]| {2}/;
const SPACE = 32;

/** Whether a UTF-16 unit only changes its case, once each: 1 yes, 2 no. */
const simple = new Uint8Array(0x10000);

/** Where a run of units ends that only change their case, and have no marks; with single spaces between them. */
function endOfSimple(text: string, from: number): number {
  let at = from;
  for (let before = SPACE; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : !isSimple(code)) break;
    before = code;
  }
  // What follows may belong to the last one.
  return at > from && at < text.length && clusterEnd(text, at - 1) > at ? at - 1 : at;
}

function isSimple(code: number): boolean {
  const known = simple[code];
  if (known) return known === 1;
  const character = String.fromCharCode(code);
  const folded = foldUnit(code);
  const is = folded.length === 1 && folded === character.toLowerCase() && character !== 'Σ' && !MARK.test(character);
  const isAlone = is && code !== SPACE && !JOINS.test(character);
  simple[code] = isAlone ? 1 : 2;
  return isAlone;
}

/** Of single UTF-16 units, once each. */
const units = new Array<string | undefined>(0x10000).fill(undefined);

function foldUnit(code: number): string {
  const known = units[code];
  if (known !== undefined) return known;
  const folded = foldCluster(String.fromCharCode(code));
  units[code] = folded;
  return folded;
}

const MOST_KNOWN = 20_000;
const clusters = new Map<string, string>();

function foldKnown(cluster: string): string {
  if (cluster.length === 1) return foldUnit(cluster.charCodeAt(0));
  const known = clusters.get(cluster);
  if (known !== undefined) return known;
  const folded = foldCluster(cluster);
  if (clusters.size > MOST_KNOWN) clusters.clear();
  if (cluster.length < 20) clusters.set(cluster, folded);
  return folded;
}

/** Invisible signs, the Arabic stretch, and the colours of skin. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u0640]|\p{Emoji_Modifier}/u;
const WHITE = /^[\s\u0085\u2800]$/;
/** Letters of the Korean alphabet that stand alone, as in ㅋㅋ: their compatibility forms would join their neighbours. */
const ALONE = /[\u3131-\u318e\uffa1-\uffdc]/;
/** Scripts in which a mark is an accent or a point that may be left out; what stands in none of them keeps its marks. */
const POINTED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const MARK = /\p{M}/u;
/** Not simple by what stands beside it: parts of Korean syllables, voice marks of half-width kana. */
const JOINS = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\uff9e\uff9f]/;
/** What is an accent where no letter is; what is drawn around a letter, as a key is. */
const ACCENT = /\p{Script=Inherited}/u;
const AROUND = /\p{Me}/u;

/** One letter with its marks. */
function foldCluster(cluster: string): string {
  if (WHITE.test(cluster)) return ' ';
  const whole = ALONE.test(cluster) ? cluster : cluster.normalize('NFKD');
  // An accent by itself, e.g. `¨`: its compatibility form is a space.
  const parts = whole.startsWith(' ') ? cluster : whole;
  let base = '';
  let folded = '';
  for (const part of parts) {
    if (IGNORED.test(part)) continue;
    if (!MARK.test(part)) {
      base = part;
      folded += VARIANTS.get(part) ?? digitOf(part) ?? lower(part);
    } else if (!isAccent(base, part)) folded += part;
  }
  return folded.normalize('NFC').replace(/\s+/g, ' ').toWellFormed();
}

function isAccent(base: string, mark: string): boolean {
  if (mark === '\u0306' && (base === 'и' || base === 'И')) return false;
  return base === '' ? ACCENT.test(mark) : POINTED.test(base) || AROUND.test(mark);
}

function lower(character: string): string {
  const small = character.toLowerCase();
  return VARIANTS.get(small) ?? small;
}

/** Decimal digits stand in runs of ten: the place after the zero is the value. */
function digitOf(character: string): string | undefined {
  if (!/\p{Nd}/u.test(character)) return undefined;
  const point = character.codePointAt(0) as number;
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(point - zero);
}

/**
 * Letters and signs that NFKD leaves alone: strokes and ligatures of Latin, final forms of Greek and Hebrew, forms of Arabic
 * letters that keyboards mix (as Lucene's Arabic and Persian normalizers), quotes and dashes.
 */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...pairs('ßss ẞss æae Æae œoe Œoe øo Øo łl Łl đd Đd ðd Ðd þth Þth ħh Ħh ŧt Ŧt ıi ςσ'),
  ...pairs('ךכ םמ ןנ ףפ ץצ ٱا ىي یي ېي ےي ةه ەه ہه ھه ۃه کك ڪك'),
  ...[...'‘’‚‛′ʼʹʻ´`‹›＇'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″«»〝〞＂'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−⁃﹘﹣－'].map((dash) => [dash, '-'] as const),
  ['\u2044', '/'],
]);

function pairs(list: string): (readonly [string, string])[] {
  return list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const);
}
