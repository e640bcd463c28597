/** A TrueType font of drawn signs, as a PDF embeds it (ISO 32000-1, 9.9: glyf, head, hhea, hmtx, loca, maxp). */
import type { Outline } from './bitmaps-trace.ts';
import type { Bytes } from './page-tools.ts';

/** Units to the size of the letters; those of a PDF's widths, so both are the same number. */
export const UNITS = 1000;

/** A sign of the font: its width in units, and its `glyf` entry from `glyphData`. */
export interface FontGlyph {
  advance: number;
  data: Bytes;
}

/** The `glyf` entry of outlines in units, y going up; empty for nothing drawn. */
export function glyphData(outlines: Outline[]): Bytes {
  const points = outlines.flat();
  if (points.length === 0) return new Uint8Array(0);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const box = [least(xs), least(ys), most(xs), most(ys)];
  const flags: number[] = [];
  const across: number[] = [];
  const up: number[] = [];
  let [x, y] = [0, 0];
  for (const point of points) {
    const flag = (point.off ? 0 : 1) | step(point.x - x, across, 2, 16) | step(point.y - y, up, 4, 32);
    flags.push(flag);
    [x, y] = [point.x, point.y];
  }
  let end = -1;
  const ends = outlines.map((outline) => {
    end += outline.length;
    return end;
  });
  const head = [outlines.length, ...box, ...ends, 0].flatMap(two);
  const bytes = [...head, ...packed(flags), ...across, ...up];
  if (bytes.length % 2) bytes.push(0);
  return Uint8Array.from(bytes);
}

/** One step of a coordinate, and the flag that says how it is written. */
function step(delta: number, out: number[], short: number, same: number): number {
  if (delta === 0) return same;
  if (Math.abs(delta) < 256) {
    out.push(Math.abs(delta));
    return short | (delta > 0 ? same : 0);
  }
  out.push(...two(delta));
  return 0;
}

/** Flags with how often each comes again. */
function packed(flags: number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < flags.length; ) {
    const flag = flags[i] as number;
    let times = 1;
    while (flags[i + times] === flag && times < 256) times++;
    if (times > 1) out.push(flag | 8, times - 1);
    else out.push(flag);
    i += times;
  }
  return out;
}

/** The font file; the first glyph is drawn for codes that have none. */
export function fontFile(glyphs: FontGlyph[], ascent: number, descent: number): Bytes {
  let at = 0;
  const loca = glyphs.flatMap(({ data }) => {
    const start = at;
    at += data.length;
    return four(start);
  });
  loca.push(...four(at));
  const glyf = new Uint8Array(at);
  at = 0;
  for (const { data } of glyphs) {
    glyf.set(data, at);
    at += data.length;
  }
  const widest = most(glyphs.map((glyph) => glyph.advance));
  const head = [
    ...four(0x10000),
    ...four(0x10000),
    ...four(0),
    ...four(0x5f0f3cf5),
    ...[0, UNITS].flatMap(two),
    ...new Array(16).fill(0),
    ...[0, descent, widest, ascent, 0, 8, 2, 1, 0].flatMap(two),
  ];
  const hhea = [
    ...four(0x10000),
    ...[ascent, descent, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length].flatMap(two),
  ];
  const maxp = [...four(0x10000), ...[glyphs.length, 4096, 512, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0].flatMap(two)];
  const hmtx = glyphs.flatMap(({ advance, data }) => [
    ...two(advance),
    ...(data.length ? [data[2], data[3]] : [0, 0]),
  ]) as number[];
  return tables({ glyf, head, hhea, hmtx, loca, maxp });
}

function tables(parts: Record<string, ArrayLike<number>>): Bytes {
  const names = Object.keys(parts).sort();
  const searched = 2 ** Math.floor(Math.log2(names.length));
  const directory = [
    ...four(0x10000),
    ...[names.length, searched * 16, Math.log2(searched), (names.length - searched) * 16].flatMap(two),
  ];
  let at = 12 + names.length * 16;
  for (const name of names) {
    const part = parts[name] as ArrayLike<number>;
    directory.push(
      ...[...name].map((letter) => letter.charCodeAt(0)),
      ...four(sumOf(part)),
      ...four(at),
      ...four(part.length),
    );
    at += (part.length + 3) & ~3;
  }
  const file = new Uint8Array(at);
  file.set(directory);
  at = directory.length;
  for (const name of names) {
    const part = parts[name] as ArrayLike<number>;
    file.set(part, at);
    at += (part.length + 3) & ~3;
  }
  return file;
}

function sumOf(part: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < part.length; i++) sum = (sum + ((part[i] as number) << (24 - (i % 4) * 8))) >>> 0;
  return sum;
}

const two = (value: number): number[] => [(value >> 8) & 255, value & 255];
const four = (value: number): number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), 32767);
const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -32768);
