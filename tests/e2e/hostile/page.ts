/** Runs in a page: makes every file of a pack of hostile texts, as the archive does. */
import { toBase64 } from '../../../utils/evidence/base64.ts';
import { canvasTools } from '../../../utils/evidence/canvas.ts';
import { marksOf } from '../../../utils/evidence/headers.ts';
import { layOut } from '../../../utils/evidence/layout.ts';
import { pageForm } from '../../../utils/evidence/layout-form.ts';
import { packFiles } from '../../../utils/evidence/pack-files.ts';
import { pdfOf } from '../../../utils/evidence/pdf.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { csvLines } from '../../../utils/evidence/record-csv.ts';
import { htmlOf } from '../../../utils/evidence/record-html.ts';
import { hostileCaseOf } from '../../utils/evidence/hostile-case.ts';
import { FORMULAS, MARKUP, PDF } from '../../utils/evidence/payloads.ts';

/** The files by their path, as base64; `first` is in every field outside the messages. */
export async function make(first: string): Promise<{ path: string; base64: string }[]> {
  const evidence = await hostileCaseOf([first, ...MARKUP, ...PDF, ...FORMULAS], { language: 'en' });
  const index = await indexPictures(evidence);
  const tools = canvasTools((width, height) => new OffscreenCanvas(width, height));
  const sizeOf = async (sha256: string) => {
    const picture = await evidence.picture(sha256);
    return picture && tools.sizeOf(picture);
  };
  const blocks = () => blocksOf(evidence, index, 'full');
  const pages = () => layOut(blocks(), pageForm('full', marksOf(evidence)), tools.measure, sizeOf);
  const facts = { title: first, language: 'en', madeAt: evidence.madeAt, dpi: 150, quality: 0.8 };
  const files = packFiles(evidence, index, [], {
    html: () => htmlOf(evidence, index, blocks()),
    csv: () => csvLines(evidence, index),
    pdf: () => pdfOf(pages(), facts, tools, evidence.picture),
  });
  const made: { path: string; base64: string }[] = [];
  for await (const file of files) {
    const parts: Uint8Array[] = [];
    if ('bytes' in file) parts.push(file.bytes);
    else for await (const part of file.parts) parts.push(part);
    made.push({ path: file.path, base64: toBase64(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())) });
  }
  return made;
}
