/** Promises that are made by a pledge: what is promised may be said in another form, before it, or not at all. */
import type { Reader } from './promise-readers.ts';
import type { Said, When } from './promise-when.ts';
import type { PromiseKind } from './promise-words.ts';

/** What a pledge promises, and where its words are. `any`: something, and nobody said what. */
export interface Pledged {
  kind: PromiseKind | 'any';
  start: number;
  end: number;
  when: When;
}

/** "We guarantee 30 days" is a warranty. */
const WARRANTY = /guarant|garant|garan[cz]|гарант/u;

/** Of a noun alone ("refund in 3 days, I promise"): what can be meant by it. */
const NOUNS: readonly PromiseKind[] = ['refund', 'answer'];

/**
 * The promise of a sentence with a pledge and one time: "in 3 days, I promise". A length without a word before it ("I promise, 3 days") counts
 * where nothing else is said. `doneIn` tells what is done in words; `before`: the sentence before, where that is not said here.
 */
export function pledgedIn(
  words: string,
  before: string,
  reader: Reader,
  said: Said,
  doneIn: (words: string) => PromiseKind | undefined,
): Pledged | undefined {
  const pledge = matchOf(reader.pledges, words);
  if (!pledge) return undefined;
  const rest = words.replace(reader.pledges, blank);
  if (rest.search(reader.refuses) >= 0) return undefined;
  const times = reader.when(rest, said);
  const isWarranty = WARRANTY.test(words.slice(pledge.start, pledge.end));
  const [when] = times.length > 0 || isWarranty ? times : reader.bare(rest, said);
  if (!when || times.length > 1) return undefined;
  const around = rest.slice(0, when.start) + ' '.repeat(when.end - when.start) + rest.slice(when.end);
  const isAll = !/[\p{L}\p{N}]/u.test(around.replace(reader.fillers, blank));
  const kind = isAll ? (doneIn(before) ?? 'any') : times.length > 0 ? kindOf(around, reader, doneIn) : undefined;
  return kind && { kind, start: Math.min(pledge.start, when.start), end: Math.max(pledge.end, when.end), when };
}

/** What is done in so many words around a pledge. */
function kindOf(words: string, reader: Reader, doneIn: (words: string) => PromiseKind | undefined) {
  const [infinitive] = reader.infinitives.find(([, verb]) => words.search(verb) >= 0) ?? [];
  const noun = () => reader.about.find(([kind, object]) => NOUNS.includes(kind) && words.search(object) >= 0)?.[0];
  return infinitive ?? doneIn(words) ?? noun();
}

const blank = (text: string) => ' '.repeat(text.length);

function matchOf(pattern: RegExp, text: string): { start: number; end: number } | undefined {
  const start = text.search(pattern);
  if (start < 0) return undefined;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
