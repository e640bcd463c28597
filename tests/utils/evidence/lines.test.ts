import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../utils/evidence/lines.ts';
import { measure } from './page-sample.ts';

const style = { size: 10, shade: 0 };
const lines = (text: string, width = 100, direction: 'ltr' | 'rtl' | 'auto' = 'auto') => [
  ...linesOf({ text, direction }, style, width, measure),
];
/** The words of each line in the order they are read. */
const read = (text: string, width?: number) =>
  lines(text, width).map(({ words }) => words.map((word) => word.text + (word.space ? ' ' : '')).join(''));
/** The words of each line as they stand from left to right. */
const seen = (text: string, width?: number, direction?: 'ltr' | 'rtl') =>
  lines(text, width, direction).map(({ words }) => [...words].sort((a, b) => a.x - b.x).map((word) => word.text));

describe('a line is broken', () => {
  it('at spaces', () => {
    expect(read('the lamp arrived broken and late')).toEqual(['the lamp arrived ', 'broken and late']);
  });

  it('where the text itself breaks', () => {
    expect(read('one\ntwo\r\n\nfour')).toEqual(['one', 'two', '', 'four']);
    expect(lines('one two\nthree').map(({ words }) => words.at(-1)?.end)).toEqual(['hard', 'hard']);
    expect(lines('aaaaaaaaaa bbbbbbbbbbbb').map(({ words }) => words.at(-1)?.end)).toEqual(['soft', 'hard']);
  });

  it('between Chinese signs, but not before a full stop or after an opening bracket', () => {
    expect(read('我们明天发货到仓库里去。好的')).toEqual(['我们明天发货到仓库里', '去。好的']);
    expect(read('我们明天发货到仓库里。好的')).toEqual(['我们明天发货到仓库', '里。好的']);
    expect(read('我们明天发货到仓库（里）好')).toEqual(['我们明天发货到仓库', '（里）好']);
  });

  it('inside a word that is wider than a line, never inside one sign', () => {
    expect(read('https://example.com/aaaaaaaaaaaaaaaa')).toEqual(['https://example.com/', 'aaaaaaaaaaaaaaaa']);
    const family = '👨‍👩‍👧‍👦';
    for (const line of read(family.repeat(9), 60)) expect(line.replaceAll(family, '')).toBe('');
  });

  it('between Thai words', () => {
    expect(read('สินค้ายังไม่มาถึงครับ', 60).join('')).toBe('สินค้ายังไม่มาถึงครับ');
    expect(read('สินค้ายังไม่มาถึงครับ', 60).length).toBeGreaterThan(1);
  });
});

describe('directions', () => {
  it('Hebrew and Arabic run from the right, and start there', () => {
    expect(seen('שלום עולם טוב')).toEqual([['טוב', 'עולם', 'שלום']]);
    const [line] = lines('مرحبا');
    expect((line?.words[0]?.x ?? 0) + (line?.words[0]?.width ?? 0)).toBeCloseTo(100);
    expect(line?.words[0]?.rtl).toBe(true);
  });

  it('numbers and Latin words keep theirs inside', () => {
    expect(seen('מספר 8123-4567 אבג')).toEqual([['אבג', '8123-4567', 'מספר']]);
    expect(seen('see שלום עולם there', 200)).toEqual([['see', 'עולם', 'שלום', 'there']]);
    expect(seen('שלום iPhone 15 Pro', 200)).toEqual([['iPhone', '15', 'Pro', 'שלום']]);
  });

  it('an emoji goes the way of what stands around it, as in both browsers', () => {
    expect(seen('שלום 👍 123', 200)).toEqual([['123', '👍', 'שלום']]);
    expect(seen('نعم 👍 A(ב)C', 200)).toEqual([['C', '(ב)', 'A', '👍', 'نعم']]);
    expect(seen('see 👍 שלום', 200)).toEqual([['see', '👍', 'שלום']]);
  });

  it('each line of a message runs in its own', () => {
    const [hebrew, latin, digits] = lines('שלום\nhello\n123');
    expect(hebrew?.words[0]?.x).toBeCloseTo(80);
    expect(latin?.words[0]?.x).toBe(0);
    expect((digits?.words[0]?.x ?? 0) + 15).toBeCloseTo(100);
  });

  it('what stands between isolates turns nothing beside it, and they are not drawn', () => {
    expect(seen('Page: \u2068שלום 12\u2069 · 2026', 300, 'ltr')).toEqual([['Page:', '12', 'שלום', '·', '2026']]);
  });

  it('the order they are read in stays that of the text', () => {
    expect(read('see שלום 12 עולם there', 300)).toEqual(['see שלום 12 עולם there']);
  });
});
