/** Outlines of what is drawn: so a sign stays sharp at every size, and needs fewer bytes than its picture. */

/** A point of an outline; `off`: it bends the line (quadratic curve, as in TrueType) and does not lie on it. */
export interface OutlinePoint {
  x: number;
  y: number;
  off?: true;
}

/** A closed line; what is inside lies on its right, y going down. */
export type Outline = OutlinePoint[];

/** Opacity at which a pixel counts as ink, of 255. */
const EDGE = 127.5;

/**
 * The closed lines around everything in `alpha` (opacity 0-255, row by row) that is more than half opaque, in pixels, each exact to about
 * `tolerance` pixels. Marching squares with interpolation, then lines and quadratic curves fitted to the points.
 */
export function trace(alpha: Uint8Array, width: number, height: number, tolerance: number): Outline[] {
  const next = crossings(alpha, width, height);
  const outlines: Outline[] = [];
  for (let start = 0; start < next.length; start++) {
    if (next[start] === 0) continue;
    const points: OutlinePoint[] = [];
    let edge = start;
    while (next[edge] !== 0) {
      points.push(pointOn(edge, alpha, width));
      const following = (next[edge] as number) - 1;
      next[edge] = 0;
      edge = following;
    }
    if (points.length >= 3) outlines.push(outlineOf(points, tolerance));
  }
  return outlines;
}

/** Used again for each drawing: thousands of such arrays would be more than a browser cares to clear away in time. */
let room = new Int32Array(0);

/**
 * For each edge between two pixel centres the edge the outline goes to, plus one; 0 where it does not pass. Edge `2 × pixel` goes to the
 * right of the pixel, `2 × pixel + 1` down. What is outside of the bitmap is empty: its border pixels are taken as empty too.
 */
function crossings(alpha: Uint8Array, width: number, height: number): Int32Array {
  const size = width * height * 2;
  if (room.length < size) room = new Int32Array(size);
  const next = room.subarray(0, size).fill(0);
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const pixel = y * width + x;
      const a = alpha[pixel] as number;
      const b = alpha[pixel + 1] as number;
      const c = alpha[pixel + width + 1] as number;
      const d = alpha[pixel + width] as number;
      const corners = (a > EDGE ? 1 : 0) | (b > EDGE ? 2 : 0) | (c > EDGE ? 4 : 0) | (d > EDGE ? 8 : 0);
      if (corners === 0 || corners === 15) continue;
      const sides = [pixel * 2, (pixel + 1) * 2 + 1, (pixel + width) * 2, pixel * 2 + 1];
      const joined = (corners === 5 || corners === 10) && a + b + c + d > 4 * EDGE ? corners + 11 : corners;
      const steps = STEPS[joined] as number[];
      for (let i = 0; i < steps.length; i += 2)
        next[sides[steps[i] as number] as number] = (sides[steps[i + 1] as number] as number) + 1;
    }
  }
  return next;
}

/**
 * By which corners of a square are ink (1 upper left, 2 upper right, 4 lower right, 8 lower left), the sides the outline goes from and to
 * (0 top, 1 right, 2 bottom, 3 left). 16 and 21 are 5 and 10 with ink in the middle.
 */
const STEPS: Record<number, number[]> = {
  1: [0, 3],
  2: [1, 0],
  3: [1, 3],
  4: [2, 1],
  5: [0, 3, 2, 1],
  6: [2, 0],
  7: [2, 3],
  8: [3, 2],
  9: [0, 2],
  10: [1, 0, 3, 2],
  11: [1, 2],
  12: [3, 1],
  13: [0, 1],
  14: [3, 0],
  16: [0, 1, 2, 3],
  21: [3, 0, 1, 2],
};

function pointOn(edge: number, alpha: Uint8Array, width: number): OutlinePoint {
  const pixel = edge >> 1;
  const down = edge & 1;
  const from = alpha[pixel] as number;
  const to = alpha[pixel + (down ? width : 1)] as number;
  const part = (EDGE - from) / (to - from);
  const x = (pixel % width) + 0.5;
  const y = Math.floor(pixel / width) + 0.5;
  return down ? { x, y: y + part } : { x: x + part, y };
}

/** A closed line through `points` of fewer points. */
function outlineOf(points: OutlinePoint[], tolerance: number): Outline {
  const first = points[0] as OutlinePoint;
  const far = indexOfMax(points, (point) => (point.x - first.x) ** 2 + (point.y - first.y) ** 2);
  const fitted: Outline = [];
  fitPart(points.slice(0, far + 1), tolerance, fitted);
  fitPart([...points.slice(far), first], tolerance, fitted);
  return fitted;
}

/** Adds the points from the first to before the last of `points` to `fitted`. */
function fitPart(points: OutlinePoint[], tolerance: number, fitted: Outline): void {
  const first = points[0] as OutlinePoint;
  const last = points[points.length - 1] as OutlinePoint;
  const distance = (point: OutlinePoint) => distanceFromLine(point, first, last);
  const split = indexOfMax(points, distance);
  if (points.length <= 2 || distance(points[split] as OutlinePoint) <= tolerance) {
    fitted.push(first);
    return;
  }
  const control = points.length >= 5 ? controlOf(points, tolerance) : undefined;
  if (control) {
    fitted.push(first, { ...control, off: true });
    return;
  }
  const middle = Math.min(points.length - 2, Math.max(1, split));
  fitPart(points.slice(0, middle + 1), tolerance, fitted);
  fitPart(points.slice(middle), tolerance, fitted);
}

/** The point that bends a curve from the first to the last point along the others (least squares), if one does. */
function controlOf(points: OutlinePoint[], tolerance: number): OutlinePoint | undefined {
  const first = points[0] as OutlinePoint;
  const last = points[points.length - 1] as OutlinePoint;
  const along = [0];
  for (let i = 1; i < points.length; i++) {
    const [before, point] = [points[i - 1] as OutlinePoint, points[i] as OutlinePoint];
    along.push((along[i - 1] as number) + Math.hypot(point.x - before.x, point.y - before.y));
  }
  const length = along[along.length - 1] as number;
  let [x, y, weights] = [0, 0, 0];
  points.forEach((point, index) => {
    const t = (along[index] as number) / length;
    const weight = 2 * t * (1 - t);
    x += weight * (point.x - (1 - t) ** 2 * first.x - t * t * last.x);
    y += weight * (point.y - (1 - t) ** 2 * first.y - t * t * last.y);
    weights += weight * weight;
  });
  const control = { x: x / weights, y: y / weights };
  for (let i = 1; i < points.length - 1; i++) {
    const t = (along[i] as number) / length;
    const point = points[i] as OutlinePoint;
    const dx = (1 - t) ** 2 * first.x + 2 * t * (1 - t) * control.x + t * t * last.x - point.x;
    const dy = (1 - t) ** 2 * first.y + 2 * t * (1 - t) * control.y + t * t * last.y - point.y;
    if (dx * dx + dy * dy > tolerance * tolerance) return undefined;
  }
  return control;
}

function distanceFromLine(point: OutlinePoint, from: OutlinePoint, to: OutlinePoint): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-9) return Math.hypot(point.x - from.x, point.y - from.y);
  const part = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (length * length);
  if (part < 0) return Math.hypot(point.x - from.x, point.y - from.y);
  if (part > 1) return Math.hypot(point.x - to.x, point.y - to.y);
  return Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
}

function indexOfMax(points: OutlinePoint[], value: (point: OutlinePoint) => number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  points.forEach((point, index) => {
    const worth = value(point);
    if (worth > most) [best, most] = [index, worth];
  });
  return best;
}
