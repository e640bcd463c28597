/** A record as PDF (ISO 32000-1), written page by page: only the signs that are new and where each object begins are held. */
import { breather } from './breathe.ts';
import { glyphBook, type SignFont } from './glyphs.ts';
import { fontFile } from './glyphs-font.ts';
import type { ImageItem, Page } from './page.ts';
import type { Bytes, PageTools, ReadPicture } from './page-tools.ts';
import { deflate, hexUtf16, latin, type ObjectWriter, objectWriter, textString } from './pdf-objects.ts';
import { contentOf, type SignPicture, short } from './pdf-page.ts';

/** What a PDF says about itself, and how fine its pictures are. */
export interface PdfFacts {
  title: string;
  /** BCP 47 tag of the language of Parley's own words. */
  language: string;
  madeAt: number;
  /** The most dots an inch that a picture has on its page, and the quality of its JPEG from 0 to 1. */
  dpi: number;
  quality: number;
}

/** How far signs reach above and below the base line, in 1/1000 of the size: for the marks of a chosen text. */
const [ASCENT, DESCENT] = [900, -250];

/** The bytes of a PDF of `pages`, in pieces; pictures are read one at a time. Throws `signal`'s reason when it is aborted. */
export async function* pdfOf(
  pages: AsyncIterable<Page> | Iterable<Page>,
  facts: PdfFacts,
  tools: PageTools,
  picture: ReadPicture,
  signal?: AbortSignal,
): AsyncGenerator<Bytes, void> {
  const out = objectWriter();
  const book = glyphBook(tools);
  const breathe = breather(signal);
  const [catalog, info, tree] = [out.reserve(), out.reserve(), out.reserve()];
  const fonts: number[] = [];
  const fontId = (number: number) => {
    fonts[number] ??= out.reserve();
    return fonts[number];
  };
  const known = new Map<string, number>();
  const kids: number[] = [];
  yield out.head();
  for await (const page of pages) {
    await breathe();
    const content = await contentOf(page, book, breathe);
    const names = new Map<number, string>();
    let operators = '';
    for (const part of content.parts) {
      if (typeof part === 'string') {
        operators += part;
        continue;
      }
      const placed = 'item' in part ? signImage(part, facts.dpi, tools) : await pageImage(part, facts, tools, picture);
      if (!placed) continue;
      const key = placed.key;
      let id = known.get(key);
      if (id === undefined) {
        id = out.reserve();
        known.set(key, id);
        yield* placed.write(id, out);
      }
      names.set(id, `/I${id} ${id} 0 R`);
      const { x, y, width, height } = placed;
      operators += `q ${[width, 0, 0, height, x, page.height - y - height].map(short).join(' ')} cm /I${id} Do Q\n`;
    }
    const [own, stream] = [out.reserve(), out.reserve()];
    yield out.stream(stream, '/Filter/FlateDecode', await deflate(latin(operators)));
    const used = [...content.fonts].map((number) => `/F${number} ${fontId(number)} 0 R`).join(' ');
    yield out.object(
      own,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${short(page.width)} ${short(page.height)}]/Contents ${stream} 0 R` +
        `/Resources<</Font<<${used}>>/XObject<<${[...names.values()].join(' ')}>>>>>>`,
    );
    kids.push(own);
    for (const font of book.takeFull()) yield* fontObjects(font, fontId(font.number), out);
  }
  for (const font of book.takeFull(true)) yield* fontObjects(font, fontId(font.number), out);
  yield out.object(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`);
  yield out.object(
    catalog,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang${textString(facts.language)}/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const date = `(D:${new Date(facts.madeAt).toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
  yield out.object(info, `<</Title${textString(facts.title)}/Producer(Parley)/CreationDate${date}/ModDate${date}>>`);
  yield out.end(catalog, info);
}

interface PlacedImage {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  write: (id: number, out: ObjectWriter) => AsyncIterable<Bytes>;
}

/** A picture of the case, no finer than `dpi` on its page. */
async function pageImage(
  item: ImageItem,
  { dpi, quality }: PdfFacts,
  tools: PageTools,
  read: ReadPicture,
): Promise<PlacedImage | undefined> {
  const [across, down] = [item.width, item.height].map((points) => Math.max(1, Math.floor((points / 72) * dpi)));
  const kept = await read(item.sha256);
  const jpeg = kept && (await tools.shrink(kept, across as number, down as number, quality, item.part));
  if (!jpeg) return undefined;
  const { x, y, width, height } = item;
  return {
    key: `${item.sha256} ${item.part?.top ?? 0} ${jpeg.width} ${jpeg.height}`,
    ...{ x, y, width, height },
    async *write(id, out) {
      yield out.stream(id, `${imageEntries(jpeg.width, jpeg.height, 'RGB')}/Filter/DCTDecode`, jpeg.bytes);
    },
  };
}

/** A coloured sign as a picture, no finer than `dpi`. */
function signImage({ text, item, x, y }: SignPicture, dpi: number, tools: PageTools): PlacedImage {
  const { size } = item.style;
  const perEm = Math.max(8, Math.floor((size * dpi) / 72));
  const drawing = tools.draw(text, item.style, item.rtl, perEm);
  const points = size / drawing.perEm;
  return {
    key: `sign ${perEm} ${item.style.bold} ${item.style.mono} ${text}`,
    x: x - drawing.x * points,
    y: y - drawing.y * points,
    width: drawing.width * points,
    height: drawing.height * points,
    async *write(id, out) {
      const dots = drawing.width * drawing.height;
      const [colours, mask] = [new Uint8Array(dots * 3), new Uint8Array(dots)];
      for (let i = 0; i < dots; i++) {
        colours.set(drawing.pixels.subarray(i * 4, i * 4 + 3), i * 3);
        mask[i] = drawing.pixels[i * 4 + 3] as number;
      }
      const soft = out.reserve();
      const [{ width, height }, filter] = [drawing, '/Filter/FlateDecode'];
      yield out.stream(soft, imageEntries(width, height, 'Gray') + filter, await deflate(mask));
      const entries = `${imageEntries(width, height, 'RGB')}/SMask ${soft} 0 R${filter}`;
      yield out.stream(id, entries, await deflate(colours));
    },
  };
}

const imageEntries = (width: number, height: number, colours: 'RGB' | 'Gray') =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/Device${colours}/BitsPerComponent 8`;

/** The objects of a font whose signs are all known. */
async function* fontObjects(font: SignFont, id: number, out: ObjectWriter): AsyncGenerator<Bytes> {
  const [descendant, descriptor, file, reads] = [out.reserve(), out.reserve(), out.reserve(), out.reserve()];
  const bytes = fontFile(font.glyphs, ASCENT, DESCENT);
  const name = `/PARLEY+Signs${font.number}`;
  yield out.stream(file, `/Length1 ${bytes.length}/Filter/FlateDecode`, await deflate(bytes));
  yield out.stream(reads, '/Filter/FlateDecode', await deflate(latin(toUnicode(font.texts))));
  yield out.object(
    descriptor,
    `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox[-500 ${DESCENT - 250} 3000 ${ASCENT + 300}]/ItalicAngle 0` +
      `/Ascent ${ASCENT}/Descent ${DESCENT}/CapHeight 700/StemV 80/FontFile2 ${file} 0 R>>`,
  );
  yield out.object(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 500/W[0[${font.glyphs.map((glyph) => glyph.advance).join(' ')}]]>>`,
  );
  yield out.object(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${reads} 0 R>>`,
  );
}

/** What each code reads as (ISO 32000-1, 9.10.3). */
function toUnicode(texts: string[]): string {
  const rows = texts.flatMap((text, code) =>
    text === '' ? [] : [`<${code.toString(16).padStart(4, '0')}> <${hexUtf16(text.toWellFormed())}>`],
  );
  const groups: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const group = rows.slice(i, i + 100);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar\n`);
  }
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n' +
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n' +
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
    `${groups.join('')}endcmap CMapName currentdict /CMap defineresource pop end end\n`
  );
}
