import { readProduced } from './files.ts';
import { pageTexts } from './pdf.ts';

/** What stands where a message goes on, and where messages are left out. */
export interface Marks {
  /** After the first part of a message that is cut, and before the next. */
  cut?: RegExp;
  /** Where messages are left out: the first group is how many. */
  left?: RegExp;
}

const CUT = /continue[ds]?|suite/i;
const LEFT = /(\d[\d.,\u00a0\u202f]*) messages? [^\d.]{0,40}?(?:left out|omitted|laissé|omis|écarté|retiré)/gi;
/** A line has at least so many letters: a shorter message is not cut, and no shorter part of one stands alone. */
const LINE = 8;
/** A mark and a heading or footing take at most so many characters. */
const NEAR = 400;

/** A page as it was read, and without spaces, so that where a line ends does not matter. */
export interface PageText {
  name: string;
  raw: string;
  text: string;
}

/**
 * What is wrong with the texts of PDFs: every message stands there, whole, in its order, and where the end of a page cuts one, or
 * messages are left out, it is said. `messages`: the texts as they are shown. Empty when all is well.
 */
export async function checkTexts(where: string | string[], messages: string[], marks: Marks = {}): Promise<string[]> {
  const pages: PageText[] = [];
  for (const { path, name, type } of readProduced(where))
    if (type === 'pdf')
      for (const [at, raw] of (await pageTexts(path)).entries())
        pages.push({ name: `${name} page ${at + 1}`, raw, text: flat(raw) });
  return compareTexts(pages, messages, marks);
}

/** The same for pages that were read already. */
export function compareTexts(pages: PageText[], messages: string[], marks: Marks = {}): string[] {
  const { cut = CUT, left = LEFT } = marks;
  const complaints: string[] = [];
  const wanted = messages.map(flat);
  const isSure = sureOf(wanted);
  const limits = limitsOf(pages, wanted, isSure);
  let at: Place = { page: 0, from: 0 };
  // A short text may be another message's: what is missing lies between two places that are sure.
  let sure = at;
  let missing: number[] = [];
  let missingInAll = 0;
  const settle = (until: Place) => {
    if (missing.length > 0 && !isSaid(pages, sure, until, left))
      complaints.push(`messages ${missing[0]} to ${missing.at(-1)} are missing, and nothing says so there`);
    missingInAll += missing.length;
    missing = [];
  };
  for (const [number, text] of wanted.entries()) {
    if (!text) continue;
    const found = find(pages, at, limits[number], text, cut);
    if (!found) {
      missing.push(number + 1);
      continue;
    }
    if (isSure(number)) settle(found.begin);
    complaints.push(...found.unmarked.map((page) => `message ${number + 1} is cut without a mark on ${page}`));
    at = found.end;
    if (isSure(number)) sure = at;
  }
  settle({ page: pages.length, from: 0 });
  const said = pages.reduce((sum, { raw }) => sum + leftOut(raw, left), 0);
  if (said !== missingInAll) complaints.push(`${missingInAll} messages are missing, ${said} are said to be left out`);
  return complaints;
}

interface Place {
  page: number;
  from: number;
}

/** Which messages are long, and unlike all others: where one of them stands is no question. */
function sureOf(wanted: string[]): (number: number) => boolean {
  const counted = new Map<string, number>();
  for (const text of wanted) counted.set(text, (counted.get(text) ?? 0) + 1);
  return (number) => {
    const text = wanted[number] as string;
    return text.length >= 12 && counted.get(text) === 1;
  };
}

/** For each message the place it must stand before: where the next one stands that is long and stands nowhere else. */
function limitsOf(pages: PageText[], wanted: string[], isSure: (number: number) => boolean): (Place | undefined)[] {
  const places: (Place | undefined)[] = [];
  let last: Place = { page: 0, from: 0 };
  for (const [number, text] of wanted.entries()) {
    const place = isSure(number) ? findWhole(pages, last, text) : undefined;
    if (place) last = place;
    places.push(place);
  }
  let after: Place | undefined;
  const limits: (Place | undefined)[] = [];
  for (let number = wanted.length - 1; number >= 0; number -= 1) {
    limits[number] = after;
    after = places[number] ?? after;
  }
  return limits;
}

