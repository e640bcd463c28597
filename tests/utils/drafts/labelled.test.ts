import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../utils/drafts/check.ts';

interface Labelled {
  text: string;
  lang: string;
  marketplace: string;
  expect: unknown[];
}

const file = new URL('../../../../shared/data/drafts-dev.jsonl', import.meta.url);

describe.skipIf(!existsSync(file))('the labelled drafts (../shared is absent: not measured)', () => {
  it('precision, recall and quiet on clean drafts', () => {
    const items = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const count = { right: 0, wrong: 0, missed: 0, clean: 0 };
    for (const { text, lang, marketplace, expect: labels } of items) {
      const flagged = checkDraft(text, { marketplace, language: lang }).length > 0;
      if (labels.length) count[flagged ? 'right' : 'missed']++;
      else count[flagged ? 'wrong' : 'clean']++;
    }
    expect(count.right / (count.right + count.wrong)).toBeGreaterThanOrEqual(0.97);
    expect(count.right / (count.right + count.missed)).toBeGreaterThanOrEqual(0.95);
    expect(count.wrong / (count.wrong + count.clean)).toBeLessThanOrEqual(0.02);
  });
});
