/** The list of a pack's files with their hashes, in the layout of WACZ 1.1.1 (`datapackage.json` and its digest). */
import { iso } from './clock.ts';
import { sha256Hex } from './seal.ts';
import type { EvidenceCase, EvidenceFile } from './types.ts';

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

/** The two files that list and seal `files`. */
export async function writeManifest(
  files: EvidenceFile[],
  { madeAt, version }: Pick<EvidenceCase, 'madeAt' | 'version'>,
): Promise<EvidenceFile[]> {
  const resources: Resource[] = [];
  for (const { path, bytes } of files) {
    resources.push({ name: path.replace(/^.*\//, ''), path, hash: await digest(bytes), bytes: bytes.length });
  }
  const list = encode({
    profile: 'data-package',
    title: 'Parley evidence pack',
    software: `Parley ${version}`,
    created: iso(madeAt),
    resources,
  });
  const seal = encode({ path: MANIFEST, hash: await digest(list) });
  return [
    { path: MANIFEST, bytes: list },
    { path: MANIFEST_DIGEST, bytes: seal },
  ];
}

/** The listed files, or `undefined` when `bytes` is no such list. */
export function readManifest(bytes: Uint8Array): Resource[] | undefined {
  const list = parseJson(bytes);
  if (!isObject(list) || !Array.isArray(list.resources)) return undefined;
  const resources: unknown[] = list.resources;
  const paths = new Set(resources.map((resource) => isObject(resource) && resource.path));
  const sound = paths.size === resources.length && !paths.has(MANIFEST) && !paths.has(MANIFEST_DIGEST);
  return sound && resources.every(isResource) ? resources : undefined;
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
