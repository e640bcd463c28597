/**
 * What a backup is, so that a stranger can read one without Parley.
 *
 * A backup is a ZIP whose files are stored, not compressed. With a passphrase the whole ZIP is encrypted in the age format
 * (https://age-encryption.org/v1, one scrypt recipient): `age -d backup.zip.age > backup.zip` gives it back. In the ZIP, in
 * this order:
 *
 *     parley-backup.json      {"format":"parley-backup","version":1,"software":"Parley 0.1.0","madeAt":"2026-11-23T…Z"}
 *     records/00001.ndjson …  about 1,000 lines each, UTF-8: see `lines.ts`. A conversation's line stands before those of its
 *                             messages, links, clock; conversations follow one another and are never mixed.
 *                             Orders stand after all of them
 *     pictures/<sha256>.<ext> bytes of a picture, under the SHA-256 that the messages name; before the line that describes it
 *     settings.json           what was chosen in the options
 *     rules.json              how to read the chats of sites, as the buyer taught it: an array
 *     manifest.json           {"format":…,"version":…,"counts":{"conversation":…,"message":…,…},
 *                              "parts":[{"path":…,"bytes":…,"sha256":…},…]}: every file above but the pictures, whose names are
 *                             their hashes; every picture that a line describes is there
 *
 * What was deleted in the last 30 days is not in it, nor is what can be made anew (search text, pictures still to fetch).
 * The version rises when a reader of the old one would misread the new one; a reader reads every version up to its own.
 */
import { list, oneOf, optional, type Read, shape, text, textLike, WRONG, whole } from './shape.ts';

export const FORMAT = 'parley-backup';
export const VERSION = 1;

export const HEADER = 'parley-backup.json';
export const SETTINGS = 'settings.json';
export const RULES = 'rules.json';
export const MANIFEST = 'manifest.json';

/** The first file. */
export interface Header {
  format: typeof FORMAT;
  version: number;
  /** `Parley` and its version. */
  software: string;
  /** ISO, UTC. */
  madeAt: string;
}

/** A file of the backup as the manifest lists it; `sha256` in lower-case hex. */
export interface Part {
  path: string;
  bytes: number;
  sha256: string;
}

/** The last file. */
export interface Manifest {
  format: typeof FORMAT;
  version: number;
  /** Lines of each kind. */
  counts: Counts;
  parts: Part[];
}

export interface Counts {
  conversation: number;
  message: number;
  erased: number;
  reminder: number;
  /** Absent in what was made before orders were kept. */
  order?: number;
  picture: number;
}

export const NO_COUNTS: Required<Counts> = {
  conversation: 0,
  message: 0,
  erased: 0,
  reminder: 0,
  order: 0,
  picture: 0,
};

/** Path of a part with records; `number` from 1. */
export const recordsPath = (number: number): string => `records/${String(number).padStart(5, '0')}.ndjson`;

/** SHA-256 in the path of a picture; `undefined` for another path. */
export const pictureHash = (path: string): string | undefined => /^pictures\/([0-9a-f]{64})\.\w{1,8}$/.exec(path)?.[1];

/** Types a program opens as a picture; anything else is kept as bytes that open in none. */
const ENDINGS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/bmp': 'bmp',
};

/** Path of a picture of this MIME type. */
export const picturePath = (sha256: string, type: string): string =>
  `pictures/${sha256}.${ENDINGS[type.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'bin'}`;

const hash = textLike(/^[0-9a-f]{64}$/, 64);
const fileText = text(4_000);

const header: Read<Header> = shape<Header>({
  format: oneOf(FORMAT),
  version: whole,
  software: fileText,
  madeAt: fileText,
});

const manifest: Read<Manifest> = shape<Manifest>({
  format: oneOf(FORMAT),
  version: whole,
  counts: shape<Counts>({
    conversation: whole,
    message: whole,
    erased: whole,
    reminder: whole,
    order: optional(whole),
    picture: whole,
  }),
  parts: list(shape<Part>({ path: fileText, bytes: whole, sha256: hash }), 1_000_000),
});

export const readHeader = (bytes: Uint8Array): Header | undefined => read(header, bytes);

export const readManifest = (bytes: Uint8Array): Manifest | undefined => read(manifest, bytes);

/** The JSON of a file, or `undefined` when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function read<T>(shape: Read<T>, bytes: Uint8Array): T | undefined {
  const value = shape(parseJson(bytes));
  return value === WRONG ? undefined : value;
}
