/** What is shown of a message that was found: the words in their surroundings, marked. */

import type { StoredMessage } from '../chats/model.ts';
import { fold, foldWithPlaces } from './fold.ts';
import { placesOf, type Word } from './query.ts';
import { type TextKind, textsIn } from './texts.ts';

export interface Snippet {
  kind: TextKind;
  /** One after the other the text, as it is written, with `…` where something is left out. */
  pieces: { text: string; isMatch: boolean }[];
}

/** Where something is in a text: UTF-16 offsets, end exclusive. */
type Stretch = readonly [start: number, end: number];

/** UTF-16 units before the first match, and of a window in all. */
const BEFORE = 40;
const LONG = 160;
/** Windows of one text. */
const MOST = 3;
/** A long text is folded part by part; each begins a little before the end of the one before it. */
const PART = 4_000;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The texts of a message that together have all the words, the one that is shown on the site first; the beginning of that
 * one when there are no words.
 */
export function snippetsOf(message: StoredMessage, words: readonly Word[]): Snippet[] {
  const texts = textsIn(message);
  const snippets: Snippet[] = [];
  let missing = words;
  for (const { kind, text } of texts) {
    if (missing.length === 0) break;
    const { windows, marks, left } = findIn(text, words, missing);
    if (windows.length > 0) snippets.push({ kind, pieces: draw(text, windows, marks) });
    missing = left;
  }
  const [first] = texts;
  if (snippets.length > 0 || !first) return snippets;
  return [{ kind: first.kind, pieces: draw(first.text, [[0, endOfLetter(first.text, LONG)]], []) }];
}

/** Windows on the missing words in a text, the marks in them, and the words that are still missing. */
function findIn(text: string, words: readonly Word[], missing: readonly Word[]) {
  const overlap = Math.min(PART / 2, 100 + 4 * Math.max(...words.map((word) => word.text.length)));
  const windows: Stretch[] = [];
  const marks: Stretch[] = [];
  let left = missing;
  for (let from = 0; from < text.length && left.length > 0 && windows.length < MOST; ) {
    const end = endOfLetter(text, from + PART);
    const part = text.slice(from, end);
    const plain = fold(part);
    if (left.some((word) => placesOf(word, plain).length > 0)) {
      const { folded, starts, ends } = foldWithPlaces(part);
      const found = words.map((word) =>
        placesOf(word, folded).map(
          ([start, stop]): Stretch => [
            from + startOfLetter(part, starts[start] as number),
            from + endOfLetter(part, ends[stop - 1] as number),
          ],
        ),
      );
      marks.push(...found.flat());
      for (const [index, word] of words.entries()) {
        const [first] = found[index] as Stretch[];
        if (!first || !left.includes(word)) continue;
        left = left.filter((each) => each !== word);
        if (!windows.some(([start, stop]) => first[0] >= start && first[1] <= stop)) windows.push(around(text, first));
      }
    }
    from = end === text.length ? end : startOfLetter(text, end - overlap);
  }
  return { windows, marks, left };
}

/** A short text whole; else a match with what is before and after it, which begins with a word where words are parted by spaces. */
function around(text: string, [start, end]: Stretch): Stretch {
  if (text.length <= LONG) return [0, text.length];
  const earliest = startOfLetter(text, start - BEFORE);
  const space = earliest === 0 ? -1 : text.slice(earliest, start).search(/\s/);
  return [earliest + space + 1, Math.max(end, endOfLetter(text, earliest + LONG))];
}

function draw(text: string, windows: readonly Stretch[], marks: readonly Stretch[]): Snippet['pieces'] {
  const pieces: Snippet['pieces'] = [];
  const add = (from: number, to: number, isMatch: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isMatch });
  };
  let at = 0;
  for (const [start, end] of merged(windows)) {
    if (start > at) pieces.push({ text: at === 0 ? '… ' : ' … ', isMatch: false });
    at = start;
    for (const [from, to] of merged(marks)) {
      if (to <= at || from >= end) continue;
      add(at, from, false);
      add(Math.max(at, from), Math.min(to, end), true);
      at = Math.min(to, end);
    }
    add(at, end, false);
    at = end;
  }
  if (at < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

/** Stretches in order, those that touch as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** The nearest place at or before `at` where a letter begins: no pair, accent or emoji is cut. */
function startOfLetter(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  return isBetween(text, at) ? at : near(text, at).start;
}

/** The nearest place at or after `at` where a letter ends. */
function endOfLetter(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  return isBetween(text, at) ? at : near(text, at - 1).end;
}

/** Whether `at` is surely between two letters: both are of Latin, without marks of their own, or Chinese. */
function isBetween(text: string, at: number): boolean {
  const isAlone = (code: number) => (code < 0x300 && code !== 10) || (code >= 0x4e00 && code < 0xa000);
  return isAlone(text.charCodeAt(at - 1)) && isAlone(text.charCodeAt(at));
}

/** More than any letter that is not made to be one: a family of four with its joiners has 11. */
const LETTER = 64;

/** The letter that a unit of a text is in. Only what is around it is looked at. */
function near(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - LETTER);
  const found = graphemes.segment(text.slice(from, at + LETTER)).containing(at - from);
  const start = from + (found?.index ?? at - from);
  return { start, end: start + (found?.segment.length ?? 1) };
}
