/** Breaks a paragraph into lines and places each word on its line: in the order it is read, where it is seen. */
import { directionOf, levelsOf, visualOrder } from './bidi.ts';
import { signEnds, type Token, tokensOf } from './lines-tokens.ts';
import type { Measure, Paragraph, TextItem, TextStyle } from './page.ts';

/** A line: its words with `x` from its left edge and `y` 0, in the order they are read. */
export interface Line {
  words: TextItem[];
  /** Holds signs higher than Latin ones. */
  high?: true;
}

/** A piece of a word, all in one direction. */
interface Piece {
  text: string;
  width: number;
  level: number;
  /** Spaces read after it, and the direction they run in. */
  spaces: number;
  spaceLevel: number;
}

/** Marks that are never drawn; the joiners inside words and emoji are kept. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Scripts with signs above and below the Latin ones, and emoji. */
const HIGH = /[\u0600-\u109f\u1780-\u17ff\u1a20-\u1aaf\ufb50-\ufdff\ufe70-\ufefc]|\p{Extended_Pictographic}/u;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** The lines of `paragraph`, no wider than `width` points. */
export function* linesOf(
  { text, direction }: Pick<Paragraph, 'text' | 'direction'>,
  style: TextStyle,
  width: number,
  measure: Measure,
  align: 'start' | 'center' = 'start',
): Generator<Line> {
  const whole = direction === 'auto' ? directionOf(text) : direction;
  for (const part of text.split(BREAK)) {
    // Each line of a message runs in its own direction, as people see it in the chat.
    const base = direction === 'auto' ? (directionOf(part) ?? whole ?? 'ltr') : direction;
    yield* linesOfPart(part, { base, style, width, measure, align });
  }
}

interface Frame {
  base: 'ltr' | 'rtl';
  style: TextStyle;
  width: number;
  measure: Measure;
  align: 'start' | 'center';
}

function* linesOfPart(text: string, frame: Frame): Generator<Line> {
  const levels = levelsOf(text, frame.base);
  let pieces: Piece[] = [];
  let used = 0;
  let any = false;
  for (const token of tokensOf(text)) {
    for (const part of narrowed(text, token, levels, frame)) {
      const added = piecesOf(text, part, levels, frame);
      const wide = added.reduce((sum, piece) => sum + piece.width, 0);
      if (pieces.length > 0 && used + wide > frame.width) {
        yield place(pieces, 'soft', frame);
        any = true;
        pieces = [];
        used = 0;
      }
      pieces.push(...added);
      used += wide + part.spaces * spaceWidth(frame);
    }
  }
  if (pieces.length > 0 || !any) yield place(pieces, 'hard', frame);
}

const spaceWidth = ({ measure, style }: Frame) => measure(' ', style, false);

/** `token`, or where it is wider than a line the parts of it that are not. */
function* narrowed(text: string, token: Token, levels: Uint8Array | undefined, frame: Frame): Generator<Token> {
  const wide = (start: number, end: number) =>
    piecesOf(text, { start, end, spaces: 0 }, levels, frame).reduce((sum, { width }) => sum + width, 0);
  // No sign is wider than 4 times its size, so that a short word needs no look at its parts.
  const { start, end, spaces } = token;
  if (end - start < 2 || (end - start < 2000 && wide(start, end) <= frame.width)) {
    yield token;
    return;
  }
  let from = start;
  let to = start;
  let used = 0;
  for (const offset of signEnds(text.slice(start, end))) {
    const next = start + offset;
    const sign = wide(to, next);
    if (used + sign > frame.width && to > from) {
      yield { start: from, end: to, spaces: 0 };
      from = to;
      used = 0;
    }
    used += sign;
    to = next;
  }
  yield { start: from, end, spaces };
}

/** The pieces of a token that run in one direction each; one empty piece where nothing of it is seen. */
function piecesOf(text: string, token: Token, levels: Uint8Array | undefined, frame: Frame): Piece[] {
  const { start, end, spaces } = token;
  const { measure, style } = frame;
  const pieces: Piece[] = [];
  let from = start;
  while (from < end) {
    const level = levels?.[from] ?? 0;
    let to = from + 1;
    while (to < end && (levels?.[to] ?? 0) === level) to++;
    const seen = text.slice(from, to).replace(UNSEEN, '');
    if (seen)
      pieces.push({ text: seen, width: measure(seen, style, level % 2 === 1), level, spaces: 0, spaceLevel: level });
    from = to;
  }
  const spaceLevel = levels?.[end] ?? 0;
  const last = pieces.at(-1);
  if (last) Object.assign(last, { spaces, spaceLevel });
  else pieces.push({ text: '', width: 0, level: spaceLevel, spaces, spaceLevel });
  return pieces;
}

/** The words of a line where they are seen. Spaces at its end take no room. */
function place(pieces: Piece[], end: 'soft' | 'hard', frame: Frame): Line {
  const places = placesOf(pieces, frame);
  const words = pieces.flatMap((piece, index) => (piece.text ? [wordOf(piece, places[index] ?? 0, frame.style)] : []));
  const joined = joinSigns(words);
  const last = joined.at(-1);
  if (last) last.end = end;
  return words.some(({ text }) => HIGH.test(text)) ? { words: joined, high: true } : { words: joined };
}

/** Left edge of each piece. */
function placesOf(pieces: readonly Piece[], frame: Frame): number[] {
  const space = spaceWidth(frame);
  const last = pieces.length - 1;
  const total = pieces.reduce((sum, { width, spaces }, index) => sum + width + (index < last ? spaces * space : 0), 0);
  const room = frame.width - total;
  let x = frame.align === 'center' ? room / 2 : frame.base === 'rtl' ? room : 0;
  const places: number[] = [];
  if (pieces.every(({ level }) => level === 0)) {
    for (const { width, spaces } of pieces) {
      places.push(x);
      x += width + spaces * space;
    }
    return places;
  }
  // Pieces and the spaces between them, each in its own direction.
  const units = pieces.flatMap(({ level, width, spaces, spaceLevel }, index) => [
    { level, width, index },
    ...(index < last && spaces > 0 ? [{ level: spaceLevel, width: spaces * space, index: -1 }] : []),
  ]);
  for (const at of visualOrder(units.map(({ level }) => level))) {
    const { index, width } = units[at] as (typeof units)[number];
    if (index >= 0) places[index] = x;
    x += width;
  }
  return places;
}

function wordOf({ text, width, level, spaces }: Piece, x: number, style: TextStyle): TextItem {
  const rtl = level % 2 === 1;
  const word: TextItem = { kind: 'text', x, y: 0, width, text, style, rtl };
  return spaces > 0 ? { ...word, space: true } : word;
}

/** Chinese signs that stand side by side become one word again. */
function joinSigns(words: TextItem[]): TextItem[] {
  const joined: TextItem[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const touching = last && !last.space && !last.rtl && !word.rtl && Math.abs(last.x + last.width - word.x) < 0.01;
    if (last && touching) {
      last.text += word.text;
      last.width += word.width;
      if (word.space) last.space = true;
    } else joined.push(word);
  }
  return joined;
}
