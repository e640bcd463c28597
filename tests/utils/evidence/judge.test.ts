import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../utils/evidence/judge.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { sealFiles } from '../../../utils/evidence/seal-files.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { rawZip } from '../zip/raw-zip.ts';
import { NOW } from './sample.ts';
import { caseOf, filesOf, forge, packOf, signer } from './sealed-sample.ts';

let zip: Uint8Array<ArrayBuffer>;
let files: { path: string; bytes: Uint8Array<ArrayBuffer> }[];

beforeAll(async () => {
  const evidence = await caseOf();
  files = await filesOf(evidence);
  zip = await packOf(evidence);
});

const encode = (text: string) => new TextEncoder().encode(text);
const judged = async (bytes: Uint8Array<ArrayBuffer>, reveal?: string) => {
  const verdict = await verifyPack(bytes, reveal === undefined ? undefined : encode(reveal));
  return { ...judge(verdict), verdict };
};
/** As another program packs the files. */
const again = (folder = '', more: { name: string; data?: string }[] = []) =>
  rawZip([...more, ...files.map(({ path, bytes }) => ({ name: `${folder}${path}`, data: bytes, deflate: true }))]);

describe('what a verdict comes to', () => {
  it('is good for a pack', async () => {
    expect(await judged(zip)).toMatchObject({ judgement: 'good', problems: [], reveal: [] });
  });

  it.each([
    ['nothing', ''],
    ['a PDF', `%PDF-1.7\n${'x'.repeat(500)}%%EOF`],
    ['a picture', `\u0089PNG${'\0'.repeat(500)}`],
  ])('is no pack: %s', async (_, text) => {
    expect((await judged(encode(text))).judgement).toBe('foreign');
  });

  it('is no pack: a ZIP of something else', async () => {
    expect((await judged(rawZip([{ name: 'photo.jpg', data: 'x' }, { name: 'folder/' }]))).judgement).toBe('foreign');
    expect((await judged(rawZip([]))).judgement).toBe('foreign');
  });

  it('is cut off, wherever', async () => {
    for (const part of [0.1, 0.5, 0.9, 0.999])
      expect((await judged(zip.slice(0, zip.length * part))).judgement).toBe('cut');
  });

  it.each([
    ['by its files alone', '', []],
    ['with entries for folders', '', [{ name: 'pictures/' }, { name: 'upload/' }]],
    [
      'with the folder it was unpacked into, by a Mac',
      'parley-1/',
      [{ name: 'parley-1/' }, { name: 'parley-1/pictures/' }, { name: '__MACOSX/parley-1/._record.html', data: 'x' }],
    ],
  ])('is packed again, %s: every file is still as sealed, and signed', async (_, folder, more) => {
    const { judgement, verdict } = await judged(again(folder, more));
    expect(judgement).toBe('repacked');
    expect(verdict.ok).toBe(false);
    expect(verdict.signedBy).toBeDefined();
    expect(verdict.files.length).toBe(files.length);
  });

  it('is changed when a file was changed, added or left out while it was packed again', async () => {
    const [first] = files as [(typeof files)[0]];
    for (const packed of [
      again('', [{ name: 'more.txt', data: 'x' }]),
      again('a/', [{ name: 'a/more.txt', data: 'x' }]),
      rawZip(files.slice(1).map(({ path, bytes }) => ({ name: path, data: bytes }))),
      rawZip(files.map(({ path, bytes }) => ({ name: path, data: path === first.path ? 'x' : bytes }))),
    ])
      expect((await judged(packed)).judgement).toBe('changed');
  });

  it('is of a newer Parley', async () => {
    const newer = await forge(await caseOf(), (json) => Object.assign(json, { schema: 'parley-evidence/9' }));
    expect((await judged(newer)).judgement).toBe('newer');
  });

  it('is good whatever was given to reveal it, and tells of that apart', async () => {
    expect(await judged(zip, 'no reveal file')).toMatchObject({ judgement: 'good', reveal: [{ code: 'reveal' }] });
    const other = await zipFiles(sealFiles([{ path: 'a.txt', bytes: encode('x') }], await caseOf(), { signer }), NOW);
    expect((await judged(other)).judgement).not.toBe('good');
  });
});
