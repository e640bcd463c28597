import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { fetchPictures } from '../../../entrypoints/background/images.ts';
import { keepPicture, pictureNotGiven, picturesWanted } from '../../../entrypoints/background/page-pictures.ts';
import { conversationKey } from '../../../utils/chats/key.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';

const url = 'https://ae01.alicdn.com/kf/1.png';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** `printf '\x89PNG\r\n\x1a\n' | sha256sum` */
const SHA256 = '4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6';
const conversation = { marketplace: 'aliexpress', peer: 'Vega' };
const key = conversationKey(conversation);
const sender = { tab: { id: 1, url: 'https://www.aliexpress.com/p/message' }, frameId: 0 };
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const HOUR = 3_600_000;

async function seePictures(...urls: string[]) {
  const messages = [{ direction: 'in', text: '', images: urls.map((each) => ({ url: each, alt: '' })) }];
  const snapshot = { conversation, url: 'https://www.aliexpress.com/', seenAt: 1, way: 'detected', messages };
  await keepSnapshot(snapshot, '0.1.0', 1, async () => undefined);
}
const images = async () => (await db.messages.toArray()).flatMap((message) => message.images);
const answer = (body: BodyInit | null, type = 'image/png', status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });
let now = HOUR;

beforeEach(async () => {
  fakeBrowser.reset();
  now = HOUR;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  await emptyDatabase();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the pictures of a chat', () => {
  it('are kept as bytes with their SHA-256, asked for once and without cookies', async () => {
    const fetched = vi.fn(async () => answer(png));
    vi.stubGlobal('fetch', fetched);
    await seePictures(url);
    await fetchPictures();
    await fetchPictures();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledWith(url, expect.objectContaining({ credentials: 'omit' }));
    expect(await images()).toEqual([{ url, alt: '', sha256: SHA256, size: 8 }]);
    expect(await db.pictures.get(SHA256)).toMatchObject({ type: 'image/png' });
  });

  it('are left to the page that shows them at first', async () => {
    const fetched = vi.fn(async () => answer(png));
    vi.stubGlobal('fetch', fetched);
    now = 2;
    await seePictures(url);
    await fetchPictures();
    expect(fetched).not.toHaveBeenCalled();
    now = 21_000;
    await fetchPictures();
    expect((await images())[0]?.sha256).toBe(SHA256);
  });

  it.each([
    ['refused', () => answer(null, 'image/png', 404)],
    ['type', () => answer('<script>', 'image/png')],
    ['size', () => new Response('', { headers: { 'content-length': '20000001' } })],
  ])('that cannot be kept are told why at once, and given up on after three tries: %s', async (problem, fails) => {
    const fetched = vi.fn(async () => fails());
    vi.stubGlobal('fetch', fetched);
    await seePictures(url);
    await fetchPictures();
    expect((await images())[0]?.problem).toBe(problem === 'size' ? 'type' : problem);
    for (let wake = 0; wake < 5; wake++) {
      now += HOUR;
      await fetchPictures();
    }
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(await db.pictureJobs.count()).toBe(0);
  });

  it('that failed are not asked for again at every occasion', async () => {
    const fetched = vi.fn(async () => answer(null, 'image/png', 404));
    vi.stubGlobal('fetch', fetched);
    await seePictures(url);
    for (let wake = 0; wake < 5; wake++) await fetchPictures();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('of other schemes and other people’s servers are never asked for', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await seePictures(
      'javascript:alert(1)',
      'https://evil.example/spy.png',
      'http://ae01.alicdn.com/1.png',
      'blob:https://www.aliexpress.com/1',
    );
    await fetchPictures();
    expect(fetched).not.toHaveBeenCalled();
    expect((await images()).map(({ problem }) => problem)).toEqual(['address', 'permission', 'address', 'page']);
  });

  it('are waited for as long as there is no network, however often the worker wakes', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await seePictures(url);
    for (let wake = 0; wake < 5; wake++) await fetchPictures();
    expect((await images())[0]?.problem).toBe('network');
    vi.stubGlobal('fetch', async () => answer(png));
    await fetchPictures();
    expect(await images()).toEqual([{ url, alt: '', sha256: SHA256, size: 8 }]);
  });

  it('are not kept without end', async () => {
    vi.stubGlobal('fetch', async () => answer(png));
    await seePictures(url, 'https://ae01.alicdn.com/kf/2.png');
    const [message] = await db.messages.toArray();
    const full = message?.images.map((image, at) => (at ? image : { ...image, sha256: 'x', size: 500_000_000 }));
    await db.messages.update([key, 0], { images: full });
    await fetchPictures();
    expect((await images())[1]?.problem).toBe('conversationFull');
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5_000_000_000 }) } });
    now += HOUR;
    await fetchPictures();
    expect((await images())[1]?.problem).toBe('archiveFull');
  });
});

