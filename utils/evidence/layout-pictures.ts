/** Pictures among the rows of a block: under the text, or beside it where there is little room. */
import type { PageForm } from './layout-form.ts';
import { heightOf, type Look, pairRows, type Row, textRows } from './layout-rows.ts';
import type { ImageItem, Measure, Paragraph, PictureItem, SizeOf } from './page.ts';

/** What pictures are set with. */
export interface PictureSheet {
  form: PageForm;
  measure: Measure;
  sizeOf: SizeOf;
  /** The most height of a picture, in points. */
  most: number;
}

type Items = readonly (Paragraph | PictureItem)[];

/** Paragraphs and pictures under each other; a name has its values beside it. */
export async function rowsOf(items: Items, look: Look, sheet: PictureSheet): Promise<Row[]> {
  const rows: Row[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Paragraph | PictureItem;
    const next = items[index + 1];
    if (item.kind === 'picture') rows.push(...(await pictureRows(item, look, sheet)));
    else if (item.role === 'name' && next?.kind === 'paragraph' && next.role === 'value') {
      const values: Paragraph[] = [];
      for (let after = items[index + 1]; after?.kind === 'paragraph' && after.role === 'value'; ) {
        values.push(after);
        index++;
        after = items[index + 1];
      }
      rows.push(...pairRows(item, values, look, sheet.form, sheet.measure));
    } else rows.push(...textRows(item, look, sheet.form, sheet.measure));
  }
  return rows;
}

/** Part of the width that pictures beside a text take at most; and space before each, in points. */
const [BESIDE, SPACE] = [0.6, 6];

/** Text with its pictures beside it, as one row; `undefined` where there are none, or no room, or the text is long. */
export async function besideRow(items: Items, look: Look, sheet: PictureSheet): Promise<Row | undefined> {
  const room = look.width - 2 * look.inset;
  const images: ImageItem[] = [];
  for (const item of items) {
    if (item.kind !== 'picture') continue;
    const image = await imageOf(item, look, sheet);
    if (!image) return undefined;
    images.push(image);
  }
  const wide = images.reduce((sum, { width }) => sum + SPACE + width, 0);
  if (wide === 0 || wide > room * BESIDE) return undefined;
  const texts = items.flatMap((item) => (item.kind === 'picture' ? item.caption : [item]));
  const rows = await rowsOf(texts, { ...look, width: look.width - wide }, sheet);
  const textHeight = heightOf(rows);
  const pictureHeight = Math.max(...images.map(({ height }) => height)) + 4;
  if (textHeight > pictureHeight * 1.5) return undefined;
  let x = look.x + look.width - look.inset - wide;
  for (const image of images) {
    image.x = x + SPACE;
    x += SPACE + image.width;
  }
  return { height: Math.max(textHeight, pictureHeight), items: [...stacked(rows), ...images] };
}

function stacked(rows: readonly Row[]): Row['items'] {
  let y = 0;
  return rows.flatMap(({ items, height }) => {
    const moved = items.map((item) => ({ ...item, y: item.y + y }));
    y += height;
    return moved;
  });
}

/** Points of a pixel where a picture stands in its own size: 96 pixels make an inch. */
const PIXEL = 0.75;

/** A picture that cannot be drawn leaves its description. */
async function pictureRows(item: PictureItem, look: Look, sheet: PictureSheet): Promise<Row[]> {
  const lines = (paragraph: Paragraph) => textRows(paragraph, look, sheet.form, sheet.measure);
  const image = await imageOf(item, look, sheet);
  const alt: Paragraph = { kind: 'paragraph', role: 'mark', text: item.alt, direction: 'auto' };
  const first = image ? await tallRows(image, look, sheet) : item.alt ? lines(alt) : [];
  return [...first, ...item.caption.flatMap(lines)];
}

/** A picture that would be narrower than this part of its own width, shrunk to the height it may have, is cut into stripes. */
const NARROW = 0.4;
/** Height of a stripe, as part of the page; and how many there are at most. */
const [STRIPE, MOST_STRIPES] = [0.78, 12];

/** A picture as one row, or a very tall one as stripes, so that what stands on it can be read: a chat on a phone, a long page. */
async function tallRows(image: ImageItem, look: Look, { form, sizeOf }: PictureSheet): Promise<Row[]> {
  const whole = [{ height: image.height + 4, items: [image] }];
  const size = await sizeOf(image.sha256);
  if (!size || form.dense) return whole;
  const width = Math.min(look.width - 2 * look.inset, size.width * PIXEL);
  if (image.width >= width * NARROW || size.height < 2 * size.width) return whole;
  return stripesOf({ ...image, width }, size, form.height * STRIPE);
}

/** A picture of `size` pixels in stripes as wide as `image`, each at most so high, in points. */
export function stripesOf(image: ImageItem, size: { width: number; height: number }, most: number): Row[] {
  const scale = Math.min(image.width / size.width, (MOST_STRIPES * most) / size.height);
  const count = Math.ceil((size.height * scale) / most - 0.001);
  return Array.from({ length: count }, (_, index) => {
    const [top, bottom] = [index, index + 1].map((at) => Math.round((size.height * at) / count)) as [number, number];
    const part = { top, height: bottom - top };
    const stripe = { ...image, y: 0, width: size.width * scale, height: part.height * scale, part };
    return { height: stripe.height + (index === count - 1 ? 4 : 0), items: [stripe] };
  });
}

async function imageOf({ sha256, alt }: PictureItem, look: Look, sheet: PictureSheet): Promise<ImageItem | undefined> {
  const size = await sheet.sizeOf(sha256);
  if (!size || !(size.width > 0 && size.height > 0)) return undefined;
  const room = look.width - 2 * look.inset;
  const scale = Math.min(PIXEL, room / size.width, sheet.most / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return { kind: 'image', x: look.x + look.inset, y: 2, width, height, sha256, alt };
}
