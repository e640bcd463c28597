import { describe, expect, it } from 'vitest';
import { layOut } from '../../../utils/evidence/layout.ts';
import type { Block } from '../../../utils/evidence/page.ts';
import { all, formOf, measure, messageBlock, paragraph, sizeOf, textOf, wordsOf } from './page-sample.ts';

const pagesOf = (blocks: Block[], form = formOf()) => all(layOut(blocks, form, measure, sizeOf));
const long = (words: number) => Array.from({ length: words }, (_, index) => `word${index}`).join(' ');

describe('pages', () => {
  it('hold every word once, in order', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => messageBlock(index + 1, `only${index} ${long(40)}`));
    const pages = await pagesOf(blocks);
    const text = pages.map(textOf).join('');
    expect(text.match(/only\d+/g)).toEqual(blocks.map((_, index) => `only${index}`));
    expect(pages.flatMap(({ messages }) => messages)).toEqual(blocks.map(({ number }) => number));
  });

  it('nothing stands outside the margins', async () => {
    const form = formOf();
    const blocks = [messageBlock(1, `${long(300)}\n${'x'.repeat(500)}\n${'漢'.repeat(300)} ${'שלום '.repeat(90)}`)];
    for (const page of await pagesOf(blocks, form))
      for (const item of page.items) {
        expect(item.x).toBeGreaterThanOrEqual(form.margin - 0.1);
        expect(item.x + item.width).toBeLessThanOrEqual(form.width - form.margin + 0.1);
        expect(item.y).toBeLessThanOrEqual(form.height - form.margin + 0.1);
      }
  });

  it('say which case and which page they are', async () => {
    const pages = await pagesOf([messageBlock(1, long(3000))], { ...formOf(), pages: 7 });
    for (const [index, page] of pages.entries()) {
      expect(textOf(page)).toMatch(/^Shop of Wang · 2026-11-01 – 2026-11-20\n/);
      expect(textOf(page)).toMatch(new RegExp(`Page ${index + 1} of 7\\n$`));
    }
  });
});

it('a long header is set smaller, so that its period stays on the page', async () => {
  const form = { ...formOf(), header: `Shop ${'漢'.repeat(80)} · 2026-11-01 – 2026-11-20` };
  const [page] = await pagesOf([messageBlock(1, 'x')], form);
  const last = page && wordsOf(page).find(({ text }) => text === '2026-11-20');
  expect((last?.x ?? 1000) + (last?.width ?? 0)).toBeLessThanOrEqual(form.width - form.margin + 0.1);
});

describe('a message', () => {
  it('stays whole where it fits on a page', async () => {
    const blocks = Array.from({ length: 30 }, (_, index) => messageBlock(index + 1, long(260)));
    const pages = await pagesOf(blocks);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.map(textOf).join('')).not.toContain('continued');
  });

  it('says on both sides that it is cut, and loses no word', async () => {
    const pages = await pagesOf([messageBlock(1, 'first'), messageBlock(2, long(2500)), messageBlock(3, 'last')]);
    const texts = pages.map(textOf);
    const cut = pages.filter(({ messages }) => messages.includes(2)).length;
    expect(cut).toBeGreaterThan(2);
    expect(texts.join('').match(/continued on the next page/g)).toHaveLength(cut - 1);
    expect(texts.join('').match(/continued from the page before: message 2/g)).toHaveLength(cut - 1);
    expect(texts.join('').match(/word\d+/g)).toEqual(long(2500).split(' '));
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/continued on the next page\nPage \d+\n$/);
  });

  it('of 100,000 line breaks makes no empty pages', async () => {
    const pages = await pagesOf([messageBlock(1, `top${'\n'.repeat(100_000)}bottom`)]);
    expect(pages).toHaveLength(1);
    expect(pages.map(textOf).join('')).toMatch(/top\n[\s\S]*bottom/);
  });

  it('of 100,000 signs without a space is cut like any other', async () => {
    const pages = await pagesOf([messageBlock(1, 'x'.repeat(100_000))]);
    const signs = pages.flatMap(wordsOf).filter(({ text }) => /^x+$/.test(text));
    expect(signs.reduce((sum, { text }) => sum + text.length, 0)).toBe(100_000);
  });
});

