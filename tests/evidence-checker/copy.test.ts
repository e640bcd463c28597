import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadZip } from 'client-zip';
import { afterAll, describe, expect, it } from 'vitest';
import { caseOf, filesOf } from '../utils/evidence/sealed-sample.ts';
import { checkCopy } from './copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

type File = { path: string; bytes: Uint8Array<ArrayBuffer> };
const files: File[] = await filesOf(await caseOf());

/** The complaints about a pack after a change. */
async function about(change: (files: File[]) => File[]): Promise<string> {
  const path = join(folder, 'pack.zip');
  const zip = downloadZip(change([...files]).map(({ path: name, bytes }) => ({ name, input: bytes })));
  writeFileSync(path, new Uint8Array(await zip.arrayBuffer()));
  return (await checkCopy(path)).join('\n');
}

const withText = (name: string, change: (text: string) => string) => (all: File[]) =>
  all.map((file) => {
    if (file.path !== name) return file;
    return { ...file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) };
  });

describe('the buyer’s own copy', () => {
  it('is fine as it was made', async () => {
    expect(await about((all) => all)).toBe('');
  });

  it.each<[string, (files: File[]) => File[], RegExp]>([
    [
      'a changed file',
      withText('case.json', (text) => text.replace('Paris', 'Lyon!')),
      /case.json is not what SHA256SUMS says/,
    ],
    ['a missing file', (all) => all.filter(({ path }) => path !== 'record.html'), /record.html is missing/],
    [
      'a file too many',
      (all) => [{ path: 'more.txt', bytes: new Uint8Array(3) }, ...all],
      /more.txt is not in SHA256SUMS/,
    ],
    [
      'other sums',
      withText('SHA256SUMS', (text) => text.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))),
      /SHA256SUMS is not signed/,
    ],
    [
      'another digest',
      withText('datapackage-digest.json', (text) => text.replace(/sha256:./, 'sha256:x')),
      /not what its digest says/,
    ],
    ['a name that leaves', (all) => [{ path: '../out.txt', bytes: new Uint8Array(3) }, ...all], /no plain name/],
    ['a script', withText('record.html', (text) => `${text}<script>1</script>`), /record.html holds <script>/],
    ['a handler', withText('record.html', (text) => `${text}<p title="a>b" onclick=x>`), /record.html acts/],
    [
      'what is fetched',
      withText('record.html', (text) => `${text}<img src="https://x.example/a.png">`),
      /record.html fetches https/,
    ],
    [
      'a link that runs',
      withText('README.html', (text) => `${text}<a href="javascript:x">`),
      /README.html links to javascript/,
    ],
    ['a cell that counts', withText('messages.csv', (text) => `${text}1,"=1+1"\r\n`), /a cell counts: =1\+1/],
  ])('with %s is not', async (_, change, complaint) => {
    expect(await about(change)).toMatch(complaint);
  });

  it('is a ZIP', async () => {
    const path = join(folder, 'none.zip');
    writeFileSync(path, 'none');
    expect(await checkCopy(path)).toContain('it is no ZIP');
  });
});
