import type { Ranges } from '../../utils/zip/source.ts';

/**
 * A file to be read range by range. Firefox lets the ranges that were read pile up (600 MB of a pack of 500 MB), so there the room of
 * each is given back by hand; Chromium collects them in time, and would hold on to just those that are given back.
 */
export function rangesOf(file: File): Ranges {
  if (!import.meta.env.FIREFOX) return file;
  let last: { transfer?: (length: number) => unknown } | undefined;
  const slice = (from: number, to: number) => ({
    async arrayBuffer() {
      // Forgotten first: what was given back cannot be given back again.
      const old = last;
      last = undefined;
      old?.transfer?.(0);
      const bytes = await file.slice(from, to).arrayBuffer();
      last = bytes;
      return bytes;
    },
  });
  return { size: file.size, slice };
}
