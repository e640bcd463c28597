/** A record as PDF (ISO 32000-1), written page by page: only the signs that are new and where each object begins are held. */
import { breather } from './breathe.ts';
import { glyphBook } from './glyphs.ts';
import type { Page } from './page.ts';
import type { Bytes, PageTools, ReadPicture } from './page-tools.ts';
import { fontObjects } from './pdf-fonts.ts';
import { deflate, latin, objectWriter, textString } from './pdf-objects.ts';
import { contentOf, short } from './pdf-page.ts';
import { type Fineness, pageImage, type SignBox, signImage } from './pdf-pictures.ts';

/** What a PDF says about itself, and how fine its pictures are. */
export interface PdfFacts extends Fineness {
  title: string;
  /** BCP 47 tag of the language of Parley's own words. */
  language: string;
  madeAt: number;
}

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
  const signs = new Map<string, SignBox>();
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
      const placed =
        'item' in part ? signImage(part, facts.dpi, tools, signs) : await pageImage(part, facts, tools, picture);
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
    yield out.stream(stream, '/Filter/FlateDecode', deflate(latin(operators)));
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
