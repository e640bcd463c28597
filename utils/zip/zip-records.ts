/** The directory of a ZIP (APPNOTE 6.3.10, section 4.3.12). Reading says what is wrong, never throws. */
import type { Source } from './source.ts';
import type { ZipProblem, ZipProblemCode } from './types.ts';
import { readEnd } from './zip-end.ts';

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
  /** A link, or something else that is neither a file nor a folder. */
  isLink: boolean;
  /** Every other field is as the ZIPs that Parley makes have it, so that no changed byte can hide there. */
  plain: boolean;
}

/** A data descriptor follows the data, because the sizes were not known when the local header was written. */
export const DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;
const ENCRYPTED = 0x2041;
/** Bits 1 and 2 tell how hard the data was deflated. */
const KNOWN_FLAGS = DESCRIPTOR | UTF8 | 0x0006;
const MADE_BY_UNIX_45 = 0x032d;
const VERSION_45 = 45;
/** Unix mode 0664 of an ordinary file, as client-zip sets it. */
const ATTRIBUTES = 0o100664 * 0x10000;
/** What stands where a number is too large for its place, which is then in the extra field. */
export const NONE = 0xffffffff;
/** Kinds of file in a Unix mode: what is neither a file nor a folder is a link or a device. */
const KIND = 0o170000;
const KINDS = [0, 0o100000, 0o040000];
/** No directory is larger, in bytes: room for a million files. */
const LARGEST = 128 * 1024 ** 2;

/** What the directory says. */
export interface ZipDirectory {
  records: ZipRecord[];
  /** Where it begins, and the files must end. */
  directory: number;
  problems: ZipProblem[];
  /** The end of the ZIP is as Parley writes it. */
  plain: boolean;
}

/** The central directory, with findings. A broken record is named as far as it can be, and the next one is looked for. */
export async function readRecords(zip: Source): Promise<ZipDirectory> {
  const failed = (code: ZipProblemCode) => ({ records: [], directory: 0, problems: [{ code }], plain: false });
  const found = await readEnd(zip);
  if (typeof found === 'string') return failed(found);
  const { isCount, size, directory, at: end, sound, plain } = found;
  const problems: ZipProblem[] = [];
  if (!sound || directory + size !== end) problems.push({ code: 'end-record' });
  const first = await placeOfFirst(zip, [directory, end - size], end);
  if (first === undefined) return failed('end-record');
  const bytes = await zip.read(first, end);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length;
  const starts = (place: number) => place + 46 <= last && view.getUint32(place, true) === 0x02014b50;
  const start = findRecord(view, 0);
  const records: ZipRecord[] = [];
  let at = start;
  while (at + 46 <= last) {
    const record = readRecord(bytes, at, last);
    const next = recordEnd(view, at);
    const fits = next === last || starts(next);
    if (!starts(at) || !fits) problems.push({ code: 'central-header', path: record.path });
    records.push(record);
    at = fits ? next : findRecord(view, at + 46);
  }
  if (!isCount(records.length)) problems.push({ code: 'end-record' });
  return { records, directory: first + start, problems, plain };
}

/** Where the directory begins or should, of two that say so: where a record stands, or else the last that can be. */
async function placeOfFirst(zip: Source, places: number[], end: number): Promise<number | undefined> {
  const possible = places.filter((place) => place >= 0 && place <= end && end - place <= LARGEST);
  for (const place of possible) {
    if (place + 46 > end) continue;
    const mark = await zip.read(place, place + 4);
    if (new DataView(mark.buffer, mark.byteOffset, 4).getUint32(0, true) === 0x02014b50) return place;
  }
  return possible.at(-1);
}

/** What forbids even touching a record's data: its name, its method, or what it claims to be. */
export function refusal({ path, name, flags, method, packed, size, isLink }: ZipRecord): ZipProblemCode | undefined {
  const ascii = name.every((byte) => byte < 128);
  if (!isSafe(path) || (!ascii && !(flags & UTF8))) return 'unsafe-name';
  if (isLink) return 'link';
  if (flags & ENCRYPTED) return 'encrypted';
  if ((method !== 0 && method !== 8) || flags & ~KNOWN_FLAGS) return 'unsupported';
  return (method === 0 && packed !== size) || (path.endsWith('/') && size > 0) ? 'size' : undefined;
}

/** Where the record at `at` of a directory ends, as it says. */
export const recordEnd = (view: DataView, at: number): number =>
  [28, 30, 32].reduce((sum, step) => sum + view.getUint16(at + step, true), at + 46);

/** The record at `at` of the central directory, which ends at `end`. */
export function readRecord(bytes: Uint8Array, at: number, end: number): ZipRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const behind = at + 46 + view.getUint16(at + 28, true);
  const name = bytes.slice(at + 46, Math.min(behind, end));
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const told = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
  const offset = view.getUint32(at + 42, true);
  const length = view.getUint16(at + 30, true);
  const extra = bytes.subarray(behind, Math.min(behind + length, end));
  const large = withLarge({ ...told, offset }, extra);
  return {
    path: decode(name),
    name,
    flags,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...large,
    isLink: !KINDS.includes(view.getUint16(at + 40, true) & KIND),
    plain:
      view.getUint16(at + 4, true) === MADE_BY_UNIX_45 &&
      view.getUint16(at + 6, true) === VERSION_45 &&
      flags === (DESCRIPTOR | UTF8) &&
      method === 0 &&
      length === (large.size >= NONE ? 28 : large.offset >= NONE ? 12 : 0) &&
      // Comment, disk, internal attributes: two bytes each, then the external ones.
      [32, 34, 36].every((step) => view.getUint16(at + step, true) === 0) &&
      view.getUint32(at + 38, true) === ATTRIBUTES,
  };
}

type Large = Pick<ZipRecord, 'packed' | 'size' | 'offset'>;

/** The numbers that stand in the extra field for Zip64 (4.5.3): those without room in their places; client-zip gives all three there. */
function withLarge(told: Large, extra: Uint8Array): Large {
  const names = ['size', 'packed', 'offset'] as const;
  const values = zip64Of(extra);
  const given = values.length === 3 ? names : names.filter((name) => told[name] === NONE);
  if (given.length === 0) return told;
  const large = { ...told };
  for (const [index, name] of given.entries()) large[name] = values[index] ?? told[name];
  const agrees = names.every((name) => told[name] === NONE || told[name] === large[name]);
  return agrees ? large : { ...told, offset: Number.POSITIVE_INFINITY };
}

/** The numbers of the field for Zip64 among others; none where there is no such field. */
export function zip64Of(extra: Uint8Array): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && next <= extra.length)
      return Array.from({ length: Math.floor((next - at - 4) / 8) }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      );
    at = next;
  }
  return [];
}

/** A name; broken UTF-8 becomes U+FFFD, which no safe name holds. */
export const decode = (name: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(name);

/** A relative path of ordinary segments; `:` would be a drive or a hidden stream on Windows, U+FFFD is broken UTF-8. */
function isSafe(path: string): boolean {
  const segments = path.replace(/\/$/, '').split('/');
  return !/[\\:\uFFFD\p{Cc}]/u.test(path) && segments.every((segment) => !['', '.', '..'].includes(segment));
}

/** The first place from `at` on where a directory record starts, or the end. */
function findRecord(view: DataView, at: number): number {
  for (let place = at; place + 46 <= view.byteLength; place++)
    if (view.getUint32(place, true) === 0x02014b50) return place;
  return view.byteLength;
}
