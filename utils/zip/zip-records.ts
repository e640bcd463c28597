/** The records of a ZIP as they lie in the bytes (APPNOTE 6.3.10, section 4.3). Reading says what is wrong, never throws. */
import type { ZipProblem, ZipProblemCode } from './types.ts';

/** A file as the central directory lists it; sizes and places in bytes. */
export interface ZipRecord {
  path: string;
  name: Uint8Array;
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  /** DOS time and date, as one number. */
  time: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header starts. */
  offset: number;
  /** Every other field is as the ZIPs that Parley makes have it, so that no changed byte can hide there. */
  plain: boolean;
}

/** Where a file's data lies, and where its last byte (descriptor included) ends. */
export interface ZipPlace {
  start: number;
  end: number;
  plain: boolean;
}

/** A data descriptor follows the data, because the sizes were not known when the local header was written. */
const DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;
const ENCRYPTED = 0x2041;
/** Bits 1 and 2 tell how hard the data was deflated. */
const KNOWN_FLAGS = DESCRIPTOR | UTF8 | 0x0006;
const MADE_BY_UNIX_45 = 0x032d;
const VERSION_45 = 45;
/** Unix mode 0664 of an ordinary file, as client-zip sets it. */
const ATTRIBUTES = 0o100664 * 0x10000;
const NONE = 0xffffffff;

/** The central directory, with findings. A broken record is named as far as it can be, and the next one is looked for. */
export function readRecords(bytes: Uint8Array): { records: ZipRecord[]; directory: number; problems: ZipProblem[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const failed = (code: ZipProblemCode) => ({ records: [], directory: 0, problems: [{ code }] });
  if (end < 0) return failed('not-a-zip');
  // The end record must be the very last thing: a comment or bytes behind it are bytes that nobody vouches for.
  if (view.getUint32(end, true) !== 0x06054b50 || view.getUint16(end + 20, true) !== 0) {
    return failed(view.getUint16(0, true) === 0x4b50 ? 'end-record' : 'not-a-zip');
  }
  const [count, size, directory] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count === 0xffff || size === NONE || directory === NONE) return failed('zip64');
  const problems: ZipProblem[] = [];
  const sound = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!sound || directory + size !== end) problems.push({ code: 'end-record' });
  const records: ZipRecord[] = [];
  const starts = (place: number) => place >= 0 && place + 46 <= end && view.getUint32(place, true) === 0x02014b50;
  const start = [directory, end - size].find(starts) ?? findRecord(view, 0, end);
  let at = start;
  while (at + 46 <= end) {
    const record = readRecord(bytes, at, end);
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const fits = next === end || starts(next);
    if (view.getUint32(at, true) !== 0x02014b50 || !fits) problems.push({ code: 'central-header', path: record.path });
    records.push(record);
    at = fits ? next : findRecord(view, at + 46, end);
  }
  if (records.length !== count) problems.push({ code: 'end-record' });
  return { records, directory: start, problems };
}

/** Whether the local header and the descriptor of `record` say the same as the directory, and where the data lies. */
export function placeData(bytes: Uint8Array, record: ZipRecord): ZipPlace | ZipProblemCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = record.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return 'local-header';
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const behind = start + record.packed;
  const described = (record.flags & DESCRIPTOR) !== 0;
  const end = described ? behind + 16 : behind;
  if (end > bytes.length) return 'local-header';
  const name = bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true));
  const same =
    view.getUint16(at + 6, true) === record.flags &&
    view.getUint16(at + 8, true) === record.method &&
    view.getUint32(at + 10, true) === record.time &&
    name.length === record.name.length &&
    name.every((byte, index) => byte === record.name[index]);
  if (!same) return 'headers-differ';
  const sums = (place: number) => [0, 4, 8].map((step) => view.getUint32(place + step, true));
  const expected = [record.crc, record.packed, record.size];
  const isExpected = (found: number[]) => found.every((value, index) => value === expected[index]);
  const empty = sums(at + 14).every((value) => value === 0);
  if (!isExpected(sums(at + 14)) && !(described && empty)) return 'headers-differ';
  if (described && (view.getUint32(behind, true) !== 0x08074b50 || !isExpected(sums(behind + 4)))) return 'descriptor';
  const plain =
    view.getUint16(at + 4, true) === VERSION_45 && view.getUint16(at + 28, true) === 0 && described && empty;
  return { start, end, plain };
}

/** The name in the local header of `record`, when there is one. */
export function localName(bytes: Uint8Array, { offset }: ZipRecord): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  return decode(bytes.subarray(offset + 30, offset + 30 + view.getUint16(offset + 26, true)));
}

/** What forbids even touching a record's data: its name, its method, or what it claims to be. */
export function refusal({ path, name, flags, method, packed, size, offset }: ZipRecord): ZipProblemCode | undefined {
  const ascii = name.every((byte) => byte < 128);
  if (!isSafe(path) || (!ascii && !(flags & UTF8))) return 'unsafe-name';
  if (flags & ENCRYPTED) return 'encrypted';
  if ((method !== 0 && method !== 8) || flags & ~KNOWN_FLAGS) return 'unsupported';
  if (packed === NONE || size === NONE || offset === NONE) return 'zip64';
  return (method === 0 && packed !== size) || (path.endsWith('/') && size > 0) ? 'size' : undefined;
}

/** The record at `at` of the central directory, which ends at `end`. */
export function readRecord(bytes: Uint8Array, at: number, end: number): ZipRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = bytes.subarray(at + 46, Math.min(at + 46 + view.getUint16(at + 28, true), end));
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  return {
    path: decode(name),
    name,
    flags,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    plain:
      view.getUint16(at + 4, true) === MADE_BY_UNIX_45 &&
      view.getUint16(at + 6, true) === VERSION_45 &&
      flags === (DESCRIPTOR | UTF8) &&
      method === 0 &&
      // Extra field, comment, disk, internal attributes: two bytes each, then the external ones.
      [30, 32, 34, 36].every((step) => view.getUint16(at + step, true) === 0) &&
      view.getUint32(at + 38, true) === ATTRIBUTES,
  };
}

/** Broken UTF-8 becomes U+FFFD, which no safe name holds. */
const decode = (name: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(name);

/** A relative path of ordinary segments; `:` would be a drive or a hidden stream on Windows, U+FFFD is broken UTF-8. */
function isSafe(path: string): boolean {
  const segments = path.replace(/\/$/, '').split('/');
  return !/[\\:\uFFFD\p{Cc}]/u.test(path) && segments.every((segment) => !['', '.', '..'].includes(segment));
}

/** The first place from `at` on where a directory record starts, or `end`. */
function findRecord(view: DataView, at: number, end: number): number {
  for (let place = at; place + 46 <= end; place++) if (view.getUint32(place, true) === 0x02014b50) return place;
  return end;
}
