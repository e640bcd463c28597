/** Writes a backup as a stream: nothing of it is ever held but the part at hand. The layout is described in `format.ts`. */
import { makeZip } from 'client-zip';
import type { Instant } from '../chats/model.ts';
import { sha256Hex } from '../zip/sha256.ts';
import {
  FORMAT,
  HEADER,
  type Header,
  MANIFEST,
  type Manifest,
  NO_COUNTS,
  type Part,
  picturePath,
  RULES,
  recordsPath,
  SETTINGS,
  VERSION,
} from './format.ts';
import { type Line, type PictureRow, writeLine } from './lines.ts';

/** What goes into a backup, one after the other: pictures after all lines. */
export type Item = Line | { kind: 'bytes'; row: PictureRow; bytes: Uint8Array<ArrayBuffer> };

/** Everything that does not come from the archive. */
export interface BackupFacts {
  /** Version of Parley. */
  version: string;
  madeAt: Instant;
  settings: object;
  rules: readonly object[];
}

/** A part ends with this line, or when it is this long (UTF-16 units). */
const LINES = 1_000;
const LENGTH = 4_000_000;

interface File {
  name: string;
  input: Uint8Array<ArrayBuffer>;
  lastModified: Date;
}

/** The bytes of a backup. The same archive and facts give the same bytes. */
export const backupStream = (items: AsyncIterable<Item>, facts: BackupFacts): ReadableStream<Uint8Array> =>
  makeZip(files(items, facts));

async function* files(items: AsyncIterable<Item>, facts: BackupFacts): AsyncGenerator<File> {
  const { version, madeAt, settings, rules } = facts;
  const lastModified = new Date(madeAt);
  const counts = { ...NO_COUNTS };
  const parts: Part[] = [];
  const file = (name: string, input: Uint8Array<ArrayBuffer>): File => ({ name, input, lastModified });
  const listed = async (path: string, bytes: Uint8Array<ArrayBuffer>): Promise<File> => {
    parts.push({ path, bytes: bytes.length, sha256: await sha256Hex(bytes) });
    return file(path, bytes);
  };
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    software: `Parley ${version}`,
    madeAt: lastModified.toISOString(),
  };
  yield await listed(HEADER, json(header));
  let lines: string[] = [];
  let length = 0;
  let number = 0;
  const records = () => {
    const bytes = encode(`${lines.join('\n')}\n`);
    lines = [];
    length = 0;
    number += 1;
    return listed(recordsPath(number), bytes);
  };
  for await (const item of items) {
    if (item.kind === 'bytes') yield file(picturePath(item.row.sha256, item.row.type), item.bytes);
    const line: Line = item.kind === 'bytes' ? { kind: 'picture', row: item.row } : item;
    counts[line.kind] += 1;
    const written = writeLine(line);
    lines.push(written);
    length += written.length;
    if (lines.length >= LINES || length >= LENGTH) yield await records();
  }
  if (lines.length > 0) yield await records();
  yield await listed(SETTINGS, json(settings));
  yield await listed(RULES, json(rules));
  const manifest: Manifest = { format: FORMAT, version: VERSION, counts, parts };
  yield file(MANIFEST, json(manifest));
}

const encode = (text: string) => new TextEncoder().encode(text);

const json = (value: object) => encode(`${JSON.stringify(value, null, 1)}\n`);
