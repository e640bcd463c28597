/** The sheets a record is set on, and how large each kind of paragraph stands on them. Points: 1/72 inch. */
import type { Role, TextStyle } from './page.ts';

/** What stands on every page, and where something is cut; in the buyer's language. */
export interface PageMarks {
  /** Case and period, on top of every page. */
  header: string;
  /** "Page 2 of 7"; without `of` where the number of pages is not known. */
  page: (number: number, of?: number) => string;
  /** Under the first part of what is cut. */
  continues: string;
  /** Over each further part, with what the message is called. */
  continued: (name?: string) => string;
}

/** A sheet, filled from top to bottom. */
export interface PageForm extends PageMarks {
  width: number;
  height: number;
  margin: number;
  /** Factor of all sizes of text. */
  scale: number;
  /** Height of a line, in sizes of its text. */
  leading: number;
  /** Space between what belongs together and what does not. */
  gap: number;
  /** The most room a picture of a message takes in height. */
  pictureHeight: number;
  columns: number;
  /** Messages stand across the whole column, close to each other. */
  dense?: true;
  /** The last page ends where its text ends. */
  trim?: true;
  /** How many pages there are, once known. */
  pages?: number;
}

/**
 * `full` and `dense` are A4; `tall` is twice as high as wide, to be seen on a screen as a picture, `tallDense` three times, in two columns. No
 * PDF has columns: programs that read its text mix them up.
 */
export type FormName = 'full' | 'dense' | 'tall' | 'tallDense';

const A4 = { width: 595, height: 842 };

const FORMS: Record<FormName, Omit<PageForm, keyof PageMarks>> = {
  full: { ...A4, margin: 45, scale: 1, leading: 1.38, gap: 8, columns: 1, pictureHeight: 300 },
  dense: { ...A4, margin: 30, scale: 0.8, leading: 1.22, gap: 2.5, columns: 1, pictureHeight: 110, dense: true },
  tall: {
    width: 450,
    height: 950,
    margin: 22,
    scale: 1,
    leading: 1.36,
    gap: 8,
    columns: 1,
    pictureHeight: 320,
    trim: true,
  },
  tallDense: {
    ...A4,
    height: 1785,
    margin: 24,
    scale: 0.85,
    leading: 1.22,
    gap: 2.5,
    columns: 2,
    pictureHeight: 140,
    dense: true,
    trim: true,
  },
};

/** A sheet with its marks. */
export const pageForm = (name: FormName, marks: PageMarks): PageForm => ({ ...FORMS[name], ...marks });

/** Space between two columns. */
export const GUTTER = 12;

/** Height of the header, or of the footer, without the margin. */
export const edgeHeight = (form: Pick<PageForm, 'scale'>): number => 2 * styleOf('caption', form).size;

/** Width of a column. */
export const columnWidth = ({ width, margin, columns }: PageForm): number =>
  (width - 2 * margin - (columns - 1) * GUTTER) / columns;

/** Height that a page has for its text, all columns together. */
export const textHeight = (form: PageForm): number =>
  form.columns * (form.height - 2 * form.margin - 2 * edgeHeight(form));

/** Size in points on a full page, and shade. Nothing is lighter than what a fax or a copy in black and white still shows. */
const STYLES: Record<Role, TextStyle> = {
  title: { size: 18, bold: true, shade: 0 },
  subtitle: { size: 12, shade: 0.2 },
  heading: { size: 13, bold: true, shade: 0 },
  notice: { size: 10, shade: 0 },
  name: { size: 9, bold: true, shade: 0.25 },
  value: { size: 9.5, shade: 0 },
  day: { size: 9.5, bold: true, shade: 0.2 },
  who: { size: 9.5, bold: true, shade: 0 },
  label: { size: 8.5, bold: true, shade: 0.3 },
  text: { size: 10.5, shade: 0 },
  other: { size: 10, shade: 0.25 },
  mark: { size: 9, bold: true, shade: 0 },
  time: { size: 8.5, shade: 0.3 },
  card: { size: 9.5, shade: 0.15 },
  caption: { size: 8.5, shade: 0.25 },
  event: { size: 10, shade: 0 },
  item: { size: 10, shade: 0 },
  code: { size: 8.5, mono: true, shade: 0.15 },
};

/** Below this no sheet goes, in points: what is scanned or faxed stays readable. */
const SMALLEST = 7;

const scaled = new Map<number, Record<Role, TextStyle>>();

/** How a paragraph is drawn on `form`; the same object each time. */
export function styleOf(role: Role, { scale }: Pick<PageForm, 'scale'>): TextStyle {
  let styles = scaled.get(scale);
  if (!styles) {
    const size = (full: number) => Math.max(SMALLEST, Math.round(full * scale * 4) / 4);
    const entries = Object.entries(STYLES).map(([name, style]) => [name, { ...style, size: size(style.size) }]);
    styles = Object.fromEntries(entries) as Record<Role, TextStyle>;
    scaled.set(scale, styles);
  }
  return styles[role];
}
