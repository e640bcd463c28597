/** Paints pages as picture files, none larger than a place takes. */
import type { MadeFile, Split } from './make-shapes.ts';
import type { Page } from './page.ts';
import type { Bytes, PageTools, ReadPicture } from './page-tools.ts';

/** From what is sharp to what can still be read: dots an inch, and quality of the JPEG. */
const FINENESS = [
  { dpi: 190, quality: 0.85 },
  { dpi: 160, quality: 0.75 },
  { dpi: 140, quality: 0.65 },
  { dpi: 120, quality: 0.55 },
  { dpi: 100, quality: 0.45 },
];

/** One JPEG a page, as sharp as fits; `undefined` when they do not fit into what the place takes. */
export async function paintPictures(
  pages: AsyncIterable<Page>,
  { paintPage }: Pick<PageTools, 'paintPage'>,
  picture: ReadPicture,
  { limits, name, onPage, onFile }: Split,
): Promise<MadeFile[] | undefined> {
  const none = Number.POSITIVE_INFINITY;
  const { fileBytes = none, totalBytes = none, files: mostFiles = none, dpi: mostDpi = 300 } = limits;
  const files: MadeFile[] = [];
  let total = 0;
  let level = 0;
  for await (const page of pages) {
    if (files.length >= mostFiles) return undefined;
    const most = Math.min(fileBytes, totalBytes - total);
    let bytes: Bytes | undefined;
    // No page is sharper than the one before it: all look the same, and nothing is tried in vain.
    while (!bytes) {
      const form = FINENESS[level];
      if (!form) return undefined;
      const painted = await paintPage(page, picture, { ...form, dpi: Math.min(form.dpi, mostDpi), type: 'image/jpeg' });
      if (painted.length <= most) bytes = painted;
      else level++;
    }
    total += bytes.length;
    files.push({ name: name(files.length + 1), type: 'image/jpeg', bytes, pages: 1 });
    onPage(files.length);
    onFile([page]);
  }
  return files;
}
