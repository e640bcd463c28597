import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case, CaseThread } from '../../../utils/evidence/case.ts';
import { commitChain, commitMessage, commitPicture, newSalt } from '../../../utils/evidence/commit.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { commitHidden, type Reveal, revealJson } from '../../../utils/evidence/reveal.ts';
import { sealFiles } from '../../../utils/evidence/seal-files.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { NOW, PIXEL, seal } from './sample.ts';
import { caseOf, filesOf, forge, packOf, SEALS, signer } from './sealed-sample.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const PHONE = '06 12 34 56 78';

let evidence: Case;
let reveal: Reveal;
let zip: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const image = { url: 'https://ae01.alicdn.com/kf/secret.png', alt: '', sha256: sha256(PIXEL) };
  const original = await caseOf([
    { text: 'Hello' },
    { text: `Call me: ${PHONE}` },
    { text: 'Of course' },
    { text: 'My door', images: [image] },
    { text: 'OK', revisions: [{ text: `OK ${PHONE}`, replacedAt: NOW - 1000 }] },
  ]);
  const redacted = await redactCase(
    original,
    { texts: [{ kind: 'phone', text: PHONE }], pictures: [image.sha256] },
    random,
  );
  evidence = redacted.evidence;
  reveal = redacted.reveal as Reveal;
  zip = await packOf(evidence);
});

const verify = (given: unknown) => verifyPack(zip, encode(given));

it('the file that opens what is hidden is JSON, entry by entry', () => {
  const pieces = [...revealJson(reveal)];
  expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(JSON.stringify(reveal)));
  expect(pieces.length).toBeGreaterThan(reveal.messages.length);
});

