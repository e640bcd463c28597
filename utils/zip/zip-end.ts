/** The end of a ZIP (APPNOTE 6.3.10, 4.3.14 to 4.3.16): where its directory lies, below and over 4 GB. */
import type { Source } from './source.ts';
import type { ZipProblemCode } from './types.ts';

/** What the end record says; sizes and places in bytes. */
export interface ZipEnd {
  /** Whether the directory may have so many files: client-zip says 65,535 for more too, unless the ZIP is over 4 GB. */
  isCount: (files: number) => boolean;
  /** Of the directory. */
  size: number;
  directory: number;
  /** Where the end records begin, and the directory has to end. */
  at: number;
  /** All that is said twice is the same. */
  sound: boolean;
  /** Every field is as Parley writes it. */
  plain: boolean;
}

const END = 22;
/** A Zip64 record without further data, and what tells its place. */
const ZIP64 = 56 + 20;
const NONE = 0xffffffff;
const MANY = 0xffff;

/** Reads the end, which must be the very last thing: a comment or bytes behind it are bytes that nobody vouches for. */
export async function readEnd(zip: Source): Promise<ZipEnd | ZipProblemCode> {
  if (zip.size < END) return 'not-a-zip';
  const from = Math.max(0, zip.size - END - ZIP64);
  const tail = await zip.read(from, zip.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = tail.length - END;
  if (view.getUint32(end, true) !== 0x06054b50 || view.getUint16(end + 20, true) !== 0) {
    const start = await zip.read(0, 2);
    return start[0] === 0x50 && start[1] === 0x4b ? 'end-record' : 'not-a-zip';
  }
  const small = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    directory: view.getUint32(end + 16, true),
  };
  // No disk but one.
  const isOne = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === small.count;
  if (end !== ZIP64 || view.getUint32(56, true) !== 0x07064b50) {
    const { count, size, directory } = small;
    const isCount = (files: number) => Math.min(MANY, files) === count;
    return {
      isCount,
      size,
      directory,
      at: from + end,
      sound: isOne && size !== NONE && directory !== NONE,
      plain: true,
    };
  }
  const big = (place: number) => Number(view.getBigUint64(place, true));
  const large = { count: big(32), size: big(40), directory: big(48) };
  const sound =
    isOne &&
    view.getUint32(0, true) === 0x06064b50 &&
    big(4) === ZIP64 - 20 - 12 &&
    big(16) === 0 &&
    big(24) === large.count &&
    view.getUint32(60, true) === 0 &&
    big(64) === from &&
    view.getUint32(72, true) === 1 &&
    (small.count === MANY || small.count === large.count) &&
    (small.size === NONE || small.size === large.size) &&
    (small.directory === NONE || small.directory === large.directory);
  const plain =
    view.getUint32(12, true) === 0x002d032d &&
    small.count === Math.min(MANY, large.count) &&
    small.size === Math.min(NONE, large.size) &&
    small.directory === Math.min(NONE, large.directory);
  const { count, size, directory } = large;
  return { isCount: (files) => files === count, size, directory, at: from, sound, plain };
}
