/**
 * A strict reader of small ZIPs, for files from anywhere. Every byte must belong to a file or a header, what is said
 * twice must agree, and nothing is unpacked that was refused. Findings are values; it throws nothing.
 */
import { crc32 } from './crc32.ts';
import type { ZipProblem, ZipProblemCode } from './types.ts';
import { localName, placeData, readRecords, refusal, type ZipRecord } from './zip-records.ts';

/** A file that was read whole and matches its checksum. */
export interface ZipEntry {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Stored with exactly the headers that Parley writes: no field holds anything nobody looks at. */
  plain: boolean;
}

/** What a ZIP may hold, before and after unpacking. */
export interface ZipLimits {
  /** All files unpacked, bytes. */
  total: number;
  /** Unpacked : packed, for files over 1 MB. Text of a chat deflates by 5 to 20 times, a bomb by 1,000. */
  ratio: number;
}

const LIMITS: ZipLimits = { total: 2 * 1024 ** 3, ratio: 200 };

/** Bytes summed before other work gets its turn. */
const STEP = 8 * 1024 ** 2;

/**
 * Reads all files; `breathe` is awaited now and then, so that a page goes on meanwhile. A file with a finding is left out of `entries` and named in `problems`. Zip64 (over 4 GB or 65,534
 * files), encryption, comments, several disks and compression other than deflate are told as unsupported.
 */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ZipLimits = LIMITS,
  breathe?: () => Promise<void> | undefined,
): Promise<{ entries: ZipEntry[]; problems: ZipProblem[] }> {
  const { records, directory, problems } = readRecords(bytes);
  const placed = [...layOut(bytes, records, directory, problems)];
  const total = records.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) return { entries: [], problems: [...problems, { code: 'too-large' }] };
  const entries: ZipEntry[] = [];
  for (const { record, data, plain } of placed) {
    const { path, method, size, crc } = record;
    const bomb = size > 1024 ** 2 && size > record.packed * limits.ratio;
    const content = bomb ? 'too-large' : method === 0 ? data : await inflate(data, size);
    if (typeof content === 'string') problems.push({ code: content, path });
    else if (content.length !== size) problems.push({ code: 'size', path });
    else if ((await sumOf(content, breathe)) !== crc) problems.push({ code: 'checksum', path });
    else entries.push({ path, bytes: content, plain });
  }
  return { entries, problems };
}

async function sumOf(content: Uint8Array, breathe?: () => Promise<void> | undefined): Promise<number> {
  let sum = 0;
  for (let at = 0; at < content.length; at += STEP) {
    sum = crc32(content.subarray(at, at + STEP), sum);
    await breathe?.();
  }
  return sum;
}

interface Placed {
  record: ZipRecord;
  data: Uint8Array<ArrayBuffer>;
  plain: boolean;
}

/** The records that may be read, in the order of the bytes; adds to `problems` what does not fit together. */
function* layOut(
  bytes: Uint8Array<ArrayBuffer>,
  records: ZipRecord[],
  directory: number,
  problems: ZipProblem[],
): Generator<Placed> {
  const names = new Set<string>();
  let covered = 0;
  let lost = false;
  for (const record of [...records].sort((a, b) => a.offset - b.offset)) {
    const { path } = record;
    // Windows and macOS would write `A.txt` over `a.txt`, and macOS one spelling of an accent over the other.
    const name = path.normalize('NFC').toLowerCase();
    const place = placeData(bytes, record);
    const wrong = typeof place === 'string' ? place : undefined;
    const refused = names.has(name) ? 'duplicate' : wrong === 'headers-differ' ? wrong : (refusal(record) ?? wrong);
    names.add(name);
    if (refused) problems.push({ code: refused, path });
    if (typeof place === 'string') {
      // Which of two names is the true one cannot be told: both are named.
      const other = localName(bytes, record);
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
    const data = bytes.subarray(place.start, place.start + record.packed);
    if (!refused) yield { record, data, plain: record.plain && place.plain };
  }
  if (covered !== directory && !lost) problems.push({ code: 'hidden-bytes' });
}

/** Inflates at most `size` bytes; more than announced is a bomb or a lie, and is not waited for. */
async function inflate(data: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer> | ZipProblemCode> {
  const content = new Uint8Array(size);
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let filled = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (filled + read.value.length > size) {
        await reader.cancel();
        return 'size';
      }
      content.set(read.value, filled);
      filled += read.value.length;
    }
  } catch {
    return 'checksum';
  }
  return content.subarray(0, filled);
}