describe('a pack that hides something', () => {
  it('is good, says how much is hidden, and hangs it on commitments that its list repeats', async () => {
    const { ok, problems, hidden, revealed } = await verifyPack(zip);
    expect([ok, problems, hidden, revealed]).toEqual([true, [], { messages: 3, pictures: 1 }, undefined]);
    const files = await filesOf(evidence);
    const list = JSON.parse(new TextDecoder().decode(files.find(({ path }) => path === 'datapackage.json')?.bytes));
    expect(list.commitments).toEqual({
      messages: evidence.hidden?.messages.map(({ commitment }) => commitment),
      pictures: evidence.hidden?.pictures.map(({ commitment }) => commitment),
      chains: evidence.hidden?.chains.map(({ commitment }) => commitment),
    });
  });

  it('holds nothing of it: no text, no picture, no address, and no hash that a guess could be tried on', async () => {
    const bytes = Buffer.from(zip);
    for (const secret of [
      PHONE,
      '612345678',
      'secret.png',
      sha256(PIXEL),
      sha256(PIXEL).slice(0, 8),
      ...reveal.messages.map(({ salt }) => salt),
    ])
      expect(bytes.includes(secret), secret).toBe(false);
    expect(bytes.includes(Buffer.from(PIXEL))).toBe(false);
    for (const { links } of reveal.chains) for (const { hash } of links) expect(bytes.includes(hash)).toBe(false);
    const messages = reveal.messages.map(({ message }) => ({ ...message, hash: '', previous: '' }));
    for (const { hash } of await seal(messages)) expect(bytes.includes(hash)).toBe(false);
  });

  it('is shown whole by the reveal file, the chain of the archive with it', async () => {
    const { ok, problems, revealed } = await verify(reveal);
    expect([ok, problems]).toEqual([true, []]);
    expect(revealed?.messages.map(({ number, original }) => [number, original.text])).toEqual([
      [2, `Call me: ${PHONE}`],
      [4, 'My door'],
      [5, 'OK'],
    ]);
    expect(revealed?.pictures).toEqual([
      { placeholder: 'hidden-picture-1', sha256: sha256(PIXEL), type: 'image/png', bytes: PIXEL },
    ]);
    expect(revealed?.chains).toEqual([evidence.threads[0]?.conversation.key]);
  });

  it('is shown in part by one entry, which tells nothing of the others', async () => {
    const [, second] = reveal.messages;
    const one = { schema: reveal.schema, messages: [second] };
    const { ok, revealed } = await verify(one);
    expect(ok).toBe(true);
    expect(revealed?.messages.map(({ number }) => number)).toEqual([4]);
    expect(revealed?.chains).toEqual([]);
    expect(JSON.stringify(one)).not.toContain('"hash"');
  });

  it('holds for messages without a time that is one', async () => {
    const odd = { text: PHONE, firstSeen: Number.NaN, sentAt: 9e15 };
    const hidden = await redactCase(
      await caseOf([odd, { ...odd, sentAt: Number.NaN }, { text: 'OK', firstSeen: Number.NaN }]),
      { texts: [{ kind: 'phone', text: PHONE }], pictures: [] },
      random,
    );
    const { problems, revealed } = await verifyPack(await packOf(hidden.evidence), encode(hidden.reveal));
    expect([problems, revealed?.messages.length, revealed?.chains.length]).toEqual([[], 2, 1]);
  });

  it('does not check the chain of the archive while a message of it is hidden', async () => {
    const { ok, revealed } = await verify({ ...reveal, messages: reveal.messages.slice(1) });
    expect([ok, revealed?.chains]).toEqual([true, []]);
  });

  it.each<[string, (file: Reveal) => unknown, object]>([
    [
      'another text',
      (file) => Object.assign(file.messages[0]?.message ?? {}, { text: 'Pay me' }),
      { code: 'reveal-other', path: 'case.json', message: 2 },
    ],
    [
      'another salt',
      (file) => Object.assign(file.messages[1] ?? {}, { salt: '00' }),
      { code: 'reveal-other', path: 'case.json', message: 4 },
    ],
    [
      'an edit that was not there',
      (file) => Object.assign(file.messages[2]?.message ?? {}, { revisions: [] }),
      { code: 'reveal-other', path: 'case.json', message: 5 },
    ],
    [
      'a message of elsewhere',
      (file) => Object.assign(file.messages[0] ?? {}, { rank: 77 }),
      { code: 'reveal-stranger' },
    ],
    [
      'a message that is not hidden',
      (file) => Object.assign(file.messages[0] ?? {}, { rank: 0 }),
      { code: 'reveal-stranger' },
    ],
    [
      'another picture',
      (file) => Object.assign(file.pictures[0] ?? {}, { sha256: 'f'.repeat(64) }),
      { code: 'reveal-other', path: 'case.json' },
    ],
    [
      'the bytes of another picture',
      (file) => Object.assign(file.pictures[0] ?? {}, { data: 'AAAA' }),
      { code: 'reveal-other', path: 'case.json' },
    ],
    [
      'a picture of elsewhere',
      (file) => Object.assign(file.pictures[0] ?? {}, { placeholder: 'x' }),
      { code: 'reveal-stranger' },
    ],
    [
      'another chain',
      (file) => Object.assign(file.chains[0]?.links[0] ?? {}, { hash: 'f'.repeat(64) }),
      { code: 'reveal-other', path: 'case.json' },
    ],
    [
      'a chain of elsewhere',
      (file) => Object.assign(file.chains[0] ?? {}, { conversation: 'x' }),
      { code: 'reveal-stranger' },
    ],
    ['nothing readable', (file) => Object.assign(file, { schema: 'parley-reveal/2' }), { code: 'reveal' }],
    [
      'a message without its fields',
      (file) => Object.assign(file.messages[0] ?? {}, { message: { text: 3 } }),
      { code: 'reveal' },
    ],
    ['lists that are none', (file) => Object.assign(file, { messages: {} }), { code: 'reveal' }],
  ])('is not taken in by a file with %s', async (_, change, problem) => {
    const file = structuredClone(reveal);
    change(file);
    const { ok, problems } = await verify(file);
    expect(ok).toBe(false);
    expect(problems[0]).toEqual(problem);
  });

  it.each(['', 'no JSON', '[]', 'null', `{"schema":${'['.repeat(100_000)}`])(
    'says of something else that it reveals nothing: %.20s',
    async (text) => {
      const { ok, problems } = await verify(text);
      expect([ok, problems]).toEqual([false, [{ code: 'reveal' }]]);
    },
  );

  it('says once of the file of another pack that it is not its own', async () => {
    const other = await packOf(await caseOf([{ text: 'Hello' }]));
    const { ok, problems } = await verifyPack(other, encode(reveal));
    expect([ok, problems]).toEqual([false, [{ code: 'reveal-stranger' }]]);
  });

  it('says the same of the file of another pack about the same messages', async () => {
    const original = await caseOf([{ text: 'Hello' }, { text: `Call me: ${PHONE}` }, { text: 'OK' }]);
    const hide = () => redactCase(original, { texts: [{ kind: 'phone', text: PHONE }], pictures: [] }, random);
    const [one, other] = [await hide(), await hide()];
    const { ok, problems, files } = await verifyPack(await packOf(one.evidence), encode(other.reveal));
    expect([ok, problems]).toEqual([false, [{ code: 'reveal-stranger' }]]);
    expect(files.every(({ state }) => state === 'good')).toBe(true);
  });

  it('is not good when a commitment was changed in it, even with honest lists', async () => {
    const files = (await filesOf(evidence)).filter(({ path }) => !SEALS.test(path));
    const { hidden } = evidence;
    if (!hidden) throw new Error('nothing is hidden');
    const other = { ...hidden, messages: hidden.messages.slice(1) };
    const swapped = await verifyPack(await zipFiles(sealFiles(files, { ...evidence, hidden: other }, { signer }), NOW));
    expect(swapped.problems).toEqual([{ code: 'commitment', path: 'case.json' }]);
    const forged = await forge(evidence, (json) =>
      Object.assign(json.threads[0]?.messages[1] ?? {}, { commitment: 'f'.repeat(64) }),
    );
    expect((await verifyPack(forged)).problems).toContainEqual({ code: 'chain', path: 'case.json', message: 2 });
  });

  it('names the place when the archive itself was not sound', async () => {
    const whole = await caseOf([{ text: 'a' }, { text: PHONE }, { text: 'c' }]);
    const [thread] = whole.threads as [CaseThread];
    const broken = thread.messages.map((message, at) =>
      at === 2 ? { ...message, text: 'changed in the archive' } : message,
    );
    const hidden = await redactCase(
      { ...whole, threads: [{ ...thread, messages: broken }] },
      { texts: [{ kind: 'phone', text: PHONE }], pictures: [] },
      random,
    );
    const { ok, problems } = await verifyPack(await packOf(hidden.evidence), encode(hidden.reveal));
    expect([ok, problems]).toEqual([false, [{ code: 'chain', path: 'case.json', message: 3 }]]);
  });
});

