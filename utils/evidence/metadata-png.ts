/** PNG without what does not draw it (W3C PNG, third edition, 11.3; APNG with it). */
import { crc32 } from '../zip/crc32.ts';
import { bytesOf, hasText, joinBytes, MOST_PARTS, orientationOf, tiffWith } from './metadata-exif.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Pixels, colours, sizes and frames. No text, time, EXIF, palettes to suggest, nor chunks of a maker. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI mDCv cLLi sBIT bKGD pHYs hIST acTL fcTL fdAT'.split(' '),
);

/** The same picture, its pixels bit by bit, with its orientation; `undefined` where it is not a whole, sound PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!hasText(bytes, 0, SIGNATURE)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.slice(0, 8)];
  let orientation = 1;
  for (let [at, parts] = [8, 0]; at + 12 <= bytes.length && parts <= MOST_PARTS; parts++) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((at === 8) !== (type === 'IHDR') || !/^[A-Za-z]{4}$/.test(type)) return undefined;
    if (type === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, end - 4)) ?? 1;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') {
      if (length > 0) return undefined;
      // Before the pixels: behind them it may be read too late.
      if (orientation > 1) kept.splice(2, 0, chunk('eXIf', tiffWith(orientation)));
      return joinBytes(kept);
    }
    at = end;
  }
  return undefined;
}

function chunk(type: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = joinBytes([bytesOf(type), body]);
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, body.length);
  new DataView(sum.buffer).setUint32(0, crc32(named));
  return joinBytes([length, named, sum]);
}
