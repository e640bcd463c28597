/** Whatever is hidden, however it is written, wherever it stands: nothing of it is left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case, HiddenText } from '../../../utils/evidence/case.ts';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { conversation, message, NOW } from '../db/rows.ts';

const RUNS = Number(process.env.REDACT_RUNS ?? 150);

const letters = (from: string, to: string, lengths = { minLength: 2, maxLength: 8 }) =>
  fc.string({
    unit: fc.integer({ min: from.codePointAt(0), max: to.codePointAt(0) }).map((code) => String.fromCodePoint(code)),
    ...lengths,
  });
/** Words of many scripts; none in the letters that the texts around are made of. */
const word = fc.oneof(
  letters('a', 'p'),
  fc.constantFrom('Müller', 'Łoś', 'Đặng', 'Ñandú', 'Æbler', 'Ángel', 'Éloïse'),
  letters('б', 'н'),
  letters('α', 'λ'),
  letters('ا', 'ض'),
  letters('א', 'כ'),
  letters('一', '七'),
  letters('가', '긿'),
  letters('か', 'そ'),
);
const name = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => skeleton(text).length >= 4);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: length, maxLength: length });
const hidden: fc.Arbitrary<HiddenText> = fc.oneof(
  fc.record({ kind: fc.constantFrom('name', 'words', 'address'), text: name }),
  fc.record({ kind: fc.constant('number'), text: digits(9) }),
  digits(9).map((phone) => ({ kind: 'phone' as const, text: `+33 ${phone}` })),
  name.map((user) => ({ kind: 'email' as const, text: `${skeleton(user)}@example.com` })),
);

/** Ways to write the same. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/\s+/g, '\n'),
  (text) => text.replace(/\s+/g, '_'),
  (text) => text.replace(/\s+/g, ' \u00a0 '),
  (text) => [...text].join('\u200b'),
  (text) => [...text].join('\u00ad'),
  (text) => [...text].join(' '),
  (text) => [...text].join('.'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => `${digit}\ufe0f\u20e3`),
  (text) => text.replace(/(?<=\d)(?=\d)/g, '-'),
  (text) => text.replace(/(?<=\d)(?=\d\d\d)/g, ' / '),
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => encodeURIComponent(text).replaceAll('%20', '+'),
  (text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) =>
    JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) => Buffer.from(`id ${text} x`).toString('base64'),
  (text) => Buffer.from(`id ${text} x`).toString('base64url'),
];
/** What stands around it; `z` and `w` are in no hidden text. */
const around = fc.constantFrom(
  '',
  'z',
  ' ',
  'zz ',
  '“',
  ': ',
  '(',
  '\n',
  '😀',
  '?zw=',
  '/',
  'Ż zw ',
  '\u202e',
  '\ud800',
);

/** The same as the extension means it, by other means: letters and digits alone. */
function skeleton(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** All strings of a value, with what they encode. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...encoded(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function encoded(text: string): string[] {
  const read = text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
  const inside = [...text.matchAll(/[\w+/-]{12,}/g)].map(([token]) => Buffer.from(token, 'base64').toString());
  return read === text ? inside : [read, ...encoded(read), ...inside];
}

const caseOf = (texts: string[]): Case => {
  const [a = '', b = '', c = '', d = '', e = ''] = texts;
  const key = `aliexpress/${encodeURIComponent(e.toWellFormed())}/id%3A1`;
  const full: Partial<StoredMessage> = {
    text: a,
    shownTime: b,
    replyTo: c,
    id: d,
    original: e,
    translation: a,
    url: `https://shop.example/?q=${b}`,
    images: [{ url: `https://shop.example/${c}.png`, alt: d }],
    cards: [{ kind: 'order', id: e, title: a, details: b, url: `https://shop.example/${c}` }],
    revisions: [{ text: d, replacedAt: NOW, warnings: [warning(d)] }],
    otherTexts: [{ kind: 'original', text: e, seenAt: NOW }],
    warnings: [warning(a)],
  };
  return {
    about: { marketplace: 'aliexpress', marketplaceName: a, peer: b, orderId: c, title: d },
    threads: [
      {
        conversation: conversation(key, { peer: a, account: b, id: c, title: d, lastText: e, url: a }),
        messages: [message(key, 0, a, full), message(key, 1, 'zzw')],
        total: 2,
        screenshots: [],
      },
    ],
    events: [
      {
        kind: 'order',
        at: NOW,
        precision: 'day',
        title: a,
        details: [b, c],
        url: d,
        message: { conversation: key, rank: 0 },
      },
    ],
    note: e,
    picture: async () => undefined,
    madeAt: NOW,
    zone: 'UTC',
    language: 'en',
    version: '1',
    words: () => 'zz',
  };
};
const warning = (text: string) => ({
  category: 'z',
  term: 'z',
  start: 0,
  end: text.length,
  sureness: 'z',
  source: 'z',
  rules: 'z',
});

const place = fc.tuple(around, fc.nat(ways.length - 1), around);

describe('hiding anything', () => {
  it('leaves nothing of it, however and wherever it is written', async () => {
    await fc.assert(
      fc.asyncProperty(hidden, fc.array(place, { minLength: 5, maxLength: 5 }), async (secret, places) => {
        const texts = places.map(([before, way, after]) => before + (ways[way]?.(secret.text) ?? '') + after);
        const { evidence } = await redactCase(
          caseOf(texts),
          { texts: [secret], pictures: [] },
          (length) => new Uint8Array(length),
        );
        const sought = skeleton(secret.kind === 'phone' ? secret.text.slice(4) : secret.text);
        const left = strings(evidence).filter((text) => skeleton(text).includes(sought));
        expect(left).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves everything else as it was', async () => {
    const plain = fc.string({ unit: fc.constantFrom(...'qrstuvz .,-/%0&#\\😀é汉\n') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(plain, { minLength: 5, maxLength: 5 }),
        letters('b', 'm', { minLength: 4, maxLength: 9 }),
        async (texts, text) => {
          const before = caseOf(texts);
          const { evidence } = await redactCase(
            before,
            { texts: [{ kind: 'name', text }], pictures: [] },
            (length) => new Uint8Array(length),
          );
          expect(evidence.events).toEqual(before.events);
          expect(evidence.note).toBe(before.note);
          expect(evidence.threads).toEqual(before.threads);
          expect(evidence.hidden).toBeUndefined();
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('opens with the reveal file to what it was', async () => {
    await fc.assert(
      fc.asyncProperty(hidden, async (secret) => {
        const before = caseOf([secret.text, 'z', 'w', 'zw', 'wz']);
        const { evidence, reveal } = await redactCase(before, { texts: [secret], pictures: [] }, (length) =>
          new Uint8Array(length).fill(7),
        );
        const [opened] = reveal?.messages ?? [];
        expect(before.threads[0]?.messages[0]).toMatchObject({ ...opened?.message });
        expect(evidence.hidden?.messages).toHaveLength(1);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});
