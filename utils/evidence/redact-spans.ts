/** Finds where hidden texts stand in a text. */
import type { HiddenText } from './case.ts';
import { type Folded, foldText } from './redact-fold.ts';
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
export function spansIn(text: string, needles: readonly Needle[]): HiddenSpan[] {
  if (text === '' || needles.length === 0) return [];
  const folded = foldText(text);
  const lower = needles.some(({ exact }) => exact !== undefined) ? text.toLowerCase() : '';
  const spans: HiddenSpan[] = [];
  for (const needle of needles) spans.push(...(needle.exact ? exactly(lower, needle) : inFolded(folded, needle)));
  for (const token of tokens(text)) {
    const kind = spansIn(token.text, needles)[0];
    if (kind) spans.push({ ...kind, start: token.start, end: token.end });
  }
  return merged(spans);
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
  const starts = gaps[at] === 1 || at === 0 || isJoined(all.charAt(at));
  const ends = end === all.length || gaps[end] === 1 || isJoined(all.charAt(end - 1));
  if (starts && ends) return true;
  if (plain.length < LONG_NUMBER && /^\d+$/.test(plain) && /\d/.test(beside(gaps, all, at, end))) return false;
  for (let place = at + 1; place < end; place++)
    if (gaps[place] === 1 && !needle.gaps.has(place - at)) return plain.length >= SURE && (starts || ends);
  if (plain.length >= LONG) return true;
  return plain.length === LONG - 1 && text.slice(from[at] as number, to[end - 1] as number) === given;
}

/** The letters that touch a part of a text. */
const beside = (gaps: Folded['gaps'], all: string, at: number, end: number): string =>
  (gaps[at] === 1 ? '' : all.charAt(at - 1)) + (gaps[end] === 1 ? '' : all.charAt(end));

/** Scripts that put no space between words. */
const isJoined = (sign: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    sign,
  );

/** Digits straight before belong to a number; so do a country code and a zero before a phone number. */
function withPrefix(text: string, start: number, kind: HiddenText['kind']): number {
  const before = text.slice(Math.max(0, start - 16), start);
  const prefix =
    kind === 'phone' ? /(?:[+＋(（]|\p{Nd})[\p{Nd}\s\p{Cf}\p{M}()（）\-./]{0,12}$|[+＋(（]$/u : /\p{Nd}+$/u;
  return /^\p{Nd}/u.test(text.slice(start)) || kind === 'phone'
    ? start - (prefix.exec(before)?.[0].length ?? 0)
    : start;
}

/** Words in base64, read. */
function tokens(text: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  if (text.length < FEWEST) return found;
  for (const { 0: token, index } of text.matchAll(/(?<![\w+/-])[A-Za-z0-9+/_-]{8,}={0,2}/g)) {
    const read = token.length > MOST ? undefined : base64(token);
    if (read !== undefined) found.push({ text: read, start: index, end: index + token.length });
  }
  return found;
}

const FEWEST = 8;
const MOST = 20_000;

/** The UTF-8 text that a token encodes; nothing where it is none, or no text. */
function base64(token: string): string | undefined {
  const clean = token.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (clean.length % 4 === 1 || !/[A-Z0-9+/]/.test(clean)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(clean), (sign) => sign.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
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
