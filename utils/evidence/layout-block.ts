/** A block of a record as rows: what may stand alone on a page. */

import { type PageForm, styleOf } from './layout-form.ts';
import { type Line, linesOf } from './lines.ts';
import type {
  Block,
  BoxItem,
  ImageItem,
  Measure,
  Paragraph,
  PictureItem,
  SizeOf,
  TextItem,
  TextStyle,
} from './page.ts';

/** A line or a picture; `x` from the left edge of the sheet's text, `y` from the row's own top. */
export interface Row {
  height: number;
  items: (TextItem | ImageItem)[];
}

/** Height of rows under each other, in points. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A block, ready to be put on pages. */
export interface SetBlock {
  rows: Row[];
  /** What is drawn around and behind its part on each page. */
  frame?: Pick<BoxItem, 'x' | 'width' | 'fill' | 'stroke' | 'radius'>;
  /** Space inside the frame, above the first and below the last row. */
  padding: number;
  /** Space before it. */
  before: number;
  /** Belongs to what comes next: no page ends with it. */
  leads: boolean;
  /** Says so where it is cut. */
  marked: boolean;
  number?: number;
}

/** Height of a block on one page, with the space before it. */
export const heightOfSet = (set: SetBlock): number => set.before + 2 * set.padding + heightOf(set.rows);

/** Sets `block`; a picture that cannot be drawn leaves its description. */
export async function setBlock(block: Block, form: PageForm, measure: Measure, sizeOf: SizeOf): Promise<SetBlock> {
  const look = lookOf(block, form);
  const rows: Row[] = [];
  for (let index = 0; index < block.items.length; index++) {
    const item = block.items[index] as Paragraph | PictureItem;
    const next = block.items[index + 1];
    if (item.kind === 'picture') rows.push(...(await pictureRows(item, block, look, form, measure, sizeOf)));
    else if (item.role === 'name' && next?.kind === 'paragraph' && next.role === 'value') {
      const values: Paragraph[] = [];
      for (let after = block.items[index + 1]; after?.kind === 'paragraph' && after.role === 'value'; ) {
        values.push(after);
        index++;
        after = block.items[index + 1];
      }
      rows.push(...pairRows(item, values, look, form, measure));
    } else rows.push(...textRows(item, look, form, measure));
  }
  const { x, width, inset, ...rest } = look;
  const last = block.items.at(-1);
  const leads = block.kind === 'day' || block.kind === 'gap' || (last?.kind === 'paragraph' && last.role === 'heading');
  return {
    rows,
    padding: rest.padding,
    before: rest.before,
    leads,
    marked: block.kind === 'message' || block.kind === 'event' || block.kind === 'screenshot',
    ...(rest.frame ? { frame: { x, width, ...rest.frame } } : {}),
    ...(block.number === undefined ? {} : { number: block.number }),
  };
}

/** Where the text of a block stands, and its frame. */
interface Look {
  /** Left edge and width of the frame. */
  x: number;
  width: number;
  /** From the frame to the text. */
  inset: number;
  padding: number;
  before: number;
  frame?: { fill?: number; stroke?: number; radius?: number };
}

function lookOf({ kind, side, gone }: Block, form: PageForm): Look {
  const full = form.width - 2 * form.margin;
  const bare = { x: 0, width: full, inset: 0, padding: 0, before: form.gap };
  const padding = form.dense ? 1.5 : 6;
  const boxed = { ...bare, inset: form.dense ? 4 : 8, padding };
  if (kind === 'notice' || kind === 'gap') return { ...boxed, frame: { stroke: 0.4, radius: 2 } };
  if (kind === 'event') return { ...boxed, frame: { fill: 0.9, radius: 2 } };
  if (kind === 'head') return { ...bare, before: form.gap * 1.5 };
  if (kind !== 'message') return bare;
  // The buyer's own messages are shaded, the seller's framed: both show in black and white.
  const frame = side === 'out' ? { fill: 0.93, radius: 4 } : { stroke: gone ? 0.2 : 0.6, radius: 4 };
  if (form.dense) return { ...boxed, frame: { ...frame, radius: 1 } };
  if (side === 'system') return { ...boxed, x: full * 0.06, width: full * 0.88, frame: { stroke: 0.75, radius: 4 } };
  return { ...boxed, x: side === 'out' ? full * 0.12 : 0, width: full * 0.88, frame };
}

/** Part of the text that stands above its base line, in sizes; the rest hangs below. */
const ASCENT = 0.8;

function textRows(item: Paragraph, look: Look, form: PageForm, measure: Measure): Row[] {
  const style = styleOf(item.role, form);
  const hanging = item.role === 'item' ? style.size : 0;
  const x = look.x + look.inset + hanging;
  const width = look.width - 2 * look.inset - hanging;
  const align = item.role === 'day' ? 'center' : 'start';
  const rows: Row[] = [];
  for (const line of linesOf(item, style, width, measure, align)) rows.push(rowOf(line, x, style, form));
  if (hanging && rows[0]) rows[0].items.unshift(bullet(x - hanging, rows[0], style, measure));
  return rows;
}

function bullet(x: number, { items, height }: Row, style: TextStyle, measure: Measure): TextItem {
  const y = items[0]?.y ?? height;
  return { kind: 'text', x, y, width: measure('•', style, false), text: '•', style, rtl: false, space: true };
}

function rowOf({ words, high }: Line, x: number, style: TextStyle, form: PageForm): Row {
  const height = style.size * (high ? Math.max(form.leading, 1.45) : form.leading);
  const y = (height - style.size) / 2 + style.size * ASCENT;
  for (const word of words) {
    word.x += x;
    word.y = y;
  }
  return { height, items: words };
}

/** A name with its values beside it. */
function pairRows(name: Paragraph, values: Paragraph[], look: Look, form: PageForm, measure: Measure): Row[] {
  const inner = look.width - 2 * look.inset;
  const first = inner * 0.3;
  const left = textRows(name, { ...look, width: first - 6 + 2 * look.inset }, form, measure);
  const right = values.flatMap((value) =>
    textRows(value, { ...look, x: look.x + first, width: look.width - first }, form, measure),
  );
  const rows: Row[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index], right[index]];
    rows.push({ height: Math.max(a?.height ?? 0, b?.height ?? 0), items: [...(a?.items ?? []), ...(b?.items ?? [])] });
  }
  return rows;
}

/** Points of a pixel where a picture stands in its own size: 96 pixels make an inch. */
const PIXEL = 0.75;

async function pictureRows(
  item: PictureItem,
  block: Block,
  look: Look,
  form: PageForm,
  measure: Measure,
  sizeOf: SizeOf,
): Promise<Row[]> {
  const size = await sizeOf(item.sha256);
  const caption = item.caption.flatMap((paragraph) => textRows(paragraph, look, form, measure));
  if (!size || !(size.width > 0 && size.height > 0)) {
    const alt: Paragraph = { kind: 'paragraph', role: 'mark', text: item.alt, direction: 'auto' };
    return [...(item.alt ? textRows(alt, look, form, measure) : []), ...caption];
  }
  const room = look.width - 2 * look.inset;
  const most = block.kind === 'screenshot' ? form.height * 0.75 : form.pictureHeight;
  const scale = Math.min(PIXEL, room / size.width, most / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = look.x + look.inset;
  const image: ImageItem = { kind: 'image', x, y: 2, width, height, sha256: item.sha256, alt: item.alt };
  return [{ height: height + 4, items: [image] }, ...caption];
}
