/** Paints a page on a canvas. */
import type { BoxItem, ImageItem, Page, PicturePart, TextStyle } from './page.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Reads a picture ready to be drawn; `undefined` when it is lost or cannot be drawn. */
export type ReadBitmap = (sha256: string) => Promise<ImageBitmap | undefined>;

/** Sets how text is drawn: `size` in the context's own units. */
export type SetFont = (context: Context, style: TextStyle, rtl: boolean, size: number) => void;

/** Paints a page on `context`, whose unit is the point; pictures are read one at a time. */
export async function paintOn(context: Context, page: Page, read: ReadBitmap, setFont: SetFont): Promise<void> {
  let before = '';
  for (const item of page.items) {
    if (item.kind === 'box') paintBox(context, item);
    else if (item.kind === 'image') await paintImage(context, item, read);
    else {
      const { size, bold, mono, shade } = item.style;
      const font = `${size} ${bold} ${mono} ${item.rtl}`;
      if (font !== before) setFont(context, item.style, item.rtl, size);
      before = font;
      context.fillStyle = grey(shade);
      context.fillText(turned(item.text, item.rtl), item.x, item.y);
    }
  }
}

/**
 * A text as it is given to a canvas. Firefox (153) does not mirror a lone bracket that is read from right to left, whatever the direction of
 * the canvas, unless something in the text itself goes that way: a mark that shows nothing (U+200F).
 */
export const turned = (text: string, rtl: boolean): string => (rtl ? `\u200F${text}` : text);

function paintBox(context: Context, { x, y, width, height, fill, stroke, radius = 0 }: BoxItem): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  if (fill !== undefined) {
    context.fillStyle = grey(fill);
    context.fill();
  }
  if (stroke !== undefined) {
    context.strokeStyle = grey(stroke);
    context.lineWidth = 0.5;
    context.stroke();
  }
}

async function paintImage(context: Context, item: ImageItem, read: ReadBitmap): Promise<void> {
  const bitmap = await read(item.sha256);
  if (!bitmap) return paintBox(context, { ...item, kind: 'box', stroke: 0.5 });
  context.imageSmoothingQuality = 'high';
  const { top, height } = cut(bitmap, item.part);
  context.drawImage(bitmap, 0, top, bitmap.width, height, item.x, item.y, item.width, item.height);
  bitmap.close();
}

/** A stripe that lies within the picture. */
export function cut(bitmap: { height: number }, part?: PicturePart): PicturePart {
  if (!part) return { top: 0, height: bitmap.height };
  const top = Math.min(Math.max(0, part.top), bitmap.height - 1);
  return { top, height: Math.min(Math.max(1, part.height), bitmap.height - top) };
}

/** A shade from 0, black, to 1, white, as CSS says it. */
function grey(shade: number): string {
  const level = Math.round(Math.min(1, Math.max(0, shade)) * 255);
  return `rgb(${level} ${level} ${level})`;
}
