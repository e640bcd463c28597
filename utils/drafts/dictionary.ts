import { foldWord } from './fold.ts';
import { kindOf, MARK, SPACE, skeletonOf } from './skeleton.ts';
import type { Term } from './terms/types.ts';

/** One written form of a term, ready to be compared. */
export interface Entry {
  term: Term;
  /** Folded letters without gaps, look-alikes kept: what an exact spelling has. */
  letters: string;
  /** Bit `n` is set when a gap may stand after letter `n` (counted in the collapsed skeleton). */
  splits: bigint;
  /** Length of the collapsed skeleton. */
  length: number;
  /** The first spelling of a term may be split once anywhere. */
  main: boolean;
  /** Letters are all ASCII: then an all-Cyrillic word is a look-alike and not the word itself. */
  latin: boolean;
  not: string[];
}

/** A trie over collapsed skeleton letters: `next` maps `node * 65536 + letter`, `ends` the entries that end at a node. */
export interface Dictionary {
  next: Map<number, number>;
  ends: Entry[][];
}

/** Compiles terms; each spelling goes through the same folding as the texts it is looked for in. */
export function compile(terms: Term[]): Dictionary {
  const dictionary: Dictionary = { next: new Map(), ends: [[]] };
  for (const term of terms) {
    const not = (term.ambiguous?.not ?? []).map((words) => foldWord(words.toLowerCase()));
    term.spellings.forEach((spelling, index) => {
      add(dictionary, entryOf(term, spelling, index === 0, not), spelling);
    });
  }
  return dictionary;
}

function entryOf(term: Term, spelling: string, main: boolean, not: string[]): Entry {
  const letters = squash(foldWord(spelling.toLowerCase()));
  return { term, letters, splits: 0n, length: 0, main, latin: /^[a-z0-9]*$/.test(letters), not };
}

function add(dictionary: Dictionary, entry: Entry, spelling: string): void {
  let node = 0;
  let last = -1;
  for (const unit of units(foldWord(spelling.toLowerCase()))) {
    const kind = kindOf(unit);
    if (kind === SPACE || kind === MARK) {
      entry.splits |= 1n << BigInt(Math.max(0, entry.length - 1));
      last = -1;
      continue;
    }
    if (unit === last) continue;
    last = unit;
    const code = skeletonOf(unit);
    entry.length++;
    const key = node * 65536 + code;
    let child = dictionary.next.get(key);
    if (child === undefined) {
      child = dictionary.ends.push([]) - 1;
      dictionary.next.set(key, child);
    }
    node = child;
  }
  if (entry.length) dictionary.ends[node]?.push(entry);
}

function squash(word: string): string {
  return [...units(word)]
    .filter((unit) => kindOf(unit) !== SPACE && kindOf(unit) !== MARK)
    .map((unit) => String.fromCharCode(unit))
    .join('');
}

function* units(word: string): Generator<number> {
  for (let at = 0; at < word.length; at++) yield word.charCodeAt(at);
}
