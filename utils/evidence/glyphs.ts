/**
 * Fonts made of what the browser draws: each sign is drawn once, its outline goes into a font of the PDF. So pages show every script that
 * the buyer's browser shows, sharp at every size, and their text can be chosen, copied and searched.
 */
import { trace } from './bitmaps-trace.ts';
import { type FontGlyph, glyphData, UNITS } from './glyphs-font.ts';
import { type Part, partsOf } from './glyphs-split.ts';
import type { TextStyle } from './page.ts';
import type { Bytes, Drawing, PageTools } from './page-tools.ts';

/** A font that is being filled; the glyph of code 0 is for what has none. */
export interface SignFont {
  number: number;
  glyphs: FontGlyph[];
  /** What each code reads as. */
  texts: string[];
}

/** A sign at its place: `code` of font `font`; units of 1/1000 em from the left edge of the word. */
export interface PlacedSign {
  font: number;
  code: number;
  x: number;
  advance: number;
  /** What it reads as. */
  text: string;
}

/** A sign that has colours of its own, as emoji have: it is placed as a picture. `x` in ems from the left edge of the word. */
export interface PlacedPicture {
  text: string;
  x: number;
}

/** A word taken apart, its signs from left to right. */
export interface WordSigns {
  signs: PlacedSign[];
  pictures: PlacedPicture[];
}

/** The signs of a document. */
export interface GlyphBook {
  /** The signs of a word; `single`: none reads as more than one character. */
  signsOf: (text: string, style: TextStyle, rtl: boolean) => WordSigns;
  /** A sign that shows nothing and reads as `text`, about `width` units wide. */
  blank: (text: string, width: number) => PlacedSign;
  /** Fonts that have become full since the last call, or all that are left; they take no more signs. */
  takeFull: (all?: boolean) => SignFont[];
}

/** Signs of one font: enough to be few, few enough to be held while it is filled. */
const FULL = 3000;
/** Pixels to the em while an outline is traced, and how exact it is, in pixels. */
const DRAWN = 128;
const EXACT = 0.12;
/** Words and outlines that are remembered before all are forgotten. */
const REMEMBERED = 10_000;
/** Widths of blank signs are multiples of this, so that they are few. */
const STEP = 20;

/** Outlines that were drawn, by tools: a case is often written more than once. */
const drawnBefore = new WeakMap<PageTools, Map<string, Bytes | undefined>>();

function outlinesOf(tools: PageTools): Map<string, Bytes | undefined> {
  const known = drawnBefore.get(tools) ?? new Map<string, Bytes | undefined>();
  drawnBefore.set(tools, known);
  return known;
}

/** An empty book whose signs `tools` draw. */
export function glyphBook(tools: PageTools): GlyphBook {
  const signs = new Map<string, PlacedSign>();
  const coloured = new Set<string>();
  const words = new Map<string, WordSigns>();
  const outlines = outlinesOf(tools);
  let full: SignFont[] = [];
  let font = emptyFont(0);

  function add(key: string, text: string, advance: number, data: Bytes): PlacedSign {
    if (font.glyphs.length >= FULL) {
      full.push(font);
      font = emptyFont(font.number + 1);
    }
    const sign = { font: font.number, code: font.glyphs.length, x: 0, advance, text };
    font.glyphs.push({ advance, data });
    font.texts.push(text);
    signs.set(key, sign);
    return sign;
  }

  function blank(text: string, width: number): PlacedSign {
    const advance = Math.round(width / STEP) * STEP;
    const key = `blank ${advance} ${text}`;
    return signs.get(key) ?? add(key, text, advance, new Uint8Array(0));
  }

  /** A part as a sign that reads as its first character seen, and blank ones for the others: programs expect one by one. */
  function signsOfPart(part: Part, style: TextStyle, rtl: boolean, found: WordSigns): void {
    const reads = rtl ? [...part.text].reverse() : [...part.text];
    const share = (part.width * UNITS) / Math.max(1, reads.filter(hasWidth).length);
    const key = keyOf(part.text, style, rtl);
    const known = coloured.has(key) ? undefined : signs.get(key);
    const first = known ?? drawn(part, style, rtl, key, reads[0] as string, hasWidth(reads[0]) ? share : 0, found);
    let x = part.x * UNITS;
    reads.forEach((text, index) => {
      const width = hasWidth(text) ? share : 0;
      found.signs.push({ ...(index === 0 ? first : blank(text, width)), x });
      x += width;
    });
  }

  function drawn(
    part: Part,
    style: TextStyle,
    rtl: boolean,
    key: string,
    text: string,
    share: number,
    found: WordSigns,
  ) {
    if (!coloured.has(key)) {
      const data = dataOf(key, part.text, style, rtl);
      if (data) return add(key, text, Math.round(share), data);
      coloured.add(key);
    }
    found.pictures.push({ text: part.text, x: part.x });
    return blank(text, share);
  }

  /** The outline of a sign, drawn once for all documents of `tools`; `undefined` for a coloured one. */
  function dataOf(key: string, text: string, style: TextStyle, rtl: boolean): Bytes | undefined {
    if (outlines.has(key)) return outlines.get(key);
    const drawing = tools.draw(text, style, rtl, DRAWN);
    const data = isColoured(drawing) ? undefined : outlineOf(drawing);
    if (outlines.size >= REMEMBERED) outlines.clear();
    outlines.set(key, data);
    return data;
  }

  return {
    signsOf(text, style, rtl) {
      const key = keyOf(text, style, rtl);
      const known = words.get(key);
      if (known) return known;
      const found: WordSigns = { signs: [], pictures: [] };
      for (const part of partsOf(text, style, rtl, tools)) signsOfPart(part, style, rtl, found);
      if (words.size >= REMEMBERED) words.clear();
      words.set(key, found);
      return found;
    },
    blank,
    takeFull(all) {
      if (all && font.glyphs.length > 1) {
        full.push(font);
        font = emptyFont(font.number + 1);
        signs.clear();
        words.clear();
      }
      const taken = full;
      full = [];
      return taken;
    },
  };
}

/** Marks and signs without a width of their own are counted so by programs that read a PDF. */
const hasWidth = (text: string | undefined) => text === undefined || !/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(text);

const emptyFont = (number: number): SignFont => ({
  number,
  glyphs: [{ advance: UNITS / 2, data: new Uint8Array(0) }],
  texts: [''],
});

const keyOf = (text: string, style: TextStyle, rtl: boolean) =>
  `${style.bold ? 'b' : ''}${style.mono ? 'm' : ''}${rtl ? 'r' : ''} ${text}`;

/** The outline of what is drawn, as an entry of a font. */
function outlineOf({ width, height, pixels, perEm, x, y }: Drawing): Bytes {
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = pixels[i * 4 + 3] as number;
  const scale = UNITS / perEm;
  const outlines = trace(alpha, width, height, EXACT).map((outline) =>
    outline.map((point) => ({
      x: Math.round((point.x - x) * scale),
      y: Math.round((y - point.y) * scale),
      ...(point.off ? { off: true as const } : {}),
    })),
  );
  return glyphData(outlines);
}

/** Whether what was drawn in black has colours of its own, as emoji have. */
function isColoured({ pixels }: Drawing): boolean {
  for (let i = 0; i < pixels.length; i += 4) {
    const most = Math.max(pixels[i] as number, pixels[i + 1] as number, pixels[i + 2] as number);
    if ((pixels[i + 3] as number) > 64 && most > 48) return true;
  }
  return false;
}
