/** The fonts of a PDF. */
import type { SignFont } from './glyphs.ts';
import { fontFile } from './glyphs-font.ts';
import type { Bytes } from './page-tools.ts';
import { deflate, hexUtf16, latin, type ObjectWriter } from './pdf-objects.ts';

/** How far signs reach above and below the base line, in 1/1000 of the size: for the marks of a chosen text. */
const [ASCENT, DESCENT] = [900, -250];

/** The objects of a font whose signs are all known. */
export function* fontObjects(font: SignFont, id: number, out: ObjectWriter): Generator<Bytes> {
  const [descendant, descriptor, file, reads] = [out.reserve(), out.reserve(), out.reserve(), out.reserve()];
  const bytes = fontFile(font.glyphs, ASCENT, DESCENT);
  const name = `/PARLEY+Signs${font.number}`;
  yield out.stream(file, `/Length1 ${bytes.length}/Filter/FlateDecode`, deflate(bytes));
  yield out.stream(reads, '/Filter/FlateDecode', deflate(latin(toUnicode(font.texts))));
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
