import { describe, expect, it } from 'vitest';
import type { Case } from '../../../utils/evidence/case.ts';
import { writeCaseJson } from '../../../utils/evidence/json-case.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import { csvOf } from '../../../utils/evidence/record-csv.ts';
import { htmlOf } from '../../../utils/evidence/record-html.ts';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { hostileCase } from './hostile-case.ts';
import { caseOf, linesOf, threadOf, wholeCase } from './record-sample.ts';
import { WARNING } from './sample.ts';

let drawn = 0;
const random = (length: number) => new Uint8Array(length).map(() => ++drawn % 251);

/** Everything that is written of a case for people and programs, by format. */
async function written(evidence: Case): Promise<Record<string, string>> {
  const index = await indexPictures(evidence);
  let html = '';
  for await (const part of htmlOf(evidence, index, blocksOf(evidence, index, 'full'))) html += part;
  const lines = (detail: 'full' | 'short') => [...blocksOf(evidence, index, detail)].flatMap(linesOf).join('\n');
  const [full, short] = [lines('full'), lines('short')];
  return { html, full, short, csv: csvOf(evidence, index), json: writeCaseJson(evidence, index) };
}

describe('a record of which something is hidden', () => {
  it('has the hidden text in no field of no format', async () => {
    const secret = 'Jeanne Dupont-Martin';
    const shared = { hidden: undefined, zone: 'Europe/Paris', language: 'en', version: '0.1.0' };
    const before = await hostileCase(secret, { ...shared, words: (key) => key });
    // What Parley itself writes there is no text of anybody: versions, kinds of warnings, hashes.
    for (const message of before.threads.flatMap(({ messages }) => messages)) {
      Object.assign(message, { version: '0.1.0', warnings: [WARNING] });
      for (const revision of message.revisions ?? []) revision.warnings = [WARNING];
      message.images = message.images.filter(({ sha256 }) => sha256 !== secret);
    }
    for (const text of Object.values(await written(before))) expect(text).toContain('Dupont');
    const { evidence } = await redactCase(before, { texts: [{ kind: 'name', text: secret }], pictures: [] }, random);
    for (const text of Object.values(await written(evidence))) expect(text).not.toMatch(/jeanne|dupont|martin/i);
  });

  it('has no hash of the archive, from which a short text could be guessed', async () => {
    const before = await caseOf([await threadOf([{ text: 'My code is 4711' }, { text: 'ok' }])]);
    const { evidence } = await redactCase(before, { texts: [{ kind: 'number', text: '4711' }], pictures: [] }, random);
    const hashes = before.threads.flatMap(({ conversation, messages }) => [
      conversation.head,
      ...messages.map(({ hash }) => hash),
    ]);
    const formats = await written(evidence);
    for (const text of Object.values(formats)) for (const hash of hashes) expect(text).not.toContain(hash.slice(0, 16));
    expect(formats.full).toContain('evidenceMessageHidden');
    expect(formats.short).toContain('evidenceMessageHidden');
    expect(formats.full).toContain('evidenceHiddenNumber 1');
  });

  it('says where a picture was hidden, without its hash or its address', async () => {
    const before = await wholeCase();
    const [hidden = ''] =
      before.threads[0]?.messages.flatMap(({ images }) => images.flatMap((each) => each.sha256 ?? [])) ?? [];
    const { evidence } = await redactCase(before, { texts: [], pictures: [hidden] }, random);
    const formats = await written(evidence);
    for (const text of Object.values(formats)) {
      expect(text).not.toContain(hidden);
      expect(text).not.toContain('https://ae01.alicdn.com/kf/1.png');
    }
    for (const text of [formats.html, formats.full, formats.short, formats.csv])
      expect(text).toContain('evidencePictureHidden');
    expect(formats.html).not.toContain('<img');
  });
});
