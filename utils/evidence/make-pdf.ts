/** Splits pages over PDF files, none larger or longer than a place takes. */
import type { MadeFile, Split } from './make-shapes.ts';
import type { Page } from './page.ts';
import type { Bytes } from './page-tools.ts';

/** Writes one PDF of the pages it pulls. */
export type WritePdf = (pages: AsyncIterable<Page>) => AsyncIterable<Bytes>;

/** Pages of one file at most, where the place has no number: they are held in memory until the file fits. */
const MOST_PAGES = 250;
/** Part of a file that is kept free at first for the letters, which a PDF holds at its end. */
const FREE = 0.15;

/** The files, in order; `undefined` as soon as it is known that they do not fit into what the place takes. */
export async function splitPdf(
  pages: AsyncIterator<Page, void>,
  write: WritePdf,
  { limits, name, onPage, onFile }: Split,
): Promise<MadeFile[] | undefined> {
  const none = Number.POSITIVE_INFINITY;
  const { fileBytes = none, totalBytes = none, filePages = MOST_PAGES } = limits;
  const files: MadeFile[] = [];
  const waiting: Page[] = [];
  let free = fileBytes * FREE;
  let [total, finished] = [0, 0];
  const next = async () => {
    const page = waiting.shift();
    if (page) return page;
    const { value, done } = await pages.next();
    return done ? undefined : value;
  };
  for (let first = await next(); first; first = await next()) {
    if (files.length >= (limits.files ?? none)) return undefined;
    const most = Math.min(fileBytes, totalBytes - total);
    const isFull = ({ written, taken }: Progress) => {
      onPage(finished + taken.length);
      return written > most || written + free > fileBytes || taken.length >= Math.min(filePages, MOST_PAGES);
    };
    let made = await writeOne(first, next, write, isFull);
    free = Math.max(free, made.tail * 1.2);
    while (made.bytes.length > most) {
      if (made.taken.length < 2 || most < fileBytes) return undefined;
      const fitting = Math.floor((made.taken.length * most * 0.95) / made.bytes.length);
      const count = Math.min(made.taken.length - 1, Math.max(1, fitting));
      waiting.unshift(...made.taken.splice(count));
      const again = made.taken[Symbol.iterator]();
      made = await writeOne(
        again.next().value as Page,
        async () => again.next().value,
        write,
        () => false,
      );
    }
    total += made.bytes.length;
    finished += made.taken.length;
    files.push({ name: name(files.length + 1), type: 'application/pdf', bytes: made.bytes, pages: made.taken.length });
    onFile(made.taken);
  }
  return files;
}

interface Progress {
  /** Bytes so far. */
  written: number;
  taken: Page[];
}

async function writeOne(
  first: Page,
  next: () => Promise<Page | undefined>,
  write: WritePdf,
  isFull: (progress: Progress) => boolean,
): Promise<{ bytes: Bytes; taken: Page[]; tail: number }> {
  const progress: Progress = { written: 0, taken: [] };
  let before = 0;
  async function* pulled() {
    for (let page: Page | undefined = first; page; page = isFull(progress) ? undefined : await next()) {
      progress.taken.push(page);
      yield page;
      before = progress.written;
    }
  }
  const parts: Bytes[] = [];
  for await (const part of write(pulled())) {
    parts.push(part);
    progress.written += part.length;
  }
  return { bytes: joined(parts, progress.written), taken: progress.taken, tail: progress.written - before };
}

function joined(parts: readonly Bytes[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
