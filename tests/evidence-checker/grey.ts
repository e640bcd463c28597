import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { PictureHeader } from './picture.ts';
import { run } from './tools.ts';

/** Grey values, 0 black to 255 white, row by row. */
export interface Grey {
  width: number;
  height: number;
  at: Uint8Array;
}

/** A page of a PDF as poppler draws it. Pages count from 1. */
export async function drawPage(path: string, page: number, dpi: number): Promise<Grey> {
  const said = await run('pdftoppm', ['-gray', '-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, path]);
  return readPgm(said.out);
}

/** A JPEG or PNG, unpacked; `undefined` for other kinds. */
export async function drawPicture(bytes: Buffer, header: PictureHeader): Promise<Grey | undefined> {
  if (header.type === 'png') return unpackPng(bytes, header);
  if (header.type !== 'jpg') return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'parley-checker-'));
  try {
    const path = join(folder, 'page.pdf');
    await writeFile(path, aroundJpeg(bytes, header));
    return await drawPage(path, 1, 72);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A PDF of one page, a point a pixel, that holds nothing but the JPEG: poppler unpacks it. */
function aroundJpeg(bytes: Buffer, { width, height }: PictureHeader): Buffer {
  const frame = bytes.indexOf(Buffer.from([0xff, 0xda]));
  const isGrey = frame > 0 && bytes[frame + 4] === 1;
  const draw = `${width} 0 0 ${height} 0 0 cm /I Do`;
  const colour = isGrey ? '/DeviceGray' : '/DeviceRGB';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>`,
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${colour} /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${at + 1} 0 obj\n${object}`));
    if (at === 4) parts.push(bytes, Buffer.from('\nendstream'));
    parts.push(Buffer.from('\nendobj\n'));
  }
  const begin = Buffer.concat(parts).length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${begin}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** `P5 width height 255` and the bytes. */
function readPgm(bytes: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60));
  if (!head) throw new Error('poppler drew nothing');
  return { width: Number(head[1]), height: Number(head[2]), at: bytes.subarray(head[0].length) };
}

/** Samples per pixel by colour type (PNG 3rd edition, table 12), of 8 bits each. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function unpackPng(bytes: Buffer, { width, height }: PictureHeader): Grey | undefined {
  const [depth, colour, , , interlace] = bytes.subarray(24, 29);
  const samples = SAMPLES[colour as number];
  if (depth !== 8 || !samples || interlace) return undefined;
  const data: Buffer[] = [];
  let palette = Buffer.alloc(0);
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') data.push(chunk);
    if (name === 'PLTE') palette = Buffer.from(chunk);
  }
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * samples, height, samples);
  const at = new Uint8Array(width * height);
  for (let n = 0; n < at.length; n += 1) {
    const red = rows[n * samples] as number;
    const base = colour === 3 ? red * 3 : n * samples;
    const from = colour === 3 ? palette : rows;
    at[n] =
      samples < 3 && colour !== 3
        ? red
        : Math.round(((from[base] ?? 0) * 299 + (from[base + 1] ?? 0) * 587 + (from[base + 2] ?? 0) * 114) / 1000);
  }
  return { width, height, at };
}

/** PNG 3rd edition, 9.2. */
function unfiltered(data: Buffer, length: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (length + 1)];
    for (let n = 0; n < length; n += 1) {
      const place = row * length + n;
      const left = n >= step ? (out[place - step] as number) : 0;
      const up = row ? (out[place - length] as number) : 0;
      const corner = row && n >= step ? (out[place - length - step] as number) : 0;
      const add = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter as number] ?? 0;
      out[place] = (data[row * (length + 1) + 1 + n] as number) + add;
    }
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}
