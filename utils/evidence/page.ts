/** A record laid out on pages: what stands where. The same pages are painted as pictures and written as PDF. No code, only shapes. */

/** What a paragraph is: decides its size and shade. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'notice'
  | 'name'
  | 'value'
  | 'day'
  | 'who'
  | 'label'
  | 'text'
  | 'other'
  | 'mark'
  | 'time'
  | 'card'
  | 'caption'
  | 'event'
  | 'item'
  | 'code';

/**
 * A paragraph of a record. `text` holds nothing that a page could play tricks with: odd characters are shown as `U+202E`, and what comes
 * from a page stands between U+2068 and U+2069 where Parley's own words are around it. `\n` breaks a line.
 */
export interface Paragraph {
  kind: 'paragraph';
  role: Role;
  text: string;
  /** Base direction; `auto`: that of the first strong letter. */
  direction: 'ltr' | 'rtl' | 'auto';
}

/** A picture of a record with what stands under it. */
export interface PictureItem {
  kind: 'picture';
  /** Lower-case hex SHA-256. */
  sha256: string;
  /** What is said about it to those who cannot see it. */
  alt: string;
  caption: Paragraph[];
  /** Of a picture of the screen: its pixels for one of the page that it shows. It is set so that the page's text can be read. */
  screen?: number;
}

/** What belongs together: a message, an event, a list of facts. Cut over two pages only where it must, and then with a mark. */
export interface Block {
  kind: 'head' | 'facts' | 'notice' | 'day' | 'message' | 'event' | 'gap' | 'screenshot' | 'list';
  /** Who wrote a message: the side it stands on. */
  side?: 'in' | 'out' | 'system';
  /** Taken back or deleted on the site. */
  gone?: true;
  /** Begins a page, where pages are not scarce. */
  fresh?: true;
  /** Number of a message in the order of the record, from 1. */
  number?: number;
  /** Its place in the whole conversation, from 1, and what it is called: `57`, `57 (Conversation 2)`. */
  place?: number;
  name?: string;
  /** Messages that the buyer left out at a gap; a gap without it is what the archive may never have seen. */
  leftOut?: number;
  /** A gap that belongs to what comes before it: nothing of its conversation follows. */
  ends?: true;
  /** Where a message stands: key of its conversation and rank. */
  message?: { conversation: string; rank: number };
  /** When it was, for what is left out where there is no room. */
  at?: number;
  items: (Paragraph | PictureItem)[];
}

/** How a text is drawn: size in points (1/72 inch). Shade from 0, black, to 1, white. */
export interface TextStyle {
  size: number;
  bold?: true;
  mono?: true;
  shade: number;
}

/** One word or sign on a page, in the order it is read; `text` as it is read. Points from the upper left corner; `y` is the base line. */
export interface TextItem {
  kind: 'text';
  x: number;
  y: number;
  width: number;
  text: string;
  style: TextStyle;
  /** Direction in which it is drawn. */
  rtl: boolean;
  /** A space is read after it. */
  space?: true;
  /** The line ends after it; `hard` where the text itself breaks there. */
  end?: 'soft' | 'hard';
}

/** A filled or framed box behind the text. */
export interface BoxItem {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: number;
  stroke?: number;
  radius?: number;
}

/** A picture on a page, whole, in its own proportions. */
export interface ImageItem {
  kind: 'image';
  x: number;
  y: number;
  width: number;
  height: number;
  sha256: string;
  alt: string;
  /** Only so much of the picture, in its pixels from the top; absent is all. */
  part?: PicturePart;
}

/** A stripe of a picture, in its pixels. */
export interface PicturePart {
  top: number;
  height: number;
}

/** A page, size in points. */
export interface Page {
  width: number;
  height: number;
  items: (TextItem | BoxItem | ImageItem)[];
  /** Numbers, in the order of the record, of the messages on it, whole or in part. */
  messages: number[];
}

/** Width of a word in points, drawn as `style` says. */
export type Measure = (text: string, style: TextStyle, rtl: boolean) => number;

/** Size of a picture in pixels; `undefined` when it cannot be drawn. */
export type SizeOf = (sha256: string) => Promise<{ width: number; height: number } | undefined>;
