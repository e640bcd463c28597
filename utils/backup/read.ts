/** Reads a backup piece by piece. Everything is checked against the manifest before anybody gets a line of it. */
import { openZip, type ZipFile } from '../zip/open-zip.ts';
import { sha256Hex } from '../zip/sha256.ts';
import {
  type Counts,
  HEADER,
  MANIFEST,
  parseJson,
  pictureHash,
  RULES,
  readHeader,
  readManifest,
  SETTINGS,
  VERSION,
} from './format.ts';
import { type Line, readLine } from './lines.ts';
import { isEncrypted } from './passphrase.ts';

/** Why a file is no backup that can be restored. Each has a text in `_locales`: `backupProblem_<code>`. */
export type BackupProblem = 'notABackup' | 'damaged' | 'newer' | 'encrypted' | 'wrongPassphrase' | 'otherKey';

/** A backup that is whole. */
export interface Backup {
  /** ISO, UTC. */
  madeAt: string;
  software: string;
  counts: Counts;
  settings: unknown;
  rules: unknown;
  /** Every line in order, in batches; `undefined` for one of an unknown kind or a wrong shape. */
  lines(): AsyncGenerator<(Line | undefined)[]>;
  /** Bytes of a picture; `undefined` when it is not in the backup. */
  picture(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  hasPicture(sha256: string): boolean;
}

/**
 * Opens a backup that is not encrypted. `progress` is told how much of it was checked, 0 to 1. Throws only what `signal`
 * gives, and when the file cannot be read.
 */
export async function openBackup(
  file: Blob,
  progress: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Backup | BackupProblem> {
  if (await isEncrypted(file)) return 'encrypted';
  const opened = await openZip(file);
  if (!Array.isArray(opened)) return opened.code === 'not-a-zip' ? 'notABackup' : 'damaged';
  const files = new Map(opened.map((each) => [each.path, each]));
  const header = await contentOf(files.get(HEADER));
  const read = header && readHeader(header);
  if (!read) return opened[0]?.path === HEADER ? 'damaged' : 'notABackup';
  if (read.version > VERSION) return 'newer';
  const listed = await contentOf(files.get(MANIFEST));
  const manifest = listed && readManifest(listed);
  if (!manifest || manifest.version !== read.version) return 'damaged';
  const parts = new Map(manifest.parts.map((part) => [part.path, part]));
  const pictures = new Map<string, ZipFile>();
  let checked = 0;
  for (const each of opened) {
    signal?.throwIfAborted();
    const { path, size } = each;
    const hash = parts.get(path)?.sha256 ?? pictureHash(path);
    if (path === MANIFEST) continue;
    const bytes = hash && (await contentOf(each));
    if (!bytes || (await sha256Hex(bytes)) !== hash) return 'damaged';
    if (!parts.delete(path)) pictures.set(hash, each);
    checked += size;
    progress(checked / file.size);
  }
  if (parts.size > 0 || pictures.size !== manifest.counts.picture) return 'damaged';
  return {
    madeAt: read.madeAt,
    software: read.software,
    counts: manifest.counts,
    settings: parseJson((await contentOf(files.get(SETTINGS))) ?? new Uint8Array()),
    rules: parseJson((await contentOf(files.get(RULES))) ?? new Uint8Array()),
    lines: () => linesOf(opened.filter(({ path }) => path.startsWith('records/'))),
    picture: (sha256) => contentOf(pictures.get(sha256)),
    hasPicture: (sha256) => pictures.has(sha256),
  };
}

async function* linesOf(files: readonly ZipFile[]): AsyncGenerator<(Line | undefined)[]> {
  for (const file of files) {
    const bytes = await contentOf(file);
    const lines = new TextDecoder().decode(bytes).split('\n');
    yield lines.filter(Boolean).map(readLine);
  }
}

async function contentOf(file: ZipFile | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await file?.read();
  return typeof bytes === 'string' ? undefined : bytes;
}
