/** The files of a pack: the hash of each, and the bytes of those few that have to be understood. */
import type { ZipEntry } from '../zip/unzip.ts';
import { CASE_FILE } from './json-schema.ts';
import { MANIFEST, MANIFEST_DIGEST } from './manifest.ts';
import { PUBLIC_KEY, SUMS, SUMS_SIGNATURE, SUMS_STAMP } from './sums.ts';
import type { Problem } from './types.ts';
import { CONVERSATION } from './verify-old.ts';

/** A file that could be read from the ZIP. */
export interface PackEntry {
  path: string;
  /** Bytes. */
  size: number;
  /** Lower-case hex. */
  sha256: string;
  /** Of the files that are read; pictures and pages for people are only hashed. */
  bytes?: Uint8Array<ArrayBuffer>;
}

/** The files that could be read from the ZIP, by path. */
export type Content = ReadonlyMap<string, PackEntry>;

const READ = [MANIFEST, MANIFEST_DIGEST, CASE_FILE, CONVERSATION, SUMS, SUMS_SIGNATURE, PUBLIC_KEY, SUMS_STAMP];
/** No text is larger, in bytes: 10,000 messages take 10 to 20 million. */
const LARGEST = 256 * 1024 ** 2;

/** The files by their paths, with the bytes of those that are read; adds to `problems` what is too large for that. */
export async function contentOf(entries: readonly ZipEntry[], problems: Problem[]): Promise<Content> {
  const content = new Map<string, PackEntry>();
  for (const { path, size, sha256, read } of entries) {
    const isRead = READ.includes(path);
    if (isRead && size > LARGEST) problems.push({ code: 'too-large', path });
    content.set(path, { path, size, sha256, ...(isRead && size <= LARGEST && { bytes: await read() }) });
  }
  return content;
}

/** The hash of a file as the lists write it. */
export const hashOf = (entry: PackEntry | undefined): string | undefined => entry && `sha256:${entry.sha256}`;
