import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const PURE = /^utils\/(marketplaces|chats|drafts|scenarios|replies|evidence|search|backup|zip)\//;
/** Libraries a topic has picked, beside date-fns. */
const picked: Record<string, RegExp> = {
  'utils/evidence/': /^(client-zip|bidi-js|fflate)$/,
  'utils/backup/': /^(client-zip|age-encryption)$/,
  'utils/evidence/cli.ts': /^node:/,
  'utils/replies/make-calendar': /^(node:fs|tyme4ts|date-holidays)$/,
};

const files = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** What a file may import, by where it lies: patterns for project files and for packages. */
function allowed(file: string): RegExp {
  const topic = PURE.exec(file)?.[0];
  if (topic) {
    const libraries = Object.entries(picked).filter(([place]) => file.startsWith(place));
    const own = libraries.map(([, names]) => names.source);
    return new RegExp([`^${topic}`, '^utils/chats/model.ts$', '^utils/zip/', '^date-fns', ...own].join('|'));
  }
  if (file.startsWith('utils/db/'))
    return /^utils\/(db|marketplaces|chats|drafts|scenarios|replies|evidence|search|backup|zip)\/|^dexie$/;
  if (file === 'utils/browser.ts') return /^webextension-polyfill$/;
  if (file.startsWith('utils/'))
    return /^utils\/[^/]*$|^public\/_locales\/en\/messages.json$|^#imports|^utils\/(backup|chats|drafts|marketplaces|replies)\//;
  if (file.startsWith('components/'))
    return /^components\/|^utils\/(i18n.ts|marketplaces|chats|drafts|scenarios|replies|evidence|search)|^preact|^@tanstack\/virtual-core$/;
  const own = dirname(file).split('/').slice(0, 2).join('/');
  const everything = `^${own}/|^components/|^utils/|^preact|^wxt/|^dexie$|^date-fns|^@tanstack/virtual-core$`;
  return new RegExp(
    /^entrypoints\/(marketplace\.content\/|\w+\.content\.ts$)/.test(file)
      ? everything.replace('^utils/', '^utils/(?!db/)').replace('|^dexie$', '')
      : everything,
  );
}

describe('who may import whom', () => {
  it.each(files)('%s', (file) => {
    const strangers = imports.get(file)?.filter((name) => !allowed(file).test(name));
    expect(strangers).toEqual([]);
  });

  it('has no cycles', () => {
    const cycles = files.filter((file) => reaches(file, file, new Set()));
    expect(cycles).toEqual([]);
  });
});

describe('the house', () => {
  it('shows exactly the agreed folders and files', () => {
    const visible = globSync('*')
      .filter((name) => name !== 'node_modules')
      .sort();
    const agreed =
      'LICENSE README.md components entrypoints package-lock.json package.json public tests tsconfig.json utils wxt.config.ts';
    expect(visible).toEqual(agreed.split(' '));
  });

  it.each(files)('%s builds no page from strings and hides no type error', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|@ts-|\bas any\b|: any\b/,
    );
  });
});

/** Imported names: project files by their path from the root, packages as written. Types of a file count like its code. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/^(?:import|export)\b(?:[^'"=();]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)].map(
    ([, name]) => name as string,
  );
  return names.map((name) => {
    const path = name.replace(/\?.*$/, '');
    return path.startsWith('.') ? normalize(join(dirname(file), path)).replaceAll('\\', '/') : path;
  });
}

function reaches(from: string, target: string, seen: Set<string>): boolean {
  for (const next of runtimeImports(from)) {
    if (next === target) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, target, seen)) return true;
  }
  return false;
}

function runtimeImports(file: string): string[] {
  return (imports.get(file) ?? []).filter((name) => imports.has(name));
}
