import type { Case } from '../../utils/evidence/case.ts';

import { titleOf } from '../../utils/evidence/headers.ts';
import { recordPages } from '../../utils/evidence/make.ts';
import { zipStream } from '../../utils/evidence/pack.ts';
import { packFiles, type Upload } from '../../utils/evidence/pack-files.ts';
import type { Block, Page } from '../../utils/evidence/page.ts';
import type { PageTools } from '../../utils/evidence/page-tools.ts';
import { pdfOf } from '../../utils/evidence/pdf.ts';
import { blocksOf } from '../../utils/evidence/record.ts';
import { csvLines } from '../../utils/evidence/record-csv.ts';
import { htmlOf } from '../../utils/evidence/record-html.ts';
import { type SealTools, sealFiles } from '../../utils/evidence/seal-files.ts';
import type { PictureIndex } from '../../utils/evidence/types.ts';

/** What the sealed copy is made of. */
export interface CopyParts extends SealTools {
  evidence: Case;
  index: PictureIndex;
  uploads: readonly Upload[];
  tools: PageTools;
}

/** Pictures and lines in the PDF of the copy: sharp in print. */
const DPI = 300;
const QUALITY = 0.8;
/** What the HTML takes of the whole time, about; the PDF takes the rest. */
const HTML = 0.15;

/** The buyer's own copy as a sealed ZIP, made as it is read. `progress` from 0 to 1. */
export function copyStream(
  { evidence, index, uploads, tools, signer, stamp }: CopyParts,
  progress: (part: number) => void,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const all = evidence.threads.reduce((sum, { messages }) => sum + messages.length, 1);
  const blocks = () => blocksOf(evidence, index, 'full');
  const html = () =>
    htmlOf(
      evidence,
      index,
      counted(blocks(), (done) => progress((HTML * done) / all)),
    );
  const pdf = () => {
    const told = passed(recordPages(evidence, index, tools, signal), (done) =>
      progress(HTML + ((1 - HTML) * done) / all),
    );
    const { madeAt, language } = evidence;
    return pdfOf(
      told,
      { title: titleOf(evidence), language, madeAt, dpi: DPI, quality: QUALITY },
      tools,
      evidence.picture,
    );
  };
  const csv = () => csvLines(evidence, index);
  const files = packFiles(evidence, index, uploads, { html, csv, pdf }, signal);
  return zipStream(sealFiles(files, evidence, { signer, stamp }), evidence.madeAt);
}

/** The same blocks; tells how many messages went by. */
function* counted(blocks: Iterable<Block>, progress: (messages: number) => void): Generator<Block> {
  let done = 0;
  for (const block of blocks) {
    if (block.kind === 'message') progress(++done);
    yield block;
  }
}

/** The same pages; tells the last message that went by. */
async function* passed(pages: AsyncIterable<Page>, progress: (messages: number) => void): AsyncGenerator<Page> {
  let done = 0;
  for await (const page of pages) {
    done += page.messages.length;
    progress(done);
    yield page;
  }
}
