/** What a person types into a search field, as words to look for. */

import { fold } from './fold.ts';
import { longNumber } from './numbers.ts';

/** One thing to find, anywhere in a message and inside longer words. */
export interface Word {
  /** Folded; of a long number the digits alone. Never empty. */
  text: string;
  isLongNumber: boolean;
}

const QUOTES = /["“”„‟″«»〝〞＂]/u;

/** The words and phrases of a query, each once: a phrase stands between quotes of any kind, or after one that is still open. */
export function wordsOf(query: string): Word[] {
  const parts = query.split(QUOTES).flatMap((part, index) => (index % 2 ? [fold(part)] : fold(part).split(' ')));
  return [...new Set(parts)].filter(Boolean).map((part) => {
    const digits = longNumber(part);
    return { text: digits ?? part, isLongNumber: digits !== undefined };
  });
}

/** Where a word stands in a folded text: pairs of start and end, in order, without overlaps. */
export function placesOf({ text, isLongNumber }: Word, folded: string): [number, number][] {
  if (isLongNumber) {
    const grouped = new RegExp(text.split('').join('[ .-]?'), 'g');
    return [...folded.matchAll(grouped)].map(({ index, 0: found }) => [index, index + found.length]);
  }
  const places: [number, number][] = [];
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length))
    places.push([at, at + text.length]);
  return places;
}
