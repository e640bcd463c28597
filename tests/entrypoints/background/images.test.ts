import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { fetchPictures } from '../../../entrypoints/background/images.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';

const url = 'https://ae01.alicdn.com/kf/1.png';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
/** `printf '\x89PNG' | sha256sum` */
const SHA256 = '0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543';

async function seePictures(...urls: string[]) {
  const messages = [{ direction: 'in', text: '', images: urls.map((each) => ({ url: each, alt: '' })) }];
  const conversation = { marketplace: 'aliexpress', peer: 'Vega' };
  const snapshot = { conversation, url: 'https://www.aliexpress.com/', seenAt: 1, way: 'detected', messages };
  await keepSnapshot(snapshot, '0.1.0', 1, async () => undefined);
}
const images = async () => (await db.messages.toArray()).flatMap((message) => message.images);
const answer = (body: BodyInit | null, type = 'image/png', status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});
afterEach(() => vi.unstubAllGlobals());

describe('the pictures of a chat', () => {
  it('are kept as bytes with their SHA-256, asked for once and without cookies', async () => {
    const fetched = vi.fn(async () => answer(png));
    vi.stubGlobal('fetch', fetched);
    await seePictures(url);
    await fetchPictures();
    await fetchPictures();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledWith(url, expect.objectContaining({ credentials: 'omit' }));
    expect(await images()).toEqual([{ url, alt: '', sha256: SHA256 }]);
    expect(await db.pictures.get(SHA256)).toMatchObject({ type: 'image/png' });
  });

  it.each([
    ['refused', () => answer(null, 'image/png', 404)],
    ['type', () => answer('<script>', 'text/html')],
  ])('that cannot be kept are told why after three tries: %s', async (problem, fails) => {
    const fetched = vi.fn(async () => fails());
    vi.stubGlobal('fetch', fetched);
    await seePictures(url);
    for (let wake = 0; wake < 5; wake++) await fetchPictures();
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(await images()).toEqual([{ url, alt: '', problem }]);
  });

  it('of other schemes and other people’s servers are never asked for', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await seePictures('javascript:alert(1)', 'https://evil.example/spy.png', 'http://ae01.alicdn.com/1.png');
    for (let wake = 0; wake < 3; wake++) await fetchPictures();
    expect(fetched).not.toHaveBeenCalled();
    expect((await images()).map(({ problem }) => problem)).toEqual(['address', 'address', 'address']);
  });

  it('are waited for as long as there is no network, however often the worker wakes', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await seePictures(url);
    for (let wake = 0; wake < 5; wake++) await fetchPictures();
    vi.stubGlobal('fetch', async () => answer(png));
    await fetchPictures();
    expect((await images())[0]?.sha256).toBe(SHA256);
  });
});
