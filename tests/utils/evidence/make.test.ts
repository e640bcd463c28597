import { describe, expect, it } from 'vitest';
import type { StoredImage } from '../../../utils/chats/model.ts';
import type { Case } from '../../../utils/evidence/case.ts';
import { destinations, withLimits } from '../../../utils/evidence/destinations.ts';
import { makeUploads, recordPages } from '../../../utils/evidence/make.ts';
import type { Uploads } from '../../../utils/evidence/make-shapes.ts';
import type { PageTools } from '../../../utils/evidence/page-tools.ts';
import type { PictureIndex } from '../../../utils/evidence/types.ts';
import { all, measure, textOf } from './page-sample.ts';
import { caseOf, NONE, threadOf } from './record-sample.ts';

/** Pictures of 4000 x 3000 pixels whose JPEG has a quarter of a byte a pixel; a painted page half a byte. */
const tools: PageTools = {
  measure,
  sizeOf: async () => ({ width: 4000, height: 3000 }),
  shrink: async (_, maxWidth, maxHeight, quality) => {
    const scale = Math.min(1, maxWidth / 4000, maxHeight / 3000);
    const [width, height] = [Math.floor(4000 * scale), Math.floor(3000 * scale)];
    return { width, height, bytes: new Uint8Array(Math.ceil((width * height * quality) / 2.5)) };
  },
  paintPage: async ({ width, height }, _, { dpi, quality = 1 }) =>
    new Uint8Array(Math.ceil(width * height * (dpi / 72) ** 2 * quality * 0.5)),
  draw: () => ({ width: 4, height: 4, pixels: new Uint8ClampedArray(64).fill(255), perEm: 4, x: 0, y: 3 }),
};

const find = (id: string) => destinations.find((one) => one.id === id) as (typeof destinations)[number];

/** A thread of `count` messages; every `pictureEvery`th has a picture, all different. */
async function caseWith(count: number, pictureEvery = 0): Promise<{ evidence: Case; index: PictureIndex }> {
  const paths = new Map<string, string>();
  const imageOf = (number: number): StoredImage[] => {
    if (!pictureEvery || number % pictureEvery) return [];
    const sha256 = number.toString(16).padStart(64, '0');
    paths.set(sha256, `pictures/${number}.jpg`);
    return [{ url: 'https://x.test/1.jpg', alt: '', sha256 }];
  };
  const messages = Array.from({ length: count }, (_, number) => ({
    text: `answer number ${number} about the parcel that did not come in time`,
    sentAt: Date.UTC(2026, 9, 1) + number * 600_000,
    images: imageOf(number),
    ...(number === 300 ? { flagged: true as const } : {}),
  }));
  const picture: Case['picture'] = async () => ({ bytes: new Uint8Array(8), type: 'image/jpeg' });
  const evidence = await caseOf([await threadOf(messages)], { picture });
  return { evidence, index: pictureEvery ? { paths, damaged: new Set() } : NONE };
}

const make = async (id: string, count: number, pictureEvery = 0): Promise<Uploads> => {
  const { evidence, index } = await caseWith(count, pictureEvery);
  return makeUploads(evidence, index, find(id), tools, () => {});
};

describe.each(destinations.filter(({ format }) => format !== 'none'))('for $id', ({ id, limits, accepts }) => {
  it.each([
    ['a short thread', 12, 0],
    ['one with many pictures', 120, 4],
  ])('%s stays within every number', async (_, count, pictureEvery) => {
    const { files, left } = await make(id, count, pictureEvery);
    const none = Number.POSITIVE_INFINITY;
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(limits.files ?? none);
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(limits.totalBytes ?? none);
    expect(files.reduce((sum, { pages = 0 }) => sum + pages, 0)).toBeLessThanOrEqual(limits.pages ?? none);
    for (const [index, { name, bytes, pages = 0 }] of files.entries()) {
      expect(bytes.length).toBeLessThanOrEqual(limits.fileBytes ?? none);
      expect(pages).toBeLessThanOrEqual(limits.filePages ?? none);
      expect(name).toMatch(new RegExp(`^evidence${String(index + 1).padStart(2, '0')}\\.(${accepts.join('|')})$`));
      expect(name.length).toBeLessThanOrEqual(16);
    }
    if (count === 12) expect(left).toBe(0);
  });
});

