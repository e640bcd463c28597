import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import type { EvidenceFile } from '../../../utils/evidence/types.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { rawZip } from '../zip/raw-zip.ts';
import { forgeOld, type OldJson, oldFiles, oldPack } from './old-pack.ts';
import { NOW } from './sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const badOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const { ok, files } = await verifyPack(bytes);
  return { ok, bad: files.filter(({ state }) => state !== 'good') };
};

describe('verifying a pack of an earlier layout', () => {
  it.each([1, 2] as const)('finds everything good in one of layout %i, whole or in part', async (version) => {
    const whole = await verifyPack(oldPack(version));
    expect(whole).toEqual({ ok: true, problems: [], files: expect.any(Array) });
    expect(whole.files.map(({ state }) => state)).toEqual(Array(6).fill('good'));
    const part = await forgeOld((json) => {
      json.messages.splice(2, 1);
      json.included--;
      json.complete = false;
    }, version);
    expect(part.problems).toEqual([]);
  });

  it('names the changed, the missing and the added file', async () => {
    const files = await oldFiles();
    const without = files.filter(({ path }) => path !== 'messages.csv');
    const changed = without.map((file) => (file.path.endsWith('.html') ? { ...file, bytes: encode('<p>') } : file));
    const zip = await zipFiles([...changed, { path: 'note.txt', bytes: encode('hi') }], NOW);
    expect(await badOf(zip)).toEqual({
      ok: false,
      bad: [
        { path: 'conversation.html', state: 'changed' },
        { path: 'messages.csv', state: 'missing' },
        { path: 'note.txt', state: 'extra' },
      ],
    });
  });

  it('finds files good but the ZIP repacked', async () => {
    const files = await oldFiles();
    const zip = rawZip(files.map(({ path, bytes }) => ({ name: path, data: bytes, deflate: true })));
    const { ok, files: found, problems } = await verifyPack(zip);
    expect(ok).toBe(false);
    expect(found.every(({ state }) => state === 'good')).toBe(true);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['repacked']));
  });

  it.each<[string, (files: EvidenceFile[]) => EvidenceFile[], string]>([
    ['no list', (files) => files.slice(0, -2), 'not-a-pack'],
    [
      'a list of another shape',
      (files) => replace(files, 'datapackage.json', '{"resources":[{"path":1}]}'),
      'manifest',
    ],
    [
      'a list that names itself',
      (files) =>
        replace(files, 'datapackage.json', '{"resources":[{"name":"","path":"datapackage.json","hash":"","bytes":0}]}'),
      'manifest',
    ],
    ['a list that is no JSON', (files) => replace(files, 'datapackage.json', '['), 'manifest'],
    [
      'a digest of something else',
      (files) => replace(files, 'datapackage-digest.json', '{"path":"datapackage.json","hash":"sha256:00"}'),
      'manifest',
    ],
  ])('tells %s', async (_, change, code) => {
    const { ok, problems } = await verifyPack(await zipFiles(change(await oldFiles()), NOW));
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('says of something else what it is not', async () => {
    expect((await verifyPack(encode('no zip at all, only a text'))).problems).toEqual([{ code: 'not-a-zip' }]);
    expect((await verifyPack(new Uint8Array())).problems).toEqual([{ code: 'not-a-zip' }]);
    expect((await verifyPack(rawZip([{ name: 'a', data: 'b' }]))).problems.map(({ code }) => code)).toContain(
      'not-a-pack',
    );
    expect((await verifyPack(oldPack().slice(0, -100))).problems).toEqual([{ code: 'end-record' }]);
  });
});

const replace = (files: EvidenceFile[], path: string, text: string) =>
  files.map((file) => (file.path === path ? { path, bytes: encode(text) } : file));

describe('a forged conversation with an honest list', () => {
  const at = (message: number) => [{ code: 'chain', path: 'conversation.json', message }];

  it('names the message whose text, side or time was changed', async () => {
    for (const change of [
      { text: 'No promise' },
      { direction: 'out' },
      { sentAt: '2020-01-01T00:00:00.000Z' },
      { url: '' },
    ])
      expect((await forgeOld(({ messages }) => Object.assign(messages[4] ?? {}, change))).problems).toEqual(at(5));
  });

  it('names the message with a changed earlier text', async () => {
    const { problems } = await forgeOld(({ messages }) => {
      Object.assign(messages[2]?.revisions[0] ?? {}, { text: 'perhaps' });
    });
    expect(problems).toEqual(at(3));
  });

  it('names a message whose card was changed or taken out', async () => {
    for (const cards of [[{ kind: 'order', id: '1', title: 'Lamp', url: 'https://x/order' }], [], undefined])
      expect((await forgeOld(({ messages }) => Object.assign(messages[6] ?? {}, { cards }))).problems).toEqual(at(7));
  });

  it('names the place where a message was taken out of a whole conversation', async () => {
    const removed = await forgeOld((json) => {
      json.messages.splice(1, 1);
      json.included = json.total = 6;
    });
    expect(removed.problems[0]).toEqual(at(2)[0]);
    const last = await forgeOld((json) => {
      json.messages.pop();
      json.included = json.total = 6;
    });
    expect(last.problems).toEqual(at(6));
  });

  it('names a message put in twice, and counts that do not add up', async () => {
    const twice = await forgeOld((json) => {
      json.messages.push(...json.messages.slice(6));
      json.included = json.total = 8;
    });
    expect(twice.problems).toContainEqual(at(8)[0]);
    const counts = await forgeOld((json) => {
      json.total = 26;
    });
    expect(counts.problems).toEqual([{ code: 'content', path: 'conversation.json' }]);
  });

  it.each<[string, (json: OldJson) => void, string]>([
    ['a newer layout', (json) => Object.assign(json, { schema: 'parley-evidence/4' }), 'newer'],
    ['no layout', (json) => Object.assign(json, { schema: 1 }), 'content'],
    ['messages that are none', (json) => Object.assign(json, { messages: [null, 3] }), 'content'],
    [
      'a card that is none',
      ({ messages }) => Object.assign(messages[0] ?? {}, { cards: [{ kind: 'order' }] }),
      'content',
    ],
    [
      'fields of a wrong type',
      ({ messages }) => Object.assign(messages[0] ?? {}, { text: { toString: 1 } }),
      'content',
    ],
    ['no list of messages', (json) => Object.assign(json, { messages: {} }), 'content'],
    [
      'a picture of another hash',
      ({ messages }) => Object.assign(messages[1]?.images[0] ?? {}, { sha256: '00' }),
      'picture',
    ],
  ])('tells %s', async (_, change, code) => {
    const { ok, problems } = await forgeOld(change);
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
