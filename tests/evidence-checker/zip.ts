import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of a ZIP by its central directory (APPNOTE 6.3.10, with ZIP64), and what is wrong with it: names that leave the folder, names that come twice, sums
 * that do not fit.
 */
export function readZip(bytes: Buffer): { files: Map<string, Buffer>; complaints: string[] } {
  const files = new Map<string, Buffer>();
  const complaints: string[] = [];
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) return { files, complaints: ['it is no ZIP'] };
  let at = bytes.readUInt32LE(end + 16);
  let count = bytes.readUInt16LE(end + 10);
  const locator = bytes.lastIndexOf(Buffer.from('PK\x06\x07', 'latin1'));
  if ((at === 0xffffffff || count === 0xffff) && locator >= 0) {
    const large = Number(bytes.readBigUInt64LE(locator + 8));
    count = Number(bytes.readBigUInt64LE(large + 32));
    at = Number(bytes.readBigUInt64LE(large + 48));
  }
  for (let n = 0; n < count; n += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, packed, place] = sizes(bytes, at, extra);
    const method = bytes.readUInt16LE(at + 10);
    const begin = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    const data = bytes.subarray(begin, begin + packed);
    const file = method === 8 ? inflateRawSync(data) : Buffer.from(data);
    if (!isPlainPath(name)) complaints.push(`${JSON.stringify(name)} is no plain name`);
    if (files.has(name)) complaints.push(`${name} is there twice`);
    if (file.length !== size || crc32(file) !== bytes.readUInt32LE(at + 16))
      complaints.push(`${name} does not fit its sum`);
    files.set(name, file);
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  const folded = new Set([...files.keys()].map((name) => name.toLowerCase()));
  if (folded.size < files.size) complaints.push('two names differ only by capitals');
  return { files, complaints };
}

/** Size, packed size and place of an entry; in the ZIP64 extra field what is all ones. */
function sizes(bytes: Buffer, at: number, extra: Buffer): [number, number, number] {
  const short = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  let more = Buffer.alloc(0);
  for (let n = 0; n + 4 <= extra.length; n += 4 + extra.readUInt16LE(n + 2))
    if (extra.readUInt16LE(n) === 1) more = Buffer.from(extra.subarray(n + 4, n + 4 + extra.readUInt16LE(n + 2)));
  let next = 0;
  return short.map((value) => {
    if (value !== 0xffffffff) return value;
    next += 8;
    return Number(more.readBigUInt64LE(next - 8));
  }) as [number, number, number];
}

/** Relative, within the folder, of letters that every system takes. */
function isPlainPath(name: string): boolean {
  return name.split('/').every((part) => /^[A-Za-z0-9][\w.-]*$/.test(part));
}
