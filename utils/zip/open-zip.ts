/**
 * Reads the files of a large ZIP one at a time, without ever holding the whole: stored files only, laid end to end from the
 * first byte to the directory, as client-zip writes them. Over 4 GB (zip64) it is as good. Findings are values.
 */
import { crc32 } from './crc32.ts';
import type { ZipProblem, ZipProblemCode } from './types.ts';
import { placeData, readRecord, refusal, type ZipRecord } from './zip-records.ts';

/** A file of the ZIP. `read` gives its bytes, or what is wrong with them. */
export interface ZipFile {
  path: string;
  /** Bytes. */
  size: number;
  read(): Promise<Uint8Array<ArrayBuffer> | ZipProblemCode>;
}

/** No file is larger: each is read as a whole. */
const LARGEST = 256 * 1024 ** 2;
/** No directory is larger, in bytes: room for a million files. */
const LARGEST_DIRECTORY = 128 * 1024 ** 2;

const END = 22;
const ZIP64_END = 76;
const NONE = 0xffffffff;

/** The files in the order of their bytes, or the first finding: a ZIP with one is not read at all. */
export async function openZip(zip: Blob): Promise<ZipFile[] | ZipProblem> {
  const directory = await findDirectory(zip);
  if ('code' in directory) return directory;
  const bytes = await sliceOf(zip, directory.from, directory.to);
  const records: ZipRecord[] = [];
  const names = new Set<string>();
  for (let at = 0; at < bytes.length; ) {
    const next = recordEnd(bytes, at);
    if (next === undefined) return { code: 'central-header' };
    const read = readRecord(bytes, at, next);
    const record = { ...read, offset: offsetOf(bytes, at, read) };
    const { path } = record;
    const before = records.at(-1);
    const refused = names.has(path) ? 'duplicate' : record.method === 0 ? refusal(record) : 'unsupported';
    if (refused) return { code: refused, path };
    if (record.size > LARGEST) return { code: 'too-large', path };
    // In this order nothing overlaps; that each ends where the next begins is seen when it is read.
    if (before ? record.offset <= before.offset : record.offset !== 0) return { code: 'overlap', path };
    names.add(path);
    records.push(record);
    at = next;
  }
  if (directory.count !== undefined && directory.count !== records.length) return { code: 'end-record' };
  return records.map((record, index) => {
    const end = records[index + 1]?.offset ?? directory.from;
    return { path: record.path, size: record.size, read: () => readFile(zip, record, end) };
  });
}

async function readFile(zip: Blob, record: ZipRecord, end: number): Promise<Uint8Array<ArrayBuffer> | ZipProblemCode> {
  // Header, name, data and descriptor; more is nothing that was announced.
  if (end - record.offset > record.size + 2 ** 17) return 'hidden-bytes';
  const bytes = await sliceOf(zip, record.offset, end);
  const place = placeData(bytes, { ...record, offset: 0 });
  if (typeof place === 'string') return place;
  if (place.end !== bytes.length) return 'hidden-bytes';
  const data = bytes.subarray(place.start, place.start + record.size);
  return crc32(data) === record.crc ? data : 'checksum';
}

/** Where the central directory lies, and of how many files; unknown where the count does not fit. */
async function findDirectory(zip: Blob): Promise<{ from: number; to: number; count?: number } | ZipProblem> {
  const tail = await sliceOf(zip, Math.max(0, zip.size - END - ZIP64_END), zip.size);
  const view = new DataView(tail.buffer);
  const at = tail.length - END;
  const start = await sliceOf(zip, 0, 4);
  if (at < 0 || new DataView(start.buffer).getUint32(0, true) !== 0x04034b50) return { code: 'not-a-zip' };
  if (view.getUint32(at, true) !== 0x06054b50 || view.getUint16(at + 20, true) !== 0) return { code: 'end-record' };
  const large = at === ZIP64_END && view.getUint32(56, true) === 0x07064b50 && view.getUint32(0, true) === 0x06064b50;
  const big = (place: number) => Number(view.getBigUint64(place, true));
  const [count, size, from] = large
    ? [big(32), big(40), big(48)]
    : [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const to = zip.size - END - (large ? ZIP64_END : 0);
  if (from + size !== to) return { code: 'end-record' };
  if (size > LARGEST_DIRECTORY) return { code: 'too-large' };
  // client-zip writes 65,535 for that many or more files, unless the ZIP is over 4 GB too.
  return { from, to, count: !large && count === 0xffff ? undefined : count };
}

/** Where the record at `at` ends; `undefined` when there is none. */
function recordEnd(bytes: Uint8Array, at: number): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
  const lengths = [28, 30, 32].map((step) => view.getUint16(at + step, true));
  const end = lengths.reduce((sum, length) => sum + length, at + 46);
  return end <= bytes.length ? end : undefined;
}

/** Over 4 GB the offset stands in the extra field (APPNOTE 4.5.3), alone: no file here is that large itself. */
function offsetOf(bytes: Uint8Array, at: number, { offset, name }: ZipRecord): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extra = at + 46 + name.length;
  const there = offset === NONE && view.getUint16(at + 30, true) === 12;
  if (!there || view.getUint16(extra, true) !== 1 || view.getUint16(extra + 2, true) !== 8) return offset;
  return Number(view.getBigUint64(extra + 4, true));
}

async function sliceOf(zip: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await zip.slice(from, to).arrayBuffer());
}
