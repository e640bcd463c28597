/** The end of a ZIP of very many files (APPNOTE 6.3.10, 4.3.14 and 4.3.15). */

const END = 22;
const MANY = 0xffff;
const NONE = 0xffffffff;

/**
 * A ZIP of client-zip, with the record for Zip64 in front of its end record where that has to be: client-zip writes one over 4 GB, but
 * none for 65,535 files and more, which other programs then call broken. `files` tells at the end how many there were.
 */
export function withManyFiles(zip: ReadableStream<Uint8Array>, files: () => number): ReadableStream<Uint8Array> {
  const reader = zip.getReader();
  let length = 0;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      const end = value.length === END && files() >= MANY ? zip64End(value, length, files()) : undefined;
      if (end) controller.enqueue(end);
      controller.enqueue(value);
      length += value.length;
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** The record that belongs in front of the end record `end`, which begins at `at`; `undefined` where it is none, or has one already. */
function zip64End(end: Uint8Array, at: number, files: number): Uint8Array | undefined {
  const told = new DataView(end.buffer, end.byteOffset, END);
  const [size, directory] = [told.getUint32(12, true), told.getUint32(16, true)];
  if (told.getUint32(0, true) !== 0x06054b50 || directory === NONE || directory + size !== at) return undefined;
  const view = new DataView(new ArrayBuffer(76));
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  // Made by and needed: version 4.5, on Unix.
  view.setUint32(12, 0x002d032d, true);
  for (const [place, value] of [
    [24, files],
    [32, files],
    [40, size],
    [48, directory],
    [64, at],
  ] as const)
    view.setBigUint64(place, BigInt(value), true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(72, 1, true);
  return new Uint8Array(view.buffer);
}