describe('a day', () => {
  it('never stands last on a page', async () => {
    for (let before = 1; before < 14; before++) {
      const blocks = Array.from({ length: before }, (_, index) => messageBlock(index + 1, long(45)));
      const day: Block = { kind: 'day', items: [paragraph('Friday the 20th', 'day')] };
      const pages = await pagesOf([...blocks, day, messageBlock(99, long(45))]);
      const page = pages.find((one) => textOf(one).includes('Friday'));
      expect(page?.messages).toContain(99);
    }
  });
});

describe('pictures', () => {
  const picture = (sha256: string, kind: Block['kind'] = 'message'): Block => ({
    kind,
    number: 1,
    items: [
      paragraph('Seller', 'who'),
      { kind: 'picture', sha256, alt: 'a broken lamp', caption: [paragraph('pictures/001.jpg', 'caption')] },
    ],
  });

  it('keep their proportions and stay on the page', async () => {
    for (const [width, height] of [
      [800, 600],
      [6000, 100],
      [300, 700],
      [10, 10],
    ]) {
      const [page] = await pagesOf([picture(`${width}x${height}`)]);
      const image = page?.items.find((item) => item.kind === 'image');
      expect(image && image.width / image.height).toBeCloseTo((width as number) / (height as number), 5);
      expect(image?.width).toBeLessThanOrEqual(505);
      expect(image?.height).toBeLessThanOrEqual(300);
    }
  });

  it('that are very tall are cut into stripes that can be read, without a pixel lost', async () => {
    const pages = await pagesOf([picture('600x5000')]);
    const stripes = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'image'));
    expect(stripes.length).toBeGreaterThan(2);
    let at = 0;
    for (const { part, width, height } of stripes) {
      expect(part?.top).toBe(at);
      at += part?.height ?? 0;
      expect(width / height).toBeCloseTo(600 / (part?.height ?? 1), 5);
      expect(width).toBeGreaterThan(400);
    }
    expect(at).toBe(5000);
    expect(
      pages
        .map(textOf)
        .join('')
        .match(/continued from/g),
    ).toHaveLength(pages.length - 1);
  });

  it('of a hundred thousand pixels in height end', async () => {
    const pages = await pagesOf([picture('100x100000'), messageBlock(2, 'after it')]);
    expect(pages.length).toBeLessThan(15);
    expect(pages.map(textOf).join('')).toContain('after it');
  });

  it('stand beside the text where there is little room', async () => {
    const [page] = await pagesOf([picture('800x600')], formOf('dense'));
    const image = page?.items.find((item) => item.kind === 'image');
    const seller = page && wordsOf(page).find(({ text }) => text === 'Seller');
    expect(seller?.x).toBeLessThan(image?.x ?? 0);
    expect(Math.abs((seller?.y ?? 0) - (image?.y ?? 0))).toBeLessThan(20);
    expect(page && textOf(page)).toContain('pictures/001.jpg');
  });

  it('that cannot be drawn leave their description', async () => {
    const [page] = await pagesOf([picture('lost')]);
    expect(page && textOf(page)).toContain('a broken lamp');
    expect(page && textOf(page)).toContain('pictures/001.jpg');
  });
});

it('columns are read one after the other, and no message is lost between them', async () => {
  const blocks = Array.from({ length: 200 }, (_, index) => messageBlock(index + 1, `only${index} ${long(20)}`));
  const pages = await pagesOf(blocks, formOf('tallDense'));
  const text = pages.map(textOf).join('');
  expect(text.match(/only\d+/g)).toEqual(blocks.map((_, index) => `only${index}`));
  const left = pages.flatMap(wordsOf).filter(({ text: word }) => word === 'Seller');
  expect(new Set(left.map(({ x }) => Math.round(x))).size).toBe(2);
});

it('a tall page for a screen ends where its text ends', async () => {
  const form = formOf('tall');
  const pages = await pagesOf([messageBlock(1, 'short')], form);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.height).toBeLessThan(form.height / 3);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(all(layOut([messageBlock(1, 'x')], formOf(), measure, sizeOf, stop.signal))).rejects.toThrow('enough');
});
