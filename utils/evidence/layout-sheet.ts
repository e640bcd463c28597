/** The page that is being filled, with what stands on every page. */
import type { SetBlock } from './layout-block.ts';
import { columnWidth, edgeHeight, GUTTER, type PageForm, styleOf } from './layout-form.ts';
import { heightOf, type Row } from './layout-rows.ts';
import { linesOf } from './lines.ts';
import type { BoxItem, Measure, Page, TextItem, TextStyle } from './page.ts';

/** A page that is being filled, column by column. */
export interface Sheet {
  /** Height left in the column, in points, and that of an empty one. */
  room: () => number;
  whole: number;
  /** Height left on the page, all columns together. */
  left: () => number;
  /** Whether nothing stands in the column. */
  empty: () => boolean;
  /** Puts rows of a block; the space before it and its frame are added. */
  add: (set: SetBlock, rows: Row[]) => void;
  /** Says under a part that it goes on, or over it that it began before. */
  mark: (words: 'continues' | 'continued', set: SetBlock) => Row;
  /** Begins the next column; the page where that was the last. */
  next: () => Page | undefined;
  /** The last page, where anything stands on it. */
  last: () => Page | undefined;
}

/** The first page of `form`, empty. */
export function sheetOf(form: PageForm, measure: Measure): Sheet {
  const small = styleOf('caption', form);
  const top = form.margin + edgeHeight(form);
  const bottom = form.height - top;
  const inner = form.width - 2 * form.margin;
  const wide = columnWidth(form);
  let number = 1;
  let column = 0;
  let y = top;
  let lowest = top;
  let items: Page['items'] = [];
  let messages = new Set<number>();

  const line = (text: string, x: number, at: number, style: TextStyle): TextItem[] => {
    const [first] = linesOf({ text, direction: 'ltr' }, style, Number.MAX_SAFE_INTEGER, measure);
    return (first?.words ?? []).map((word) => ({ ...word, x: word.x + x, y: at }));
  };
  // A long header is set smaller: the period at its end must not be lost.
  const headerWidth = line(form.header, 0, 0, small).reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const headerStyle = headerWidth > inner ? { ...small, size: (small.size * inner) / headerWidth } : small;
  const finish = (height: number): Page => {
    const { margin } = form;
    const label = form.page(number, form.pages);
    const labelWidth = measure(label, small, false);
    const rule: BoxItem = {
      kind: 'box',
      x: margin,
      y: margin + small.size * 1.2,
      width: inner,
      height: 0.5,
      fill: 0.5,
    };
    const header = line(form.header, margin, margin + small.size * 0.8, headerStyle);
    const footer = line(label, margin + inner - labelWidth, height - margin, small);
    const page = {
      width: form.width,
      height,
      items: [rule, ...header, ...items, ...footer],
      messages: [...messages],
    };
    number++;
    [column, y, lowest, items, messages] = [0, top, top, [], new Set()];
    return page;
  };
  return {
    whole: bottom - top,
    room: () => bottom - y,
    left: () => bottom - y + (form.columns - 1 - column) * (bottom - top),
    empty: () => y === top,
    add(set, rows) {
      const left = form.margin + column * (wide + GUTTER);
      y += y === top ? 0 : set.before;
      const height = heightOf(rows) + 2 * set.padding;
      if (set.frame) items.push({ kind: 'box', ...set.frame, x: left + set.frame.x, y, height });
      y += set.padding;
      for (const row of rows) {
        for (const item of row.items) items.push({ ...item, x: item.x + left, y: item.y + y });
        y += row.height;
      }
      y += set.padding;
      lowest = Math.max(lowest, y);
      if (set.number !== undefined) messages.add(set.number);
    },
    mark(words, { name }) {
      const style = styleOf('mark', form);
      const text = words === 'continues' ? form.continues : form.continued(name);
      const [first] = linesOf({ text, direction: 'auto' }, style, wide * 0.8, measure);
      const placed = (first?.words ?? []).map((word) => ({ ...word, x: word.x + wide * 0.15, y: style.size }));
      return { height: style.size * form.leading, items: placed };
    },
    next() {
      if (column + 1 >= form.columns) return finish(form.height);
      column++;
      y = top;
      return undefined;
    },
    last() {
      if (items.length === 0) return undefined;
      return finish(form.trim ? Math.min(form.height, lowest + edgeHeight(form) + form.margin) : form.height);
    },
  };
}
