/** Verifies an evidence pack with nothing but its bytes. Needs no package, so that a stranger can run and read it. */

import type { Ranges } from '../zip/source.ts';
import { readZip } from '../zip/unzip.ts';
import { breather } from './breathe.ts';
import { MANIFEST, MANIFEST_DIGEST, type Resource } from './manifest.ts';
import type { Problem } from './types.ts';
import { unwrap } from './unwrap.ts';
import { type Content, contentOf, hashOf, type PackEntry } from './verify-content.ts';
import { readLists } from './verify-lists.ts';
import { CONVERSATION, checkConversation } from './verify-old.ts';
import { checkSigned, type PackFacts } from './verify-signed.ts';

/** What became of one file: as sealed, changed since, listed but absent, or there but not listed. */
export interface FileVerdict {
  path: string;
  state: 'good' | 'changed' | 'missing' | 'extra';
}

/** `ok` only when every file is good and there is no finding at all. */
export interface Verdict extends PackFacts {
  ok: boolean;
  files: FileVerdict[];
  problems: Problem[];
}

/**
 * Checks the ZIP, the lists and their signatures, every file's hash, the pictures and the chain of messages; with `reveal`, the
 * bytes of a reveal file, also what was hidden. `pack` is its bytes, or what gives them by ranges (a `Blob` does): then no more is held
 * at a time than its largest text. Throws only what reading the ranges throws.
 */
export async function verifyPack(
  pack: Uint8Array<ArrayBuffer> | Ranges,
  reveal?: Uint8Array<ArrayBuffer>,
): Promise<Verdict> {
  const zip = await readZip(pack, undefined, breather());
  const { entries, added } = unwrap(zip.entries);
  const problems: Problem[] = [...zip.problems];
  if (entries.length === 0)
    return { ok: false, files: [], problems: problems.length ? problems : [{ code: 'not-a-pack' }] };
  const content = await contentOf(entries, problems);
  const named = new Set(problems.flatMap(({ path }) => path ?? []));
  const lists = await readLists(content);
  if (content.has(MANIFEST) && !lists.listGood) problems.push({ code: 'manifest', path: MANIFEST });
  if (!content.has(MANIFEST) && !named.has(MANIFEST)) problems.push({ code: 'not-a-pack' });
  const files = judgeFiles(content, named, [
    { path: MANIFEST, isGood: () => lists.listGood },
    { path: MANIFEST_DIGEST, isGood: () => lists.digestGood },
    ...(lists.resources ?? []).map((resource) => ({
      path: resource.path,
      isGood: (entry: PackEntry) => matches(entry, resource),
    })),
  ]);
  // Without the list nothing can be called extra: it is only unvouched for.
  const known = new Set(files.map(({ path }) => path));
  const there = lists.resources && !lists.isRest ? [...content.keys(), ...named] : [];
  for (const path of new Set(there)) if (!known.has(path)) files.push({ path, state: 'extra' });
  for (const { path, plain } of entries) if (!plain) problems.push({ code: 'repacked', path });
  if (added > 0 || !zip.plain) problems.push({ code: 'repacked' });
  let facts: PackFacts = {};
  if (lists.isSigned) {
    const good = new Set(files.filter(({ state }) => state === 'good').map(({ path }) => path));
    const signed = await checkSigned(content, good, lists, reveal);
    problems.push(...signed.problems);
    facts = signed.facts;
  } else {
    const conversation = content.get(CONVERSATION)?.bytes;
    if (lists.resources && conversation) problems.push(...(await checkConversation(conversation, lists.resources)));
    else if (lists.resources && !named.has(CONVERSATION)) problems.push({ code: 'not-a-pack' });
    if (reveal) problems.push({ code: 'reveal-stranger' });
  }
  return { ...facts, files, problems, ok: problems.length === 0 && files.every(({ state }) => state === 'good') };
}

interface Expected {
  path: string;
  isGood: (entry: PackEntry) => boolean;
}

function judgeFiles(content: Content, named: ReadonlySet<string>, expected: Expected[]): FileVerdict[] {
  const files: FileVerdict[] = [];
  for (const { path, isGood } of expected) {
    const entry = content.get(path);
    if (!entry) files.push({ path, state: named.has(path) ? 'changed' : 'missing' });
    else files.push({ path, state: !named.has(path) && isGood(entry) ? 'good' : 'changed' });
  }
  return files;
}

const matches = (entry: PackEntry, { hash, bytes }: Resource) => entry.size === bytes && hashOf(entry) === hash;
