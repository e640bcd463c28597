/** What draws and measures for the pages of a record. `canvas.ts` makes it of a browser's canvas; tests make their own. No code, only shapes. */
import type { Measure, Page, PicturePart, TextStyle } from './page.ts';
import type { Picture } from './types.ts';

/** Bytes as the browser's own interfaces take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a kept picture by lower-case hex SHA-256; `undefined` when it is lost. */
export type ReadPicture = (sha256: string) => Promise<Picture | undefined>;

/** A picture as JPEG without anything else in the file (no place, no camera), upright, on white; size in pixels. */
export interface Jpeg {
  bytes: Bytes;
  width: number;
  height: number;
}

/** How a page becomes a picture. `quality` from 0 to 1, for JPEG. */
export interface PaintForm {
  dpi: number;
  type: 'image/jpeg' | 'image/png';
  quality?: number;
}

/** A text drawn in black on nothing: 4 bytes a pixel (red, green, blue, opacity), `perEm` pixels to the size of the letters. */
export interface Drawing {
  width: number;
  height: number;
  pixels: Uint8ClampedArray;
  perEm: number;
  /** Where the text begins and its base line, in pixels from the upper left corner. */
  x: number;
  y: number;
}

/** What draws and measures. */
export interface PageTools {
  measure: Measure;
  /** Size in pixels, upright; `undefined` when it cannot be drawn. */
  sizeOf: (picture: Picture) => Promise<{ width: number; height: number } | undefined>;
  /** The picture or `part` of it, never larger than it is and at most `maxWidth` × `maxHeight` pixels; `undefined` when it cannot be drawn. */
  shrink: (
    picture: Picture,
    maxWidth: number,
    maxHeight: number,
    quality: number,
    part?: PicturePart,
  ) => Promise<Jpeg | undefined>;
  /** A page as a picture file; a picture that is lost or cannot be drawn leaves its frame. */
  paintPage: (page: Page, picture: ReadPicture, form: PaintForm) => Promise<Bytes>;
  /** A text by itself, with room around it. */
  draw: (text: string, style: TextStyle, rtl: boolean, perEm: number) => Drawing;
}
