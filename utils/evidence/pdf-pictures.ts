/** The pictures of a PDF: those of the case, and signs that have colours of their own. */
import type { ImageItem } from './page.ts';
import type { Bytes, Drawing, PageTools, ReadPicture } from './page-tools.ts';
import { deflate, type ObjectWriter } from './pdf-objects.ts';
import type { SignPicture } from './pdf-page.ts';

/** How fine pictures are: the most dots an inch on the page, and the quality of a JPEG from 0 to 1. */
export interface Fineness {
  dpi: number;
  quality: number;
}

/** A picture at its place on a page, in points from the upper left corner; what has the same key is written once. */
export interface PlacedImage {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  write: (id: number, out: ObjectWriter) => AsyncIterable<Bytes>;
}

/** A picture of the case, no finer than `dpi` on its page. */
export async function pageImage(
  item: ImageItem,
  { dpi, quality }: Fineness,
  tools: PageTools,
  read: ReadPicture,
): Promise<PlacedImage | undefined> {
  const [across, down] = [item.width, item.height].map((points) => Math.max(1, Math.floor((points / 72) * dpi)));
  const kept = await read(item.sha256);
  const jpeg = kept && (await tools.shrink(kept, across as number, down as number, quality, item.part));
  if (!jpeg) return undefined;
  const { x, y, width, height } = item;
  return {
    key: `${item.sha256} ${item.part?.top ?? 0} ${jpeg.width} ${jpeg.height}`,
    ...{ x, y, width, height },
    async *write(id, out) {
      yield out.stream(id, `${imageEntries(jpeg.width, jpeg.height, 'RGB')}/Filter/DCTDecode`, jpeg.bytes);
    },
  };
}

/** How a coloured sign lies around its beginning, in points. */
export interface SignBox {
  left: number;
  above: number;
  width: number;
  height: number;
}

/** A coloured sign as a picture, no finer than `dpi`; drawn only where its size is not among the `known`. */
export function signImage(
  { text, item, x, y }: SignPicture,
  dpi: number,
  tools: PageTools,
  known: Map<string, SignBox>,
): PlacedImage {
  const { size, bold, mono } = item.style;
  const perEm = Math.max(8, Math.floor((size * dpi) / 72));
  const key = `sign ${size} ${bold} ${mono} ${text}`;
  const draw = () => tools.draw(text, item.style, item.rtl, perEm);
  const box = known.get(key) ?? boxOf(draw(), size);
  known.set(key, box);
  return {
    key,
    x: x - box.left,
    y: y - box.above,
    width: box.width,
    height: box.height,
    async *write(id, out) {
      yield* signObjects(draw(), id, out);
    },
  };
}

function boxOf(drawing: Drawing, size: number): SignBox {
  const points = size / drawing.perEm;
  const [left, above] = [drawing.x * points, drawing.y * points];
  return { left, above, width: drawing.width * points, height: drawing.height * points };
}

/** Its colours, and apart from them how opaque each dot is. */
function* signObjects({ width, height, pixels }: Drawing, id: number, out: ObjectWriter): Generator<Bytes> {
  const [colours, mask] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
  for (let i = 0; i < mask.length; i++) {
    colours.set(pixels.subarray(i * 4, i * 4 + 3), i * 3);
    mask[i] = pixels[i * 4 + 3] as number;
  }
  const soft = out.reserve();
  const filter = '/Filter/FlateDecode';
  yield out.stream(soft, imageEntries(width, height, 'Gray') + filter, deflate(mask));
  yield out.stream(id, `${imageEntries(width, height, 'RGB')}/SMask ${soft} 0 R${filter}`, deflate(colours));
}

const imageEntries = (width: number, height: number, colours: 'RGB' | 'Gray') =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/Device${colours}/BitsPerComponent 8`;
