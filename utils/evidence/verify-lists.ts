/** Reads the lists of a pack and says how far they can be trusted. */
import type { ZipEntry } from '../zip/unzip.ts';
import { CASE_FILE } from './json-schema.ts';
import {
  digest,
  type ListFacts,
  MANIFEST,
  MANIFEST_DIGEST,
  parseJson,
  type Resource,
  readDigest,
  readListFacts,
  readManifest,
} from './manifest.ts';
import { readSums, SUMS } from './sums.ts';
import { readSignedDigest } from './verify-seal.ts';

/** What the lists of a pack say, and whether they can be trusted. */
export interface Lists {
  /** Of the layouts with a signature. */
  isSigned: boolean;
  listGood: boolean;
  digestGood: boolean;
  resources?: Resource[];
  /** Only what `SHA256SUMS` lists, as the list itself was changed. */
  isRest?: true;
  facts: ListFacts;
  digestKey?: Uint8Array;
}

/** The files that could be read from the ZIP, by path. */
export type Content = ReadonlyMap<string, ZipEntry>;

/** Reads the list and its digest. */
export async function readLists(content: Content): Promise<Lists> {
  const list = content.get(MANIFEST);
  const seal = content.get(MANIFEST_DIGEST);
  const resources = list && readManifest(list.bytes);
  const facts = resources && list ? readListFacts(list.bytes) : {};
  const isSigned = content.has(CASE_FILE) || Boolean(resources?.some(({ path }) => path === CASE_FILE));
  const signed = isSigned && seal ? await readSignedDigest(seal.bytes, parseJson(seal.bytes)) : undefined;
  const sealed = isSigned ? signed?.hash : seal && readDigest(seal.bytes);
  // An unreadable digest speaks against itself, not against the list.
  const listGood = Boolean(list && resources && (sealed === undefined || sealed === (await digest(list.bytes))));
  const agrees = !listGood || (signed?.created === facts.created && signed?.software === facts.software);
  const digestGood = isSigned ? signed !== undefined && agrees : sealed !== undefined;
  const lists = { isSigned, listGood, digestGood, facts, digestKey: signed?.publicKey };
  return isSigned && !listGood ? { ...lists, resources: restOf(content), isRest: true } : { ...lists, resources };
}

/** What can be told of the other files when the list was changed. */
function restOf(content: Content): Resource[] | undefined {
  const sums = content.get(SUMS);
  return (
    sums &&
    readSums(new TextDecoder().decode(sums.bytes))?.map(({ path, sha256 }) => {
      return { name: '', path, hash: `sha256:${sha256}`, bytes: content.get(path)?.bytes.length ?? 0 };
    })
  );
}
