/** Takes out of a picture's file what nobody sees: place, time, camera and its number, names, texts, small copies, what stands behind its end. */
import { isCleanAvif } from './metadata-avif.ts';
import { cleanGif } from './metadata-gif.ts';
import { cleanJpeg } from './metadata-jpeg.ts';
import { cleanPng } from './metadata-png.ts';
import { cleanWebp } from './metadata-webp.ts';

/**
 * The same picture with the same pixels, not drawn anew; the same bytes where there was nothing to take out. `undefined` where the
 * file is of another kind, cut off or odd: then nobody can say what it holds.
 */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const clean = cleanJpeg(bytes) ?? cleanPng(bytes) ?? cleanWebp(bytes) ?? cleanGif(bytes);
  if (!clean) return isCleanAvif(bytes) ? bytes : undefined;
  const isSame = clean.length === bytes.length && clean.every((byte, at) => byte === bytes[at]);
  return isSame ? bytes : clean;
}
