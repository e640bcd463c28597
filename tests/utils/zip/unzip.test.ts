import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { sourceOf } from '../../../utils/zip/source.ts';
import { readZip, type ZipEntry } from '../../../utils/zip/unzip.ts';
import { piecesOf } from '../../../utils/zip/zip-content.ts';
import { placeData } from '../../../utils/zip/zip-place.ts';
import { readRecords } from '../../../utils/zip/zip-records.ts';
import { NOW } from '../evidence/sample.ts';
import { type RawFile, rawZip } from './raw-zip.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const whole = async ({ path, read, sha256, plain }: ZipEntry) => ({ path, bytes: [...(await read())], sha256, plain });
/** Takes the bytes of a range back when the next is asked for. */
function forgetful(bytes: Uint8Array<ArrayBuffer>) {
  let last = new ArrayBuffer();
  const slice = (from: number, to: number) => {
    structuredClone(last, { transfer: [last] });
    last = bytes.slice(from, to).buffer;
    return { arrayBuffer: async () => last };
  };
  return { size: bytes.length, slice };
}

const codes = async (bytes: Uint8Array<ArrayBuffer>) => (await readZip(bytes)).problems.map(({ code }) => code);
const GOOD: RawFile = { name: 'good.txt', data: 'good' };

describe('reading a ZIP', () => {
  it('reads what Parley writes, names in any script, empty files too', async () => {
    const files = ['conversation.html', 'pictures/图片 😀 é.png', 'empty'].map((path) => ({
      path,
      bytes: path === 'empty' ? new Uint8Array() : encode(`content of ${path}`),
    }));
    const zip = await zipFiles(files, NOW);
    for (const bytes of [zip, new Blob([zip]), forgetful(zip)]) {
      const { entries, problems, plain } = await readZip(bytes);
      expect([problems, plain]).toEqual([[], true]);
      expect(await Promise.all(entries.map(whole))).toEqual(
        files.map(({ path, bytes }) => ({ path, bytes: [...bytes], sha256: sha256(bytes), plain: true })),
      );
    }
  });

  it('reads range by range with hardly any room, also large files, and says when the file became shorter', async () => {
    const bytes = Uint8Array.from({ length: 20 * 1024 ** 2 }, (_, at) => at * 7);
    const files = [
      { path: 'large', bytes },
      { path: 'small', bytes: encode('small') },
    ];
    const zip = await zipFiles(files, NOW);
    let most = 0;
    const slice = (from: number, to: number) => {
      most = Math.max(most, to - from);
      return new Blob([zip.subarray(from, to)]);
    };
    const { entries, problems } = await readZip({ size: zip.length, slice });
    expect([problems, entries.map((each) => each.sha256)]).toEqual([[], files.map((each) => sha256(each.bytes))]);
    expect(await entries[1]?.read()).toEqual(encode('small'));
    expect(most).toBeLessThanOrEqual(4 * 1024 ** 2);
    const tiny = sourceOf(forgetful(zip), 1);
    const { records } = await readRecords(tiny);
    for (const record of records) expect(await placeData(tiny, record)).toMatchObject({ plain: true });
    const shorter = { size: zip.length, slice: (from: number, to: number) => slice(from, Math.min(to, 10 ** 6)) };
    await expect(readZip(shorter)).rejects.toThrow('shorter');
  });

  it('reads stored and deflated files of other programs, folders too', async () => {
    const text = 'deflated '.repeat(500);
    const { entries, problems } = await readZip(
      rawZip([GOOD, { name: 'folder/' }, { name: 'folder/b.txt', data: text, deflate: true }]),
    );
    expect(problems).toEqual([]);
    const read = entries.map(async (each) => [each.path, decode(await each.read()), each.sha256, each.plain]);
    expect(await Promise.all(read)).toEqual([
      ['good.txt', 'good', sha256(encode('good')), false],
      ['folder/', '', sha256(new Uint8Array()), false],
      ['folder/b.txt', text, sha256(encode(text)), false],
    ]);
  });

  it.each([
    '../../x',
    'a/../../x',
    '/etc/passwd',
    'C:/x',
    'C:x',
    '..\\x',
    'a\\b',
    'nul\0.txt',
    'a//b',
    './a',
    'a:stream',
    'bell\u0007',
    '',
    Uint8Array.from([0xff, 0xfe]),
  ])('refuses the name %j and reads the rest', async (name) => {
    const { entries, problems } = await readZip(rawZip([{ name, data: 'x' }, GOOD]));
    expect(problems.map(({ code }) => code)).toEqual(['unsafe-name']);
    expect(entries.map(({ path }) => path)).toEqual(['good.txt']);
  });

  it.each<[string, string, RawFile[]]>([
    ['two files of one name', 'duplicate', [GOOD, GOOD]],
    ['names that differ only in case', 'duplicate', [GOOD, { ...GOOD, name: 'GOOD.txt' }]],
    ['names that differ only in how an accent is spelled', 'duplicate', [{ name: 'é' }, { name: 'e\u0301' }]],
    ['an encrypted file', 'encrypted', [{ ...GOOD, flags: 0x0801 }]],
    ['an unknown compression', 'unsupported', [{ ...GOOD, method: 12 }]],
    ['a name that the local header contradicts', 'headers-differ', [{ ...GOOD, local: { name: 'evil.txt' } }]],
    ['a size that the local header contradicts', 'headers-differ', [{ ...GOOD, local: { size: 3 } }]],
    ['a wrong checksum', 'checksum', [{ ...GOOD, local: { crc: 1 }, central: { crc: 1 } }]],
    ['Zip64 sizes that are nowhere', 'local-header', [{ ...GOOD, central: { packed: 0xffffffff, size: 0xffffffff } }]],
    ['a link', 'link', [{ ...GOOD, attributes: 0o120777 * 0x10000 }]],
    ['a place outside the file', 'local-header', [{ ...GOOD, central: { offset: 0xfffffff0 } }]],
    ['files that share bytes', 'overlap', [GOOD, { name: 'good.txt', data: 'good', central: { offset: 0 } }]],
    ['bytes between files', 'hidden-bytes', [GOOD, { name: 'b', gap: 5 }]],
    ['sizes that cannot both be true', 'size', [{ ...GOOD, local: { size: 9 }, central: { size: 9 } }]],
    ['non-ASCII names not marked as UTF-8', 'unsafe-name', [{ name: 'é', flags: 0 }]],
  ])('tells %s: %s', async (_, code, files) => {
    expect(await codes(rawZip(files))).toContain(code);
  });

  it('refuses what unpacks to too much: announced, in ratio, or only in truth', async () => {
    const zeros = new Uint8Array(4 * 1024 ** 2);
    const honest = rawZip([{ name: 'zeros', data: zeros, deflate: true }]);
    const small = { size: 1000 };
    const lying = rawZip([{ name: 'zeros', data: zeros, deflate: true, local: small, central: small }]);
    expect(await codes(honest)).toEqual(['too-large']);
    expect(await codes(lying)).toEqual(['size']);
    const text = rawZip([{ name: 'a', data: 'abc'.repeat(50), deflate: true }, GOOD]);
    const growth = 150 - deflateRawSync('abc'.repeat(50)).length;
    const { entries, problems } = await readZip(text, { growth: growth - 1, ratio: 200 });
    expect([entries, problems]).toEqual([[], [{ code: 'too-large' }]]);
    expect((await readZip(text, { growth, ratio: 200 })).problems).toEqual([]);
  });

  it('reads nothing any more behind a file that unpacks to more than was said', async () => {
    const noise = randomBytes(2 * 1024 ** 2);
    const packed = new Uint8Array(deflateRawSync(noise));
    let going = 0;
    const read = async (from: number, to: number) => {
      going++;
      // A slow disk: what is there already is inflated meanwhile.
      for (let turn = 0; turn < 500; turn++) await new Promise((done) => setImmediate(done));
      going--;
      return packed.subarray(from, to);
    };
    for (const size of [1, 100_000, 600_000, 10 ** 6]) {
      const content = { start: 0, packed: packed.length, method: 8, size };
      let filled = 0;
      for await (const piece of piecesOf({ size: packed.length, read }, content)) filled += piece.length;
      expect(filled).toBeGreaterThan(size);
      expect(going).toBe(0);
    }
  });

  it('accepts no comment and no bytes before or behind', async () => {
    const zip = rawZip([GOOD]);
    expect(await codes(rawZip([GOOD], 'hello'))).toEqual(['end-record']);
    expect(await codes(Uint8Array.from([...zip, 0]))).toEqual(['end-record']);
    expect(await codes(Uint8Array.from([0, ...zip]))).toContain('end-record');
  });

  it('says that a damaged deflate stream is damaged', async () => {
    const zip = rawZip([{ name: 'a', data: 'some text '.repeat(50), deflate: true }]);
    zip[34] = (zip[34] ?? 0) ^ 0xff;
    expect(await codes(zip)).toEqual(['checksum']);
  });

  it('never throws, whatever the bytes: every truncation, and noise', async () => {
    const zip = await zipFiles(
      [
        { path: 'a.txt', bytes: encode('hello') },
        { path: 'b.txt', bytes: encode('world') },
      ],
      NOW,
    );
    for (let length = 0; length < zip.length; length++) {
      expect(await codes(zip.slice(0, length)), `cut to ${length} bytes`).not.toEqual([]);
    }
    let state = 7;
    for (let round = 0; round < 300; round++) {
      const noisy = zip.slice();
      for (let change = 0; change < 1 + (round % 12); change++) {
        state = (state * 1103515245 + 12345) % 2147483648;
        noisy[state % noisy.length] = (state >>> 8) & 255;
      }
      await expect(readZip(noisy)).resolves.toBeDefined();
    }
  });
});
