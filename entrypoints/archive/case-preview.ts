import type { Case } from '../../utils/evidence/case.ts';
import type { Page } from '../../utils/evidence/page.ts';
import type { PageTools } from '../../utils/evidence/page-tools.ts';

/** Enough to read the text on a screen. */
const DPI = 96;

const FIRST = 3;

/** The first pages as PNG pictures for the screen. */
export async function paintFirst(
  { picture }: Case,
  pages: Iterable<Page> | AsyncIterable<Page>,
  tools: PageTools,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const painted: Uint8Array<ArrayBuffer>[] = [];
  for await (const page of pages) {
    signal.throwIfAborted();
    painted.push(await tools.paintPage(page, picture, { dpi: DPI, type: 'image/png' }));
    if (painted.length === FIRST) break;
  }
  return painted;
}
