import { describe, expect, it } from 'vitest';
import { cutAt, ranksWithin, rowNames, shiftOf } from '../../../utils/chats/stitch.ts';

const WIDTH = 100;

/** A picture whose rows have these numbers; 0 is a row of one colour. */
function picture(rows: readonly number[]) {
  const data = new Uint8ClampedArray(rows.length * WIDTH * 4).fill(255);
  rows.forEach((row, y) => {
    for (let x = 0; row > 0 && x < WIDTH; x++) data[(y * WIDTH + x) * 4] = (row * 31 + x * (row % 7)) % 251;
  });
  return rowNames({ width: WIDTH, height: rows.length, data });
}

const run = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);

describe('two pictures of a thread that scrolls', () => {
  it('fit where their rows are the same', () => {
    expect(shiftOf(picture(run(1, 60)), picture(run(41, 60)), { guessed: 40 })).toBe(40);
  });

  it('fit a little beside what was measured, when their rows say so', () => {
    expect(shiftOf(picture(run(1, 60)), picture(run(41, 60)), { measured: 38.4, guessed: 0 })).toBe(40);
  });

  it('fit where it was measured, when their rows say nothing', () => {
    expect(shiftOf(picture(run(1, 60)), picture(run(500, 60)), { measured: 40, guessed: 0 })).toBe(40);
    const plain = picture(Array(60).fill(0));
    expect(shiftOf(plain, plain, { measured: 25, guessed: 0 })).toBe(25);
  });

  it('fit far from what was guessed, when a page drew itself anew meanwhile', () => {
    expect(shiftOf(picture(run(1, 80)), picture(run(41, 80)), { guessed: 3 })).toBe(40);
  });

  it('do not fit where nothing tells', () => {
    expect(shiftOf(picture(run(1, 60)), picture(run(500, 60)), { guessed: 40 })).toBeUndefined();
  });

  it('fit although something in the middle moves by itself', () => {
    const after = run(41, 60).map((row, at) => (at >= 5 && at < 10 ? 900 + at : row));
    expect(shiftOf(picture(run(1, 80)), picture(after), { guessed: 40 })).toBe(40);
  });

  it('are told by what stands between their sides: a scroll bar is no difference', () => {
    const data = new Uint8ClampedArray(WIDTH * 4).fill(255);
    const bar = data.slice();
    bar.fill(0, (WIDTH - 3) * 4);
    data[WIDTH * 2] = 7;
    bar[WIDTH * 2] = 7;
    expect(rowNames({ width: WIDTH, height: 1, data })).toEqual(rowNames({ width: WIDTH, height: 1, data: bar }));
  });
});

describe('a long picture', () => {
  const spans = [
    { top: 0, bottom: 90 },
    { top: 100, bottom: 190 },
    { top: 200, bottom: 290 },
  ];

  it('is cut in the room between two messages', () => {
    expect(cutAt(spans, 220)).toBe(195);
    // The time of the second one may stand at 199.
    expect(cutAt(spans, 199)).toBe(95);
    expect(cutAt(spans.slice(1), 199)).toBe(195);
    // A date stands there: it is not cut through.
    const plain = Array.from({ length: 300 }, (_, row) => row >= 196 && row < 200);
    expect(cutAt(spans, 220, plain)).toBe(198);
  });

  it('is cut right where a message ends and the next one begins', () => {
    const rows = [
      { top: 0, bottom: 90.4 },
      { top: 90.4, bottom: 190.6 },
      { top: 190.6, bottom: 290 },
    ];
    // Its first rows are plain: they are its own.
    const plain = Array.from({ length: 300 }, (_, row) => row > 188 && row < 199);
    const at = cutAt(rows, 220, plain);
    expect(at).toBe(191);
    const ranked = rows.map(({ top, bottom }, rank) => ({ rank, top: top - at, bottom: bottom - at }));
    expect(ranksWithin(ranked, 0, 110)).toEqual([2]);
  });

  it('is cut through a message that is longer than itself', () => {
    expect(cutAt([{ top: 0, bottom: 1000 }], 300)).toBe(300);
    expect(cutAt([], 300)).toBe(300);
  });

  it('is not cut so that next to nothing is left of it', () => {
    expect(
      cutAt(
        [
          { top: 0, bottom: 20 },
          { top: 30, bottom: 900 },
        ],
        300,
      ),
    ).toBe(300);
  });

  it('names the messages that stand on it wholly', () => {
    const ranked = spans.map((span, rank) => ({ ...span, rank }));
    expect(ranksWithin(ranked.toReversed(), 0, 195)).toEqual([0, 1]);
    expect(ranksWithin(ranked, 50, 291)).toEqual([1, 2]);
  });
});
