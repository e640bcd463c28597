import { type Step, steps } from './content.ts';
import { type PdfObject, readObjects } from './objects.ts';

/** `x' = ax + cy + e`, `y' = bx + dy + f` */
type Matrix = [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The finest letter, in pixels per inch, that is drawn as a picture by a font of the file (Type 3), as it is used on the pages;
 * 0 where none is. `pdfimages` does not look into fonts.
 */
export function glyphDpi(bytes: Buffer): number {
  const objects = readObjects(bytes);
  const fonts = new Map<string, Map<number, { width: number; across: number }>>();
  const read = new Map<string, Map<number, { width: number; across: number }>>();
  for (const { text } of objects.values())
    for (const [, name, number] of fontNames(text, objects)) {
      const font = objects.get(Number(number));
      if (!font || !/\/Type3\b/.test(font.text)) continue;
      const known = read.get(number as string) ?? glyphsOf(font, objects);
      read.set(number as string, known);
      fonts.set(`${number}${name}`, known);
    }
  let finest = 0;
  for (const { text } of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(text)) continue;
    const names = new Map([...fontNames(text, objects)].map(([, name, number]) => [name, `${number}${name}`]));
    for (const { font, scale, codes } of shown(contentsOf(text, objects))) {
      const glyphs = fonts.get(names.get(font) ?? '');
      for (const code of glyphs ? codes : []) {
        const glyph = glyphs?.get(code);
        if (glyph && glyph.across * scale > 0) finest = Math.max(finest, (glyph.width * 72) / (glyph.across * scale));
      }
    }
  }
  return Math.round(finest);
}

/** `/Name 12 0 R` of every font in the resources of an object, also where they are objects of their own. */
function* fontNames(text: string, objects: Map<number, PdfObject>): Generator<RegExpExecArray> {
  const resources = referred(text, 'Resources', objects) ?? text;
  const fonts = referred(resources, 'Font', objects) ?? /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  yield* fonts.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+) \d+ R/g);
}

/** The object that a key refers to. */
function referred(text: string, key: string, objects: Map<number, PdfObject>): string | undefined {
  const number = new RegExp(`/${key}\\s+(\\d+) \\d+ R`).exec(text)?.[1];
  return number === undefined ? undefined : objects.get(Number(number))?.text;
}

function contentsOf(text: string, objects: Map<number, PdfObject>): Buffer {
  const numbers = /\/Contents\s*(?:\[([^\]]*)\]|(\d+) \d+ R)/.exec(text);
  const all = numbers?.[2] ? [numbers[2]] : [...(numbers?.[1] ?? '').matchAll(/(\d+) \d+ R/g)].map(([, n]) => n);
  return Buffer.concat(all.map((number) => objects.get(Number(number))?.stream ?? Buffer.alloc(0)));
}

/** Width in pixels of the widest picture of each code, and how far it goes in text space at size 1. */
function glyphsOf(font: PdfObject, objects: Map<number, PdfObject>): Map<number, { width: number; across: number }> {
  const matrix = (/\/FontMatrix\s*\[([^\]]*)\]/.exec(font.text)?.[1] ?? '').trim().split(/\s+/).map(Number) as Matrix;
  const procs = referred(font.text, 'CharProcs', objects) ?? /\/CharProcs\s*<<([\s\S]*?)>>/.exec(font.text)?.[1] ?? '';
  const byName = new Map([...procs.matchAll(/\/([^\s/<>]+)\s+(\d+) \d+ R/g)].map(([, name, n]) => [name, Number(n)]));
  const glyphs = new Map<number, { width: number; across: number }>();
  for (const [code, name] of encoding(referred(font.text, 'Encoding', objects) ?? font.text)) {
    const stream = objects.get(byName.get(name) ?? -1)?.stream;
    if (stream)
      for (const { width, across } of pictures(stream))
        glyphs.set(code, { width, across: across * Math.hypot(matrix[0], matrix[1]) });
  }
  return glyphs;
}

/** Names by code of `/Differences [32 /a /b 65 /c]`. */
function* encoding(text: string): Generator<[number, string]> {
  let code = 0;
  for (const [word] of (/\/Differences\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/\/[^\s/]+|\d+/g))
    if (word.startsWith('/')) yield [code++, word.slice(1)];
    else code = Number(word);
}

/** Inline pictures of a stream, and how wide each stands. */
function* pictures(stream: Buffer): Generator<{ width: number; across: number }> {
  let now = SAME;
  for (const { name, values } of steps(stream)) {
    if (name === 'cm') now = times(values as Matrix, now);
    const key = values.findIndex((value) => value === '/W' || value === '/Width');
    if (name === 'BI' && key >= 0) yield { width: values[key + 1] as number, across: Math.hypot(now[0], now[1]) };
  }
}

/** What a page shows in which font, and how large a unit of text space is in points. */
function* shown(stream: Buffer): Generator<{ font: string; scale: number; codes: number[] }> {
  let space = SAME;
  let line = SAME;
  let font = '';
  let size = 1;
  const kept: Matrix[] = [];
  for (const { name, values } of steps(stream)) {
    const [first, second] = values;
    if (name === 'q') kept.push(space);
    else if (name === 'Q') space = kept.pop() ?? SAME;
    else if (name === 'cm') space = times(values as Matrix, space);
    else if (name === 'BT') line = SAME;
    else if (name === 'Tm') line = values as Matrix;
    else if (name === 'Tf') [font, size] = [String(first).slice(1), second as number];
    else if (['Tj', 'TJ', "'", '"'].includes(name))
      yield { font, scale: size * width(times(line, space)), codes: codes(values) };
  }
}

const width = ([a, b]: Matrix) => Math.hypot(a, b);
const codes = (values: Step['values']) => values.flatMap((value) => (Buffer.isBuffer(value) ? [...value] : []));

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
