/** The same pages written by two libraries: pdf-lib with fonts it embeds, jsPDF with each page as a picture. Runs in a page. */
import fontkit from '@pdf-lib/fontkit';
import { jsPDF } from 'jspdf';
import { PDFDocument, type PDFFont, rgb } from 'pdf-lib';
import { canvasTools } from '../../../utils/evidence/canvas.ts';
import type { Page } from '../../../utils/evidence/page.ts';

/** Milliseconds, bytes, and the file in base64. */
export interface PeerFigures {
  total: number;
  bytes: number;
  base64: string;
  /** Words that the library could not write. */
  failed: number;
}

/** Fonts lie beside the page: which for which letters, the last for all others. */
const FONTS: [file: string, letters: RegExp][] = [
  ['arabic.ttf', /\p{sc=Arabic}/u],
  ['hebrew.ttf', /\p{sc=Hebrew}/u],
  ['cjk.otf', /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\u3000-\u303F\uFF00-\uFFEF]/u],
  ['sans.ttf', /^/],
];

async function pdfLib(pages: Page[]): Promise<PeerFigures> {
  const files = await Promise.all(FONTS.map(async ([name]) => new Uint8Array(await (await fetch(name)).arrayBuffer())));
  const begin = performance.now();
  const made = await PDFDocument.create();
  made.registerFontkit(fontkit);
  const fonts: (PDFFont | undefined)[] = [];
  let failed = 0;
  for (const page of pages) {
    const sheet = made.addPage([page.width, page.height]);
    for (const item of page.items) {
      if (item.kind === 'box') {
        const { x, width, height, fill, stroke } = item;
        const grey = (shade: number | undefined) => (shade === undefined ? undefined : rgb(shade, shade, shade));
        const y = page.height - item.y - height;
        sheet.drawRectangle({ x, y, width, height, color: grey(fill), borderColor: grey(stroke), borderWidth: 0.5 });
      } else if (item.kind === 'text') {
        const at = FONTS.findIndex(([, letters]) => letters.test(item.text));
        fonts[at] ??= await made.embedFont(files[at] as Uint8Array, { subset: true });
        const { size, shade } = item.style;
        try {
          const color = rgb(shade, shade, shade);
          sheet.drawText(item.text, { x: item.x, y: page.height - item.y, size, font: fonts[at], color });
        } catch {
          failed++;
        }
      }
    }
  }
  const bytes = Uint8Array.from(await made.save());
  return { total: performance.now() - begin, bytes: bytes.length, base64: await base64Of(bytes), failed };
}

async function jspdf(pages: Page[]): Promise<PeerFigures> {
  const tools = canvasTools((width, height) => new OffscreenCanvas(width, height));
  const begin = performance.now();
  const made = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  for (const [index, page] of pages.entries()) {
    if (index > 0) made.addPage([page.width, page.height]);
    const form = { dpi: 150, type: 'image/jpeg', quality: 0.8 } as const;
    made.addImage(await tools.paintPage(page, async () => undefined, form), 'JPEG', 0, 0, page.width, page.height);
  }
  const bytes = new Uint8Array(made.output('arraybuffer'));
  return { total: performance.now() - begin, bytes: bytes.length, base64: await base64Of(bytes), failed: 0 };
}

async function base64Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([bytes]));
  await new Promise((resolve) => {
    reader.onload = resolve;
  });
  return String(reader.result).split(',')[1] ?? '';
}

/** What Node may call. */
export const peers = { pdfLib, jspdf };
Object.assign(globalThis, { peers });
