import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockIn } from '../../../../utils/marketplaces/read/clocks.ts';
import type { PageClock } from '../../../../utils/marketplaces/types.ts';

interface Case {
  language: string;
  text: string;
  expect: Omit<PageClock, 'text'> | null;
}

/** Made by another hand than the reader's words. */
const { texts }: { texts: Case[] } = JSON.parse(readFileSync('tests/fixtures/replies/clock-texts.json', 'utf8'));

describe('sentences of order pages', () => {
  it.each(texts)('$language: $text', ({ language, text, expect: expected }) => {
    // With the page's language said and without it: not every page says its own.
    for (const known of [language, undefined])
      expect(clockIn(text, known)).toEqual(expected ? { ...expected, text } : undefined);
  });
});
