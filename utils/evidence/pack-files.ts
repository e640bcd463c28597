/** The files of the buyer's own copy: the record in every format, what was made for a destination, and the pictures. */
import { breather } from './breathe.ts';
import type { Case } from './case.ts';
import { guideOf } from './guide.ts';
import { caseJson } from './json-case.ts';
import { CASE_FILE } from './json-schema.ts';
import type { PackFile, PictureIndex } from './types.ts';

/** The record in the formats that others write. Each is asked for once, in its turn. */
export interface RecordTools {
  html: () => AsyncIterable<string> | Iterable<string>;
  /** The table, whole or line by line. */
  csv: () => string | Iterable<string>;
  pdf?: () => AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** A file made for a destination. */
export interface Upload {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** All files but those that seal them; one picture or one piece of a record in memory at a time. */
export async function* packFiles(
  evidence: Case,
  index: PictureIndex,
  uploads: Iterable<Upload> | AsyncIterable<Upload>,
  tools: RecordTools,
  signal?: AbortSignal,
): AsyncGenerator<PackFile> {
  yield { path: 'README.html', bytes: encode(guideOf(evidence)) };
  yield { path: 'record.html', parts: pieces(tools.html(), signal) };
  if (tools.pdf) yield { path: 'record.pdf', parts: watched(tools.pdf(), signal) };
  yield { path: CASE_FILE, parts: pieces(caseJson(evidence, index), signal) };
  const csv = tools.csv();
  yield { path: 'messages.csv', parts: pieces(typeof csv === 'string' ? [csv] : csv, signal) };
  const names = new Set<string>();
  for await (const { name, bytes } of uploads) yield { path: `upload/${unused(plain(name), names)}`, bytes };
  for (const [sha256, path] of index.paths) {
    signal?.throwIfAborted();
    const picture = await evidence.picture(sha256);
    if (picture) yield { path, bytes: picture.bytes };
  }
}

/** Characters of a text gathered before they are handed on. */
const PIECE = 256 * 1024;

/** A text as UTF-8, in pieces of a good size; other work gets its turn in between. */
async function* pieces(
  texts: AsyncIterable<string> | Iterable<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let gathered = '';
  const breathe = breather(signal);
  for await (const text of texts) {
    gathered += text;
    await breathe();
    if (gathered.length < PIECE) continue;
    yield encode(gathered);
    gathered = '';
  }
  yield encode(gathered);
}

async function* watched(parts: AsyncIterable<Uint8Array<ArrayBuffer>>, signal: AbortSignal | undefined) {
  for await (const part of parts) {
    signal?.throwIfAborted();
    yield part;
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A name that cannot point out of its folder, on any system. */
const plain = (name: string) => name.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[.-]+/, '') || 'file';

/** The name, or with a number where it is taken, also by one that differs only in its case. */
function unused(name: string, names: Set<string>): string {
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) free = `${number}-${name}`;
  names.add(free.toLowerCase());
  return free;
}
