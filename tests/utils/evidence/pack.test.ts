import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packEvidence, zipFiles } from '../../../utils/evidence/pack.ts';
import type { EvidenceFile } from '../../../utils/evidence/types.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { makeCase, NOW, PIXEL, sampleCase, WARNING } from './sample.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = (files: EvidenceFile[], path: string) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.bytes));

describe('an evidence pack', () => {
  it('holds every format, the pictures under safe names, and the list last', async () => {
    const files = await packEvidence(await sampleCase());
    expect(files.map(({ path }) => path)).toEqual([
      'conversation.html',
      'conversation.json',
      'messages.csv',
      `pictures/001-${sha256(PIXEL).slice(0, 8)}.png`,
      'datapackage.json',
      'datapackage-digest.json',
    ]);
    expect(files[3]?.bytes).toEqual(PIXEL);
  });

  it('lists every file with its SHA-256 and size, and seals the list', async () => {
    const files = await packEvidence(await sampleCase());
    const { resources, created } = json(files, 'datapackage.json');
    expect(created).toBe('2026-11-22T09:14:07.000Z');
    expect(resources).toEqual(
      files.slice(0, 4).map(({ path, bytes }) => ({
        name: path.split('/').at(-1),
        path,
        hash: `sha256:${sha256(bytes)}`,
        bytes: bytes.length,
      })),
    );
    const list = files.find(({ path }) => path === 'datapackage.json');
    expect(json(files, 'datapackage-digest.json')).toEqual({
      path: 'datapackage.json',
      hash: `sha256:${sha256(list?.bytes ?? new Uint8Array())}`,
    });
  });

  it('is the same, byte for byte, when the same case is packed again in another zone', async () => {
    const once = await zipFiles(await packEvidence(await sampleCase()), NOW);
    const again = await zipFiles(await packEvidence(await sampleCase()), NOW);
    expect(sha256(again)).toBe(sha256(once));
    const script =
      "import('./tests/utils/evidence/sample.ts').then(async ({ sampleCase, NOW }) => {" +
      "const { packEvidence, zipFiles } = await import('./utils/evidence/pack.ts');" +
      "const { sha256Hex } = await import('./utils/evidence/seal.ts');" +
      'console.log(await sha256Hex(await zipFiles(await packEvidence(await sampleCase()), NOW))); });';
    const root = new URL('../../../', import.meta.url);
    const elsewhere = execFileSync(process.execPath, ['-e', script], {
      cwd: root,
      env: { ...process.env, TZ: 'Asia/Tokyo' },
    });
    expect(String(elsewhere).trim()).toBe(sha256(once));
  });

  it('keeps odd texts exactly in JSON, absent and damaged pictures named', async () => {
    const text = '\ud800 \0 \u202e 猫 "q" \\ \u2028';
    const images = [
      { url: 'https://x/1', alt: '', sha256: sha256(PIXEL) },
      { url: 'https://x/2', alt: '', problem: 'HTTP 404' },
      { url: 'https://x/3', alt: '', sha256: 'f'.repeat(64) },
    ];
    const evidence = await makeCase([{ text, images }]);
    const pictures = new Map(evidence.pictures).set('f'.repeat(64), { bytes: PIXEL, type: 'image/png' });
    const files = await packEvidence({ ...evidence, pictures });
    const { schema, messages, complete, conversation } = json(files, 'conversation.json');
    expect([schema, complete]).toEqual(['parley-evidence/2', true]);
    expect(conversation.orderId).toBe('3012345678901234');
    expect(messages[0].text).toBe(text);
    expect(messages[0].sentAt).toBe('2026-11-20T09:00:00.000Z');
    expect(messages[0].images.map((image: { path?: string; damaged?: true }) => image.path ?? image.damaged)).toEqual([
      files[3]?.path,
      undefined,
      true,
    ]);
    expect((await verifyPack(await zipFiles(files, NOW))).ok).toBe(true);
  });

  it('holds what Parley remarked beside the message, outside its seal, and nothing of what else was dismissed', async () => {
    const evidence = await makeCase([{ warnings: [WARNING] }, {}]);
    const conversation = { ...evidence.conversation, warned: 1, calm: ['0123456789abcdef'] };
    const files = await packEvidence({ ...evidence, conversation });
    const { messages, conversation: facts } = json(files, 'conversation.json');
    expect(messages.map((message: { warnings?: unknown }) => message.warnings)).toEqual([[WARNING], undefined]);
    expect(facts).not.toHaveProperty('calm');
    expect(facts).not.toHaveProperty('warned');
    expect(await verifyPack(await zipFiles(files, NOW))).toMatchObject({ problems: [] });
  });

  it('writes a picture that could run something under a name that opens nothing', async () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const image = { url: 'https://x/../../evil.svg', alt: '', sha256: sha256(bytes) };
    const evidence = await makeCase([{ images: [image] }], {
      pictures: new Map([[image.sha256, { bytes, type: 'image/svg+xml' }]]),
    });
    const paths = (await packEvidence(evidence)).map(({ path }) => path);
    expect(paths).toContain(`pictures/001-${image.sha256.slice(0, 8)}.bin`);
  });

  it('packs and verifies 3,000 messages, one of 100,000 characters, in seconds', async () => {
    const evidence = await makeCase(
      Array.from({ length: 3000 }, (_, index) => ({
        text: index === 5 ? '长'.repeat(100_000) : `Message ${index} 你好 مرحبا`,
      })),
    );
    const start = performance.now();
    const zip = await zipFiles(await packEvidence(evidence), NOW);
    const { ok } = await verifyPack(zip);
    expect(ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('copes with an empty choice and with instants that are none', async () => {
    const files = await packEvidence(await makeCase([], { madeAt: Number.NaN, total: 4 }));
    expect((await verifyPack(await zipFiles(files, Number.NaN))).ok).toBe(true);
    const odd = await packEvidence(await makeCase([{ sentAt: 9e15, firstSeen: 5.5 }]));
    expect((await verifyPack(await zipFiles(odd, 0))).problems).toEqual([]);
  });
});
