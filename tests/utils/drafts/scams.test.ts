import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIncoming } from '../../../utils/drafts/scams.ts';

interface Labelled {
  text: string;
  lang: string;
  marketplace: string;
  expect: unknown[];
}

const file = new URL('../../../../shared/data/scams-dev.jsonl', import.meta.url);

describe.skipIf(!existsSync(file))('the labelled messages of sellers (../shared is absent: not measured)', () => {
  it('finds nine in ten asks, and clean messages are left alone', () => {
    const items = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const count = { right: 0, wrong: 0, missed: 0 };
    for (const { text, lang, marketplace, expect: labels } of items) {
      const flagged = checkIncoming(text, { marketplace, language: lang }).length > 0;
      if (flagged) count[labels.length ? 'right' : 'wrong']++;
      else if (labels.length) count.missed++;
    }
    expect(count.right / (count.right + count.wrong)).toBeGreaterThanOrEqual(0.97);
    expect(count.right / (count.right + count.missed)).toBeGreaterThanOrEqual(0.9);
  });
});
