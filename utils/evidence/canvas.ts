/** The browser's own drawing, for pages: it shows every script that the buyer's screen shows, and no font comes with Parley. */
import { jpegSize } from './jpeg-size.ts';
import type { Measure, PicturePart } from './page.ts';
import type { Bytes, Drawing, Jpeg, PageTools } from './page-tools.ts';
import { cut, paintOn, type SetFont, turned } from './paint.ts';
import type { Picture } from './types.ts';

/** Makes an empty canvas of whole pixels. */
export type MakeCanvas = (width: number, height: number) => OffscreenCanvas;

const SANS = 'Arial, "Liberation Sans", "Noto Sans", sans-serif';
const MONO = 'Consolas, "Liberation Mono", "Noto Sans Mono", monospace';
/** Words are measured at this size, where rounding to the pixels of a screen no longer counts. */
const MEASURED = 100;
/** Widths that are remembered before all are forgotten: words come again and again. */
const REMEMBERED = 20_000;

/** Tools that draw on canvases from `makeCanvas`. */
export function canvasTools(makeCanvas: MakeCanvas): PageTools {
  const small = contextOf(makeCanvas(8, 8));
  let sheet = makeCanvas(8, 8);

  return {
    measure: remembering((text, style, rtl) => {
      setFont(small, style, rtl, MEASURED);
      return small.measureText(text).width / MEASURED;
    }),
    async sizeOf(picture) {
      const told = isDrawn(picture) ? jpegSize(picture.bytes) : undefined;
      if (told) return told;
      const bitmap = await decode(picture);
      const size = bitmap && { width: bitmap.width, height: bitmap.height };
      bitmap?.close();
      return size;
    },
    async shrink(picture, maxWidth, maxHeight, quality, part) {
      const bitmap = await decode(picture);
      return bitmap && (await jpegOf(bitmap, [maxWidth, maxHeight], quality, makeCanvas, part));
    },
    async paintPage(page, picture, { dpi, type, quality }) {
      const scale = dpi / 72;
      const canvas = makeCanvas(
        Math.max(1, Math.floor(page.width * scale)),
        Math.max(1, Math.floor(page.height * scale)),
      );
      const context = contextOf(canvas);
      whiten(context);
      context.scale(scale, scale);
      await paintOn(context, page, async (sha256) => decode(await picture(sha256)), setFont);
      return withDensity(await fileOf(canvas, { type, quality }), dpi);
    },
    draw(text, style, rtl, perEm) {
      setFont(small, style, rtl, perEm);
      const shown = turned(text, rtl);
      const size = small.measureText(shown);
      const room = Math.ceil(perEm / 16);
      const x = Math.ceil(Math.max(0, size.actualBoundingBoxLeft)) + room;
      const y = Math.ceil(Math.max(0, size.actualBoundingBoxAscent)) + room;
      const width = x + Math.ceil(Math.max(1, size.actualBoundingBoxRight)) + room;
      const height = y + Math.ceil(Math.max(1, size.actualBoundingBoxDescent)) + room;
      if (sheet.width < width || sheet.height < height)
        sheet = makeCanvas(Math.max(sheet.width, width), Math.max(sheet.height, height));
      const context = contextOf(sheet);
      context.clearRect(0, 0, width, height);
      setFont(context, style, rtl, perEm);
      context.fillStyle = '#000';
      context.fillText(shown, x, y);
      const pixels = context.getImageData(0, 0, width, height).data;
      return { width, height, pixels, perEm, x, y } satisfies Drawing;
    },
  };
}

const setFont: SetFont = (context, style, rtl, size) => {
  context.font = `${style.bold ? 'bold ' : ''}${size}px ${style.mono ? MONO : SANS}`;
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
};

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw on');
  return context;
}

function whiten(context: OffscreenCanvasRenderingContext2D): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

/** SVG is never drawn, as it can hold more than a picture. */
const isDrawn = ({ type }: Picture) => !/svg|xml|html/i.test(type);

/** A picture ready to be drawn, turned as its camera says. */
async function decode(picture: Picture | undefined): Promise<ImageBitmap | undefined> {
  if (!picture || !isDrawn(picture)) return undefined;
  return createImageBitmap(new Blob([picture.bytes], { type: picture.type })).catch(() => undefined);
}

async function jpegOf(
  bitmap: ImageBitmap,
  most: [width: number, height: number],
  quality: number,
  makeCanvas: MakeCanvas,
  part?: PicturePart,
): Promise<Jpeg> {
  const from = cut(bitmap, part);
  const scale = Math.min(1, most[0] / bitmap.width, most[1] / from.height);
  const width = Math.max(1, Math.floor(bitmap.width * scale));
  const height = Math.max(1, Math.floor(from.height * scale));
  const canvas = makeCanvas(width, height);
  const context = contextOf(canvas);
  whiten(context);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, from.top, bitmap.width, from.height, 0, 0, width, height);
  bitmap.close();
  return { bytes: await fileOf(canvas, { type: 'image/jpeg', quality }), width, height };
}

/** The canvas as a picture file. Its own memory is given back at once: a browser waits with that until there are hundreds of them. */
async function fileOf(canvas: OffscreenCanvas, form: ImageEncodeOptions): Promise<Bytes> {
  const blob = await canvas.convertToBlob(form);
  canvas.width = 0;
  canvas.height = 0;
  return new Uint8Array(await blob.arrayBuffer());
}

/** A JPEG that tells how many dots an inch it has (JFIF 1.02, page 5), so that it prints as large as its page; other bytes as they are. */
function withDensity(bytes: Bytes, dpi: number): Bytes {
  const isJfif = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[6] === 0x4a && bytes[9] === 0x46;
  if (isJfif) bytes.set([1, dpi >> 8, dpi & 255, dpi >> 8, dpi & 255], 13);
  return bytes;
}

/** `measure` gets widths in ems and gives them in points; a tab or line break has the width of nothing. */
function remembering(widthOf: Measure): Measure {
  const known = new Map<string, number>();
  return (text, style, rtl) => {
    const key = `${style.bold ? 1 : 0}${style.mono ? 1 : 0}${rtl ? 1 : 0}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = widthOf(text, style, rtl);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, width);
    }
    return width * style.size;
  };
}
