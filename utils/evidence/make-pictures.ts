/** Paints pages as picture files, none larger than a place takes. */
import type { MadeFile, Split } from './make-shapes.ts';
import type { Page } from './page.ts';
import type { PageTools, ReadPicture } from './page-tools.ts';

/** From what is sharp to what can still be read: dots an inch, and quality of the JPEG. */
const FINENESS = [
  { dpi: 190, quality: 0.85 },
  { dpi: 160, quality: 0.75 },
  { dpi: 140, quality: 0.65 },
  { dpi: 120, quality: 0.55 },
  { dpi: 100, quality: 0.45 },
];

/** One JPEG a page, each as sharp as fits; `undefined` when they do not fit into what the place takes. */
export async function paintPictures(
  pages: AsyncIterable<Page>,
  { paintPage }: Pick<PageTools, 'paintPage'>,
  picture: ReadPicture,
  { limits, name, onPages }: Split,
): Promise<MadeFile[] | undefined> {
  const files: MadeFile[] = [];
  const { fileBytes = Number.POSITIVE_INFINITY, totalBytes = Number.POSITIVE_INFINITY } = limits;
  let total = 0;
  for await (const page of pages) {
    if (files.length >= (limits.files ?? Number.POSITIVE_INFINITY)) return undefined;
    // What is in all is shared out evenly between the files that may come.
    const most = Math.min(fileBytes, (totalBytes - total) / Math.max(1, (limits.files ?? 1) - files.length));
    const bytes = await paintWithin(page, most, limits.dpi, paintPage, picture);
    if (!bytes) return undefined;
    total += bytes.length;
    files.push({ name: name(files.length + 1), type: 'image/jpeg', bytes, pages: 1 });
    onPages([page]);
  }
  return files;
}

async function paintWithin(
  page: Page,
  most: number,
  dots = 300,
  paintPage: PageTools['paintPage'],
  picture: ReadPicture,
): Promise<MadeFile['bytes'] | undefined> {
  for (const { dpi, quality } of FINENESS) {
    const bytes = await paintPage(page, picture, { dpi: Math.min(dpi, dots), type: 'image/jpeg', quality });
    if (bytes.length <= most) return bytes;
  }
  return undefined;
}
