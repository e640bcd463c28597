import { foldWord } from './fold.ts';
import { kindOf, MARK, skeletonOf } from './skeleton.ts';
import type { Term } from './terms/types.ts';
import { buildTrie, type Trie } from './trie.ts';

/** One written form of a term, ready to be compared. */
export interface Entry {
  term: Term;
  /** Folded letters without gaps, look-alikes kept: what an exact spelling has. */
  letters: string;
  /** A gap may stand after these letters, counted from 0 in the collapsed skeleton. */
  splits: number[];
  /** Length of the collapsed skeleton. */
  length: number;
  /** The first spelling of a term may be split once anywhere. */
  main: boolean;
  /** Letters are all ASCII: then an all-Cyrillic word is a look-alike and not the word itself. */
  latin: boolean;
  not: string[];
}

/** Entries by their collapsed skeleton letters. */
export type Dictionary = Trie<Entry>;

/** Compiles terms; each spelling goes through the same folding as the texts it is looked for in. */
export function compile(terms: Term[]): Dictionary {
  return buildTrie(
    terms
      .flatMap((term) => {
        const not = (term.ambiguous?.not ?? []).map((words) => foldWord(words.toLowerCase()));
        return term.spellings.map((spelling, index) => keyed(term, spelling, index === 0, not));
      })
      .filter(([letters]) => letters),
  );
}

/** A spelling and the letters it is found by: without gaps, look-alikes as one, runs of one letter collapsed. */
function keyed(term: Term, spelling: string, main: boolean, not: string[]): [string, Entry] {
  const folded = foldWord(spelling.toLowerCase());
  let key = '';
  let letters = '';
  const splits: number[] = [];
  let last = -1;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (kindOf(unit) >= MARK) {
      splits.push(Math.max(0, key.length - 1));
      last = -1;
      continue;
    }
    letters += folded.charAt(at);
    if (unit === last) continue;
    last = unit;
    key += String.fromCharCode(skeletonOf(unit));
  }
  return [key, { term, letters, splits, length: key.length, main, latin: /^[a-z0-9]*$/.test(letters), not }];
}
