/** Seals the files of a pack: hashes, signature, and the lists that anyone can check. */

import { hasher } from '../zip/sha256-pieces.ts';
import type { Case } from './case.ts';
import { type Resource, resourceOf, sealManifest } from './manifest.ts';
import { sha256Hex } from './seal.ts';
import { derOf, pemOf, type Signer } from './signature.ts';
import { PUBLIC_KEY, SUMS, SUMS_SIGNATURE, SUMS_STAMP, type Sum, writeSums } from './sums.ts';
import type { EvidenceFile, PackFile } from './types.ts';

/** What seals: the installation's key, and a time-stamp authority where the buyer wants one. */
export interface SealTools {
  signer: Signer;
  /** Answers an RFC 3161 response for a SHA-256 (lower-case hex); `undefined` where none could be had. */
  stamp?: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * `files` as they are, and behind them what seals them: `SHA256SUMS` with its signature, key and time stamp, then the list of all
 * files in the layout of WACZ with its digest. Hashes are taken as the files go by; each must be read before the next is asked for.
 */
export async function* sealFiles(
  files: Iterable<PackFile> | AsyncIterable<PackFile>,
  facts: Pick<Case, 'madeAt' | 'version' | 'hidden'>,
  { signer, stamp }: SealTools,
): AsyncGenerator<PackFile> {
  const resources: Resource[] = [];
  for await (const file of files) yield* watched(file, resources);
  const text = (path: string, content: string) => ({ path, bytes: new TextEncoder().encode(content) });
  const sums = text(SUMS, writeSums(resources.map(sumOf)));
  const signature = { path: SUMS_SIGNATURE, bytes: derOf(await signer.sign(sums.bytes)) };
  const seals: EvidenceFile[] = [sums, signature, text(PUBLIC_KEY, pemOf(signer.publicKey))];
  const token = await stamp?.(await sha256Hex(sums.bytes));
  if (token) seals.push({ path: SUMS_STAMP, bytes: token });
  for (const seal of seals) yield* watched(seal, resources);
  yield* await sealManifest(resources, facts, signer);
}

const sumOf = ({ path, hash }: Resource): Sum => ({ path, sha256: hash.replace('sha256:', '') });

/** Passes a file on, and notes its hash and length when it is through. */
async function* watched(file: PackFile, resources: Resource[]): AsyncGenerator<PackFile> {
  const { path } = file;
  if ('bytes' in file) {
    resources.push(resourceOf(path, await sha256Hex(file.bytes), file.bytes.length));
    yield file;
    return;
  }
  const sum = hasher();
  let length = 0;
  let isRead = false;
  async function* parts(source: AsyncIterable<Uint8Array<ArrayBuffer>>) {
    for await (const part of source) {
      sum.add(part);
      length += part.length;
      yield part;
    }
    isRead = true;
  }
  yield { path, parts: parts(file.parts) };
  if (!isRead) throw new Error('a file of the pack was not read to its end');
  resources.push(resourceOf(path, sum.hex(), length));
}
