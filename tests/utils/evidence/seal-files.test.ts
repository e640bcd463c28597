import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseOf, filesOf, packOf } from './sealed-sample.ts';

const has = (tool: string) => spawnSync(tool, ['--version']).status === 0 || spawnSync(tool, ['version']).status === 0;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let files: Awaited<ReturnType<typeof filesOf>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-sealed-'));
  files = await filesOf(await caseOf(), [{ name: '../p 1.jpg', bytes: Uint8Array.of(255, 216) }]);
  for (const { path, bytes } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a sealed pack', () => {
  it('holds the record in every format, what was made, the pictures, and what seals them, in this order', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'README.html',
      'record.html',
      'record.pdf',
      'case.json',
      'messages.csv',
      'upload/p-1.jpg',
      expect.stringMatching(/^pictures\/001-[0-9a-f]{8}\.png$/),
      'SHA256SUMS',
      'SHA256SUMS.sig',
      'public-key.pem',
      'datapackage.json',
      'datapackage-digest.json',
    ]);
  });

  it('lists every file with its hash and length', () => {
    const list = JSON.parse(String(Buffer.from(files.at(-2)?.bytes ?? [])));
    expect(list.resources).toEqual(
      files.slice(0, -2).map(({ path, bytes }) => ({
        name: path.split('/').at(-1),
        path,
        hash: `sha256:${sha256(bytes)}`,
        bytes: bytes.length,
      })),
    );
  });

  it.runIf(has('sha256sum'))('is checked by sha256sum, which names a changed file', () => {
    const check = () => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(check().status).toBe(0);
    appendFileSync(join(folder, 'messages.csv'), 'x');
    expect(check().stdout).toContain('messages.csv: FAILED');
  });

  it.runIf(has('openssl'))('has a signature that openssl verifies, of the list and of its digest', () => {
    const verify = (signature: string, file: string) =>
      String(
        execFileSync('openssl', ['dgst', '-sha256', '-verify', 'public-key.pem', '-signature', signature, file], {
          cwd: folder,
        }),
      );
    expect(verify('SHA256SUMS.sig', 'SHA256SUMS')).toContain('Verified OK');
    expect(() => verify('SHA256SUMS.sig', 'case.json')).toThrow();
  });

  it('comes out the same from the streamed ZIP', async () => {
    const zip = Buffer.from(await packOf(await caseOf()));
    expect(zip.includes(Buffer.from(files.find(({ path }) => path === 'case.json')?.bytes ?? []))).toBe(true);
  });
});
