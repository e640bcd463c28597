/** What a page of a PDF draws: boxes, pictures, and the signs of its words. */
import type { GlyphBook, PlacedSign } from './glyphs.ts';
import type { BoxItem, ImageItem, Page, TextItem } from './page.ts';
import { textString } from './pdf-objects.ts';
import { hasRightToLeft, mostlyLeftToRight, orderFor } from './pdf-order.ts';

/** A coloured sign on a page, to be drawn as a picture: `x` and `y` are where it begins and its base line, as on a `Page`. */
export interface SignPicture {
  text: string;
  item: TextItem;
  x: number;
  y: number;
}

/** The content of a page, and what it uses. */
export interface PageContent {
  /** Operators up to the pictures, which come between in the order of the page. */
  parts: (string | ImageItem | SignPicture)[];
  fonts: Set<number>;
}

/** The content of a page; its signs are added to `book`, and `breathe` is awaited before each item. */
export async function contentOf(
  page: Page,
  book: GlyphBook,
  breathe: () => Promise<void> | undefined,
): Promise<PageContent> {
  const parts: PageContent['parts'] = [];
  const fonts = new Set<number>();
  const texts = page.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  /** How the page goes, where that matters. */
  const leftToRight = texts.some(hasRightToLeft) ? mostlyLeftToRight(texts) : undefined;
  let line: TextItem[] = [];
  const endLine = () => {
    if (line.length > 0) parts.push(...textOf(line, page, book, fonts, leftToRight));
    line = [];
  };
  for (const item of page.items) {
    if (item.kind !== 'text') {
      endLine();
      parts.push(item.kind === 'box' ? boxOf(item, page) : item);
      continue;
    }
    const pause = breathe();
    if (pause) await pause;
    book.signsOf(item.text, item.style, item.rtl);
    line.push(item);
    if (item.end) endLine();
  }
  endLine();
  return { parts, fonts };
}

/** A number as short as it can be, exact to 1/1000 point. */
export const short = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

/** The words of a line, from left to right, with the spaces that are read between them. */
function textOf(
  line: TextItem[],
  page: Page,
  book: GlyphBook,
  fonts: Set<number>,
  leftToRight: boolean | undefined,
): PageContent['parts'] {
  /** What the signs read as, from left to right. */
  let reads = '';
  const seen = [...line].sort((a, b) => a.x - b.x);
  const pictures: SignPicture[] = [];
  let text = 'BT\n';
  let font = '';
  let shade = -1;
  let run = '';
  /** Where the pen is and where the run of signs began. */
  let [pen, y] = [0, 0];
  const endRun = () => {
    if (run) text += `[${run}]TJ\n`;
    run = '';
  };
  const put = (sign: PlacedSign, x: number, item: TextItem) => {
    const { size } = item.style;
    reads += sign.text;
    const wanted = `/F${sign.font} ${short(size)} Tf\n`;
    if (wanted !== font || item.style.shade !== shade || y !== item.y || Math.abs(x - pen) > size * 2 || run === '') {
      endRun();
      if (wanted !== font) text += wanted;
      if (item.style.shade !== shade) text += `${short(item.style.shade)} g\n`;
      [font, shade, y] = [wanted, item.style.shade, item.y];
      fonts.add(sign.font);
      text += `1 0 0 1 ${short(x)} ${short(page.height - item.y)} Tm\n`;
      pen = x;
    }
    const behind = Math.round(((pen - x) / size) * 1000);
    if (behind !== 0) {
      run += behind;
      pen -= (behind * size) / 1000;
    }
    run += `<${sign.code.toString(16).padStart(4, '0')}>`;
    pen += (sign.advance * size) / 1000;
  };
  seen.forEach((item, index) => {
    const { size } = item.style;
    const word = book.signsOf(item.text, item.style, item.rtl);
    for (const sign of word.signs) put(sign, item.x + (sign.x * size) / 1000, item);
    for (const picture of word.pictures)
      pictures.push({ text: picture.text, item, x: item.x + picture.x * size, y: item.y });
    const next = seen[index + 1];
    if (!next) return;
    const gap = next.x - item.x - item.width;
    if (gap > size * 0.08 && gap < size * 2) put(book.blank(' ', (gap / size) * 1000), item.x + item.width, item);
  });
  endRun();
  text = `${text.replaceAll('><', '')}ET\n`;
  const order = leftToRight === undefined ? undefined : orderFor(readingOf(line), reads, leftToRight);
  return [order === undefined ? text : `/Span<</ActualText${textString(order)}>>BDC\n${text}EMC\n`, ...pictures];
}

/** A line as it is read. */
const readingOf = (line: TextItem[]) =>
  line.map((item, index) => item.text + (item.space && index < line.length - 1 ? ' ' : '')).join('');

/** A box, its corners round where it says so. */
function boxOf({ x, y, width, height, fill, stroke, radius = 0 }: BoxItem, page: Page): string {
  const [left, right, top, bottom] = [x, x + width, page.height - y, page.height - y - height];
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * 0.4477;
  const points = (...values: number[]) => values.map(short).join(' ');
  const path =
    r === 0
      ? `${points(left, bottom, width, height)} re\n`
      : `${points(left + r, top)} m ${points(right - r, top)} l ${points(right - k, top, right, top - k, right, top - r)} c ` +
        `${points(right, bottom + r)} l ${points(right, bottom + k, right - k, bottom, right - r, bottom)} c ` +
        `${points(left + r, bottom)} l ${points(left + k, bottom, left, bottom + k, left, bottom + r)} c ` +
        `${points(left, top - r)} l ${points(left, top - k, left + k, top, left + r, top)} c h\n`;
  const paint = fill === undefined ? (stroke === undefined ? 'n' : 'S') : stroke === undefined ? 'f' : 'B';
  return `${fill === undefined ? '' : `${short(fill)} g\n`}${stroke === undefined ? '' : `${short(stroke)} G 0.5 w\n`}${path}${paint}\n`;
}
