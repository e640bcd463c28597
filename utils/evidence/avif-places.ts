/** AVIF: which bytes its items are made of (ISO/IEC 14496-12, 8.11.3). */

/** A run of bytes of an item: `inMeta` counts from the beginning of `idat`, else of the file. */
export interface Run {
  item: number;
  inMeta: boolean;
  from: number;
  to: number;
}

/** The runs an `iloc` names, from its version on; `undefined` where it is odd, points outside the file, or has over `most` runs. */
export function runsOf(iloc: Uint8Array, most: number): Run[] | undefined {
  const view = new DataView(iloc.buffer, iloc.byteOffset, iloc.byteLength);
  let at = 4;
  const next = (size: number): number => {
    let value = 0;
    for (const end = at + size; at < end; at++) value = value * 256 + view.getUint8(at);
    return value;
  };
  try {
    const version = view.getUint8(0);
    if (version > 2) return undefined;
    const wide = version === 2 ? 4 : 2;
    const [sizes, more] = [next(1), next(1)];
    const [offset, length, base, index] = [sizes >> 4, sizes & 15, more >> 4, version === 0 ? 0 : more & 15];
    const runs: Run[] = [];
    for (let left = next(wide); left > 0; left--) {
      const item = next(wide);
      const method = version === 0 ? 0 : next(2);
      // In another file, or in parts of other items.
      if (method > 1 || next(2) !== 0) return undefined;
      const start = next(base);
      for (let parts = next(2); parts > 0; parts--) {
        next(index);
        const from = start + next(offset);
        const to = from + next(length);
        // No length is "to the end of the file".
        if (to === from || runs.length === most) return undefined;
        runs.push({ item, inMeta: method === 1, from, to });
      }
    }
    return at === iloc.length ? runs : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether all bytes from `from` to `to` lie in a run, but for those that nothing was written to. */
export function isCovered(bytes: Uint8Array, from: number, to: number, runs: readonly Omit<Run, 'item'>[]): boolean {
  let at = from;
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    if (!isZero(bytes.subarray(at, Math.max(at, Math.min(run.from, to))))) return false;
    at = Math.min(to, Math.max(at, run.to));
  }
  return isZero(bytes.subarray(at, to));
}

/** Whether nothing was written there. */
export const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
