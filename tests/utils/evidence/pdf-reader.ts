/** Reads a PDF that Parley wrote, by the rules of the format: each object at the place the table names, each sign by its font's map. */
import { inflateSync } from 'node:zlib';

/** What a PDF holds. */
export interface ReadPdf {
  /** The text of each page in the order it is drawn; `\n` where a text object ends. */
  pages: string[];
  /** Size in pixels of each picture and the size in points it is drawn at, page by page. */
  pictures: { width: number; height: number; across: number; down: number }[];
  title: string;
  language: string;
  fonts: number;
  objects: Map<number, { dictionary: string; data?: Buffer }>;
}

/** Throws when the table of objects does not tell the truth. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const objects = new Map<number, { dictionary: string; data?: Buffer }>();
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const rows = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)trailer\n<<\/Size (\d+)/.exec(text.slice(table));
  if (!rows || rows[1] !== rows[3]) throw new Error('No table of objects where the end says');
  (rows[2] as string)
    .split('\n')
    .slice(1, -1)
    .forEach((row, index) => {
      const at = Number(row.slice(0, 10));
      const head = `${index + 1} 0 obj\n`;
      if (!text.startsWith(head, at)) throw new Error(`Object ${index + 1} is not at ${at}`);
      objects.set(index + 1, objectAt(file, text, at + head.length));
    });
  const trailer = text.slice(table);
  const catalog = objects.get(reference(trailer, 'Root'))?.dictionary ?? '';
  const info = objects.get(reference(trailer, 'Info'))?.dictionary ?? '';
  const tree = objects.get(reference(catalog, 'Pages'))?.dictionary ?? '';
  const pictures: ReadPdf['pictures'] = [];
  const fonts = new Set<number>();
  const pages = [...(/\/Kids\[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const page = objects.get(Number(id))?.dictionary ?? '';
    const content = objects.get(reference(page, 'Contents'))?.data?.toString('latin1') ?? '';
    const maps = new Map<string, Map<string, string>>();
    for (const [, name, font] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      fonts.add(Number(font));
      maps.set(name as string, mapOf(objects, Number(font)));
    }
    for (const [, across, down, image] of content.matchAll(/q ([\d.]+) 0 0 ([\d.]+) [\d.-]+ [\d.-]+ cm \/I(\d+) Do/g)) {
      const { dictionary = '' } = objects.get(Number(image)) ?? {};
      const size = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(dictionary)?.[1]);
      pictures.push({ width: size('Width'), height: size('Height'), across: Number(across), down: Number(down) });
    }
    return textOf(content, maps);
  });
  return {
    pages,
    pictures,
    title: stringOf(info, 'Title'),
    language: stringOf(catalog, 'Lang'),
    fonts: fonts.size,
    objects,
  };
}

function objectAt(file: Buffer, text: string, at: number) {
  const dictionary = text.slice(at, text.indexOf('\nendobj\n', at));
  const stream = /^<<[^\n]*\/Length (\d+)>>\nstream\n/.exec(text.slice(at, at + 2000));
  if (!stream) return { dictionary };
  const begin = at + stream[0].length;
  const length = Number(stream[1]);
  if (!text.startsWith('\nendstream\nendobj\n', begin + length)) throw new Error('A stream is not as long as it says');
  const raw = file.subarray(begin, begin + length);
  return { dictionary: stream[0], data: /FlateDecode/.test(stream[0]) ? inflateSync(raw) : raw };
}

const reference = (dictionary: string, key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]);

const stringOf = (dictionary: string, key: string) =>
  utf16(new RegExp(`/${key}<FEFF([0-9a-f]*)>`).exec(dictionary)?.[1] ?? '');

const utf16 = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');

function mapOf(objects: ReadPdf['objects'], font: number): Map<string, string> {
  const map = objects.get(reference(objects.get(font)?.dictionary ?? '', 'ToUnicode'))?.data?.toString('latin1') ?? '';
  return new Map(
    [...map.matchAll(/^<(\w{4})> <(\w*)>$/gm)].map(([, code, hex]) => [code as string, utf16(hex as string)]),
  );
}

function textOf(content: string, maps: Map<string, Map<string, string>>): string {
  let map: Map<string, string> | undefined;
  let text = '';
  for (const [token, font, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>(?=[^\]]*\]TJ)|\nET/g)) {
    if (font) map = maps.get(font);
    else if (codes) text += (codes.match(/.{4}/g) ?? []).map((code) => map?.get(code) ?? `?${code}`).join('');
    else if (token === '\nET') text += '\n';
  }
  return text;
}
