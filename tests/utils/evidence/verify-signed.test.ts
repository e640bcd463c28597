import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withOpenLinks } from '../../../utils/evidence/chain-part.ts';
import { linkOf } from '../../../utils/evidence/link.ts';
import { digest, parseJson, readManifest, resourceOf, sealManifest } from '../../../utils/evidence/manifest.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { sealFiles } from '../../../utils/evidence/seal-files.ts';
import { fingerprintOf, newKeys, signerOf } from '../../../utils/evidence/signature.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { readSignedDigest } from '../../../utils/evidence/verify-seal.ts';
import { NOW } from './sample.ts';
import { caseOf, filesOf, forge, type Json, packOf, SEALS, signer } from './sealed-sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const at = (message: number) => ({ code: 'chain', path: 'case.json', message });
const problemsOf = async (zip: Uint8Array<ArrayBuffer>) => (await verifyPack(zip)).problems;

describe('a signed pack', () => {
  it('is good, and says who signed it, when it was made and what is in it', async () => {
    const verdict = await verifyPack(await packOf(await caseOf()));
    expect(verdict).toEqual({
      ok: true,
      problems: [],
      files: expect.any(Array),
      madeAt: '2026-11-22T09:14:07.000Z',
      software: 'Parley 0.1.0',
      messages: 6,
      total: 6,
      hidden: undefined,
      signedBy: await fingerprintOf(signer.publicKey),
    });
    expect(new Set(verdict.files.map(({ state }) => state))).toEqual(new Set(['good']));
  });

  it('is good in part, and over several conversations', async () => {
    const whole = await caseOf();
    const part = whole.threads.map((thread) => ({
      ...thread,
      messages: thread.messages.filter(({ seq }) => seq !== 2),
    }));
    const excerpt = await verifyPack(await packOf({ ...whole, threads: part }));
    expect(excerpt).toMatchObject({ problems: [], messages: 5, total: 6 });
    const other = { key: 'aliexpress//id%3A78', links: 2 };
    const second = (await caseOf([{ conversation: other.key }, { conversation: other.key }])).threads.map((thread) => ({
      ...thread,
      conversation: { ...thread.conversation, ...other },
    }));
    expect(await problemsOf(await packOf({ ...whole, threads: [...whole.threads, ...second] }))).toEqual([]);
  });

  it('is good when the buyer deleted a message of the archive before', async () => {
    const whole = await caseOf();
    const threads = whole.threads.map((thread) => ({ ...thread, total: 5, messages: thread.messages.toSpliced(2, 1) }));
    expect(await problemsOf(await packOf({ ...whole, threads }))).toEqual([]);
  });

  it.each(['SHA256SUMS', 'SHA256SUMS.sig', 'public-key.pem', 'datapackage-digest.json'])(
    'is not good without %s',
    async (path) => {
      const files = (await filesOf(await caseOf())).filter((file) => file.path !== path);
      const { ok, files: told } = await verifyPack(await zipFiles(files, NOW));
      expect(ok).toBe(false);
      expect(told).toContainEqual({ path, state: 'missing' });
    },
  );

  it('is not good when its lists leave out what signs them', async () => {
    const evidence = await caseOf();
    const files = (await filesOf(evidence)).filter(({ path }) => !SEALS.test(path));
    const resources = [];
    for (const { path, bytes } of files)
      resources.push(resourceOf(path, (await digest(bytes)).replace('sha256:', ''), bytes.length));
    const lists = await sealManifest(resources, evidence, signer);
    const { ok, problems, signedBy } = await verifyPack(await zipFiles([...files, ...lists], NOW));
    expect([ok, signedBy, problems.map(({ code }) => code)]).toEqual([false, undefined, Array(3).fill('unsigned')]);
  });

  it('is not signed by two', async () => {
    const evidence = await caseOf();
    const files = await filesOf(evidence);
    const other = await signerOf(await newKeys());
    const list = files.find(({ path }) => path === 'datapackage.json')?.bytes ?? new Uint8Array();
    const lists = await sealManifest(readManifest(list) ?? [], evidence, other);
    const { ok, problems, signedBy } = await verifyPack(await zipFiles([...files.slice(0, -2), ...lists], NOW));
    expect([ok, signedBy, problems]).toEqual([false, undefined, [{ code: 'key', path: 'public-key.pem' }]]);
  });

  it.each<[string, (text: string) => string]>([
    ['SHA256SUMS', (text) => text.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))],
    ['SHA256SUMS', (text) => text.split('\n').slice(1).join('\n')],
    ['public-key.pem', (text) => text.replace('MFkw', 'MFkv')],
    ['datapackage-digest.json', (text) => text.replace('Parley 0.1.0', 'Parley 0.1.1')],
    ['datapackage-digest.json', (text) => text.replace(/"created": "2026/, '"created": "2025')],
    ['datapackage-digest.json', (text) => `${text} `],
    ['datapackage-digest.json', (text) => text.replace(/=="/, (end) => end.replace('==', '=')).replace('Q=', 'R=')],
    ['datapackage.json', (text) => text.replace('Parley evidence', 'Parley Evidence')],
    ['datapackage.json', (text) => text.replace(/sha256:./, (hash) => `sha256:${hash.endsWith('0') ? '1' : '0'}`)],
  ])('names %s alone, when it alone was changed and packed again', async (path, change) => {
    const files = (await filesOf(await caseOf())).map((file) =>
      file.path === path ? { path, bytes: encode(change(new TextDecoder().decode(file.bytes))) } : file,
    );
    const { ok, files: told, problems, signedBy } = await verifyPack(await zipFiles(files, NOW));
    expect([ok, signedBy]).toEqual([false, undefined]);
    expect(told.filter(({ state }) => state !== 'good')).toEqual([{ path, state: 'changed' }]);
    expect(problems.every((problem) => problem.path === path)).toBe(true);
  });

  it('has no bits in its digest that nobody looks at', async () => {
    const files = await filesOf(await caseOf());
    const seal = files.at(-1)?.bytes ?? new Uint8Array();
    for (let place = 0; place < seal.length; place++) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const bytes = seal.slice();
        bytes[place] = (bytes[place] ?? 0) ^ mask;
        const read = await readSignedDigest(bytes, parseJson(bytes));
        const { created, software } = JSON.parse(new TextDecoder().decode(seal)).signedData;
        const isSame = read && read.created === created && read.software === software;
        expect(isSame, `bit ${mask} of byte ${place}`).toBeFalsy();
      }
    }
  });
});

