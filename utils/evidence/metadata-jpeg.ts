/** JPEG without what does not draw it (ISO/IEC 10918-1, annex B; JFIF 1.02). */
import { bytesOf, hasText, joinBytes, MOST_PARTS, orientationOf, tiffWith } from './metadata-exif.ts';

const MARK = 0xff;
const [SOI, EOI, SOS, APP0, APP1, APP2, APP14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
const EXIF = 'Exif\0\0';
const ICC = 'ICC_PROFILE\0';

/**
 * The same picture, its pixels bit by bit: only tables, frames, scans, the JFIF header without its thumbnail, colour profile and
 * colour transform stay, and the orientation. What follows its end goes, too. `undefined` where it is not a whole, sound JPEG.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== MARK || bytes[1] !== SOI) return undefined;
  const [front, rest]: [Uint8Array[], Uint8Array[]] = [[bytes.slice(0, 2)], []];
  let orientation = 1;
  let [frames, scans] = [0, 0];
  for (let [at, parts] = [2, 0]; ; parts++) {
    if (bytes[at] !== MARK || parts > MOST_PARTS) return undefined;
    while (bytes[at + 1] === MARK) at++;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) {
      if (frames === 0 || scans === 0) return undefined;
      const exif = orientation > 1 ? [segment(APP1, joinBytes([bytesOf(EXIF), tiffWith(orientation)]))] : [];
      return joinBytes([...front, ...exif, ...rest, Uint8Array.of(MARK, EOI)]);
    }
    // Signs without a length, which stand in scans only, and reserved ones.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return undefined;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const body = bytes.subarray(at + 4, end);
    if (marker === APP1 && hasText(body, 0, EXIF) && orientation === 1)
      orientation = orientationOf(body.subarray(6)) ?? 1;
    const kept = keptSegment(marker, body);
    if (kept) (marker === APP0 ? front : rest).push(kept);
    if (isFrame(marker)) frames++;
    at = end;
    if (marker !== SOS) continue;
    scans++;
    const stop = endOfScan(bytes, end);
    if (stop === undefined) return undefined;
    rest.push(bytes.subarray(end, stop));
    at = stop;
  }
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Huffman tables, arithmetic conditioning, scan, quantization tables, number of lines, restart interval. */
const TABLES = [0xc4, 0xcc, SOS, 0xdb, 0xdc, 0xdd];

function keptSegment(marker: number, body: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (isFrame(marker) || TABLES.includes(marker)) return segment(marker, body);
  if (marker === APP0 && hasText(body, 0, 'JFIF\0') && body.length >= 14)
    return segment(marker, joinBytes([body.subarray(0, 12), Uint8Array.of(0, 0)]));
  if (marker === APP2 && hasText(body, 0, ICC)) return segment(marker, body);
  if (marker === APP14 && hasText(body, 0, 'Adobe') && body.length >= 12) return segment(marker, body.subarray(0, 12));
  return undefined;
}

function segment(marker: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = body.length + 2;
  return joinBytes([Uint8Array.of(MARK, marker, length >> 8, length & 0xff), body]);
}

/** Where the next marker stands: in a scan, 0xff is followed by 0 or by a number of restart. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(MARK, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(MARK, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARK && (next < 0xd0 || next > 0xd7)) return at;
  }
  return undefined;
}
