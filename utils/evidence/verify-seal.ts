/** Checks what seals a pack: the signed digest of the list, and the signed list of hashes. */
import type { Instant } from '../chats/model.ts';
import { fromBase64 } from './base64.ts';
import { digestOf, isObject, type Resource } from './manifest.ts';
import { sha256Hex } from './seal.ts';
import { fingerprintOf, isSigned, keyOf, rawOf } from './signature.ts';
import { PUBLIC_KEY, SUMS, SUMS_SIGNATURE, SUMS_STAMP, writeSums } from './sums.ts';
import { checkStamp } from './timestamp.ts';
import type { Problem } from './types.ts';

/** When an authority saw the list of hashes, and its name as its own certificate tells it. */
export interface Stamped {
  at: Instant;
  authority?: string;
  /** Its signature is of a kind that only others check, as `openssl ts -verify` does: until then it proves nothing. */
  unchecked?: true;
}

/** The content of a digest file that is sound in itself: signed, and written in the one right way. */
export interface SignedDigest {
  hash: string;
  publicKey: Uint8Array<ArrayBuffer>;
  created: unknown;
  software: unknown;
}

/** Reads a digest file; `undefined` when one of its bytes is not as its own signature and its key demand. */
export async function readSignedDigest(bytes: Uint8Array, json: unknown): Promise<SignedDigest | undefined> {
  const signed = isObject(json) && isObject(json.signedData) ? json.signedData : {};
  const { hash, signature, publicKey, created, software } = signed;
  if (typeof hash !== 'string' || typeof signature !== 'string' || typeof publicKey !== 'string') return undefined;
  const [raw, key] = [fromBase64(signature), fromBase64(publicKey)];
  if (!raw || !key || !(await isSigned(new TextEncoder().encode(hash), raw, key))) return undefined;
  const again = digestOf({ hash, signature, publicKey }, { created, software });
  return isEqual(again, bytes) ? { hash, publicKey: key, created, software } : undefined;
}

/** What the files that seal a pack say: findings, and who signed when nothing is wrong. */
export async function checkSeal(
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  resources: readonly Resource[],
  digestKey: Uint8Array | undefined,
): Promise<{ problems: Problem[]; signedBy?: string; stamped?: Stamped }> {
  const [sums, signature, pem] = [contents.get(SUMS), contents.get(SUMS_SIGNATURE), contents.get(PUBLIC_KEY)];
  const problems: Problem[] = [];
  for (const [path, there] of [
    [SUMS, sums],
    [SUMS_SIGNATURE, signature],
    [PUBLIC_KEY, pem],
  ] as const)
    if (!there && !resources.some((each) => each.path === path)) problems.push({ code: 'unsigned', path });
  const key = pem && keyOf(new TextDecoder().decode(pem));
  if (pem && (!key || (digestKey && !isEqual(key, digestKey)))) problems.push({ code: 'key', path: PUBLIC_KEY });
  if (sums && !isEqual(sums, expectedSums(resources))) problems.push({ code: 'sums', path: SUMS });
  if (!sums || !signature || !key) return { problems };
  const raw = rawOf(signature);
  if (!raw || !(await isSigned(sums, raw, key))) problems.push({ code: 'signature', path: SUMS_SIGNATURE });
  const token = contents.get(SUMS_STAMP);
  const { at, authority, wrong } = token ? await checkStamp(token, await sha256Hex(sums)) : {};
  const unchecked = wrong === 'method';
  if (wrong && !unchecked) problems.push({ code: 'stamp', path: SUMS_STAMP });
  return {
    problems,
    ...(problems.length === 0 && digestKey && { signedBy: await fingerprintOf(key) }),
    ...((!wrong || unchecked) && at !== undefined && { stamped: { at, authority, ...(unchecked && { unchecked }) } }),
  };
}

/** The list as it must be: every file but those that seal. */
function expectedSums(resources: readonly Resource[]): Uint8Array {
  const seals = [SUMS, SUMS_SIGNATURE, PUBLIC_KEY, SUMS_STAMP];
  const files = resources.filter(({ path }) => !seals.includes(path));
  return new TextEncoder().encode(
    writeSums(files.map(({ path, hash }) => ({ path, sha256: hash.replace('sha256:', '') }))),
  );
}

/** Whether two are the same, byte for byte. */
export const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
