/** Verifies an evidence pack with nothing but its bytes. Needs no package, so that a stranger can run and read it. */

import { readZip, type ZipEntry } from '../zip/unzip.ts';
import { checkChain } from './chain.ts';
import { KNOWN_SCHEMAS } from './json.ts';
import {
  digest,
  isObject,
  MANIFEST,
  MANIFEST_DIGEST,
  parseJson,
  type Resource,
  readDigest,
  readManifest,
} from './manifest.ts';
import type { Problem } from './types.ts';

/** What became of one file: as sealed, changed since, listed but absent, or there but not listed. */
export interface FileVerdict {
  path: string;
  state: 'good' | 'changed' | 'missing' | 'extra';
}

/** `ok` only when every file is good and there is no finding at all. */
export interface Verdict {
  ok: boolean;
  files: FileVerdict[];
  problems: Problem[];
}

const CONVERSATION = 'conversation.json';

/** Checks the ZIP, the list and its digest, every file's hash, the pictures and the chain of messages. */
export async function verifyPack(bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const { entries, problems: found } = await readZip(bytes);
  const problems: Problem[] = [...found];
  if (entries.length === 0)
    return { ok: false, files: [], problems: problems.length ? problems : [{ code: 'not-a-pack' }] };
  const content = new Map(entries.map((entry) => [entry.path, entry]));
  const named = new Set(problems.flatMap(({ path }) => path ?? []));
  const list = content.get(MANIFEST);
  const seal = content.get(MANIFEST_DIGEST);
  const resources = list && readManifest(list.bytes);
  const sealed = seal && readDigest(seal.bytes);
  // An unreadable digest speaks against itself, not against the list.
  const listGood = list && resources && (sealed === undefined || sealed === (await digest(list.bytes)));
  if (list && !listGood) problems.push({ code: 'manifest', path: MANIFEST });
  if (!list && !named.has(MANIFEST)) problems.push({ code: 'not-a-pack' });
  const files = await judge(content, named, [
    { path: MANIFEST, isGood: async () => Boolean(listGood) },
    { path: MANIFEST_DIGEST, isGood: async () => sealed !== undefined },
    ...(resources ?? []).map((resource) => ({
      path: resource.path,
      isGood: (entry: ZipEntry) => matches(entry, resource),
    })),
  ]);
  // Without the list nothing can be called extra: it is only unvouched for.
  const known = new Set(files.map(({ path }) => path));
  const there = resources ? [...content.keys(), ...named] : [];
  for (const path of new Set(there)) if (!known.has(path)) files.push({ path, state: 'extra' });
  for (const { path, plain } of entries) if (!plain) problems.push({ code: 'repacked', path });
  const conversation = content.get(CONVERSATION);
  if (resources && conversation) problems.push(...(await checkContent(conversation, resources)));
  else if (resources && !named.has(CONVERSATION)) problems.push({ code: 'not-a-pack' });
  return { ok: problems.length === 0 && files.every(({ state }) => state === 'good'), files, problems };
}

interface Expected {
  path: string;
  isGood: (entry: ZipEntry) => Promise<boolean>;
}

async function judge(
  content: ReadonlyMap<string, ZipEntry>,
  named: ReadonlySet<string>,
  expected: Expected[],
): Promise<FileVerdict[]> {
  const files: FileVerdict[] = [];
  for (const { path, isGood } of expected) {
    const entry = content.get(path);
    if (!entry) files.push({ path, state: named.has(path) ? 'changed' : 'missing' });
    else files.push({ path, state: !named.has(path) && (await isGood(entry)) ? 'good' : 'changed' });
  }
  return files;
}

const matches = async ({ bytes }: ZipEntry, { hash, bytes: length }: Resource) =>
  bytes.length === length && (await digest(bytes)) === hash;

/** What the conversation itself says: its layout, its pictures, its chain. */
async function checkContent({ path, bytes }: ZipEntry, resources: Resource[]): Promise<Problem[]> {
  const json = parseJson(bytes);
  if (!isObject(json) || typeof json.schema !== 'string') return [{ code: 'content', path }];
  if (!KNOWN_SCHEMAS.includes(json.schema))
    return [{ code: json.schema.startsWith('parley-evidence/') ? 'newer' : 'content', path }];
  const hashes = new Map(resources.map((resource) => [resource.path, resource.hash]));
  const messages: unknown[] = Array.isArray(json.messages) ? json.messages : [];
  const problems: Problem[] = [];
  messages.forEach((message, index) => {
    const images: unknown[] = isObject(message) && Array.isArray(message.images) ? message.images : [];
    for (const image of images) {
      if (!isObject(image) || image.path === undefined) continue;
      const known = typeof image.path === 'string' && hashes.get(image.path) === `sha256:${image.sha256}`;
      if (!known) problems.push({ code: 'picture', path, message: index + 1 });
    }
  });
  return [...problems, ...(await checkChain(json, path))];
}