describe('a commitment', () => {
  it('is the hash of a line that anyone can rebuild', async () => {
    const [message] = await seal([{ text: 'Bonjour' }]);
    if (!message) throw new Error('no message');
    const { hash, previous, ...original } = message;
    const sorted = Object.fromEntries(Object.entries(original).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(commitMessage(message, 'ab')).toBe(sha256(JSON.stringify(['parley-commit-message/1', 'ab', sorted])));
    expect(commitPicture('cd', 'ab')).toBe(sha256('["parley-commit-picture/1","ab","cd"]'));
    expect(commitChain('key', [{ seq: 0, hash, previous }], 'ab')).toBe(
      sha256(JSON.stringify(['parley-commit-chain/1', 'ab', 'key', [[0, hash, previous]]])),
    );
  });

  it('differs for every salt, so that a short text cannot be guessed', () => {
    const salts = Array.from({ length: 100 }, () => newSalt(random));
    expect(new Set(salts).size).toBe(100);
    expect(salts[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(salts.map((salt) => commitPicture('ab', salt))).size).toBe(100);
  });

  it('matches the message as it comes back from a file, and no other, whatever is in it', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\0', '\u202e', '猫', '"\\', '__proto__'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, fc.string(), async (one, other, salt) => {
        const [message] = await seal([{ text: one, alt: other } as object]);
        if (!message) return;
        const back = JSON.parse(JSON.stringify(message));
        expect(commitMessage(back, salt)).toBe(commitMessage(message, salt));
        if (one !== other)
          expect(commitMessage({ ...message, text: other }, salt)).not.toBe(commitMessage(message, salt));
      }),
    );
  });

  it('is made for what differs only, and for a conversation whose key alone changed once', async () => {
    const { threads } = await caseOf([{ text: 'a' }, { text: 'b' }]);
    const after = threads.map(({ conversation, messages, ...thread }) => ({
      ...thread,
      conversation: { ...conversation, key: 'hidden' },
      messages: messages.map((message) => ({ ...message, conversation: 'hidden', hash: '', previous: '' })),
    }));
    const { hidden, reveal: file } = await commitHidden({ before: threads, after, pictures: [] }, random);
    expect([hidden.messages, hidden.chains.map(({ conversation }) => conversation)]).toEqual([[], ['hidden']]);
    const pack = await packOf({ ...(await caseOf([])), threads: after, hidden: { ...hidden, counts: {} } });
    const { ok, revealed } = await verifyPack(pack, encode(file));
    expect([ok, revealed?.chains]).toEqual([true, ['hidden']]);
  });
});
