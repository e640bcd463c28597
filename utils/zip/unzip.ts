/**
 * A strict reader of ZIPs from anywhere, read piece by piece: held are the directory and one piece. Every byte must belong to a file or a
 * header, what is said twice must agree, and nothing is unpacked that was refused. Findings are values; it throws only what reading throws.
 */
import { crc32 } from './crc32.ts';
import { sha256Hex } from './sha256.ts';
import { hasher } from './sha256-pieces.ts';
import { type Ranges, type Source, sourceOf } from './source.ts';
import type { ZipProblem, ZipProblemCode } from './types.ts';
import { DAMAGED, piecesOf } from './zip-content.ts';
import { localName, placeData } from './zip-place.ts';
import { readRecords, refusal, type ZipRecord } from './zip-records.ts';

/** A file that was read to its end and matches its checksum. */
export interface ZipEntry {
  path: string;
  /** Bytes, unpacked. */
  size: number;
  /** Lower-case hex. */
  sha256: string;
  /** Stored with exactly the headers that Parley writes: no field holds anything nobody looks at. */
  plain: boolean;
  /** Reads it again, as a whole. */
  read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What a ZIP may hold, before and after unpacking. */
export interface ZipLimits {
  /** Bytes that unpacking may add to the size of the ZIP. */
  growth: number;
  /** Unpacked : packed, for files over 1 MB. Text of a chat deflates by 5 to 20 times, a bomb by 1,000. */
  ratio: number;
}

const LIMITS: ZipLimits = { growth: 2 * 1024 ** 3, ratio: 200 };

/** Bytes up to which a file is hashed as a whole, by the browser: that is several times faster. */
const WHOLE = 16 * 1024 ** 2;
/** Bytes worked on before other work gets its turn. */
const STEP = 4 * 1024 ** 2;

/**
 * Reads all files; `breathe` is awaited now and then, so that a page goes on meanwhile. A file with a finding is left out of `entries` and
 * named in `problems`. Encryption, links, comments, several disks and compression other than deflate are told and not read. `plain`: the
 * end of the ZIP is as Parley writes it.
 */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer> | Ranges,
  limits: ZipLimits = LIMITS,
  breathe?: () => Promise<void> | undefined,
): Promise<{ entries: ZipEntry[]; problems: ZipProblem[]; plain: boolean }> {
  const zip = sourceOf(bytes);
  const { records, directory, problems, plain: isPlainEnd } = await readRecords(zip);
  const placed = await layOut(zip, records, directory, problems);
  const growth = records.reduce((sum, { size, packed }) => sum + Math.max(0, size - packed), 0);
  if (growth > limits.growth) return { entries: [], problems: [...problems, { code: 'too-large' }], plain: isPlainEnd };
  const entries: ZipEntry[] = [];
  for (const { record, start, plain } of placed) {
    const { path, size } = record;
    const bomb = size > 1024 ** 2 && size > record.packed * limits.ratio;
    const content = { ...record, start };
    const sum = bomb ? 'too-large' : await sumOf(zip, content, breathe);
    if (typeof sum === 'string') problems.push({ code: sum, path });
    else entries.push({ path, size, sha256: sum.sha256, plain, read: () => wholeOf(zip, content) });
  }
  return { entries, problems, plain: isPlainEnd };
}

type Content = ZipRecord & { start: number };

/** The hash of a file whose size and checksum are as announced. */
async function sumOf(
  zip: Source,
  content: Content,
  breathe?: () => Promise<void> | undefined,
): Promise<{ sha256: string } | ZipProblemCode> {
  const { size, crc, method, start } = content;
  const isSmall = size <= WHOLE;
  const stored = isSmall && method === 0 ? await zip.read(start, start + size) : undefined;
  const whole = stored ?? (isSmall ? new Uint8Array(size) : undefined);
  const hash = hasher();
  let [filled, sum] = [0, 0];
  try {
    for await (const piece of stored ? [stored] : piecesOf(zip, content)) {
      if (filled + piece.length > size) return 'size';
      if (!whole) hash.add(piece);
      else if (!stored) whole.set(piece, filled);
      for (let at = 0; at < piece.length; at += STEP) {
        sum = crc32(piece.subarray(at, at + STEP), sum);
        await breathe?.();
      }
      filled += piece.length;
    }
  } catch (error) {
    if (error === DAMAGED) return 'checksum';
    throw error;
  }
  if (filled !== size) return 'size';
  if (sum !== crc) return 'checksum';
  return { sha256: whole ? await sha256Hex(whole) : hash.hex() };
}

async function wholeOf(zip: Source, content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(content.size);
  let filled = 0;
  for await (const piece of piecesOf(zip, content)) {
    all.set(piece.subarray(0, content.size - filled), filled);
    filled += piece.length;
  }
  return all;
}

interface Placed {
  record: ZipRecord;
  start: number;
  plain: boolean;
}

/** The records that may be read, in the order of the bytes; adds to `problems` what does not fit together. */
async function layOut(zip: Source, records: ZipRecord[], directory: number, problems: ZipProblem[]): Promise<Placed[]> {
  const placed: Placed[] = [];
  const names = new Set<string>();
  let covered = 0;
  let lost = false;
  for (const record of [...records].sort((a, b) => a.offset - b.offset)) {
    const { path } = record;
    // Windows and macOS would write `A.txt` over `a.txt`, and macOS one spelling of an accent over the other.
    const name = path.normalize('NFC').toLowerCase();
    const place = await placeData(zip, record);
    const wrong = typeof place === 'string' ? place : undefined;
    const refused = names.has(name) ? 'duplicate' : wrong === 'headers-differ' ? wrong : (refusal(record) ?? wrong);
    names.add(name);
    if (refused) problems.push({ code: refused, path });
    if (typeof place === 'string') {
      // Which of two names is the true one cannot be told: both are named.
      const other = await localName(zip, record);
      if (other !== undefined && other !== path) problems.push({ code: place, path: other });
      lost = true;
      continue;
    }
    if (record.offset < covered || place.end > directory) {
      problems.push({ code: 'overlap', path });
      continue;
    }
    // After a file that could not be placed, the gap is that file.
    if (record.offset > covered && !lost) problems.push({ code: 'hidden-bytes' });
    lost = false;
    covered = place.end;
    if (!refused) placed.push({ record, start: place.start, plain: record.plain && place.plain });
  }
  if (covered !== directory && !lost) problems.push({ code: 'hidden-bytes' });
  return placed;
}
