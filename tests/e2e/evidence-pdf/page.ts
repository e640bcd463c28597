/** Makes a record of texts in a browser: as PDF, and a page of it painted. */
import { canvasTools } from '../../../utils/evidence/canvas.ts';
import { marksOf } from '../../../utils/evidence/headers.ts';
import { layOut } from '../../../utils/evidence/layout.ts';
import { pageForm } from '../../../utils/evidence/layout-form.ts';
import type { Page } from '../../../utils/evidence/page.ts';
import { pdfOf } from '../../../utils/evidence/pdf.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { caseOf, photo, shaOf } from '../../bench/evidence/scene.ts';

/** Side of the squares, in points, whose darkness is told. */
export const SQUARE = 6;

/** A PDF in base64, and how dark the squares of one page are when it is painted: 0 black to 255 white, row by row. */
export interface Made {
  base64: string;
  painted: number[][];
}

/** The record of messages with these texts and one picture; page `shown`, from 0, is painted too. */
export async function make(texts: string[], shown: number): Promise<Made> {
  const tools = canvasTools((width, height) => new OffscreenCanvas(width, height));
  const drawn = await photo(3, 600);
  const read = async () => drawn;
  const evidence = caseOf(texts.length, 'latin', 1, read);
  for (const [index, message] of (evidence.threads[0]?.messages ?? []).entries()) message.text = texts[index] as string;
  const index = { paths: new Map([[shaOf(0), 'pictures/001.jpg']]), damaged: new Set<string>() };
  const blocks = blocksOf(evidence, index, 'full');
  const pages: Page[] = [];
  const form = pageForm('full', marksOf(evidence));
  for await (const page of layOut(blocks, form, tools.measure, () => tools.sizeOf(drawn))) pages.push(page);
  const facts = { title: 'Lamp, 光明', language: 'en', madeAt: evidence.madeAt, dpi: 300, quality: 0.8 };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of pdfOf(pages, facts, tools, read)) parts.push(part);
  const painted = await tools.paintPage(pages[shown] as Page, read, { dpi: 72, type: 'image/png' });
  return { base64: await base64Of(new Blob(parts)), painted: await squaresOf(painted) };
}

/** Whether a bracket that is read from right to left is drawn as its counterpart. */
export function mirrors(): boolean {
  const { draw } = canvasTools((width, height) => new OffscreenCanvas(width, height));
  const ink = (sign: string, rtl: boolean) => {
    const { pixels, width, height } = draw(sign, { size: 10, shade: 0 }, rtl, 64);
    return `${width} ${height} ${pixels.join()}`;
  };
  return ink('(', true) === ink(')', false) && ink('(', false) !== ink(')', false);
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function squaresOf(png: Uint8Array<ArrayBuffer>): Promise<number[][]> {
  const bitmap = await createImageBitmap(new Blob([png]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  const rows: number[][] = [];
  for (let y = 0; y + SQUARE <= bitmap.height; y += SQUARE) {
    const row: number[] = [];
    for (let x = 0; x + SQUARE <= bitmap.width; x += SQUARE) {
      const { data } = context.getImageData(x, y, SQUARE, SQUARE);
      let sum = 0;
      for (let i = 0; i < data.length; i += 4)
        sum += 0.299 * (data[i] as number) + 0.587 * (data[i + 1] as number) + 0.114 * (data[i + 2] as number);
      row.push(sum / SQUARE ** 2);
    }
    rows.push(row);
  }
  return rows;
}
