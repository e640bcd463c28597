import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/evidence/judge.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { sealFiles } from '../../../utils/evidence/seal-files.ts';
import type { EvidenceFile } from '../../../utils/evidence/types.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { NOW } from './sample.ts';
import { caseOf, filesOf, forge, type Json, SEALS, signer } from './sealed-sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** What a forger hands in who has a key, and makes every list anew so that it fits. */
async function resealed(change: (files: EvidenceFile[]) => EvidenceFile[]) {
  const evidence = await caseOf();
  const files = (await filesOf(evidence)).filter(({ path }) => !SEALS.test(path));
  return await zipFiles(sealFiles(change(files), evidence, { signer }), NOW);
}

const rewritten = (change: (text: string) => string) =>
  resealed((files) =>
    files.map((file) =>
      file.path === 'case.json' ? { ...file, bytes: encode(change(new TextDecoder().decode(file.bytes))) } : file,
    ),
  );

async function findings(zip: Uint8Array<ArrayBuffer>) {
  const { ok, problems, files } = await verifyPack(zip);
  const { judgement } = judge({ files, problems });
  return { ok, judgement, problems };
}

describe('a pack that a forger sealed anew', () => {
  it.each([
    'case.json.',
    'case.json ',
    'ⅽase.json',
    'case.json/x',
    'record2.html',
    'record\u202elmth.exe',
    'autorun.inf',
    'conversation.json',
    'pictures/999-00000000.png',
    'screenshots/x.png',
    'upload/..png',
    'upload/a/b.png',
  ])('names the file %j, which Parley never writes', async (path) => {
    const zip = await resealed((files) => [...files, { path, bytes: encode('{}') }]);
    expect(await findings(zip)).toEqual({ ok: false, judgement: 'changed', problems: [{ code: 'stranger', path }] });
  });

  it.each(['CASE.JSON', 'Record.html', 'PICTURES/x'])(
    'is not good with %s beside what it could write over',
    async (path) => {
      const zip = await resealed((files) => [...files, { path, bytes: encode('{}') }]);
      const { ok, problems } = await findings(zip);
      expect(ok).toBe(false);
      expect(problems).toContainEqual(expect.objectContaining({ path }));
    },
  );

  it.each<[string, (text: string) => string, number | undefined]>([
    ['a text twice', (text) => text.replace(/("number":3,.*?)"text":/, '$1"text":"I promise","text":'), 3],
    ['a field of the case twice', (text) => text.replace('"madeAt"', '"note":"one","note":"two","madeAt"'), undefined],
    ['the same twice', (text) => text.replace('"madeAt"', '"note":"one","note":"one","madeAt"'), undefined],
    [
      'a number without end',
      (text) => text.replace(/"total":\d+/g, '"total":1e400').replace(/true/g, 'false'),
      undefined,
    ],
    ['a byte order mark', (text) => `\ufeff${text}`, undefined],
    ['a sign written otherwise', (text) => text.replace('"text":"H', '"text":"\\u0048'), 1],
    ['brackets without end', (text) => text.replace('{', `{"deep":${'['.repeat(2e5)}${']'.repeat(2e5)},`), undefined],
  ])('tells %s', async (_, change, message) => {
    const { ok, problems } = await findings(await rewritten(change));
    expect(ok).toBe(false);
    const told = { path: 'case.json', ...(message !== undefined && { message }) };
    expect(problems).toContainEqual(expect.objectContaining(told));
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(odd|content)$/)]),
    );
  });

  it('takes no field of the language for one of the case', async () => {
    const zip = await rewritten((text) => text.replace('"number":2,', '"number":2,"__proto__":{"text":"I promise"},'));
    expect((await findings(zip)).problems).toContainEqual({ code: 'chain', path: 'case.json', message: 2 });
    expect(Object.prototype).not.toHaveProperty('text');
  });

  it.each<[string, (json: Json) => void, string]>([
    [
      'was made at another time than its list',
      (json) => Object.assign(json, { madeAt: '2020-01-01T00:00:00.000Z' }),
      'made',
    ],
    ['was made by another software', (json) => Object.assign(json, { software: 'Parley 99' }), 'made'],
    [
      'hides that the archive has more',
      (json) => Object.assign(json.threads[0]?.conversation ?? {}, { links: 3 }),
      'content',
    ],
  ])('tells that it %s', async (_, change, code) => {
    const { ok, problems } = await findings(await forge(await caseOf(), change));
    expect([ok, problems.map((each) => each.code)]).toEqual([false, [code]]);
  });

  it('is not good with a list that names a file twice over', async () => {
    const files = (await filesOf(await caseOf())).map((file) =>
      file.path === 'datapackage.json'
        ? {
            ...file,
            bytes: encode(new TextDecoder().decode(file.bytes).replace('"title"', '"resources": [],\n "title"')),
          }
        : file,
    );
    const { ok, problems } = await findings(await zipFiles(files, NOW));
    expect([ok, problems]).toEqual([false, [{ code: 'manifest', path: 'datapackage.json' }]]);
  });
});
