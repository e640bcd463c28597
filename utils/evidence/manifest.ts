/** The list of a pack's files with their hashes, in the layout of WACZ 1.1.1 (`datapackage.json` and its digest). */
import { toBase64 } from './base64.ts';
import type { Case } from './case.ts';
import { iso } from './clock.ts';
import { oddPlace } from './json-plain.ts';
import { sha256Hex } from './seal.ts';
import type { Signer } from './signature.ts';
import type { EvidenceFile } from './types.ts';

/** Path of the list, and of the file that holds the list's own hash. */
export const MANIFEST = 'datapackage.json';
export const MANIFEST_DIGEST = 'datapackage-digest.json';

/** One listed file; `hash` is `sha256:` and lower-case hex. */
export interface Resource {
  name: string;
  path: string;
  hash: string;
  bytes: number;
}

/** The commitments to what is hidden, in the order of the case. */
export interface Commitments {
  messages: string[];
  pictures: string[];
  chains: string[];
}

/** The line of a file in the list. */
export const resourceOf = (path: string, sha256: string, bytes: number): Resource => ({
  name: path.replace(/^.*\//, ''),
  path,
  hash: `sha256:${sha256}`,
  bytes,
});

/** The list of a sealed pack: its files, and the commitments to what is hidden in them. */
export const listOf = (
  resources: readonly Resource[],
  { madeAt, version, hidden }: Pick<Case, 'madeAt' | 'version' | 'hidden'>,
): Uint8Array<ArrayBuffer> =>
  encode({
    profile: 'data-package',
    title: 'Parley evidence pack',
    software: `Parley ${version}`,
    created: iso(madeAt),
    resources,
    commitments: hidden && {
      messages: hidden.messages.map(({ commitment }) => commitment),
      pictures: hidden.pictures.map(({ commitment }) => commitment),
      chains: hidden.chains.map(({ commitment }) => commitment),
    },
  });

/** The digest of a list, signed as WACZ Signing 0.1.0 has it: the signature is of the text of the hash, raw, in base64. */
export const digestOf = (
  signed: { hash: string; signature: string; publicKey: string },
  { created, software }: { created?: unknown; software?: unknown },
): Uint8Array<ArrayBuffer> =>
  encode({ path: MANIFEST, hash: signed.hash, signedData: { ...signed, created, software } });

/** The two files that list and seal the files of `resources`. */
export async function sealManifest(
  resources: readonly Resource[],
  facts: Pick<Case, 'madeAt' | 'version' | 'hidden'>,
  { publicKey, sign }: Signer,
): Promise<EvidenceFile[]> {
  const list = listOf(resources, facts);
  const hash = await digest(list);
  const signature = toBase64(await sign(new TextEncoder().encode(hash)));
  const made = { created: iso(facts.madeAt), software: `Parley ${facts.version}` };
  return [
    { path: MANIFEST, bytes: list },
    { path: MANIFEST_DIGEST, bytes: digestOf({ hash, signature, publicKey: toBase64(publicKey) }, made) },
  ];
}

/** What a list says of the whole pack. */
export interface ListFacts {
  created?: unknown;
  software?: unknown;
  commitments?: Commitments;
}

/** The facts of a list that `readManifest` found sound. */
export const readListFacts = (bytes: Uint8Array): ListFacts => (parseJson(bytes) ?? {}) as ListFacts;

/** The listed files, or `undefined` when `bytes` is no such list. */
export function readManifest(bytes: Uint8Array): Resource[] | undefined {
  const list = parseJson(bytes);
  if (!isObject(list) || !Array.isArray(list.resources) || isOdd(bytes, list)) return undefined;
  const resources: unknown[] = list.resources;
  const paths = new Set(resources.map((resource) => isObject(resource) && resource.path));
  const sound = paths.size === resources.length && !paths.has(MANIFEST) && !paths.has(MANIFEST_DIGEST);
  return sound && resources.every(isResource) ? resources : undefined;
}

/** Whether some would read the list in another way; one with brackets without end is no list. */
function isOdd(bytes: Uint8Array, list: unknown): boolean {
  try {
    return oddPlace(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), list) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** The hash the digest file gives for the list, or `undefined` when it is no such file. */
export function readDigest(bytes: Uint8Array): string | undefined {
  const seal = parseJson(bytes);
  return isObject(seal) && seal.path === MANIFEST && typeof seal.hash === 'string' ? seal.hash : undefined;
}

/** `sha256:` and the lower-case hex hash, as the manifest writes it. */
export const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => `sha256:${await sha256Hex(bytes)}`;

/** The value in a UTF-8 JSON file, or `undefined`. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a parsed value is an object with fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isResource = (value: unknown): value is Resource =>
  isObject(value) &&
  typeof value.name === 'string' &&
  typeof value.path === 'string' &&
  typeof value.hash === 'string' &&
  typeof value.bytes === 'number';

const encode = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
