/** Where the data of a file lies in a ZIP (APPNOTE 6.3.10, 4.3.7 and 4.3.9), and whether its headers agree. */
import type { Source } from './source.ts';
import type { ZipProblemCode } from './types.ts';
import { DESCRIPTOR, decode, NONE, type ZipRecord, zip64Of } from './zip-records.ts';

/** Where a file's data lies, and where its last byte (descriptor included) ends. */
export interface ZipPlace {
  start: number;
  end: number;
  plain: boolean;
}

const VERSION_45 = 45;

/** Whether the local header and the descriptor of `record` say the same as the directory, and where the data lies. */
export async function placeData(zip: Source, record: ZipRecord): Promise<ZipPlace | ZipProblemCode> {
  const header = await localHeader(zip, record);
  if (!header) return 'local-header';
  const { view, name, extra } = header;
  const large = zip64Of(extra);
  const start = record.offset + view.byteLength;
  const behind = start + record.packed;
  const described = (record.flags & DESCRIPTOR) !== 0;
  // Numbers of 8 bytes stand behind the data of a large file, and where the header says Zip64.
  const isLarge = record.size >= NONE || record.packed >= NONE || large.length > 0;
  const end = described ? behind + (isLarge ? 24 : 16) : behind;
  if (end > zip.size) return 'local-header';
  const same =
    view.getUint16(6, true) === record.flags &&
    view.getUint16(8, true) === record.method &&
    view.getUint32(10, true) === record.time &&
    name.length === record.name.length &&
    name.every((byte, index) => byte === record.name[index]);
  if (!same) return 'headers-differ';
  const told = [14, 18, 22].map((step) => view.getUint32(step, true));
  const [crc, packed, size] = told;
  const isHere =
    crc === record.crc &&
    (packed === record.packed || (packed === NONE && large[1] === record.packed)) &&
    (size === record.size || (size === NONE && large[0] === record.size));
  const empty = crc === 0 && [0, NONE].includes(packed ?? 0) && [0, NONE].includes(size ?? 0) && !large.some(Boolean);
  if (!isHere && !(described && empty)) return 'headers-differ';
  const plain =
    view.getUint16(4, true) === VERSION_45 && extra.length === 0 && described && told.every((value) => value === 0);
  if (described && !(await isDescribed(zip, record, behind, isLarge))) return 'descriptor';
  return { start, end, plain };
}

/** The name in the local header of `record`, when there is one. */
export async function localName(zip: Source, record: ZipRecord): Promise<string | undefined> {
  const header = await localHeader(zip, record);
  return header && decode(header.name);
}

async function localHeader(zip: Source, { offset }: ZipRecord) {
  if (offset + 30 > zip.size) return undefined;
  const fixed = await zip.read(offset, offset + 30);
  const lengths = new DataView(fixed.buffer, fixed.byteOffset, 30);
  if (lengths.getUint32(0, true) !== 0x04034b50) return undefined;
  const behind = 30 + lengths.getUint16(26, true);
  const end = behind + lengths.getUint16(28, true);
  if (offset + end > zip.size) return undefined;
  const bytes = await zip.read(offset, offset + end);
  const view = new DataView(bytes.buffer, bytes.byteOffset, end);
  return { view, name: bytes.subarray(30, behind), extra: bytes.subarray(behind) };
}

async function isDescribed(zip: Source, { crc, packed, size }: ZipRecord, at: number, isLarge: boolean) {
  const bytes = await zip.read(at, at + (isLarge ? 24 : 16));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (nth: number) =>
    isLarge ? Number(view.getBigUint64(8 + 8 * nth, true)) : view.getUint32(8 + 4 * nth, true);
  return (
    view.getUint32(0, true) === 0x08074b50 &&
    view.getUint32(4, true) === crc &&
    number(0) === packed &&
    number(1) === size
  );
}
