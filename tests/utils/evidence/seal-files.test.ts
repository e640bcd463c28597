import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { stampRequest } from '../../../utils/evidence/timestamp.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { makeTimeAuthority } from '../../time-authority.ts';
import { NOW } from './sample.ts';
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

  it.runIf(has('openssl'))(
    'is stamped by an authority that sees the hash of the list alone, and openssl verifies it',
    async () => {
      const authority = makeTimeAuthority();
      const seen: string[] = [];
      const stamp = async (hash: string) => {
        seen.push(hash);
        return new Uint8Array(authority.answer(stampRequest(hash, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))));
      };
      const stamped = await filesOf(await caseOf(), [], { stamp });
      const bytesOf = (path: string) => stamped.find((file) => file.path === path)?.bytes ?? new Uint8Array();
      expect(seen).toEqual([sha256(bytesOf('SHA256SUMS'))]);
      expect(authority.verifies(bytesOf('SHA256SUMS.tsr'), seen[0] ?? '')).toBe(true);
      const verdict = await verifyPack(await zipFiles(stamped, NOW));
      expect([verdict.ok, verdict.problems]).toEqual([true, []]);
      expect(Math.abs((verdict.stamped?.at ?? 0) - Date.now())).toBeLessThan(60_000);
      const other = await filesOf(await caseOf(), [], { stamp: () => stamp('0'.repeat(64)) });
      const { ok, problems } = await verifyPack(await zipFiles(other, NOW));
      expect([ok, problems]).toEqual([false, [{ code: 'stamp', path: 'SHA256SUMS.tsr' }]]);
      authority.remove();
    },
  );

  it.runIf(has('openssl'))('is good with a stamp that only openssl can check, and says so', async () => {
    const authority = makeTimeAuthority('secp256k1');
    let hash = '';
    const stamp = async (sha256: string) => {
      hash = sha256;
      return new Uint8Array(authority.answer(stampRequest(sha256, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))));
    };
    const stamped = await filesOf(await caseOf(), [], { stamp });
    const token = stamped.find(({ path }) => path === 'SHA256SUMS.tsr')?.bytes ?? new Uint8Array();
    expect(authority.verifies(token, hash)).toBe(true);
    const verdict = await verifyPack(await zipFiles(stamped, NOW));
    expect([verdict.ok, verdict.problems]).toEqual([true, []]);
    expect(verdict.stamped?.unchecked).toBe(true);
    authority.remove();
  });

  it('comes out without a stamp where none could be had', async () => {
    const paths = (await filesOf(await caseOf(), [], { stamp: async () => undefined })).map(({ path }) => path);
    expect(paths).toContain('SHA256SUMS.sig');
    expect(paths).not.toContain('SHA256SUMS.tsr');
  });

  it('comes out the same from the streamed ZIP', async () => {
    const zip = Buffer.from(await packOf(await caseOf()));
    expect(zip.includes(Buffer.from(files.find(({ path }) => path === 'case.json')?.bytes ?? []))).toBe(true);
  });
});
