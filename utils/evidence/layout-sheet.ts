/** The page that is being filled, with what stands on every page. */
import { heightOf, type Row, type SetBlock } from './layout-block.ts';
import { type PageForm, styleOf } from './layout-form.ts';
import { linesOf } from './lines.ts';
import type { BoxItem, Measure, Page, TextItem } from './page.ts';

/** A page that is being filled. */
export interface Sheet {
  /** Room left, in points, and the room of an empty page. */
  room: () => number;
  whole: number;
  empty: () => boolean;
  /** Puts rows of a block; `before` and the frame are added. */
  add: (set: SetBlock, rows: Row[]) => void;
  mark: (words: 'continues' | 'continued') => Row;
  /** Finishes the page and begins the next. */
  turn: (last?: boolean) => Page;
}

/** The first page of `form`, empty. */
export function sheetOf(form: PageForm, measure: Measure): Sheet {
  const inner = form.width - 2 * form.margin;
  const small = styleOf('caption', form);
  const head = small.size * 2;
  const top = form.margin + head;
  const bottom = form.height - form.margin - head;
  let number = 1;
  let y = top;
  let items: Page['items'] = [];
  let messages = new Set<number>();

  const line = (text: string, x: number, at: number, width: number): TextItem[] => {
    const [first] = linesOf({ text, direction: 'ltr' }, small, width, measure);
    return (first?.words ?? []).map((word) => ({ ...word, x: word.x + x, y: at }));
  };
  const rule = (at: number): BoxItem => ({ kind: 'box', x: form.margin, y: at, width: inner, height: 0.5, fill: 0.5 });
  const finished = (height: number): Page => {
    const label = form.page(number, form.pages);
    const wide = measure(label, small, false);
    return {
      width: form.width,
      height,
      items: [
        rule(form.margin + small.size * 1.2),
        ...line(form.header, form.margin, form.margin + small.size * 0.8, inner),
        ...items,
        ...line(label, form.margin + inner - wide, height - form.margin, wide + 1),
      ],
      messages: [...messages],
    };
  };
  return {
    whole: bottom - top,
    room: () => bottom - y,
    empty: () => items.length === 0,
    add(set, rows) {
      y += items.length === 0 ? 0 : set.before;
      const height = heightOf(rows) + 2 * set.padding;
      if (set.frame) items.push({ kind: 'box', ...set.frame, x: form.margin + set.frame.x, y, height });
      y += set.padding;
      for (const row of rows) {
        for (const item of row.items) items.push({ ...item, x: item.x + form.margin, y: item.y + y });
        y += row.height;
      }
      y += set.padding;
      if (set.number !== undefined) messages.add(set.number);
    },
    mark(words) {
      const style = styleOf('mark', form);
      const height = style.size * form.leading;
      const [first] = linesOf({ text: form[words], direction: 'auto' }, style, inner * 0.8, measure);
      const placed = (first?.words ?? []).map((word) => ({ ...word, x: word.x + inner * 0.15, y: style.size }));
      return { height, items: placed };
    },
    turn(last) {
      const height = last && form.trim ? Math.min(form.height, y + head + form.margin) : form.height;
      const page = finished(height);
      number++;
      y = top;
      items = [];
      messages = new Set();
      return page;
    },
  };
}
