import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../../utils/evidence/lines.ts';
import { measure } from './page-sample.ts';

const style = { size: 10, shade: 0 };
const WORDS = [
  'parcel',
  'שלום',
  'مرحبا',
  '你好。',
  '12.50',
  '(',
  ')',
  '👨‍👩‍👧',
  'e\u0301',
  '\u2068',
  '\u2069',
  ' ',
  '\n',
  '\u0e2a\u0e34\u0e19',
  '🇫🇷',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join('')),
);
/** Without what is never drawn: spaces, breaks and marks of direction. */
const solid = (text: string) =>
  text.replace(
    /[ \t\n\r\v\f\u0085\u1680\u2000-\u2006\u2008-\u200b\u200e\u200f\u2028-\u202e\u205f\u2060\u2066-\u2069\u00ad\u061c\ufeff]/g,
    '',
  );

it('whatever the text, its lines hold every sign once, in order, and none is wider than the page', () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 30, max: 300 }),
      fc.constantFrom('auto', 'ltr', 'rtl'),
      (text, width, direction) => {
        const lines = [...linesOf({ text, direction }, style, width, measure)];
        expect(lines.flatMap(({ words }) => words.map((word) => word.text)).join('')).toBe(solid(text));
        for (const { words } of lines) {
          const spans = words.map(({ x, width: wide }) => [x, x + wide] as const).sort((a, b) => a[0] - b[0]);
          for (const [at, [, end]] of spans.entries())
            expect(end).toBeLessThanOrEqual((spans[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) + 0.01);
          const [left, right] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
          // A single sign may be wider than a very narrow line.
          if (words.length > 1) expect(right - left).toBeLessThanOrEqual(width + 0.01);
        }
      },
    ),
    { numRuns: 400 },
  );
});
