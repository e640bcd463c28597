/**
 * The record for people: one HTML page that needs no network, no script, no file beside it and no Parley, and prints as it stands.
 * Everything it says comes from the blocks; only the pictures are read while it is written, one at a time.
 */
import type { Case } from './case.ts';
import { blockHtml } from './html-blocks.ts';
import { pictureHtml } from './html-picture.ts';
import { STYLE } from './html-style.ts';
import { attribute } from './markup.ts';
import type { Block } from './page.ts';
import { directionOf, shown } from './record-text.ts';
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

/** The policy stands before anything from a page: nothing is fetched, nothing runs, and pictures are those embedded. */
function headHtml({ about, language, version, words }: Case): string {
  const title = [words('evidenceTitle'), shown(about.peer), shown(about.marketplaceName)].join(' – ');
  return `<!DOCTYPE html>
<html lang="${attribute(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${attribute(`Parley ${version}`)}">
<title>${attribute(title.replaceAll('\n', ' '))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
}
