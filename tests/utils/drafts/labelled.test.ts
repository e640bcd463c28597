import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../utils/drafts/check.ts';
import { checkIncoming } from '../../../utils/drafts/scams.ts';
import { type Labelled, type Score, score } from '../../bench/drafts/score.ts';

const OWN = new URL('../../fixtures/drafts/', import.meta.url);
const SHARED = new URL('../../../../shared/data/', import.meta.url);

/** Written by people who had not seen the checker; three in five were looked at while its words were collected. */
describe('our own labelled texts in nine languages', () => {
  const files = globSync('*.jsonl', { cwd: OWN }).map((name) => new URL(name, OWN));
  const [incoming, drafts] = [true, false].map((wanted) =>
    files.filter(({ pathname }) => /incoming-/.test(pathname) === wanted).flatMap(read),
  ) as [Labelled[], Labelled[]];

  it('nearly all drafts that a marketplace would block are found, and hardly a clean one', () => {
    const { precision, recall, cleanFlagged, spanF1 } = measured(drafts, checkDraft);
    expect(drafts.length).toBeGreaterThan(1_300);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(cleanFlagged).toBeLessThanOrEqual(0.01);
    expect(spanF1).toBeGreaterThanOrEqual(0.95);
  });

  it('nearly all that sellers ask against protection is found, and no clean message', () => {
    const { precision, recall, cleanFlagged } = measured(incoming, checkIncoming);
    expect(incoming.length).toBeGreaterThan(300);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(cleanFlagged).toBeLessThanOrEqual(0.01);
  });
});

describe.skipIf(!existsSync(SHARED))('the labelled development sets (../shared is absent: not measured)', () => {
  it('drafts', () => {
    const { f1, cleanFlagged } = measured(read(new URL('drafts-dev.jsonl', SHARED)), checkDraft);
    expect(f1).toBeGreaterThanOrEqual(0.99);
    expect(cleanFlagged).toBe(0);
  });

  it('what sellers write', () => {
    const { precision, recall } = measured(read(new URL('scams-dev.jsonl', SHARED)), checkIncoming);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

function read(file: URL): Labelled[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
}

function measured(items: Labelled[], check: typeof checkDraft): Score {
  return score(
    items,
    items.map(({ text, lang, marketplace }) => check(text, { marketplace, language: lang })),
  );
}
