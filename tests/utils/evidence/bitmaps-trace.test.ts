import { describe, expect, it } from 'vitest';
import { type Outline, trace } from '../../../utils/evidence/bitmaps-trace.ts';

/** A bitmap of 64 × 64 whose opacity is what `ink` tells of each pixel's middle, from 0 to 1. */
function drawn(ink: (x: number, y: number) => number): Uint8Array {
  const alpha = new Uint8Array(64 * 64);
  for (let i = 0; i < alpha.length; i++)
    alpha[i] = Math.round(255 * Math.min(1, Math.max(0, ink((i % 64) + 0.5, Math.floor(i / 64) + 0.5))));
  return alpha;
}

/** A disc with a soft edge of one pixel, as a browser draws it. */
const disc = (radius: number) => drawn((x, y) => radius + 0.5 - Math.hypot(x - 32, y - 32));

/** The area inside, negative where it goes round the other way; curves taken as lines over their middle. */
function areaOf(outline: Outline): number {
  const points = outline.flatMap((point, index) => {
    if (!point.off) return [point];
    const before = outline[index - 1] as { x: number; y: number };
    const after = outline[(index + 1) % outline.length] as { x: number; y: number };
    return [{ x: (before.x + 2 * point.x + after.x) / 4, y: (before.y + 2 * point.y + after.y) / 4 }];
  });
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] as { x: number; y: number };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}

describe('the outline of a drawing', () => {
  it('is four lines around a box', () => {
    const [box, ...others] = trace(
      drawn((x, y) => (x > 10 && x < 40 && y > 20 && y < 50 ? 1 : 0)),
      64,
      64,
      0.3,
    );
    expect(others).toEqual([]);
    expect(Math.abs(areaOf(box as Outline))).toBeCloseTo(900, -1);
    expect((box as Outline).length).toBeLessThan(14);
  });

  it('follows a round edge with few points', () => {
    const [round] = trace(disc(20), 64, 64, 0.12);
    expect(Math.abs(areaOf(round as Outline)) / (Math.PI * 400)).toBeCloseTo(1, 1);
    expect((round as Outline).length).toBeLessThan(40);
    for (const { x, y, off } of round as Outline) if (!off) expect(Math.hypot(x - 32, y - 32)).toBeCloseTo(20, 0);
  });

  it('goes round a hole the other way, so that it stays empty', () => {
    const ring = drawn((x, y) => Math.min(25 - Math.hypot(x - 32, y - 32), Math.hypot(x - 32, y - 32) - 12));
    const areas = trace(ring, 64, 64, 0.12).map(areaOf);
    expect(areas).toHaveLength(2);
    expect(Math.sign(areas[0] as number)).toBe(-Math.sign(areas[1] as number));
  });

  it('keeps two boxes that touch at a corner apart or joined, and never crossed', () => {
    const alpha = drawn((x, y) =>
      (x < 32 && y < 32) || (x > 32 && y > 32) ? (x > 4 && y > 4 && x < 60 && y < 60 ? 1 : 0) : 0,
    );
    const area = trace(alpha, 64, 64, 0.3).reduce((sum, outline) => sum + Math.abs(areaOf(outline)), 0);
    expect(area).toBeCloseTo(28 * 28 * 2, -2);
  });

  it('is nothing where nothing is drawn', () => {
    expect(trace(new Uint8Array(64 * 64), 64, 64, 0.1)).toEqual([]);
  });
});
