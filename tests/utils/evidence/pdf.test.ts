import { describe, expect, it } from 'vitest';
import type { ImageItem, Page } from '../../../utils/evidence/page.ts';
import type { ReadPicture } from '../../../utils/evidence/page-tools.ts';
import { pdfOf } from '../../../utils/evidence/pdf.ts';
import { handPage, handTools } from './drawn.ts';
import { readPdf } from './pdf-reader.ts';

const FACTS = { title: 'Record (LED) 光明', language: 'fr', madeAt: Date.UTC(2026, 10, 23), dpi: 300, quality: 0.8 };
const PICTURE: ReadPicture = async () => ({ bytes: new Uint8Array(8), type: 'image/png' });
const LOST: ReadPicture = async () => undefined;

async function written(pages: Page[], picture = LOST, tools = handTools()) {
  const parts: Uint8Array[] = [];
  for await (const part of pdfOf(pages, FACTS, tools, picture)) parts.push(part);
  return readPdf(Buffer.concat(parts));
}

const image = (width: number, height: number, change: Partial<ImageItem> = {}): ImageItem => ({
  kind: 'image',
  ...{ x: 40, y: 40, width, height, sha256: 'ab'.repeat(32), alt: '' },
  ...change,
});
const pageOf = (...items: Page['items']): Page => ({ width: 595, height: 842, items, messages: [] });

describe('a PDF', () => {
  it('reads as the words that stand on its pages, whatever they are', async () => {
    const lines = [
      'Where is my lamp (oak)? \\ 12.50 € endstream endobj',
      'Пульт не работает',
      '遥控器坏了',
      'e\u0301 n\u0303',
      '😀 👨‍👩‍👧 ❤️',
    ];
    const { pages } = await written([handPage(lines), handPage(['Second page'])]);
    expect(pages.map((page) => page.trim().split('\n'))).toEqual([lines, ['Second page']]);
  });

  it('tells its title and its language, and when it was made', async () => {
    const { title, language, objects } = await written([handPage(['x'])]);
    expect({ title, language }).toEqual({ title: FACTS.title, language: 'fr' });
    expect([...objects.values()].some(({ dictionary }) => dictionary.includes('(D:20261123000000Z)'))).toBe(true);
  });

  it('holds nothing that runs or asks for anything', async () => {
    const { objects } = await written([handPage(['/JavaScript (app.alert(1)) /URI http://example.com'])]);
    const said = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
    expect(said).not.toMatch(/JavaScript|\/JS|\/URI|\/AA|\/OpenAction|\/Launch|http/);
  });

  it('shows a lone surrogate as U+FFFD', async () => {
    const { pages } = await written([handPage(['a\uD83Db'])]);
    expect(pages[0]).toContain('a\uFFFDb');
  });

  it('draws each sign once, and takes another font when one is full', async () => {
    const all = Array.from({ length: 3_500 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const lines = Array.from({ length: 50 }, (_, row) => all.slice(row * 70, row * 70 + 70).join(''));
    const sheets = [0, 1, 0, 1].map((half) => handPage(lines.slice(half * 25, half * 25 + 25)));
    const { pages, fonts } = await written(sheets);
    expect(fonts).toBe(2);
    expect(pages[1]?.trim().split('\n')).toEqual(lines.slice(25));
    expect(pages[2]).toBe(pages[0]);
  });

  it('holds a picture no finer than asked, and the same one once', async () => {
    const shrunk: { width: number; height: number }[] = [];
    const sheets = [pageOf(image(144, 72)), pageOf(image(144, 72))];
    const { pictures, objects } = await written(sheets, PICTURE, handTools(shrunk));
    expect(shrunk[0]).toEqual({ width: 600, height: 300 });
    expect(pictures).toEqual([
      { width: 600, height: 300, across: 144, down: 72 },
      { width: 600, height: 300, across: 144, down: 72 },
    ]);
    expect([...objects.values()].filter(({ dictionary }) => dictionary.includes('DCTDecode'))).toHaveLength(1);
  });

  it('keeps two stripes of a tall picture apart', async () => {
    const stripes = [0, 500].map((top) => image(144, 72, { part: { top, height: 500 } }));
    const { objects } = await written([pageOf(...stripes)], PICTURE);
    expect([...objects.values()].filter(({ dictionary }) => dictionary.includes('DCTDecode'))).toHaveLength(2);
  });

  it('goes on without a picture that is lost', async () => {
    const { pages, pictures } = await written([pageOf(image(144, 72), ...handPage(['after it']).items)]);
    expect(pictures).toEqual([]);
    expect(pages[0]?.trim()).toBe('after it');
  });

  it('draws emoji in colour, at most as fine as asked', async () => {
    const { pictures } = await written([handPage(['ok 😀'], 12)]);
    expect(pictures).toHaveLength(1);
    for (const { width, across } of pictures) expect((width / across) * 72).toBeLessThanOrEqual(300);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    const parts = pdfOf([handPage(['a']), handPage(['b'])], FACTS, handTools(), LOST, stop.signal);
    await parts.next();
    stop.abort(new Error('enough'));
    await expect(parts.next()).rejects.toThrow('enough');
  });
});
