/** How large a JPEG is, as its beginning tells: decoding it takes a hundred times as long (ITU-T T.81, Exif 2.32). */

import { hasText, orientationOf } from './metadata-exif.ts';

/** Frames that every browser draws: baseline, extended and progressive, Huffman-coded. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Larger ones may be refused, and a browser has to say so: pixels. */
const MOST_PIXELS = 50_000_000;
/** Bytes behind the picture's end that programs leave. */
const TAIL = 64;

/** The size in pixels as it is shown, turned as its camera says; `undefined` where only decoding tells, or whether it can be decoded. */
export function jpegSize(bytes: Uint8Array<ArrayBuffer>): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8 || !hasEnd(bytes)) return undefined;
  let isTurned = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker < 0xffc0 || marker > 0xfffe || length < 2 || at + 2 + length > bytes.length) return undefined;
    if (marker === 0xffda || (marker >= 0xffd0 && marker <= 0xffd9)) return undefined;
    if (FRAMES.includes(marker & 0xff)) return sizeIn(view, at + 4, length - 2, isTurned);
    if (marker === 0xffe1) {
      const turned = turnedIn(bytes.subarray(at + 4, at + 2 + length));
      if (turned === undefined) return undefined;
      isTurned ||= turned;
    }
    at += 2 + length;
  }
  return undefined;
}

/** What is cut off may not be drawn. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - TAIL); at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

function sizeIn(view: DataView, at: number, length: number, isTurned: boolean) {
  if (length < 6 || view.getUint8(at) !== 8) return undefined;
  const [height, width] = [view.getUint16(at + 1), view.getUint16(at + 3)];
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return undefined;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Whether the camera was held upright: orientations 5 to 8. `undefined` for what cannot be read; other segments turn nothing. */
function turnedIn(segment: Uint8Array): boolean | undefined {
  if (!hasText(segment, 0, 'Exif\0\0')) return false;
  const orientation = orientationOf(segment.subarray(6));
  return orientation === undefined ? undefined : orientation >= 5;
}
