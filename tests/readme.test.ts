import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marketplaces } from '../utils/marketplaces/index.ts';

const readme = readFileSync('README.md', 'utf8');
const section = (title: string) => readme.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

describe('the README', () => {
  it('lists the marketplaces of the code and no other', () => {
    const listed = [...section('Marketplaces').matchAll(/^\|([^|]+)\|/gm)].map(([, name]) => name?.trim());
    expect(listed.slice(2)).toEqual(marketplaces.map(({ name }) => name));
  });

  it('defends every permission', () => {
    const permissions = /permissions: \[([^\]]+)\]/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
    for (const [, permission] of permissions.matchAll(/'(\w+)'/g))
      expect(section('Permissions')).toContain(`\`${permission}\``);
    for (const host of marketplaces.flatMap(({ hosts, pictureHosts }) => [...hosts, ...pictureHosts]))
      expect(section('Permissions')).toContain(host.replace(/^https:\/\/|\/\*$/g, ''));
  });

  it('shows only pictures and links that exist', () => {
    const local = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path as string);
    expect(local.filter((path) => !existsSync(path))).toEqual([]);
    expect(local.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(1);
  });
});
