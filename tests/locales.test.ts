import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const languages = globSync('public/_locales/*/messages.json').map((path) => path.split(/[/\\]/)[2] as string);
const load = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = load('en');
const keys = Object.keys(english);
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

describe.each(languages)('%s', (language) => {
  const messages = load(language);

  it('has every key and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has a text with the same values', (key) => {
    expect(key).toMatch(/^[A-Za-z0-9_]+$/);
    expect(messages[key]?.message.trim()).toBeTruthy();
    expect(placeholders(messages[key]?.message ?? '')).toEqual(placeholders(english[key]?.message ?? ''));
    // The apostrophe of print: ’.
    expect(messages[key]?.message).not.toMatch(/\p{L}'\p{L}/u);
  });
});

it('English and French are there', () => {
  expect(languages.sort()).toEqual(['en', 'fr']);
});

it('no text is left that nobody shows', () => {
  const code = globSync(['{entrypoints,components,utils}/**/*.{ts,tsx}', 'wxt.config.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A key made of parts (`kind_${kind}`) counts as used when its beginning is.
  const used = (key: string) =>
    code.includes(key) ||
    code.includes(`${key.split('_')[0]}_\${`) ||
    (/_(one|other)$/.test(key) && code.includes(`'${key.replace(/_[^_]*$/, '')}'`));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});
