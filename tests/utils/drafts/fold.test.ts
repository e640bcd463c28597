import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/drafts/fold.ts';

/** What each unit of the folded text came from. */
function origins(text: string): string[] {
  const { plain, start, end } = fold(text);
  return [...plain].length === plain.length
    ? Array.from({ length: plain.length }, (_, i) => text.slice(start[i], end[i]))
    : [];
}

describe('folding', () => {
  it('makes one text of accents, full width, fractured and enclosed letters, and any digits', () => {
    expect(fold('ÉTÉ ｗｅ 𝖂𝖊 🅆🄴 ٣६ ﷲ').plain).toBe('ete we we we 36 الله');
    expect(fold('Wh\u200bats\u00adApp\u0000\u007f').plain).toBe('whatsapp');
    expect(fold('a\tb\r\nc').plain).toBe(fold('à\tb\r\nc').plain);
  });

  it('knows where each unit stood, with its accents', () => {
    expect(origins('Ae\u0301ß')).toEqual(['A', 'e\u0301', 'ß', 'ß']);
    expect(origins('aBc')).toEqual(['a', 'B', 'c']);
  });

  it('gives places inside the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { plain, start, end } = fold(text);
        expect([start.length, end.length]).toEqual([plain.length, plain.length]);
        for (let i = 0; i < plain.length; i++) {
          expect(end[i]).toBeGreaterThan(start[i] as number);
          expect(end[i]).toBeLessThanOrEqual(text.length);
          if (i) expect(start[i]).toBeGreaterThanOrEqual(start[i - 1] as number);
        }
      }),
    );
  });
});
