/** What is made for a place. No code, only shapes. */
import type { Limits } from './destinations.ts';
import type { Page } from './page.ts';
import type { Bytes } from './page-tools.ts';

/** A file for a place. */
export interface MadeFile {
  /** English letters and digits, at most 16 with the extension, in the order the files are read. */
  name: string;
  /** MIME type. */
  type: string;
  bytes: Bytes;
  pages?: number;
}

/** What was made. */
export interface Uploads {
  files: MadeFile[];
  /** Messages that found no room: each place where they are missing says so. */
  left: number;
  /** The first pages, to be shown. */
  preview: Page[];
}

/** What a place takes, and how its files are called. */
export interface Split {
  limits: Limits;
  name: (number: number) => string;
  /** Told how many pages are written so far. */
  onPage: (done: number) => void;
  /** Told the pages of each finished file. */
  onFile: (pages: readonly Page[]) => void;
}
