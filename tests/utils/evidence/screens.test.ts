import { expect, it } from 'vitest';
import { layOut } from '../../../utils/evidence/layout.ts';
import type { Block, ImageItem, Page } from '../../../utils/evidence/page.ts';
import { pageRows } from '../../../utils/evidence/screen-size.ts';
import { all, formOf, measure, paragraph, sizeOf, textOf } from './page-sample.ts';

const line = (words: string) => paragraph(words, 'caption', 'ltr');
const HASH = 'SHA-256 0123456789abcdef 0123456789abcdef 0123456789abcdef 0123456789abcdef';
const head: Block = { kind: 'head', fresh: true, items: [paragraph('The conversation on the screen', 'heading')] };

const block = (screen: number, ...sizes: string[]): Block => ({
  kind: 'screenshot',
  items: [
    paragraph('Screenshot taken 2026-11-20 14:03:12 UTC+01:00 · 2026-11-20 13:03:12 UTC · Vega Store', 'label'),
    ...sizes.map((sha256, at) => ({
      kind: 'picture' as const,
      sha256,
      alt: '',
      screen,
      caption: [
        line(`Part ${at + 1} of 9 · Messages that stood on it: 1–15`),
        line(`screenshots/00${at}.png · ${HASH}`),
      ],
    })),
    line('Page: https://www.aliexpress.com/p/message/index.html?sellerSeq=2668012345'),
  ],
});

const pagesOf = (blocks: Block[]) => all(layOut(blocks, formOf(), measure, sizeOf));
const imagesOn = ({ items }: Page): ImageItem[] => items.filter((item) => item.kind === 'image');
/** Pixels of the shown page to an inch of paper. */
const density = ({ width, sha256 }: ImageItem, screen: number) => Number(sha256.split('x')[0]) / screen / (width / 72);

it.each([
  ['a wide chat', 770, 1],
  ['a wide chat on a dense screen', 1540, 2],
  ['a chat of middle width', 600, 1],
  ['one on a zoomed page', 900, 1.5],
])('%s fills its pages, a picture each, and can be read', async (_, width, screen) => {
  const size = `${width}x${pageRows(width, screen)}`;
  const pages = await pagesOf([head, block(screen, size), block(screen, size)]);
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    const [image] = imagesOn(page);
    expect(image?.part).toBeUndefined();
    expect(image?.height).toBeGreaterThan(0.65 * page.height);
    expect(image && density(image, screen)).toBeGreaterThanOrEqual(109.9);
    expect(image && density(image, screen)).toBeLessThan(145);
  }
});

it('two pieces of a narrow chat stand beside each other, in the order of their language', async () => {
  const size = `420x${pageRows(420, 1)}`;
  const pages = await pagesOf([head, block(1, size, size), block(1, size, size)]);
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    const [first, second] = imagesOn(page) as [ImageItem, ImageItem];
    expect(first.y).toBe(second.y);
    expect(first.x + first.width).toBeLessThan(second.x);
    expect(second.x + second.width).toBeLessThanOrEqual(550.1);
    expect(first.height).toBeGreaterThan(0.6 * page.height);
    expect(density(first, 1)).toBeLessThan(145);
    expect(textOf(page)).toMatch(/Part 1 of 9[\s\S]*Part 2 of 9[\s\S]*Page: https/);
  }
  const turned = block(1, size, size);
  for (const item of turned.items) if (item.kind === 'picture') for (const each of item.caption) each.direction = 'rtl';
  const [first, second] = imagesOn((await pagesOf([turned]))[0] as Page) as [ImageItem, ImageItem];
  expect(second.x + second.width).toBeLessThan(first.x);
});

it('what an older Parley took, twice as high as wide, stays whole; a tower is cut and can be read', async () => {
  const [old] = (await pagesOf([block(1, '770x1540')])).flatMap(imagesOn);
  expect(old?.part).toBeUndefined();
  const tower = (await pagesOf([block(1, '770x6000')])).flatMap(imagesOn);
  expect(tower.reduce((sum, { part }) => sum + (part?.height ?? 0), 0)).toBe(6000);
  for (const image of tower) expect(density(image, 1)).toBeLessThan(145);
});

it('a picture that cannot be drawn leaves its description beside the other', async () => {
  const torn = block(1, '400x600', 'lost');
  const [, , picture] = torn.items;
  if (picture?.kind === 'picture') picture.alt = 'the second part';
  const [page] = await pagesOf([torn]);
  expect(page && textOf(page)).toContain('the second part');
  expect(page && imagesOn(page)).toHaveLength(1);
});
