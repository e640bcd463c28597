import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import { zipFiles, zipStream } from '../../../utils/evidence/pack.ts';
import type { PackFile } from '../../../utils/evidence/types.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { rawZip } from '../zip/raw-zip.ts';
import { CONVERSATION, NOW } from './sample.ts';
import { caseOf, filesOf, forge, type Json, packOf, sealedFiles } from './sealed-sample.ts';

/** Text as a page may hold it: halves of pairs, NUL, marks that turn the direction, markup, formulas, paths, names of fields. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\ud800',
    '\udc00\ud800',
    '\0',
    '\u202e',
    '\u2028',
    '</script>',
    '=1+1',
    '../../x',
    '__proto__',
    '猫🙏',
    '"\\',
  ),
);
const optional = fc.option(text, { nil: undefined });
const instant = fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, 9e15, 5.5, -1, 0, NOW));
const image = fc.record({ url: text, alt: text, sha256: fc.option(text, { nil: undefined }), problem: optional });
const card = fc.record({
  kind: fc.constantFrom('order' as const, 'product' as const, 'link' as const),
  id: optional,
  title: text,
  details: optional,
  url: text,
});
const message: fc.Arbitrary<Partial<StoredMessage>> = fc.record({
  direction: fc.constantFrom('out' as const, 'in' as const, 'system' as const),
  text,
  shownTime: optional,
  sentAt: fc.option(instant, { nil: undefined }),
  firstSeen: instant,
  images: fc.array(image, { maxLength: 2 }),
  cards: fc.option(fc.array(card, { maxLength: 2 }), { nil: undefined }),
  replyTo: optional,
  id: optional,
  original: optional,
  translation: optional,
  url: text,
  version: text,
  revisions: fc.option(fc.array(fc.record({ text, replacedAt: instant }), { maxLength: 2 }), { nil: undefined }),
  goneSince: fc.option(instant, { nil: undefined }),
});

describe('a pack of anything', () => {
  it('is good, and holds every text to the last unit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 6 }), optional, async (messages, note) => {
        const zip = await packOf(await caseOf(messages, { note }));
        expect((await verifyPack(zip)).problems).toEqual([]);
        const files = await filesOf(await caseOf(messages, { note }));
        const json: Json & { note?: string } = JSON.parse(
          new TextDecoder().decode(files.find(({ path }) => path === 'case.json')?.bytes),
        );
        expect(json.threads[0]?.messages.map((each) => each.text)).toEqual(messages.map((each) => each.text));
        expect(json.note).toBe(note);
        for (const { path } of files)
          expect(path).toMatch(/^((pictures|upload|screenshots)\/)?[A-Za-z0-9][A-Za-z0-9.-]*$/);
      }),
      { numRuns: 60 },
    );
  });

  it('names the message that any change of any field is made in', async () => {
    const evidence = await caseOf(
      Array.from({ length: 5 }, (_, at) => ({ text: `Message ${at}`, shownTime: '10:00' })),
    );
    const field = fc.constantFrom(
      'text',
      'direction',
      'shownTime',
      'sentAt',
      'firstSeen',
      'url',
      'way',
      'seq',
      'rank',
      'hash',
      'previous',
      'images',
      'link',
      'new',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 4 }), field, fc.oneof(text, fc.jsonValue()), async (at, name, value) => {
        let isChanged = false;
        const zip = await forge(evidence, (json) => {
          const row = json.threads[0]?.messages[at];
          if (!row || JSON.stringify(row[name]) === JSON.stringify(value)) return;
          Object.assign(row, { [name]: value });
          isChanged = true;
        });
        const { ok, problems } = await verifyPack(zip);
        expect(ok).toBe(!isChanged);
        // A changed link is wrong itself, and then so is the message that hangs on it.
        if (isChanged) expect(problems.map((each) => each.message)).toContain(at + 1);
        if (isChanged && !['link', 'hash', 'seq', 'previous'].includes(name))
          expect(new Set(problems.map((each) => each.message))).toEqual(new Set([at + 1]));
      }),
      { numRuns: 150 },
    );
  });

  it('is made and verified in seconds, of 3,000 messages with one of 100,000 characters', async () => {
    const texts = Array.from({ length: 3_000 }, (_, at) => ({
      text: at === 5 ? '长'.repeat(100_000) : `Message ${at}`,
    }));
    const start = performance.now();
    const { ok, messages } = await verifyPack(await packOf(await caseOf(texts)));
    expect([ok, messages]).toEqual([true, 3_000]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('goes by file after file: none is asked for before the one before it was read', async () => {
    const events: string[] = [];
    async function* files(): AsyncGenerator<PackFile> {
      for await (const file of sealedFiles(await caseOf())) {
        events.push(file.path);
        if ('bytes' in file) yield file;
        else {
          const { parts } = file;
          yield {
            path: file.path,
            parts: (async function* () {
              yield* parts;
              events.push(`${file.path} read`);
            })(),
          };
        }
      }
    }
    await zipFiles(files(), NOW);
    for (const path of ['record.html', 'record.pdf', 'case.json'])
      expect(events.indexOf(`${path} read`)).toBe(events.indexOf(path) + 1);
  });

  it('ends at once when the buyer cancels', async () => {
    let isEnded = false;
    async function* files(): AsyncGenerator<PackFile> {
      try {
        for (let number = 0; ; number++) yield { path: `${number}.bin`, bytes: new Uint8Array(1_000) };
      } finally {
        isEnded = true;
      }
    }
    const reader = zipStream(files(), NOW).getReader();
    await reader.read();
    await reader.cancel().catch(() => undefined);
    expect(isEnded).toBe(true);
  });

  it('numbers the messages of several conversations as the record does', async () => {
    const whole = await caseOf([{ text: 'a' }, { text: 'c' }]);
    const [first] = whole.threads;
    const key = 'aliexpress//id%3A78';
    const later = { conversation: key, sentAt: Date.UTC(2026, 10, 20, 9, 30) };
    const [second] = (await caseOf([{ ...later, text: 'b' }])).threads;
    if (!first || !second) throw new Error('no conversation');
    const other = { ...second, conversation: { ...CONVERSATION, key, links: 1, head: second.conversation.head } };
    const zip = await packOf({ ...whole, threads: [first, other] });
    expect((await verifyPack(zip)).problems).toEqual([]);
    const forged = await forge({ ...whole, threads: [first, other] }, (json) =>
      Object.assign(json.threads[1]?.messages[0] ?? {}, { text: 'B' }),
    );
    expect((await verifyPack(forged)).problems).toEqual([
      { code: 'chain', path: 'case.json', message: 1, conversation: 2 },
    ]);
  });
});

describe('what is no pack, or no longer one', () => {
  let zip: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    zip = await packOf(await caseOf());
  });

  it('is told, wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: zip.length - 1 }), async (length) => {
        const { ok, problems } = await verifyPack(zip.slice(0, length));
        expect([ok, problems.length > 0]).toEqual([false, true]);
      }),
      { numRuns: 60 },
    );
  });

  it('is told of any bytes, also as a reveal file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await verifyPack(new Uint8Array(bytes))).ok).toBe(false);
        expect((await verifyPack(zip, new Uint8Array(bytes))).problems).toEqual([{ code: 'reveal' }]);
      }),
      { numRuns: 60 },
    );
  });

  it('is told of any JSON in the places of a pack', async () => {
    const json = fc.oneof(
      fc.json(),
      fc.json().map((each) => `{"schema":"parley-evidence/3","threads":[${each}],"resources":[${each}]}`),
    );
    await fc.assert(
      fc.asyncProperty(json, json, json, async (one, other, third) => {
        const files = {
          'case.json': one,
          'datapackage.json': other,
          'datapackage-digest.json': third,
          SHA256SUMS: one,
        };
        const { ok } = await verifyPack(rawZip(Object.entries(files).map(([name, data]) => ({ name, data }))));
        expect(ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