function findWhole(pages: PageText[], from: Place, wanted: string): Place | undefined {
  for (let page = from.page; page < pages.length; page += 1) {
    const place = (pages[page] as PageText).text.indexOf(wanted, page === from.page ? from.from : 0);
    if (place >= 0) return { page, from: place };
  }
  return undefined;
}

interface Found {
  begin: Place;
  end: Place;
  /** Pages on which the message breaks off or goes on without a word about it. */
  unmarked: string[];
}

/** The first place of a message after `from` and before `limit`, on one page or over several. */
function find(
  pages: PageText[],
  from: Place,
  limit: Place | undefined,
  wanted: string,
  cut: RegExp,
): Found | undefined {
  const stop = limit?.page ?? pages.length - 1;
  for (let page = from.page; page <= stop; page += 1) {
    const begin = page === from.page ? from.from : 0;
    const place = (pages[page] as PageText).text.indexOf(wanted, begin);
    if (place >= 0 && !(limit?.page === page && place > limit.from))
      return { begin: { page, from: place }, end: { page, from: place + wanted.length }, unmarked: [] };
    const over = page < stop ? goesOn(pages, page, begin, wanted, cut) : undefined;
    if (over) return over;
  }
  return undefined;
}

/** A message whose first part stands at the end of a page and the rest at the beginning of the next ones. */
function goesOn(pages: PageText[], page: number, begin: number, wanted: string, cut: RegExp): Found | undefined {
  const [here, following] = [pages[page], pages[page + 1]];
  if (!here || !following || wanted.length < 2 * LINE) return undefined;
  for (const length of firstParts(here.text, begin, wanted)) {
    const part = wanted.slice(0, length);
    const place = here.text.lastIndexOf(part);
    const after = here.text.slice(place + length);
    if (place < begin || after.length > NEAR) continue;
    const rest = wanted.slice(length);
    const resumed = following.text.indexOf(rest);
    const end = { page: page + 1, from: resumed + rest.length };
    const tail =
      resumed >= 0
        ? { begin: { page: page + 1, from: resumed }, end, unmarked: [] }
        : goesOn(pages, page + 1, 0, rest, cut);
    const before = tail && following.text.slice(0, tail.begin.from);
    // The next page may hold the whole message.
    if (before === undefined || before.length > NEAR || before.endsWith(part)) continue;
    const unmarked = [...(cut.test(after) ? [] : [here.name]), ...(cut.test(before) ? [] : [following.name])];
    return { begin: { page, from: place }, end: tail?.end ?? end, unmarked: [...unmarked, ...(tail?.unmarked ?? [])] };
  }
  return undefined;
}

/** Lengths of the beginnings of a message that stand on a page after a place, the longest first. */
function firstParts(text: string, begin: number, wanted: string): number[] {
  let [fits, tooLong] = [0, Math.min(wanted.length, text.length - begin + 1)];
  while (tooLong - fits > 1) {
    const half = (fits + tooLong) >> 1;
    if (text.indexOf(wanted.slice(0, half), begin) >= 0) fits = half;
    else tooLong = half;
  }
  // What follows may happen to begin like the rest.
  const most = Math.min(fits, wanted.length - 1);
  return Array.from({ length: Math.max(0, Math.min(most - LINE + 1, 40)) }, (_, n) => most - n);
}

/**
 * Without spaces and signs that only steer direction; forms of letters as the letters they are. What is left is what a reader
 * of the page sees, in the order it is read.
 */
export function flat(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c\u00ad]/g, '')
    .normalize('NFKC')
    .replace(/[\s\0]/g, '');
}

/** Whether something between two places says that messages are left out. */
function isSaid(pages: PageText[], from: Place, until: Place, left: RegExp): boolean {
  const text = pages
    .slice(from.page, until.page + 1)
    .map((page, n) => page.text.slice(n === 0 ? from.from : 0, from.page + n === until.page ? until.from : undefined))
    .join('\n');
  return new RegExp(left.source.replaceAll(' ', ''), 'i').test(text);
}

/** The sum of what a page says is left out. */
function leftOut(raw: string, left: RegExp): number {
  const text = raw.replace(/[ \t\r\n]+/g, ' ');
  return [...text.matchAll(left)].reduce((sum, [, count]) => sum + Number((count ?? '').replace(/\D/g, '')), 0);
}
