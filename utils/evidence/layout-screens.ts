/** Pictures of the screen on a page: as large as their text needs, and two beside each other where they are narrow. */
import { edgeHeight, GUTTER, type PageForm } from './layout-form.ts';
import type { PictureSheet } from './layout-pictures.ts';
import { stripesOf } from './layout-pictures.ts';
import { heightOf, type Look, type Row, textRows } from './layout-rows.ts';
import type { BoxItem, ImageItem, Paragraph, PictureItem } from './page.ts';
import { LARGEST } from './screen-size.ts';

/** Pixels of the shown page to an inch of paper: with more than this a picture is cut over pages. */
const CUT = 200;
const INCH = 72;

/** Under a picture, and on a page for the heading above, in points. */
const [UNDER, HEADING] = [6, 36];

/** The text above, the pictures with theirs under them beside each other, and the text below. */
export async function screenRows(
  items: readonly (Paragraph | PictureItem)[],
  look: Look,
  sheet: PictureSheet,
): Promise<Row[]> {
  const { form, measure } = sheet;
  const lines = (paragraphs: readonly Paragraph[], at = look) =>
    paragraphs.flatMap((paragraph) => textRows(paragraph, at, form, measure));
  const pictures = items.filter((item) => item.kind === 'picture');
  const first = items.findIndex(({ kind }) => kind === 'picture');
  const isText = (item: Paragraph | PictureItem): item is Paragraph => item.kind === 'paragraph';
  const above = lines(items.slice(0, first).filter(isText));
  const below = lines(items.slice(first).filter(isText));
  const columns = columnsOf(pictures, look);
  const captions = pictures.map(({ caption }, at) => lines(caption, columns[at]));
  const texts = heightOf(above) + heightOf(below) + Math.max(...captions.map(heightOf));
  const most = pageHeight(form) - look.before - texts - UNDER - HEADING;
  const stacks: Row[][] = [];
  for (const [at, picture] of pictures.entries()) {
    const column = columns[at] ?? look;
    const rows = (await pictureRows(picture, column, sheet, most)) ?? lines([altOf(picture)], column);
    stacks.push([...rows, ...(captions[at] ?? [])]);
  }
  const [only] = stacks;
  return [...above, ...(only && stacks.length === 1 ? only : [beside(stacks)]), ...below];
}

const pageHeight = (form: PageForm) => form.height - 2 * form.margin - 2 * edgeHeight(form);

const altOf = ({ alt }: PictureItem): Paragraph => ({ kind: 'paragraph', role: 'mark', text: alt, direction: 'auto' });

/** Where each picture stands: in the order in which the language of its caption is read. */
function columnsOf(pictures: readonly PictureItem[], look: Look): Look[] {
  const inner = look.width - 2 * look.inset;
  const width = (inner - (pictures.length - 1) * GUTTER) / pictures.length;
  const isLeftward = pictures[0]?.caption[0]?.direction === 'rtl';
  const columns = pictures.map((_, at) => ({
    ...look,
    x: look.x + look.inset + at * (width + GUTTER),
    width,
    inset: 0,
  }));
  return isLeftward ? columns.reverse() : columns;
}

/** A picture as one row, or cut over pages where it would be too small; `undefined` where it cannot be drawn. */
async function pictureRows(
  { sha256, alt, screen = 1 }: PictureItem,
  look: Look,
  { form, sizeOf }: PictureSheet,
  most: number,
): Promise<Row[] | undefined> {
  const size = await sizeOf(sha256);
  if (!size || !(size.width > 0 && size.height > 0)) return undefined;
  const room = look.width - 2 * look.inset;
  const wide = Math.min(room, (size.width / screen / LARGEST) * INCH);
  const scale = Math.min(wide / size.width, most / size.height);
  const image = (scale: number): ImageItem => {
    const [width, height] = [size.width * scale, size.height * scale];
    return { kind: 'image', x: look.x + look.inset, y: 2, width, height, sha256, alt };
  };
  // Where the page is white as paper, a line tells what is on the picture and what is not.
  const framed = ({ height, items }: Row): Row => ({
    height,
    items: items.flatMap((item) => [item, ...(item.kind === 'image' ? [frameOf(item)] : [])]),
  });
  const isCut = !form.dense && INCH / (scale * screen) > CUT && scale < wide / size.width;
  if (isCut) return stripesOf(image(wide / size.width), size, most).map(framed);
  return [framed({ height: size.height * scale + UNDER, items: [image(scale)] })];
}

const frameOf = ({ x, y, width, height }: ImageItem): BoxItem => ({ kind: 'box', x, y, width, height, stroke: 0.6 });

function beside(stacks: readonly Row[][]): Row {
  const items = stacks.flatMap((rows) => {
    let y = 0;
    return rows.flatMap((row) => {
      const moved = row.items.map((item) => ({ ...item, y: item.y + y }));
      y += row.height;
      return moved;
    });
  });
  return { height: Math.max(...stacks.map(heightOf)), items };
}
