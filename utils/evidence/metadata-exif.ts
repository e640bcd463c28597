/** The one thing of a picture's EXIF that says how it is drawn: which way up. */

/** EXIF tag of the orientation (CIPA DC-008-2023, 4.6.5). */
const ORIENTATION = 0x0112;
const SHORT = 3;

/**
 * Chunks, segments, scans or boxes that a picture has at most: more only hold up the page. A picture of 100 MB in pieces of 8 KB
 * has 12,000, a GIF has two for each frame.
 */
export const MOST_PARTS = 20_000;

/** 1 to 8, from a TIFF header on: 1 (as it lies) where it says none, `undefined` where what it says is not sound. */
export function orientationOf(tiff: Uint8Array): number | undefined {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return undefined;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const little = order === 0x4949;
  const first = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || first + 2 > tiff.length) return undefined;
  const entries = view.getUint16(first, little);
  for (let at = first + 2, nth = 0; nth < entries; at += 12, nth++) {
    if (at + 12 > tiff.length) return undefined;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return view.getUint16(at + 2, little) === SHORT && value >= 1 && value <= 8 ? value : undefined;
  }
  return 1;
}

/** A TIFF header with an orientation and nothing else. */
export function tiffWith(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d]);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, SHORT);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}

/** Bytes after one another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether the letters of `text` stand at a place. */
export const hasText = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((sign, place) => bytes[at + place] === sign.charCodeAt(0));

/** Letters as bytes, one for each. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
