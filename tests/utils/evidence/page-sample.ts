/** Sheets and words for tests of pages: every sign is as wide as half its size, a Chinese one as its size. */
import { type FormName, type PageForm, pageForm } from '../../../utils/evidence/layout-form.ts';
import type { Block, Measure, Page, Paragraph, Role, SizeOf, TextItem } from '../../../utils/evidence/page.ts';

export const measure: Measure = (text, { size }) =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? size : size / 2), 0);

/** Pictures whose address says their size: `800x600`. */
export const sizeOf: SizeOf = async (sha256) => {
  const [width, height] = sha256.split('x').map(Number);
  return width && height ? { width, height } : undefined;
};

export const formOf = (name: FormName = 'full'): PageForm =>
  pageForm(name, {
    header: 'Shop of Wang · 2026-11-01 – 2026-11-20',
    page: (number, of) => (of ? `Page ${number} of ${of}` : `Page ${number}`),
    continues: 'continued on the next page',
    continued: (number) => `continued from the page before: message ${number}`,
  });

export const paragraph = (
  text: string,
  role: Role = 'text',
  direction: Paragraph['direction'] = 'auto',
): Paragraph => ({
  kind: 'paragraph',
  role,
  text,
  direction,
});

export const messageBlock = (number: number, text: string, more: Partial<Block> = {}): Block => ({
  kind: 'message',
  side: number % 2 ? 'in' : 'out',
  number,
  message: { conversation: 'c', rank: number },
  items: [paragraph(`Seller ${number}`, 'who'), paragraph(text), paragraph('2026-11-20 14:03', 'time')],
  ...more,
});

export const wordsOf = (page: Page): TextItem[] => page.items.filter((item) => item.kind === 'text');

/** What a page says, read word after word. */
export const textOf = (page: Page): string =>
  wordsOf(page)
    .map(({ text, space, end }) => text + (end ? '\n' : space ? ' ' : ''))
    .join('');

export async function all<Each>(each: AsyncIterable<Each>): Promise<Each[]> {
  const list: Each[] = [];
  for await (const one of each) list.push(one);
  return list;
}
