/** Finds where hidden texts stand in a text. */
import type { HiddenText } from './case.ts';
import { findAll } from './find-all.ts';
import { type Folded, foldText, lowered, unescaped } from './redact-fold.ts';
import type { Needle } from './redact-needles.ts';

/** A part of a text to hide, in UTF-16 offsets; `end` is exclusive. */
export interface HiddenSpan {
  start: number;
  end: number;
  kind: HiddenText['kind'];
  /** Place of the hidden text among those given. */
  index: number;
}

/** The parts of `text` that say one of the needles, in whatever spelling; in order, without overlaps. */
export const spansIn = (text: string, needles: readonly Needle[]): HiddenSpan[] => spansAt(text, needles, 0);

function spansAt(text: string, needles: readonly Needle[], depth: number): HiddenSpan[] {
  if (text === '' || needles.length === 0) return [];
  const folded = foldText(text);
  const spans = needles.flatMap((needle) => (needle.exact ? [] : inFolded(folded, needle)));
  spans.push(...asTheyStand(text, needles, depth));
  const read = unescaped(text);
  for (const { start, end, ...span } of read ? asTheyStand(read.text, needles, depth) : [])
    spans.push({ ...span, start: read?.from[start] ?? start, end: read?.to[end - 1] ?? end });
  return merged(spans);
}

/** What is looked for sign by sign, and what stands in base64. */
function asTheyStand(text: string, needles: readonly Needle[], depth: number): HiddenSpan[] {
  const exact = needles.filter((needle) => needle.exact);
  const lower = exact.length > 0 ? lowered(text) : '';
  return [...exact.flatMap((needle) => exactly(lower, needle)), ...inTokens(text, needles, depth)];
}

function exactly(lower: string, { exact = '', kind, index }: Needle): HiddenSpan[] {
  const spans: HiddenSpan[] = [];
  for (let at = lower.indexOf(exact); at >= 0; at = lower.indexOf(exact, at + exact.length))
    spans.push({ start: at, end: at + exact.length, kind, index });
  return spans;
}

function inFolded(folded: Folded, needle: Needle): HiddenSpan[] {
  const { plain, kind, index } = needle;
  const spans: HiddenSpan[] = [];
  for (let at = folded.plain.indexOf(plain); at >= 0; at = folded.plain.indexOf(plain, at + 1)) {
    if (!isMeant(folded, at, needle)) continue;
    const end = folded.to[at + plain.length - 1] as number;
    const start = folded.from[at] as number;
    spans.push({ start: withPrefix(folded.text, start, kind), end, kind, index });
  }
  return spans;
}

/** A shorter text is only hidden where it is a word of its own: it stands inside many others. */
const LONG = 4;
/** Spaces inside are no accident in so long a text. */
const SURE = 8;
/** A shorter number may stand in a longer one by chance. */
const LONG_NUMBER = 6;

/**
 * Letters that merely follow each other ("Japan national") say no name. With nothing between them, or what the hidden text has there too,
 * they do, also within a word ("Annas").
 */
function isMeant({ plain: all, gaps, text, from, to }: Folded, at: number, needle: Needle): boolean {
  const { plain, text: given } = needle;
  const end = at + plain.length;
  const starts = gaps[at] === 1 || at === 0 || isEdge(all.charAt(at - 1), all.charAt(at));
  const ends = end === all.length || gaps[end] === 1 || isEdge(all.charAt(end), all.charAt(end - 1));
  if (starts && ends) return true;
  if (plain.length < LONG_NUMBER && /^\d+$/.test(plain) && /\d/.test(beside(gaps, all, at, end))) return false;
  let [apart, odd] = [0, 0];
  for (let place = at + 1; place < end; place++) {
    if (gaps[place] !== 1) continue;
    apart++;
    if (!needle.gaps.has(place - at)) odd++;
  }
  // Letters with something between all of them are meant as they stand: "A.n.n.a".
  const isSpelled = plain.length >= LONG && apart >= plain.length - 2;
  if (plain.length > LONG_NUMBER && /^\d+$/.test(plain)) return true;
  if (odd > 0) return isSpelled || (plain.length >= SURE && (starts || ends));
  if (plain.length >= LONG) return true;
  return plain.length === LONG - 1 && text.slice(from[at] as number, to[end - 1] as number) === given;
}

/** The letters that touch a part of a text. */
const beside = (gaps: Folded['gaps'], all: string, at: number, end: number): string =>
  (gaps[at] === 1 ? '' : all.charAt(at - 1)) + (gaps[end] === 1 ? '' : all.charAt(end));

/** Scripts that put no space between words, and those whose words, or numbers, end where another begins. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SCRIPTS = [/\p{Script=Hangul}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{N}/u];

/** Whether a word may begin or end with `sign`, that touches `other`. */
const isEdge = (other: string, sign: string): boolean =>
  JOINED.test(sign) || SCRIPTS.some((script) => script.test(sign) !== script.test(other));

/** Digits straight before belong to a number; so do a country code and a zero before a phone number. */
function withPrefix(text: string, start: number, kind: HiddenText['kind']): number {
  const before = text.slice(Math.max(0, start - 16), start);
  const prefix =
    kind === 'phone' ? /(?:[+＋(（]|\p{Nd})[\p{Nd}\s\p{Cf}\p{M}()（）\-./]{0,12}$|[+＋(（]$/u : /\p{Nd}+$/u;
  return /^\p{Nd}/u.test(text.slice(start)) || kind === 'phone'
    ? start - (prefix.exec(before)?.[0].length ?? 0)
    : start;
}

const TOKENS = /(?<![\w+/-])[A-Za-z0-9+/_-]{8,}={0,2}/g;
/** No word is written so. */
const LIKELY = /[a-z][A-Z]|\d|=/;
/** Longer ones are pictures. */
const MOST = 20_000;

/** Words in base64 that say one of the needles: hidden as a whole. */
function inTokens(text: string, needles: readonly Needle[], depth: number): HiddenSpan[] {
  if (text.length < 8 || depth > 2) return [];
  const sure = needles.filter(({ plain }) => plain.length >= LONG || (plain.length > 1 && !/^[a-z\d]/.test(plain)));
  const found: HiddenSpan[] = [];
  for (const { 0: token, index } of findAll(text, TOKENS)) {
    if (token.length > MOST || !LIKELY.test(token) || /^\d+$/.test(token)) continue;
    // What stands before it may look like a part of it, as the `/` of a path does.
    for (let skip = 0; skip < 4; skip++) {
      const bytes = fromBase64(token.slice(skip));
      const isText = skip === 0 && isPlain(bytes);
      const [span] = spansAt(new TextDecoder().decode(bytes), isText ? needles : sure, depth + 1);
      if (!span) continue;
      found.push({ ...span, start: index, end: index + token.length });
      break;
    }
  }
  return found;
}

function fromBase64(token: string): Uint8Array {
  const clean = token.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

/** Whether bytes are text: UTF-8 without control characters. */
function isPlain(bytes: Uint8Array): boolean {
  try {
    return !/[\p{Cc}]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** Overlaps become one, of the kind of the one that begins first; of two of the same beginning the longer. */
function merged(spans: HiddenSpan[]): HiddenSpan[] {
  const out: HiddenSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