describe('a page gives a picture', () => {
  const blob = 'blob:https://www.aliexpress.com/1';
  const piece = { key, url: blob, from: 0, size: 8, bytes: base64(png) };

  it('in pieces, in order, and only while it is wanted', async () => {
    await seePictures(blob);
    expect(await picturesWanted({ key, urls: [blob, 'https://x/'] }, sender, now)).toEqual([blob]);
    expect(await keepPicture({ ...piece, bytes: base64(png.slice(0, 3)) }, sender, now)).toBe('more');
    expect(await keepPicture({ ...piece, from: 3, bytes: base64(png.slice(3)) }, sender, now)).toBe('kept');
    expect(await images()).toEqual([{ url: blob, alt: '', sha256: SHA256, size: 8 }]);
    expect(await keepPicture(piece, sender, now)).toBe('unwanted');
    expect(await picturesWanted({ key, urls: [blob] }, sender, now)).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, sender],
    ['another shape', { ...piece, bytes: 5 }, sender],
    ['no base64', { ...piece, bytes: '%%%' }, sender],
    ['a picture no message shows', { ...piece, url: 'blob:https://www.aliexpress.com/2' }, sender],
    ['a picture of another conversation', { ...piece, key: 'aliexpress//name%3Aother' }, sender],
    ['more than a picture may hold', { ...piece, size: 20_000_001 }, sender],
    ['a piece larger than agreed', { ...piece, bytes: 'A'.repeat(2_000_000) }, sender],
    ['from another site', piece, { tab: { id: 1, url: 'https://evil.example/' } }],
    ['from no tab at all', piece, {}],
  ])('%s is not wanted', async (_, value, from) => {
    await seePictures(blob);
    expect(await keepPicture(value, from, now)).toBe('unwanted');
    expect(await db.pictures.count()).toBe(0);
  });

  it.each([
    ['more than it said', [{ ...piece, size: 4 }]],
    ['the end first', [{ ...piece, from: 4 }]],
    [
      'another size half-way',
      [
        { ...piece, bytes: base64(png.slice(0, 3)) },
        { ...piece, from: 3, size: 9 },
      ],
    ],
  ])('%s is dropped', async (_, pieces) => {
    await seePictures(blob);
    const answers = [];
    for (const each of pieces) answers.push(await keepPicture(each, sender, now));
    expect(answers.at(-1)).toBe('later');
    expect(await db.pictures.count()).toBe(0);
  });

  it('that is none: the archive says so', async () => {
    await seePictures(blob);
    const script = new TextEncoder().encode('<script>');
    expect(await keepPicture({ ...piece, bytes: base64(script) }, sender, now)).toBe('type');
    expect((await images())[0]?.problem).toBe('type');
  });

  it('it cannot read: the background fetches it where it may, else says why', async () => {
    vi.stubGlobal('fetch', async () => answer(png));
    await seePictures(url, 'https://elsewhere.example/1.png');
    const fails = (of: string) => pictureNotGiven({ key, url: of, problem: 'page' }, sender);
    expect([await fails(url), await fails('https://elsewhere.example/1.png')]).toEqual(['kept', 'permission']);
  });

  it('that was given up on gets one more try when it is shown again', async () => {
    vi.stubGlobal('fetch', async () => answer(null, 'image/png', 404));
    await seePictures(url);
    for (let wake = 0; wake < 4; wake++) {
      await fetchPictures();
      now += HOUR;
    }
    expect(await db.pictureJobs.count()).toBe(0);
    expect(await picturesWanted({ key, urls: [url] }, sender, now)).toEqual([url]);
    expect(await pictureNotGiven({ key, url, problem: 'page' }, sender)).toBe('refused');
    expect(await db.pictureJobs.count()).toBe(0);
  });
});
