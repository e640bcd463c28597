import { run } from './tools.ts';

/** What poppler says about a PDF. */
export interface PdfFacts {
  pages: number;
  /** Why it is no sound, plain document. */
  complaints: string[];
  /** Pictures of its pages. */
  images: { page: number; width: number; height: number; dpi: number }[];
}

/** Facts of a PDF by pdfinfo, pdfimages and pdffonts, and a look for what acts by itself. */
export async function readPdf(path: string, bytes: Buffer): Promise<PdfFacts> {
  const info = await run('pdfinfo', [path]);
  const facts = new Map(
    String(info.out)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const complaints: string[] = [];
  if (info.code !== 0) complaints.push(`pdfinfo cannot read it: ${firstLine(info.errors)}`);
  else if (info.errors) complaints.push(`pdfinfo says: ${firstLine(info.errors)}`);
  if (facts.get('Encrypted')?.startsWith('yes')) complaints.push('it is encrypted');
  if (facts.get('JavaScript') === 'yes') complaints.push('it holds JavaScript');
  if (/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|RichMedia)\b/.test(withoutStreams(bytes)))
    complaints.push('it acts by itself or holds another file');
  const fonts = await run('pdffonts', [path]);
  for (const line of rows(fonts.out)) if (!isEmbedded(line)) complaints.push(`a font is not embedded: ${line.trim()}`);
  const pages = Number(facts.get('Pages')) || 0;
  if (pages === 0) complaints.push('it has no pages');
  return { pages, complaints, images: imagesIn((await run('pdfimages', ['-list', path])).out) };
}

/** The text of each page, as pdftotext gives it. */
export async function pageTexts(path: string): Promise<string[]> {
  const said = await run('pdftotext', ['-enc', 'UTF-8', path, '-']);
  if (said.code !== 0) throw new Error(`pdftotext: ${firstLine(said.errors)}`);
  return String(said.out).split('\f').slice(0, -1);
}

/** `page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio` */
function imagesIn(out: Buffer): PdfFacts['images'] {
  return rows(out)
    .map((line) => line.trim().split(/\s+/))
    .map((cells) => {
      const [page, , , width, height] = cells.slice(0, 5).map(Number) as number[];
      const dpi = Math.max(Number(cells.at(-4)), Number(cells.at(-3)));
      return { page: page as number, width: width as number, height: height as number, dpi };
    });
}

/** Columns from the right: object number, generation, unicode map, subset, embedded. */
function isEmbedded(line: string): boolean {
  return line.trim().split(/\s+/).at(-5) === 'yes';
}

/** The lines of a poppler table without its two lines of heading. */
function rows(out: Buffer): string[] {
  return String(out)
    .split('\n')
    .slice(2)
    .filter((line) => line.trim());
}

/** The objects of a PDF without what lies in streams, where a picture may hold any letters. */
function withoutStreams(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/\bstream\r?\n[\s\S]*?endstream/g, '');
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';
