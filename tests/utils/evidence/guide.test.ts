import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { guideOf } from '../../../utils/evidence/guide.ts';
import { linkOf } from '../../../utils/evidence/link.ts';
import { fingerprintOf } from '../../../utils/evidence/signature.ts';
import { caseOf, filesOf, type Json, signer } from './sealed-sample.ts';

const guide = async (hidden?: boolean) => {
  const { words, language, version } = await caseOf();
  const nothing = { messages: [], pictures: [], chains: [], counts: {} };
  const page = guideOf({ words, language, version, hidden: hidden ? nothing : undefined });
  return new JSDOM(page).window.document;
};
const has = (tool: string) => spawnSync(tool, ['version']).status === 0;

describe('the page in a pack that explains it', () => {
  it('runs nothing, loads nothing, and tells of every file that can be in the pack', async () => {
    const page = await guide();
    expect(page.querySelectorAll('script, link, img, iframe, a')).toHaveLength(0);
    const told = [...page.querySelectorAll('dt')].flatMap((each) => (each.textContent ?? '').split(', '));
    for (const { path } of await filesOf(await caseOf(), [{ name: 'a.jpg', bytes: new Uint8Array(1) }]))
      if (path !== 'README.html') expect(told, path).toContain(path.replace(/\/.*/, '/'));
  });

  it('speaks of what is hidden only where something is', async () => {
    expect((await guide()).body.textContent).not.toContain('guideHidden');
    expect((await guide(true)).body.textContent).toContain('guideHidden');
  });

  it.runIf(has('openssl'))('gives commands that work as they stand', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-guide-'));
    for (const { path, bytes } of await filesOf(await caseOf())) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const commands = [...(await guide()).querySelectorAll('pre')].map(({ textContent }) => textContent ?? '');
    const run = (start: string) => {
      const command = commands.find((each) => each.startsWith(start)) ?? 'false';
      return String(execFileSync('sh', ['-c', command], { cwd: folder }));
    };
    expect(run('sha256sum')).toContain('case.json: ');
    expect(run('openssl dgst')).toContain('Verified OK');
    expect(run('openssl pkey')).toContain(await fingerprintOf(signer.publicKey));
    rmSync(folder, { recursive: true });
  });

  it('tells how the chain is made, as it is', async () => {
    const files = await filesOf(await caseOf());
    const json: Json = JSON.parse(new TextDecoder().decode(files.find(({ path }) => path === 'case.json')?.bytes));
    let previous = '';
    for (const { link, ...message } of json.threads[0]?.messages ?? []) {
      previous = linkOf(previous, message);
      expect(link).toBe(previous);
    }
    expect(json.head).toBe(previous);
    const source = readFileSync('utils/evidence/link.ts', 'utf8');
    expect(source).toContain("canonical(['parley-link/1', previous, message])");
    expect((await guide()).body.textContent).toContain('["parley-link/1",previous,message]');
  });
});
