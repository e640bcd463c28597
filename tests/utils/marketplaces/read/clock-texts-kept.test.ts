import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockIn } from '../../../../utils/marketplaces/read/clocks.ts';
import type { PageClock } from '../../../../utils/marketplaces/types.ts';

interface Case {
  language: string;
  text: string;
  expect: Omit<PageClock, 'text'> | null;
}

/** Not looked at by who words the reader: so this is how it does on pages that nobody has shown it. */
const { texts }: { texts: Case[] } = JSON.parse(readFileSync('tests/fixtures/replies/clock-texts-kept.json', 'utf8'));

describe('sentences of order pages that the reader was not made with', () => {
  it.each([
    ['clocks of the buyer', 0.9, texts.filter(({ expect: expected }) => expected)],
    ['what is no clock of the buyer', 0.95, texts.filter(({ expect: expected }) => !expected)],
  ])('%s: at least %f are read right', (_, share, chosen) => {
    const wrong = chosen.filter(({ text, language, expect: expected }) => {
      const { text: _, ...read } = clockIn(text, language) ?? { text };
      return !sameClock(read, expected ?? {});
    });
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual((1 - share) * chosen.length);
  });
});

function sameClock(one: Partial<PageClock>, other: Partial<PageClock>): boolean {
  const figures = ({ about, day, left, within }: Partial<PageClock>) =>
    [about, day, left, within?.days, within?.of].join();
  return figures(one) === figures(other);
}
