import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Codes as the types have them: every one is a sentence for the buyer. */
const codes = ['utils/evidence/types.ts', 'utils/zip/types.ts'].flatMap((path) => {
  const list = /export type \w*ProblemCode =([^;]*);/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return [...list.matchAll(/'([a-z0-9-]+)'/g)].map(([, code]) => code as string);
});

it.each(['en', 'fr'])('whatever is wrong with a pack is said in words: %s', (language) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  expect(codes).toContain('chain');
  expect(codes).toContain('not-a-zip');
  for (const code of codes) expect(messages, code).toHaveProperty(`packProblem_${code.replaceAll('-', '_')}`);
  const known = Object.keys(messages).filter((key) => key.startsWith('packProblem_'));
  expect(known).toHaveLength(codes.length);
});
