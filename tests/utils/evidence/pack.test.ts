import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { NOW, PIXEL, WARNING } from './sample.ts';
import { caseOf, filesOf, type Json, packOf } from './sealed-sample.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const jsonOf = async (...of: Parameters<typeof filesOf>): Promise<Json> =>
  JSON.parse(new TextDecoder().decode((await filesOf(...of)).find(({ path }) => path === 'case.json')?.bytes));

describe('an evidence pack', () => {
  it('is the same, byte for byte, when the same files are packed in another zone', async () => {
    const once = await zipFiles([{ path: 'a.txt', bytes: new Uint8Array([97]) }], NOW);
    const script =
      "import('./utils/evidence/pack.ts').then(async ({ zipFiles }) => {" +
      `const zip = await zipFiles([{ path: 'a.txt', bytes: new Uint8Array([97]) }], ${NOW});` +
      "console.log(Buffer.from(zip).toString('hex')); });";
    const elsewhere = execFileSync(process.execPath, ['-e', script], {
      cwd: new URL('../../../', import.meta.url),
      env: { ...process.env, TZ: 'Asia/Tokyo' },
    });
    expect(String(elsewhere).trim()).toBe(Buffer.from(once).toString('hex'));
  });

  it('keeps odd texts exactly in JSON, absent and damaged pictures named', async () => {
    const text = '\ud800 \0 \u202e 猫 "q" \\ \u2028';
    const images = [
      { url: 'https://x/1', alt: '', sha256: sha256(PIXEL) },
      { url: 'https://x/2', alt: '', problem: 'refused' },
      { url: 'https://x/3', alt: '', sha256: 'f'.repeat(64) },
    ];
    const evidence = await caseOf([{ text, images }], {
      picture: async () => ({ bytes: PIXEL, type: 'image/png' }),
    });
    const [message] = (await jsonOf(evidence)).threads[0]?.messages ?? [];
    expect(message?.text).toBe(text);
    expect(message?.images.map((image: { path?: string; damaged?: true }) => image.path ?? image.damaged)).toEqual([
      `pictures/001-${sha256(PIXEL).slice(0, 8)}.png`,
      undefined,
      true,
    ]);
    expect((await verifyPack(await packOf(evidence))).problems).toEqual([]);
  });

  it('holds what Parley remarked, and nothing of what only helps at home', async () => {
    const evidence = await caseOf([{ warnings: [WARNING] }, {}]);
    const [thread] = evidence.threads;
    if (thread) thread.conversation = { ...thread.conversation, warned: 1, calm: ['0123456789abcdef'] };
    const [told] = (await jsonOf(evidence)).threads;
    expect(told?.messages.map(({ warnings }) => warnings)).toEqual([[WARNING], undefined]);
    expect(told?.conversation).not.toHaveProperty('calm');
    expect(told?.conversation).not.toHaveProperty('warned');
    expect((await verifyPack(await packOf(evidence))).problems).toEqual([]);
  });

  it('writes a picture that could run something under a name that opens nothing', async () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const image = { url: 'https://x/../../evil.svg', alt: '', sha256: sha256(bytes) };
    const evidence = await caseOf([{ images: [image] }], { picture: async () => ({ bytes, type: 'image/svg+xml' }) });
    expect([...(await indexPictures(evidence)).paths.values()]).toEqual([
      `pictures/001-${image.sha256.slice(0, 8)}.bin`,
    ]);
  });

  it('packs and verifies 3,000 messages, one of 100,000 characters, in seconds', async () => {
    const evidence = await caseOf(
      Array.from({ length: 3000 }, (_, index) => ({
        text: index === 5 ? '长'.repeat(100_000) : `Message ${index} 你好 مرحبا`,
      })),
    );
    const start = performance.now();
    expect((await verifyPack(await packOf(evidence))).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('copes with an empty choice and with instants that are none', async () => {
    const empty = await caseOf([], { madeAt: Number.NaN });
    for (const thread of empty.threads) thread.total = 4;
    expect((await verifyPack(await packOf(empty))).problems).toEqual([]);
    const odd = await caseOf([{ sentAt: 9e15, firstSeen: 5.5 }]);
    expect((await verifyPack(await packOf(odd))).problems).toEqual([]);
  });
});
