/**
 * The record for people: one HTML page that needs no network, no script, no file beside it and no Parley, and prints as it stands.
 * Everything it says comes from the blocks; only the pictures are read while it is written, one at a time.
 */
import type { Case } from './case.ts';
import { blockHtml } from './html-blocks.ts';
import { htmlHead } from './html-head.ts';
import { pictureHtml } from './html-picture.ts';
import type { Block } from './page.ts';
import { shown } from './record-text.ts';
import type { PictureIndex } from './types.ts';

/**
 * `record.html`, in pieces: a block or a part of a picture each. A picture of more than 32 KB that stands in the record twice is
 * embedded once and named from then on. Throws the reason of `signal` once it is aborted.
 */
export async function* htmlOf(
  evidence: Case,
  index: PictureIndex,
  blocks: Iterable<Block>,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const written = new Set<string>();
  yield headHtml(evidence);
  for (const block of blocks) {
    signal?.throwIfAborted();
    for (const part of blockHtml(block))
      if (typeof part === 'string') yield part;
      else yield* pictureHtml(part, evidence, index, written);
  }
  yield '</main>\n</body>\n</html>\n';
}

function headHtml(evidence: Case): string {
  const { about, words } = evidence;
  const title = [words('evidenceTitle'), shown(about.peer), shown(about.marketplaceName)].join(' – ');
  return `${htmlHead(evidence, title)}<main>\n`;
}
