import { contrastComplaints } from './contrast.ts';
import { edgeComplaints } from './edges.ts';
import { type Produced, readProduced } from './files.ts';
import { glyphDpi } from './glyphs.ts';
import { type Limits, limits } from './limits.ts';
import { pageTexts, readPdf } from './pdf.ts';
import { readHeader } from './picture.ts';

/**
 * Everything that a destination would refuse about files made for it: a folder, or paths in the order they are sent in. Empty
 * when all is well. `changed`: numbers the buyer changed. Throws for a destination it does not know.
 */
export async function checkUpload(
  where: string | string[],
  destination: string,
  changed: Partial<Limits> = {},
): Promise<string[]> {
  const row = limits[destination];
  if (!row) throw new Error(`No limits are known of ${destination}`);
  const limit = { ...row, ...changed };
  const files = readProduced(where);
  const complaints = [...countComplaints(files, limit), ...nameComplaints(files, limit)];
  let pages = 0;
  for (const file of files) {
    const found = file.type === 'pdf' ? await pdfComplaints(file, limit) : await pictureComplaints(file, limit);
    pages += found.pages;
    complaints.push(...found.complaints.map((complaint) => `${file.name}: ${complaint}`));
  }
  if (limit.pages && pages > limit.pages) complaints.push(`${pages} pages, ${limit.pages} are taken`);
  return complaints;
}

function* countComplaints(files: Produced[], limit: Limits): Generator<string> {
  if (files.length === 0) yield 'there is no file';
  if (limit.files && files.length > limit.files) yield `${files.length} files, ${limit.files} are taken`;
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (limit.total && total > limit.total) yield `${total} bytes in all, ${limit.total} are taken`;
  for (const { name, type, bytes } of files) {
    if (!limit.types.includes(type)) yield `${name}: the type is not taken`;
    if (bytes.length === 0) yield `${name}: it is empty`;
    if (limit.bytes && bytes.length > limit.bytes) yield `${name}: ${bytes.length} bytes, ${limit.bytes} are taken`;
    if (limit.below && bytes.length >= limit.below)
      yield `${name}: ${bytes.length} bytes, less than ${limit.below} are taken`;
  }
}

/** Names that any system takes, and that say the order: sorted, they stand as they are sent. */
function* nameComplaints(files: Produced[], limit: Limits): Generator<string> {
  for (const { name } of files) {
    if (limit.name && [...name].length > limit.name) yield `${name}: the name has more than ${limit.name} characters`;
    if (limit.plainNames && !/^[A-Za-z0-9]+\.[A-Za-z0-9]+$/.test(name))
      yield `${name}: the name is not of letters and digits`;
    if (!/^[\w][\w .()-]*$/.test(name)) yield `${name}: not every system takes this name`;
  }
  const names = files.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) yield `two files have one name: ${names.join(' ')}`;
  const numeric = [...names].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  if (names.join('\n') !== numeric.join('\n')) yield `the names are not in order: ${names.join(' ')}`;
  if (names.join('\n') !== [...names].sort().join('\n'))
    yield `sorted by letters they are out of order: ${names.join(' ')}`;
}

async function pdfComplaints(
  { path, bytes }: Produced,
  limit: Limits,
): Promise<{ pages: number; complaints: string[] }> {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return { pages: 0, complaints: ['it is no PDF'] };
  const { pages, complaints, images } = await readPdf(path, bytes);
  if (limit.filePages && pages > limit.filePages) complaints.push(`${pages} pages, ${limit.filePages} are taken`);
  for (const { page, width, height, dpi } of images) {
    if (limit.dpi && dpi > limit.dpi) complaints.push(`page ${page}: a picture of ${dpi} dpi, ${limit.dpi} are taken`);
    if (limit.pixels && width * height >= limit.pixels)
      complaints.push(`page ${page}: a picture of ${width} x ${height} pixels`);
  }
  const drawn = limit.dpi ? glyphDpi(bytes) : 0;
  if (limit.dpi && drawn > limit.dpi + 1)
    complaints.push(`letters are drawn with ${drawn} dpi, ${limit.dpi} are taken`);
  const texts = await pageTexts(path);
  const blank = texts.findIndex((text, at) => !text.trim() && !images.some(({ page }) => page === at + 1));
  if (blank >= 0) complaints.push(`page ${blank + 1} is blank`);
  if (!texts.some((text) => text.trim())) complaints.push('no text can be selected in it');
  if (limit.blackAndWhite) complaints.push(...(await contrastComplaints(path, pages)));
  return { pages, complaints };
}

const SAME: Record<string, string> = { jpeg: 'jpg', tiff: 'tif' };

async function pictureComplaints(file: Produced, limit: Limits): Promise<{ pages: number; complaints: string[] }> {
  const wanted = SAME[file.type] ?? file.type;
  if (!['jpg', 'png', 'gif', 'tif'].includes(wanted)) return { pages: 0, complaints: [] };
  const header = readHeader(file.bytes);
  if (!header) return { pages: 1, complaints: ['it is no picture that can be read'] };
  const { type, width, height, dpi = 0, trailing } = header;
  const complaints: string[] = [];
  if (type !== wanted) complaints.push(`it is a ${type}`);
  if (trailing > 0) complaints.push(`${trailing} bytes stand after the picture`);
  if (width === 0 || height === 0) complaints.push('it has no size');
  if (limit.pixels && width * height >= limit.pixels) complaints.push(`${width} x ${height} pixels`);
  // Densities are whole numbers per metre in a PNG: 300 dpi is read as 299.9994.
  if (limit.dpi && Math.round(dpi) > limit.dpi) complaints.push(`${Math.round(dpi)} dpi, ${limit.dpi} are taken`);
  complaints.push(...(await edgeComplaints(file.bytes, header)));
  return { pages: 1, complaints };
}