describe('where there is no room for all', () => {
  it('what the buyer marked stays, with the beginning, the end and what stands around it', async () => {
    const { evidence, index } = await caseWith(600);
    const small = withLimits({ ...find('everywhere'), editable: true }, { pages: 2 });
    const { files, left, preview } = await makeUploads(evidence, index, small, tools, () => {});
    expect(files.reduce((sum, { pages = 0 }) => sum + pages, 0)).toBe(2);
    const text = preview.map(textOf).join('').replaceAll('\n', ' ');
    const kept = [...text.matchAll(/answer number (\d+)/g)].map(([, number]) => Number(number));
    expect(kept).toEqual(expect.arrayContaining([0, 1, 2, 298, 299, 300, 301, 302, 594, 599]));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    const said = [...text.matchAll(/evidenceLeftMessages_\w+ (\d+)/g)].map(([, number]) => Number(number));
    expect(said.reduce((sum, number) => sum + number, 0)).toBe(left);
    expect(kept.length + left).toBe(600);
  });

  it('what the buyer left out is told beside it, so that all of the conversation is accounted for', async () => {
    const { evidence, index } = await caseWith(600);
    const [thread] = evidence.threads;
    if (!thread) throw new Error('no conversation');
    const places = thread.messages.map((_, at) => 5 + at * 3);
    const part = { ...evidence, threads: [{ ...thread, places, total: 2_000, gapsBefore: [900, 901] }] };
    const small = withLimits({ ...find('everywhere'), editable: true }, { pages: 2 });
    const { left, preview } = await makeUploads(part, index, small, tools, () => {});
    const text = preview.map(textOf).join('').replaceAll('\n', ' ');
    const sum = (pattern: RegExp) => [...text.matchAll(pattern)].reduce((all, [, number]) => all + Number(number), 0);
    const kept = [...text.matchAll(/evidencePlaceShort (\d+) 2000/g)].map(([, place]) => Number(place));
    expect(kept).toEqual(expect.arrayContaining([5, 8, 11, 902, 905, 908, 1_802]));
    expect(sum(/evidenceLeftMessages_\w+ (\d+)/g)).toBe(left);
    expect(kept.length + left).toBe(600);
    expect(sum(/evidenceLeft(?:ByMaker|Among)_\w+ (\d+)/g)).toBe(1_400);
    expect(sum(/evidenceLeftGaps (\d+)/g) + (text.match(/gapBetween/g)?.length ?? 0)).toBeGreaterThan(0);
  });

  it('no page is thrown away that would have been sent: few pages are left empty', async () => {
    const { files } = await make('everywhere', 900);
    expect(files.reduce((sum, { pages = 0 }) => sum + pages, 0)).toBeGreaterThanOrEqual(18);
  });
});

it.each([
  [100_000, 1],
  [100_000, 2],
  [300_000, 9],
])('AliExpress corrected to %i bytes and %i files is kept too', async (fileBytes, files) => {
  const { evidence, index } = await caseWith(90, 9);
  const place = withLimits(find('aliexpress'), { fileBytes, files });
  const made = await makeUploads(evidence, index, place, tools, () => {});
  expect(made.files.length).toBeGreaterThan(0);
  expect(made.files.length).toBeLessThanOrEqual(files);
  for (const { bytes } of made.files) expect(bytes.length).toBeLessThanOrEqual(fileBytes);
});

it('more pages than a place takes are never made, whatever must go in', async () => {
  const { index } = await caseWith(0);
  const thread = await threadOf([{ text: 'Hello', sentAt: Date.UTC(2026, 9, 1) }]);
  const evidence = await caseOf(Array.from({ length: 60 }, () => thread));
  const small = withLimits({ ...find('everywhere'), editable: true }, { pages: 1 });
  await expect(makeUploads(evidence, index, small, tools, () => {})).rejects.toThrow('Not one page fits');
});

it('progress only grows, and ends with all', async () => {
  const { evidence, index } = await caseWith(60, 10);
  const told: number[] = [];
  await makeUploads(evidence, index, find('visa'), tools, (part) => told.push(part));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

it('stops when it is told to', async () => {
  const { evidence, index } = await caseWith(50);
  const stop = new AbortController();
  const made = makeUploads(evidence, index, find('visa'), tools, () => stop.abort(new Error('enough')), stop.signal);
  await expect(made).rejects.toThrow('enough');
});

it('nothing is made for oneself: the buyer has the whole', async () => {
  expect(await make('self', 5)).toEqual({ files: [], left: 0, preview: [] });
});

it('the pages of the full record say how many there are', async () => {
  const { evidence, index } = await caseWith(40);
  const pages = await all(recordPages(evidence, index, tools));
  expect(pages.map(textOf).map((text) => /evidencePageOf (\d+) (\d+)/.exec(text)?.slice(1))).toEqual(
    pages.map((_, at) => [String(at + 1), String(pages.length)]),
  );
});
