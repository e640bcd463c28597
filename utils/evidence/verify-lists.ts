/** Reads the lists of a pack and says how far they can be trusted. */
import { CASE_FILE } from './json-schema.ts';
import {
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
import { type Content, hashOf } from './verify-content.ts';
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

/** Reads the list and its digest. */
export async function readLists(content: Content): Promise<Lists> {
  const [list, seal] = [content.get(MANIFEST)?.bytes, content.get(MANIFEST_DIGEST)?.bytes];
  const resources = list && readManifest(list);
  const facts = resources && list ? readListFacts(list) : {};
  const isSigned = content.has(CASE_FILE) || Boolean(resources?.some(({ path }) => path === CASE_FILE));
  const signed = isSigned && seal ? await readSignedDigest(seal, parseJson(seal)) : undefined;
  const sealed = isSigned ? signed?.hash : seal && readDigest(seal);
  // An unreadable digest speaks against itself, not against the list.
  const listGood = Boolean(list && resources && (sealed === undefined || sealed === hashOf(content.get(MANIFEST))));
  const agrees = !listGood || (signed?.created === facts.created && signed?.software === facts.software);
  const digestGood = isSigned ? signed !== undefined && agrees : sealed !== undefined;
  const lists = { isSigned, listGood, digestGood, facts, digestKey: signed?.publicKey };
  return isSigned && !listGood ? { ...lists, resources: restOf(content), isRest: true } : { ...lists, resources };
}

/** What can be told of the other files when the list was changed. */
function restOf(content: Content): Resource[] | undefined {
  const sums = content.get(SUMS)?.bytes;
  return (
    sums &&
    readSums(new TextDecoder().decode(sums))?.map(({ path, sha256 }) => {
      return { name: '', path, hash: `sha256:${sha256}`, bytes: content.get(path)?.size ?? 0 };
    })
  );
}
