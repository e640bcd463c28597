import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './tools.ts';
import { checkUpload } from './upload.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-checker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

interface Made {
  lines?: string[];
  pages?: number;
  shade?: number;
  /** A picture of so many pixels across, that many points wide. */
  picture?: { pixels: number; points: number };
  blank?: boolean;
  script?: string;
}

/** A PDF with fonts of its own. */
async function pdf({ lines = ['Hello, is it there?'], pages = 1, shade = 0, picture, blank, script }: Made = {}) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const image = picture && (await document.embedPng(png(picture.pixels, picture.pixels)));
  for (let n = 0; n < pages; n += 1) {
    const page = document.addPage([595, 842]);
    for (const [at, line] of lines.entries())
      page.drawText(line, { x: 40, y: 780 - at * 20, size: 12, font, color: rgb(shade, shade, shade) });
    if (image && picture) page.drawImage(image, { x: 40, y: 40, width: picture.points, height: picture.points });
  }
  if (blank) document.addPage();
  if (script) document.addJavaScript('begin', script);
  return document.save({ useObjectStreams: false });
}

/** A grey PNG, white with a black square that lies `margin` pixels from each edge. */
function png(width: number, height: number, margin = 20, dpi?: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 255);
  for (let y = 0; y < height; y += 1) {
    rows[y * (width + 1)] = 0;
    if (y < margin || y >= height - margin) continue;
    rows.fill(0, y * (width + 1) + 1 + margin, (y + 1) * (width + 1) - margin);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const density = Buffer.alloc(9, 1);
  density.writeUInt32BE(Math.round((dpi ?? 0) / 0.0254), 0);
  density.writeUInt32BE(Math.round((dpi ?? 0) / 0.0254), 4);
  const chunks = [
    chunk('IHDR', head),
    ...(dpi ? [chunk('pHYs', density)] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The complaints about one file, without Helvetica's: it is no font of the file's own. */
async function about(paths: string[], destination: string, changed = {}) {
  const complaints = await checkUpload(paths, destination, changed);
  return complaints.filter((complaint) => !complaint.includes('Helvetica'));
}

describe('files for an upload', () => {
  it('are fine when they are', async () => {
    const paths = [file('case1.pdf', await pdf({ pages: 9 })), file('case2.pdf', await pdf({ pages: 10 }))];
    expect(await about(paths, 'everywhere')).toEqual([]);
    expect(await about([file('page1.png', png(600, 800, 20, 300))], 'aliexpress')).toEqual([]);
  });

  it.each([
    ['a page too many', ['19 are taken'], 'everywhere', { pages: 20 }],
    ['a blank page', ['page 2 is blank'], 'everywhere', { blank: true }],
    ['pale letters', ['"Hello," cannot be read in black and white'], 'everywhere', { shade: 0.7 }],
    [
      'a picture that is too fine',
      ['a picture of 720 dpi, 300 are taken'],
      'mastercard',
      { picture: { pixels: 1000, points: 100 } },
    ],
    ['a script', ['it holds JavaScript'], 'paypal', { script: 'app.alert(1)' }],
    ['no text', ['no text can be selected'], 'visa', { lines: [], picture: { pixels: 100, points: 100 } }],
  ])('%s is named', async (_, words, destination, made) => {
    const complaints = await about([file('case.pdf', await pdf(made))], destination);
    for (const word of words) expect(complaints.join('\n')).toContain(word);
  });

  it('names every number of a row', async () => {
    const one = file('a-much-too-long-name.pdf', await pdf());
    const big = file('big.pdf', Buffer.concat([await pdf(), Buffer.alloc(2_000_001)]));
    const all = [
      one,
      big,
      file('c.pdf', ''),
      file('d.pdf', await pdf()),
      file('e.zip', 'PK'),
      file('B.pdf', await pdf()),
    ];
    expect(await about(all, 'everywhere')).toEqual(
      expect.arrayContaining([
        '6 files, 5 are taken',
        'a-much-too-long-name.pdf: the name has more than 16 characters',
        'a-much-too-long-name.pdf: the name is not of letters and digits',
        expect.stringMatching(/^big.pdf: \d+ bytes, 2000000 are taken$/),
        'c.pdf: it is empty',
        'e.zip: the type is not taken',
        expect.stringMatching(/^the names are not in order/),
      ]),
    );
    expect(await about([big], 'paypal', { below: 2_000_000 })).toContainEqual(
      expect.stringContaining('less than 2000000'),
    );
    expect(await about([one, big], 'paypal', { total: 2_000_000 })).toContainEqual(
      expect.stringContaining('bytes in all'),
    );
  });

  it('does not take a file at its name', async () => {
    expect(await about([file('a.pdf', png(600, 600))], 'paypal')).toContain('a.pdf: it is no PDF');
    expect(await about([file('b.jpg', png(600, 600))], 'paypal')).toContain('b.jpg: it is a png');
    expect(await about([file('c.jpg', 'x')], 'paypal')).toContain('c.jpg: it is no picture that can be read');
  });

  it('sees what is cut off at the edge of a picture, and what nobody could read', async () => {
    const cut = await about([file('cut.png', png(600, 600, 0))], 'aliexpress');
    expect(cut.join()).toMatch(/blank|cut off/);
    expect(await about([file('fine.png', png(600, 600, 20, 600))], 'mastercard')).toContainEqual(
      expect.stringContaining('600 dpi'),
    );
    expect(await about([file('tiny.png', png(90, 600))], 'aliexpress')).toContain(
      'tiny.png: 90 x 600 pixels are too few to read',
    );
    const source = file(
      'source.pdf',
      await pdf({ lines: Array(60).fill('A line of a long page, down to its very edge') }),
    );
    await run('pdftoppm', ['-jpeg', '-r', '100', '-singlefile', source, join(folder, 'whole')]);
    await run('pdftoppm', [
      '-jpeg',
      '-r',
      '100',
      '-x',
      '60',
      '-W',
      '500',
      '-H',
      '600',
      '-singlefile',
      source,
      join(folder, 'part'),
    ]);
    expect(await about([join(folder, 'part.jpg')], 'aliexpress')).toEqual([expect.stringContaining('at a side')]);
  });

  it('measures letters that a font draws as pictures', async () => {
    const drawn = (pixels: number) => typeThree(pixels);
    expect(await about([file('fine.pdf', drawn(50))], 'everywhere')).toEqual([]);
    expect(await about([file('finer.pdf', drawn(100))], 'everywhere')).toContain(
      'finer.pdf: letters are drawn with 600 dpi, 300 are taken',
    );
  });
});

/** A PDF that writes "AAA" with a letter that is a picture, 12 points wide. */
function typeThree(pixels: number): string {
  const hex = 'aa'.repeat(Math.ceil(pixels / 8) * pixels);
  const proc = `12 0 0 0 12 12 d1 q 12 0 0 12 0 0 cm BI /W ${pixels} /H ${pixels} /IM true /BPC 1 /F /AHx ID ${hex}> EI Q`;
  const page = 'BT /F1 0.5 Tf 2 0 0 2 40 700 Tm (AAA) Tj ET';
  const map = '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <0041> endbfchar';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 12 12] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Type /Encoding /Differences [65 /a] >> /FirstChar 65 /LastChar 65 /Widths [12] /ToUnicode 7 0 R /Resources << >> >>',
    `<< /Length ${proc.length} >>\nstream\n${proc}\nendstream`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return `${text}xref\n0 8\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 8 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
