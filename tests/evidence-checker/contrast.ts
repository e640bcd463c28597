import { drawPage } from './grey.ts';
import { run } from './tools.ts';

const DPI = 100;
/** Pixels darker than this print black, the others white. */
const HALF = 128;

/** Words of a PDF that cannot be read any more when a printer leaves only black and white. */
export async function contrastComplaints(path: string, pages: number): Promise<string[]> {
  const boxes = String((await run('pdftotext', ['-bbox', path, '-'])).out)
    .split('<page ')
    .slice(1);
  const complaints: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const { width, height, at } = await drawPage(path, page, DPI);
    for (const [, x1, y1, x2, y2, word] of (boxes[page - 1] ?? '').matchAll(WORD)) {
      if (!/[\p{L}\p{N}]/u.test(word as string)) continue;
      const [left, top, right, bottom] = [x1, y1, x2, y2].map((points) => (Number(points) * DPI) / 72) as [
        number,
        number,
        number,
        number,
      ];
      let black = 0;
      let white = 0;
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1)
        for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1)
          if ((at[y * width + x] as number) < HALF) black += 1;
          else white += 1;
      if (black === 0 || white === 0) complaints.push(`page ${page}: "${word}" cannot be read in black and white`);
    }
  }
  return complaints.slice(0, 10);
}

const WORD = /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)<\/word>/g;
