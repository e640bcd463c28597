import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StampTrouble, stampWith } from '../../../entrypoints/archive/stamp.ts';
import { browser } from '../../../utils/browser.ts';
import { makeTimeAuthority } from '../../time-authority.ts';

const authority = makeTimeAuthority();
afterAll(() => authority.remove());

const URL = 'https://time.example/tsr';
const SUM = 'ab'.repeat(32);

let allowed: boolean;
let asked: { url: string; options: RequestInit }[];
let answers: (body: Uint8Array) => Response;
let troubles: StampTrouble[];

beforeEach(() => {
  [allowed, asked, troubles] = [true, [], []];
  answers = (body) => new Response(new Uint8Array(authority.answer(body)));
  Object.assign(browser, { permissions: { contains: async () => allowed } });
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    asked.push({ url, options });
    return answers(options.body as Uint8Array);
  });
});

const stamp = (sum = SUM) => stampWith(URL, (trouble) => troubles.push(trouble))(sum);

describe('a time stamp', () => {
  it('is what the authority answered, and openssl verifies it', async () => {
    const answer = await stamp();
    expect(troubles).toEqual([]);
    expect(authority.verifies(answer as Uint8Array, SUM)).toBe(true);
  });

  it('costs one request that holds the hash and a random number, and nothing that knows the buyer', async () => {
    await stamp();
    await stamp();
    expect(asked).toHaveLength(2);
    const [first, second] = asked.map(({ options }) => Buffer.from(options.body as Uint8Array).toString('hex'));
    expect(first).toContain(SUM);
    // A random number of 8 bytes takes up to 11.
    expect(first?.length).toBeLessThanOrEqual((59 + 11) * 2);
    expect(first).not.toBe(second);
    expect(asked[0]).toMatchObject({
      url: URL,
      options: {
        method: 'POST',
        mode: 'same-origin',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      },
    });
  });

  it('is not even asked for without the permission', async () => {
    allowed = false;
    expect(await stamp()).toBeUndefined();
    expect([asked, troubles]).toEqual([[], ['permission']]);
  });

  it.each<[string, StampTrouble, () => Response]>([
    ['an error', 'unreachable', () => new Response('no', { status: 503 })],
    ['nothing', 'unreachable', () => new Response('')],
    ['a page', 'wrong', () => new Response('<!doctype html>')],
    ['far too much', 'unreachable', () => new Response(new Uint8Array(300_000))],
    ['no connection', 'unreachable', () => Response.error()],
  ])('is absent where the answer is %s, and it is said why', async (_, trouble, answer) => {
    answers = answer;
    expect(await stamp()).toBeUndefined();
    expect(troubles).toEqual([trouble]);
  });

  it('that was made for another request is refused', async () => {
    const first = await stamp();
    answers = () => new Response(first as Uint8Array<ArrayBuffer>);
    expect(await stamp()).toBeUndefined();
    expect(await stamp('cd'.repeat(32))).toBeUndefined();
    expect(troubles).toEqual(['wrong', 'wrong']);
  });
});
