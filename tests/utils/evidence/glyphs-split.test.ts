import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../utils/evidence/glyphs-split.ts';
import { handTools } from './drawn.ts';

const STYLE = { size: 10, shade: 0 };

/** Tools for which a text is as wide as `widthOf` tells, in ems. */
const toolsOf = (widthOf: (text: string) => number) => ({
  ...handTools(),
  measure: (text: string, { size }: { size: number }) => widthOf(text) * size,
});
const plain = (text: string) => [...text].filter((sign) => !/\p{M}/u.test(sign)).length * 0.5;

describe('a word taken apart', () => {
  it('is its letters, each with its marks', () => {
    expect(partsOf('ete\u0301', STYLE, false, toolsOf(plain)).map(({ text }) => text)).toEqual(['e', 't', 'e\u0301']);
  });

  it('has a letter where the pair before it is drawn together, and the next behind it', () => {
    const kerned = (text: string) => plain(text) - (text.includes('To') ? 0.1 : 0);
    expect(partsOf('Tom', STYLE, false, toolsOf(kerned)).map(({ text, x }) => [text, Number(x.toFixed(3))])).toEqual([
      ['T', 0],
      ['o', 0.4],
      ['m', 0.9],
    ]);
  });

  it('goes from right to left where it is read so', () => {
    expect(partsOf('שלום', STYLE, true, toolsOf(plain)).map(({ text }) => text)).toEqual([...'םולש']);
  });

  it('keeps letters together that join, and parts Arabic where they do not', () => {
    const joined = (text: string) => (/^\p{sc=Arabic}$/u.test(text) ? 0.6 : plain(text));
    const pieces = (word: string) => partsOf(word, STYLE, true, toolsOf(joined)).map(({ text }) => text);
    expect(pieces('مرحبا')).toEqual(['حبا', 'مر']);
    expect(pieces('سلم')).toEqual(['سلم']);
  });

  it('is drawn whole where its letters change each other', () => {
    const joined = (text: string) => 0.3 + 0.4 * text.length;
    expect(partsOf('क्षमा', STYLE, false, toolsOf(joined)).map(({ text }) => text)).toEqual(['क्षमा']);
  });

  it('is parted in any case where it is wider than a font can hold', () => {
    const joined = (text: string) => 0.3 + 0.4 * text.length;
    expect(partsOf('क'.repeat(200), STYLE, false, toolsOf(joined))).toHaveLength(200);
  });
});