describe('a forged case with honest lists', () => {
  const messagesOf = (json: Json) => json.threads[0]?.messages ?? [];
  const recount = (json: Json) => {
    const [thread] = json.threads;
    if (thread) json.included = json.total = thread.included = thread.total = thread.messages.length;
  };

  it('names the message that was changed, in any of its fields', async () => {
    for (const change of [
      { text: 'No promise' },
      { direction: 'out' },
      { sentAt: '2020-01-01T00:00:00.000Z' },
      { shownTime: 'yesterday' },
      { firstSeen: '2020-01-01T00:00:00.000Z' },
      { goneSince: '2020-01-01T00:00:00.000Z' },
      { rank: 1.5 },
      { gapBefore: true },
      { extra: 1 },
    ])
      expect(
        await problemsOf(await forge(await caseOf(), (json) => Object.assign(messagesOf(json)[4] ?? {}, change))),
        JSON.stringify(change),
      ).toEqual([at(5)]);
  });

  it('names the place where one was taken out, put in, or changed its place with another', async () => {
    const removed = await problemsOf(
      await forge(await caseOf(), (json) => {
        messagesOf(json).splice(1, 1);
        recount(json);
      }),
    );
    expect(removed[0]).toEqual(at(3));
    const last = await problemsOf(
      await forge(await caseOf(), (json) => {
        messagesOf(json).pop();
        recount(json);
      }),
    );
    expect(last).toEqual([{ ...at(5), code: 'place' }, at(5)]);
    const added = await problemsOf(
      await forge(await caseOf(), (json) => {
        const [first] = messagesOf(json);
        if (first) messagesOf(json).splice(3, 0, { ...first, number: 4, text: 'I never said that' });
        recount(json);
      }),
    );
    expect(added).toContainEqual(at(4));
    const swapped = await problemsOf(
      await forge(await caseOf(), (json) => {
        const messages = messagesOf(json);
        messages.splice(1, 2, ...messages.slice(1, 3).reverse());
      }),
    );
    expect(swapped).toEqual(expect.arrayContaining([at(2), at(3)]));
  });

  /** Made anew after a change, as a forger does who knows how. */
  const relink = (json: Json) => {
    let link = '';
    for (const each of json.threads.flatMap(({ messages }) => messages)) {
      const { link: _, ...rest } = each;
      each.link = link = linkOf(link, rest);
    }
    json.head = link;
  };

  /** Messages 2, 3 and 7 of 9. */
  async function excerpt() {
    const whole = await caseOf();
    const [thread] = whole.threads;
    if (!thread) throw new Error('no conversation');
    const part = { ...thread, messages: thread.messages.slice(0, 3), total: 9, places: [2, 3, 7] };
    return { ...whole, threads: [withOpenLinks(part)] };
  }

  it('names a message of an excerpt by its place in the whole conversation', async () => {
    expect(await problemsOf(await packOf(await excerpt()))).toEqual([]);
    const zip = await forge(await excerpt(), (json) =>
      Object.assign(messagesOf(json)[2] ?? {}, { text: 'No promise' }),
    );
    expect(await problemsOf(zip)).toEqual([at(7)]);
  });

  it.each<[string, (json: Json) => void, number[]]>([
    ['the place of a message', (json) => Object.assign(messagesOf(json)[1] ?? {}, { place: 4 }), [4, 7]],
    ['a place that none can have', (json) => Object.assign(messagesOf(json)[1] ?? {}, { place: 2.5 }), [3]],
    ['a place beyond the end', (json) => Object.assign(messagesOf(json)[2] ?? {}, { place: 10 }), [4]],
    ['places that go back', (json) => Object.assign(messagesOf(json)[1] ?? {}, { place: 1 }), [1, 7]],
    ['how many there are', (json) => Object.assign(messagesOf(json)[0] ?? {}, { of: 8 }), [3, 7]],
    ['how many are left out', (json) => Object.assign(messagesOf(json)[2] ?? {}, { leftOutBefore: 2 }), [7]],
    ['that any are left out', (json) => Object.assign(messagesOf(json)[2] ?? {}, { leftOutBefore: undefined }), [7]],
    ['the first ones that are left out', (json) => Object.assign(messagesOf(json)[0] ?? {}, { leftOutBefore: 0 }), [2]],
    ['the last ones that are left out', (json) => Object.assign(json.threads[0] ?? {}, { leftOutAfter: 1 }), [7]],
    ['one place alone taken away', (json) => Object.assign(messagesOf(json)[1] ?? {}, { place: undefined }), [3]],
    [
      'the total',
      (json) => Object.assign(json, { total: 10 }) && Object.assign(json.threads[0] ?? {}, { total: 10 }),
      [7],
    ],
  ])('notices %s, also when the chain of the pack was made anew', async (_, change, places) => {
    const zip = await forge(await excerpt(), (json) => {
      change(json);
      relink(json);
    });
    expect(await problemsOf(zip)).toEqual(places.map((message) => ({ ...at(message), code: 'place' })));
  });

  it('of a pack from before places were written, is good as ever', async () => {
    const zip = await forge(await excerpt(), (json) => {
      for (const message of messagesOf(json)) for (const key of ['place', 'of', 'leftOutBefore']) delete message[key];
      for (const thread of json.threads) Object.assign(thread, { leftOutAfter: undefined });
      relink(json);
    });
    expect((await verifyPack(zip)).ok).toBe(true);
  });

  it('names the message also when the chain of the pack was made anew', async () => {
    const problems = await problemsOf(
      await forge(await caseOf(), (json) => {
        const [, message] = messagesOf(json);
        if (message) message.text = 'changed';
        relink(json);
      }),
    );
    expect(problems).toEqual([at(2)]);
  });

  it.each<[string, (json: Json) => void, string]>([
    ['a newer layout', (json) => Object.assign(json, { schema: 'parley-evidence/4' }), 'newer'],
    ['no layout', (json) => Object.assign(json, { schema: 1 }), 'content'],
    ['no conversations', (json) => Object.assign(json, { threads: {} }), 'content'],
    [
      'messages that are none',
      (json) => Object.assign(json.threads[0] ?? {}, { messages: [null], included: 1 }),
      'content',
    ],
    ['a conversation twice', (json) => json.threads.push(...json.threads), 'content'],
    ['counts that do not add up', (json) => Object.assign(json, { total: 26 }), 'content'],
    ['a part called whole', (json) => Object.assign(json.threads[0] ?? {}, { total: 7 }), 'content'],
    [
      'a field of a wrong type',
      (json) => Object.assign(messagesOf(json)[0] ?? {}, { text: { toString: 1 } }),
      'content',
    ],
    [
      'a picture of another hash',
      (json) => Object.assign(messagesOf(json)[1]?.images[0] ?? {}, { sha256: '0' }),
      'picture',
    ],
    [
      'something hidden that was not',
      (json) => Object.assign(json, { hidden: { pictures: [], chains: [] } }),
      'commitment',
    ],
    ['another end', (json) => Object.assign(json, { head: '' }), 'chain'],
  ])('tells %s', async (_, change, code) => {
    const { ok, problems } = await verifyPack(await forge(await caseOf(), change));
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('does not fall over brackets without end', async () => {
    const evidence = await caseOf();
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const files = (await filesOf(evidence))
      .filter(({ path }) => !SEALS.test(path))
      .map((file) =>
        file.path === 'case.json'
          ? {
              ...file,
              bytes: encode(new TextDecoder().decode(file.bytes).replace('"direction"', `"deep":${deep},"direction"`)),
            }
          : file,
      );
    const { ok, problems } = await verifyPack(await zipFiles(sealFiles(files, evidence, { signer }), NOW));
    expect(ok).toBe(false);
    expect(problems.map(({ code }) => code)).toContain('content');
  });
});

describe('a pack of an earlier layout', () => {
  it.each([1, 2])('number %i is verified as ever', async (version) => {
    const zip = new Uint8Array(readFileSync(`tests/fixtures/packs/version-${version}.zip`));
    const { ok, problems, signedBy } = await verifyPack(zip);
    expect([ok, problems, signedBy]).toEqual([true, [], undefined]);
    zip[zip.length >> 1] = (zip[zip.length >> 1] ?? 0) ^ 1;
    expect((await verifyPack(zip)).ok).toBe(false);
  });
});
