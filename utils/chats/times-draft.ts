/** What has been read of a time text so far, and the phrases in it. */

import type { Readings } from './times-order.ts';
import { keyOf, type Token } from './times-plain.ts';
import type { Meaning, SaidClock, SaidDay } from './times-shape.ts';
import type { Words } from './times-words.ts';

/** A time text half read: parts are put here as they are met, and put together at the end. */
export interface Draft {
  day: SaidDay;
  clock?: SaidClock;
  /** Where the pieces of the clock end. */
  clockEnd?: number;
  /** Hours of the part of the day that is named. */
  hours?: number[];
  /** Halves written AM and PM. */
  latinHalves?: boolean;
  /** Words that are a month and a weekday. */
  both: Meaning[];
  numbers: Token[];
  readings?: Readings;
  mark?: string;
  /** Two numbers that are a day only beside a clock or the name of a day. */
  loose?: boolean;
  /** `14.05`: a clock or a day; with a dot behind it a day. */
  dotted?: { numbers: [Token, Token]; closed: boolean };
  /** A clock of an hour alone that needs a day or a part of the day beside it. */
  needy?: boolean;
  /** The word before leads to a clock. */
  leads?: boolean;
  behind?: boolean;
}

export interface Phrase {
  meaning: Meaning;
  /** In pieces. */
  length: number;
  key: string;
}

/** Single words of a phrase: `a las`, 星期三, "kanun i evvel". */
const LONGEST = 7;

/** The longest phrase from a word on; dots, dashes and apostrophes within it count for nothing. */
export function phraseAt(tokens: readonly Token[], at: number, words: Words): Phrase | undefined {
  let key = '';
  let found: Phrase | undefined;
  for (let end = at; end < tokens.length && end < at + LONGEST; end += 1) {
    const token = tokens[end] as Token;
    if (!token.isWord) {
      if (keyOf(token.text) !== '' || token.text === ',' || token.value >= 0) break;
      continue;
    }
    key += token.text;
    const meaning = words.meanings.get(key);
    if (meaning) found = { meaning, length: end - at + 1, key };
  }
  return found;
}
