/**
 * Reads the files of a large ZIP one at a time, without ever holding the whole: stored files only, laid end to end from the
 * first byte to the directory, as client-zip writes them. Over 4 GB (zip64) it is as good. Findings are values.
 */
import { crc32 } from './crc32.ts';
import { sourceOf } from './source.ts';
import type { ZipProblem, ZipProblemCode } from './types.ts';
import { readEnd } from './zip-end.ts';
import { placeData } from './zip-place.ts';
import { readRecord, recordEnd, refusal, type ZipRecord } from './zip-records.ts';

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

/** The files in the order of their bytes, or the first finding: a ZIP with one is not read at all. */
export async function openZip(blob: Blob): Promise<ZipFile[] | ZipProblem> {
  const zip = sourceOf(blob);
  const end = await readEnd(zip);
  if (typeof end === 'string') return { code: end };
  const { directory, size, at: to } = end;
  const start = await zip.read(0, 2);
  if (start[0] !== 0x50 || start[1] !== 0x4b) return { code: 'not-a-zip' };
  if (!end.sound || directory + size !== to) return { code: 'end-record' };
  if (size > LARGEST_DIRECTORY) return { code: 'too-large' };
  const bytes = await zip.read(directory, to);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: ZipRecord[] = [];
  const names = new Set<string>();
  for (let at = 0; at < bytes.length; ) {
    const isRecord = at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50;
    const next = isRecord ? recordEnd(view, at) : Number.POSITIVE_INFINITY;
    if (next > bytes.length) return { code: 'central-header' };
    const record = readRecord(bytes, at, next);
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
  if (!end.isCount(records.length)) return { code: 'end-record' };
  return records.map((record, index) => {
    const last = records[index + 1]?.offset ?? directory;
    return { path: record.path, size: record.size, read: () => readFile(blob, record, last) };
  });
}

async function readFile(zip: Blob, record: ZipRecord, end: number): Promise<Uint8Array<ArrayBuffer> | ZipProblemCode> {
  // Header, name, data and descriptor; more is nothing that was announced.
  if (end - record.offset > record.size + 2 ** 17) return 'hidden-bytes';
  const bytes = new Uint8Array(await zip.slice(record.offset, end).arrayBuffer());
  const place = await placeData(sourceOf(bytes), { ...record, offset: 0 });
  if (typeof place === 'string') return place;
  if (place.end !== bytes.length) return 'hidden-bytes';
  const data = bytes.subarray(place.start, place.start + record.size);
  return crc32(data) === record.crc ? data : 'checksum';
}
