import { beginningsOf, mayBegin } from './beginnings.ts';
import type { Folded } from './fold.ts';
import { isWord } from './skeleton.ts';
import { NUMBER_SIGNS, NUMBER_WORDS } from './spelled-numbers.ts';
import { buildTrie, childOf, ROOT } from './trie.ts';

/** A part of a folded text: its unit 0 is unit `from` of the whole. */
export interface Zone {
  part: Folded;
  from: number;
}

/** No cue of a number stands farther from it. */
const REACH = 80;
/** Not even to the end of a word. */
const MOST = 3 * REACH;
/** Fewer digits close to each other are neither a number to call nor an account. */
const FEWEST = 4;

/**
 * The parts of a text with digits enough for a number to call or an account, and what stands around them: everything else
 * need not be searched for numbers. Linear.
 */
export function digitZones(folded: Folded): Zone[] {
  const { plain } = folded;
  const zones: Zone[] = [];
  let first = -1;
  let last = 0;
  let digits = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    if (first < 0 || at - last > 2 * REACH) {
      if (digits >= FEWEST) zones.push(cut(folded, first, last));
      first = at;
      digits = 0;
    }
    last = at;
    digits++;
  }
  if (digits >= FEWEST) zones.push(cut(folded, first, last));
  return zones;
}

/** So many number words, none farther from the next than this, may be a spelled number. */
const FEWEST_WORDS = 3;
const FARTHEST = 40;
/** A longer word that begins like this is one with another number in it (`vierundzwanzig`). */
const STEM = 4;

const numberWords = buildTrie([...NUMBER_WORDS, ...NUMBER_SIGNS].map((word) => [word, true]));

/** A sign is a word by itself, and told by its code; see `mayBegin` for the others. */
const FIRST_SIGN = 0x2e80;
const numberBeginnings = beginningsOf(NUMBER_WORDS.filter((word) => word.length > 1));

/** The parts of a text with number words enough for a number to call, and what stands around them. Linear. */
export function numberWordZones(folded: Folded): Zone[] {
  const { plain } = folded;
  const zones: Zone[] = [];
  let first = -1;
  let last = 0;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const mayStart = code < FIRST_SIGN ? !inWord && mayBegin(numberBeginnings, plain, at) : true;
    if (mayStart && isNumberWord(plain, at)) {
      if (first < 0 || at - last > FARTHEST) {
        if (words >= FEWEST_WORDS) zones.push(cut(folded, first, last));
        first = at;
        words = 0;
      }
      last = at;
      words++;
    }
    // Arabic writes "and" together with the word.
    inWord = isWord(code) && (inWord || code !== ARABIC_AND);
  }
  if (words >= FEWEST_WORDS) zones.push(cut(folded, first, last));
  return zones;
}

const LAST_ALPHABET = 0x2e7f;
const ARABIC_AND = 0x648;

function isNumberWord(plain: string, first: number): boolean {
  let node = ROOT;
  for (let at = first; at < plain.length; at++) {
    node = childOf(numberWords, node, plain.charCodeAt(at));
    if (!node) return false;
    if (!numberWords.items[node]) continue;
    const next = plain.charCodeAt(at + 1);
    if (at + 1 - first >= STEM || !isWord(next) || next > LAST_ALPHABET || plain.charCodeAt(at) > LAST_ALPHABET)
      return true;
  }
  return false;
}

function cut({ text, plain, start, end }: Folded, first: number, last: number): Zone {
  let from = Math.max(0, first - REACH);
  let to = Math.min(plain.length, last + REACH);
  // Not inside of a word, an address or a wallet.
  while (from > first - MOST && isJoined(plain, from)) from--;
  while (to < last + MOST && isJoined(plain, to)) to++;
  return {
    from,
    part: { text, plain: plain.slice(from, to), start: start.subarray(from, to), end: end.subarray(from, to) },
  };
}

/** Do the units before and at a place belong to one stretch of ASCII without spaces? */
function isJoined(plain: string, at: number): boolean {
  return isSolid(plain.charCodeAt(at)) && isSolid(plain.charCodeAt(at - 1));
}

function isSolid(code: number): boolean {
  return code > 32 && code < 128;
}
