import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../utils/chats/model.ts';
import type { Case } from '../utils/evidence/case.ts';
import { destinations } from '../utils/evidence/destinations.ts';
import { writeCaseJson } from '../utils/evidence/json-case.ts';
import { CASE_SCHEMA } from '../utils/evidence/json-schema.ts';
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

  it('publishes every field of case.json and no other', () => {
    expect(section('Evidence')).toContain(`Schema \`${CASE_SCHEMA}\``);
    const rows = [...section('Evidence').matchAll(/^\| (the case|`[\w.[\]]+`) +\| (.+) \|$/gm)];
    const published = new Map(rows.map(([, place = '', cell = '']) => [place.replaceAll('`', ''), namesIn(cell)]));
    const written = new Map<string, string[]>();
    // Where something is hidden, the archive's hashes are absent.
    for (const evidence of [fullCase(), { ...fullCase(), hidden: undefined }])
      fieldsOf(JSON.parse(writeCaseJson(evidence, INDEX)), 'the case', written);
    expect([...published.keys()].sort()).toEqual([...written.keys()].sort());
    for (const [place, names] of written) expect([place, published.get(place)]).toEqual([place, names]);
  });

  it('names every place that evidence can go to', () => {
    const shown = section('Evidence').toLowerCase().replaceAll(' ', '');
    const names: Record<string, string> = { amex: 'americanexpress', everywhere: 'fitseverywhere', self: 'yourself' };
    for (const { id } of destinations) expect(shown).toContain(names[id] ?? id);
  });

  it('shows only pictures and links that exist', () => {
    const local = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path as string);
    expect(local.filter((path) => !existsSync(path))).toEqual([]);
    expect(local.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(1);
  });
});

const SHA = 'a'.repeat(64);
const INDEX = { paths: new Map([[SHA, 'p.png']]), damaged: new Set([SHA]) };

/** Names in the first words of a cell's items; what stands in brackets explains them. */
function namesIn(cell: string): string[] {
  const plain = cell.replace(/\([^)]*\)/g, '').replace(/:.*$/, '');
  return [...plain.matchAll(/`(\w+)`/g)].map(([, name]) => name as string).sort();
}

/** Names of the fields by where they stand. Objects whose names are data, and the places of others, are left out. */
function fieldsOf(value: unknown, place: string, found: Map<string, string[]>): void {
  if (Array.isArray(value)) {
    for (const each of value) fieldsOf(each, `${place}[]`, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (/^hidden\.|^events\[\]\.message$|revisions\[\]\.warnings/.test(place)) return;
  found.set(place, [...new Set([...(found.get(place) ?? []), ...Object.keys(value)])].sort());
  for (const [name, each] of Object.entries(value))
    fieldsOf(each, place === 'the case' ? name : `${place}.${name}`, found);
}

/** A case that has everything once. */
function fullCase(): Case {
  const [at, url, text] = [1, 'https://x.example/', 'x'];
  const warnings = [
    {
      category: text,
      term: text,
      start: 0,
      end: 1,
      sureness: text,
      source: text,
      rules: text,
      dismissed: true as const,
    },
  ];
  const message: Required<StoredMessage> = {
    ...{ conversation: 'c', rank: 0, seq: 0, direction: 'in', text, shownTime: text, sentAt: at, precision: 'day' },
    images: [
      { url, alt: text, sha256: SHA, size: 1, problem: text },
      { url, alt: text, sha256: 'hidden-picture-1' },
    ],
    cards: [{ kind: 'link', id: text, title: text, details: text, url }],
    ...{ replyTo: text, id: text, original: text, translation: text },
    revisions: [{ text, replacedAt: at, late: true, seenAt: at, warnings }],
    otherTexts: [{ kind: 'original', text, seenAt: at }],
    ...{ goneSince: at, goneBy: 'in', lastSeen: at, flagged: true, warnings, gapBefore: true, firstSeen: at, url },
    ...{ way: 'adapter', version: text, hash: text, previous: text },
  };
  const screenshot = {
    takenAt: at,
    url,
    scale: 1,
    partial: 'long' as const,
    pieces: [{ sha256: SHA, width: 1, height: 1, ranks: [0], head: true as const }],
  };
  const conversation = {
    ...{
      key: 'c',
      marketplace: text,
      peer: text,
      id: text,
      account: text,
      orderId: text,
      listingId: text,
      title: text,
      url,
    },
    ...{ firstSeen: at, lastSeen: at, lastAt: at, goneSince: at, fromStart: true, gaps: 1, links: 1, head: text },
    ...{ count: 1, sights: [], blocks: [], lastText: text, lastDirection: 'in' as const, digest: text },
  };
  const base = {
    about: { marketplace: text, marketplaceName: text, peer: text, orderId: text, title: text },
    events: [
      {
        kind: 'order' as const,
        at,
        precision: 'day' as const,
        title: text,
        details: [],
        message: { conversation: 'c', rank: 0 },
        url,
        seenAt: at,
      },
    ],
    ...{ note: text, madeAt: at, zone: 'UTC', language: 'en', version: text, words: (key: string) => key },
    picture: async () => undefined,
  };
  const hidden = { messages: [{ conversation: 'c', rank: 0, commitment: text }], pictures: [], chains: [], counts: {} };
  const thread = { conversation, messages: [message], total: 3, places: [2], screenshots: [screenshot] };
  return { ...base, threads: [thread], leftOutWhole: { conversations: 1, messages: 1 }, hidden, screenshotsLeftOut: 1 };
}
