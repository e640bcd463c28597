import type { Instant, Precision } from '../chats/model.ts';
import { pledgedIn } from './promise-pledged.ts';
import { languagesOf, type Reader, readerOf } from './promise-readers.ts';
import { type Folded, fold, type Part, partsAt, sentencesOf } from './promise-text.ts';
import type { Said, When } from './promise-when.ts';
import type { PromiseKind } from './promise-words.ts';

/** What a seller said they would do, and until when. */
export interface SellerPromise {
  /** `any`: "in 3 days, I promise", and nobody said what. */
  kind: PromiseKind | 'any';
  /** UTF-16 offsets into the text; `end` is exclusive. */
  start: number;
  end: number;
  /** The last moment that still is in time, in the seller's zone. */
  by: Instant;
  precision: Precision;
}

/**
 * The promises with a day in a seller's message, in English, French, Spanish, German, Portuguese, Italian, Russian, Chinese
 * and Arabic. Conditions, habits, doubts, questions, refusals and what the buyer is asked to do are none, nor is a greeting
 * that a machine wrote. In doubt nothing: a seller is not to be accused of what was not said. `country` is for working days.
 */
export function promisesIn(text: string, sentAt: Instant, zone: string, country?: string): SellerPromise[] {
  const folded = fold(text.slice(0, LONGEST));
  const found: SellerPromise[] = [];
  for (const language of languagesOf(folded.text)) {
    const promises = promisesOf(folded, readerOf(language), { at: sentAt, zone, country });
    found.push(...promises.filter((each) => !found.some((other) => isSame(each, other))));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Nobody promises beyond. */
const LONGEST = 5_000;
function promisesOf({ text: whole, at }: Folded, reader: Reader, said: Said): SellerPromise[] {
  const text = blanked(whole, reader.polite);
  const isAutomatic = has(reader.automatic, whole);
  const found: SellerPromise[] = [];
  const sentences = sentencesOf(text);
  const isTold = ({ start, end }: Part) => {
    const words = text.slice(start, end);
    return !/[?؟]\s*$/.test(words) && !has(reader.blocks, words);
  };
  const add = (promise: { kind: SellerPromise['kind'] } & Part, when: When) => {
    if (isAutomatic && (promise.kind === 'answer' || when.isLength)) return;
    const [start, end] = [at[promise.start] as number, at[promise.end] as number];
    const one = { kind: promise.kind, start, end, by: when.by, precision: when.precision };
    if (!found.some((other) => other.kind === one.kind && isNear(other, one))) found.push(one);
  };
  for (const [index, sentence] of sentences.entries()) {
    if (!isTold(sentence)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const before = found.length;
    const clauses = partsAt(text, sentence.start, sentence.end, reader.joins);
    const times = reader.when(words, said).map((when) => moved(when, sentence.start));
    for (const when of times) {
      const promise = promiseAt(text, sentence, clauses, when, times, reader);
      if (promise) add(promise, when);
    }
    if (found.length === before) addPledged(sentence, sentences[index - 1]);
  }
  return found;

  /** A pledge alone, or a time alone, goes with the sentence before: "3 days! I promise." */
  function addPledged(sentence: Part, previous: Part | undefined): void {
    const told = previous && isTold(previous) ? previous : undefined;
    const done = (words: string) => doneIn(words, reader)?.kind;
    for (const start of [sentence.start, ...(told ? [told.start] : [])]) {
      const earlier = start === sentence.start && told ? text.slice(told.start, told.end) : '';
      const pledged = pledgedIn(text.slice(start, sentence.end), earlier, reader, said, done);
      if (!pledged) continue;
      const { when } = pledged;
      add({ kind: pledged.kind, start: pledged.start + start, end: pledged.end + start }, when);
      return;
    }
  }
}

/** What is promised for a time: in its own part of the sentence, else in the one before or after that has no time. */
function promiseAt(
  text: string,
  sentence: Part,
  clauses: readonly Part[],
  when: When,
  times: readonly When[],
  reader: Reader,
): ({ kind: PromiseKind } & Part) | undefined {
  const own = clauses.findIndex(({ start, end }) => when.start >= start && when.start < end);
  const isFree = ({ start, end }: Part) => !times.some((time) => time.start >= start && time.start < end);
  const near = [clauses[own], ...[clauses[own - 1], clauses[own + 1]].filter((clause) => clause && isFree(clause))];
  for (const clause of near) {
    if (!clause) continue;
    const words = text.slice(clause.start, clause.end);
    const done = doneIn(words, reader);
    if (!done) continue;
    const isRefused = [clause, clauses[own]].some(
      (part) => part && has(reader.refuses, text.slice(part.start, part.end)),
    );
    if (isRefused || !isMeant(text, sentence, clause, words, done, when, reader)) return undefined;
    const commits = reader.commits && first(reader.commits, words);
    const start = clause.start + Math.min(done.start, commits?.start ?? done.start);
    const end = clause.start + done.end;
    return { kind: done.kind, start: Math.min(start, when.start), end: Math.max(end, when.end) };
  }
  return undefined;
}

/** Whether a verb looks ahead, and a habit is not meant. */
function isMeant(
  text: string,
  sentence: Part,
  clause: Part,
  words: string,
  done: Done,
  when: When,
  reader: Reader,
): boolean {
  const { commits, present, yours } = reader;
  if (commits && has(commits, text.slice(sentence.start, clause.end))) return true;
  const isPresent = present && (commits ? has(present, words) : isWhole(present, done.verb));
  if (commits && !isPresent) return false;
  // Nobody sends another one by habit.
  return !isPresent || !when.isLength || done.kind === 'replace' || (yours !== undefined && has(yours, words));
}

/** What is done, with its object, and the verb alone. */
interface Done extends Part {
  kind: PromiseKind;
  verb: string;
}

/** What is done in a part of a sentence, and where its words are. */
function doneIn(words: string, { does, about }: Reader): Done | undefined {
  for (const [kind, verb] of does) {
    const match = first(verb, words);
    if (!match) continue;
    const objects = about.flatMap(([of, object]) => {
      const found = kind === 'ship' || (kind === 'deliver' && of !== 'replace') ? first(object, words) : undefined;
      return found ? [{ of, ...found }] : [];
    });
    const object = objects.find(({ of }) => of === 'refund') ?? objects.sort((a, b) => a.start - b.start)[0];
    const said = words.slice(match.start, match.end);
    if (!object) return { kind, verb: said, ...match };
    return {
      kind: object.of,
      verb: said,
      start: Math.min(match.start, object.start),
      end: Math.max(match.end, object.end),
    };
  }
  return undefined;
}

function has(pattern: RegExp, text: string): boolean {
  return first(pattern, text) !== undefined;
}

function first(pattern: RegExp, text: string): Part | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether an expression matches all of a text. */
function isWhole(pattern: RegExp, text: string): boolean {
  const match = first(pattern, text);
  return match !== undefined && match.start === 0 && match.end === text.length;
}

/** The same text with the matches as spaces, so that offsets stay. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (words) => ' '.repeat(words.length));
}

function moved(when: When, by: number): When {
  return { ...when, start: when.start + by, end: when.end + by };
}

function isSame(a: SellerPromise, b: SellerPromise): boolean {
  return (a.start < b.end && b.start < a.end) || (a.kind === b.kind && isNear(a, b));
}

/** The same in other words: within a day of each other. */
function isNear(a: SellerPromise, b: SellerPromise): boolean {
  return Math.abs(a.by - b.by) < 24 * 3_600_000;
}
