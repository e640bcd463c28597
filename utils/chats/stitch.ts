/** How pictures of a thread that scrolls fit together: rows of pixels that stand on both. Pure. */

/** Pixels of a picture, as `ImageData` has them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Share of a row at each side that does not count: scroll bars come and go there. */
const SIDE = 0.04;

/** A number for each row, equal for equal rows; 0 for a row of one colour, which tells no place. */
export function rowNames({ width, height, data }: Pixels): Uint32Array {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const names = new Uint32Array(height);
  const [from, to] = [Math.floor(width * SIDE), Math.ceil(width * (1 - SIDE))];
  for (let row = 0; row < height; row++) {
    const start = row * width;
    const first = pixels[start + from];
    let hash = 0x811c9dc5;
    let isPlain = true;
    for (let at = start + from; at < start + to; at++) {
      const pixel = pixels[at] as number;
      if (pixel !== first) isPlain = false;
      hash = Math.imul(hash ^ pixel, 0x01000193);
    }
    names[row] = isPlain ? 0 : hash >>> 0 || 1;
  }
  return names;
}

/** So many rows that are not plain must be the same, and this share of all of them, for two pictures to fit. */
const ROWS = 12;
const SHARE = 0.6;
/** What was measured on the page may be off by a pixel or two. */
const NEAR = 3;

/**
 * By how many rows the second picture goes on below the first: where their rows are the same. `measured` is believed where
 * the rows do not say otherwise; `guessed` is only looked at first. `undefined` when nothing tells.
 */
export function shiftOf(
  before: Uint32Array,
  after: Uint32Array,
  { measured, guessed }: { measured?: number; guessed: number },
): number | undefined {
  const hint = Math.round(measured ?? guessed);
  const near = Array.from({ length: 2 * NEAR + 1 }, (_, at) => hint + (at % 2 ? -1 : 1) * Math.ceil(at / 2));
  const found = bestOf(before, after, near);
  if (found !== undefined || measured !== undefined) return found ?? hint;
  return bestOf(
    before,
    after,
    Array.from({ length: before.length }, (_, at) => at),
  );
}

function bestOf(before: Uint32Array, after: Uint32Array, shifts: readonly number[]): number | undefined {
  let best: { shift: number; same: number } | undefined;
  for (const shift of shifts) {
    let [same, all] = [0, 0];
    for (let row = Math.max(0, -shift); row + shift < before.length && row < after.length; row++) {
      const [one, other] = [before[row + shift], after[row]];
      if (one === 0 && other === 0) continue;
      all += 1;
      if (one === other) same += 1;
    }
    if (same >= ROWS && same >= all * SHARE && same > (best?.same ?? 0)) best = { shift, same };
  }
  return best?.shift;
}

/** Whether no message is cut at a row. */
export const isBetween = (spans: readonly Pick<Span, 'top' | 'bottom'>[], row: number): boolean =>
  !spans.some(({ top, bottom }) => top < row - 1 && bottom > row + 1);

/** A message on a picture, in rows. */
export interface Span {
  rank: number;
  top: number;
  bottom: number;
}

/** Half a pixel of the page may be lost in rounding. */
const EDGE = 2;
/** Least part of a piece that is filled before it is cut. */
const FILLED = 0.4;

/**
 * The row at which a picture that is longer than `most` is cut: between two messages where that can be, and there in the middle
 * of the most rows of one colour, so that no name, time or date is cut through. `plain` tells which rows are of one colour.
 */
export function cutAt(
  spans: readonly Pick<Span, 'top' | 'bottom'>[],
  most: number,
  plain: readonly boolean[] = [],
): number {
  const ends = spans.map(({ bottom }) => Math.ceil(bottom)).filter((edge) => edge <= most && isBetween(spans, edge));
  const gaps = ends.filter((edge) => edge >= most * FILLED).map((last) => ({ last, next: topAfter(spans, last) }));
  gaps.sort((a, b) => b.last - a.last);
  // Of a gap that ends below, what stands in it is not known: the time of the message may.
  const gap = gaps.find(({ next }) => next <= most) ?? gaps[0];
  if (!gap) return most;
  const { last, next } = { ...gap, next: Math.min(gap.next, most) };
  let best = { from: last, rows: 0 };
  for (let row = last, from = last; row <= next; row++) {
    if (!plain[row]) from = row + 1;
    else if (row + 1 - from > best.rows) best = { from, rows: row + 1 - from };
  }
  return best.rows > 0 ? best.from + (best.rows >> 1) : Math.round((last + next) / 2);
}

/** Where the next message after a row begins: it may be that very row. */
const topAfter = (spans: readonly Pick<Span, 'top'>[], row: number): number =>
  spans.reduce(
    (least, { top }) => (top >= row - EDGE ? Math.min(least, Math.max(row, Math.floor(top))) : least),
    Number.POSITIVE_INFINITY,
  );

/** Ranks of the messages that stand wholly between two rows, in order. */
export function ranksWithin(spans: Iterable<Span>, from: number, to: number): number[] {
  const within = [...spans].filter(({ top, bottom }) => top >= from - EDGE && bottom <= to + EDGE);
  return within.map(({ rank }) => rank).sort((a, b) => a - b);
}
