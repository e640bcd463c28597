/** What is hidden is in no byte of any format; what is left verifies. */
import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case, HiddenText } from '../../../utils/evidence/case.ts';
import { findPrivate } from '../../../utils/evidence/find-private.ts';
import { guideOf } from '../../../utils/evidence/guide.ts';
import { writeCaseJson } from '../../../utils/evidence/json-case.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { csvOf } from '../../../utils/evidence/record-csv.ts';
import { htmlOf } from '../../../utils/evidence/record-html.ts';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { conversation, NOW } from '../db/rows.ts';
import { seal } from './sample.ts';

const KEY = 'aliexpress/anna.dupont%40example.com/id%3A77';
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const messages: Partial<StoredMessage>[] = [
  {
    text: 'My address is 12 rue de la Paix, 75002 Paris. Anna Dupont, +33 6 12 34 56 78',
    cards: [
      {
        kind: 'order',
        id: '8190000000000001',
        title: 'Lamp for ANNA DUPONT',
        details: 'ship to 12 RUE DE LA PAIX',
        url: 'https://shop.example/order?name=Anna%20Dupont&tel=%2B33612345678',
      },
    ],
  },
  {
    text: 'Dear Anna Dupont, we ship to 75002 Paris, phone ０６１２３４５６７８, mail Anna.Dupont@Example.com',
    original: '亲爱的 Anna Dupont，地址 12 rue de la Paix',
    translation: 'Dear Anna  Dupont, address 12, rue de la paix',
    replyTo: 'Anna\u00a0Dupont +33612345678',
    revisions: [{ text: 'Dear A\u200bnna Dupont', replacedAt: NOW }],
    images: [{ url: 'https://cdn.example/?user=anna.dupont@example.com', alt: 'door of Anna Dupont' }],
    warnings: [
      {
        category: 'off_platform',
        term: 'x',
        start: 0,
        end: 9,
        sureness: 'experience',
        source: '',
        rules: '2026-11-23',
      },
    ],
  },
  { text: 'Dear Anna Dupont, thanks' },
];

const caseOf = async (): Promise<Case> => {
  const sealed = (await seal(messages.map((each) => ({ ...each, conversation: KEY })))) as StoredMessage[];
  return {
    about: { marketplace: 'aliexpress', marketplaceName: 'AliExpress', peer: 'Lamp Store', title: 'Lamp, Anna Dupont' },
    threads: [
      {
        conversation: conversation(KEY, {
          peer: 'Lamp Store',
          account: 'anna.dupont@example.com',
          lastText: 'Dear Anna Dupont, thanks',
          title: 'Anna Dupont',
          url: 'https://shop.example/im?me=anna.dupont%2540example.com',
          digest: JSON.stringify(messages),
        }),
        messages: sealed,
        total: sealed.length,
        screenshots: [],
      },
    ],
    events: [
      {
        kind: 'promise',
        at: NOW,
        precision: 'minute',
        title: 'Promised',
        details: ['“we ship to Anna Dupont”'],
        message: { conversation: KEY, rank: 1 },
      },
    ],
    note: 'I am Anna Dupont, call 06.12.34.56.78',
    picture: async () => undefined,
    madeAt: NOW,
    zone: 'Europe/Paris',
    language: 'en',
    version: '1',
    words: (key, ...values) => [key, ...values].join(' '),
  };
};

/** Every text format of a case, in one string. */
async function written(evidence: Case): Promise<string> {
  const index = await indexPictures(evidence);
  let html = '';
  for await (const part of htmlOf(evidence, index, blocksOf(evidence, index, 'full'))) html += part;
  const blocks = JSON.stringify([...blocksOf(evidence, index, 'short')]);
  return [html, blocks, writeCaseJson(evidence, index), csvOf(evidence, index), guideOf(evidence)].join('\n');
}

describe('a case with what Parley found hidden', () => {
  it('finds the person: phone, e-mail, address, name', async () => {
    const found = await findPrivate(await caseOf());
    expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'phone: 06.12.34.56.78',
      'email: anna.dupont@example.com',
      'address: 12 rue de la Paix, 75002 Paris',
      'name: Anna Dupont',
    ]);
  });

  it('holds nothing of it in any format, and still the rest', async () => {
    const before = await caseOf();
    const secret = /anna|dupont|612345678|12.34.56.78|６|rue de la|paix|75002|YW5u/i;
    expect(await written(before)).toMatch(secret);
    const { evidence } = await redactCase(before, { texts: await findPrivate(before), pictures: [] }, random);
    const after = await written(evidence);
    expect(after.match(secret)).toBeNull();
    expect(after).toContain('8190000000000001');
    expect(after).toContain('thanks');
  });

  it('tells no hash that it had before', async () => {
    const before = await caseOf();
    const texts: HiddenText[] = [{ kind: 'name', text: 'Anna Dupont' }];
    const after = await written((await redactCase(before, { texts, pictures: [] }, random)).evidence);
    for (const { hash } of before.threads[0]?.messages ?? []) expect(after).not.toContain(hash.slice(0, 12));
  });
});
