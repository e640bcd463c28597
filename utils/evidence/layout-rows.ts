/** Paragraphs as rows: what may stand alone on a page. */
import { type PageForm, styleOf } from './layout-form.ts';
import { type Line, linesOf } from './lines.ts';
import type { BoxItem, ImageItem, Measure, Paragraph, TextItem, TextStyle } from './page.ts';

/** A line or a picture; `x` from the left edge of the sheet's text, `y` from the row's own top. */
export interface Row {
  height: number;
  items: (TextItem | ImageItem | BoxItem)[];
}

/** Height of rows under each other, in points. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** Where the text of a block stands, and its frame. Points. */
export interface Look {
  /** Left edge and width of the frame. */
  x: number;
  width: number;
  /** From the frame to the text. */
  inset: number;
  padding: number;
  before: number;
  frame?: { fill?: number; stroke?: number; radius?: number };
}

/** Part of the text that stands above its base line, in sizes; the rest hangs below. */
const ASCENT = 0.8;

/** Empty lines that take room; a text of 100,000 line breaks must not make 2,000 empty pages. */
const MOST_EMPTY = 12;

/** The lines of a paragraph. */
export function textRows(item: Paragraph, look: Look, form: PageForm, measure: Measure): Row[] {
  const style = styleOf(item.role, form);
  // A command stands under the item that tells what it does.
  const hanging = item.role === 'item' || item.role === 'code' ? styleOf('item', form).size : 0;
  const x = look.x + look.inset + hanging;
  const width = look.width - 2 * look.inset - hanging;
  const align = item.role === 'day' ? 'center' : 'start';
  const rows: Row[] = [];
  let empty = 0;
  for (const line of linesOf(item, style, width, measure, align)) {
    empty = line.words.length === 0 ? empty + 1 : 0;
    if (empty <= MOST_EMPTY) rows.push(rowOf(line, x, style, form));
  }
  if (item.role === 'item' && rows[0]) rows[0].items.unshift(bullet(x - hanging, rows[0], style, measure));
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
export function pairRows(name: Paragraph, values: Paragraph[], look: Look, form: PageForm, measure: Measure): Row[] {
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
