/** Where the bytes of a ZIP come from: memory, or something that is read range by range. */

/**
 * What gives ranges of bytes: a `Blob` or a `File` does, and a file on a disk with a few lines around it. It is asked for one after the
 * other, and may take the bytes of one back when it is asked for the next.
 */
export interface Ranges {
  size: number;
  slice: (from: number, to: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
}

/**
 * Bytes to be read in any order, one range after the other; a range lies between 0 and `size`, and its bytes are good until the next is read.
 * What `read` throws, the place of the bytes threw.
 */
export interface Source {
  size: number;
  read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes that are read at least: a hundred small files lie in them, and their headers cost no reading. */
const WINDOW = 4 * 1024 ** 2;

/** Reads bytes in memory where they lie, others through a window (so many bytes at least) that goes over them. */
export function sourceOf(bytes: Uint8Array<ArrayBuffer> | Ranges, least = WINDOW): Source {
  if (bytes instanceof Uint8Array) return { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
  const { size } = bytes;
  let start = 0;
  let window = new Uint8Array();
  const read = async (from: number, to: number) => {
    if (from < start || to > start + window.length) {
      // The old one goes before the new one comes.
      window = new Uint8Array();
      window = new Uint8Array(await bytes.slice(from, Math.min(size, Math.max(to, from + least))).arrayBuffer());
      start = from;
      if (to > start + window.length) throw new Error('the file became shorter while it was read');
    }
    return window.subarray(from - start, to - start);
  };
  return { size, read };
}
