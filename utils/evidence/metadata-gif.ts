/** GIF without what does not draw it (GIF89a, 1990). */
import { hasText, joinBytes, MOST_PARTS } from './metadata-exif.ts';

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];
const [CONTROL, APPLICATION] = [0xf9, 0xff];
/** How often it repeats: a block of three bytes behind one of these names. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** The same picture without comments, texts and blocks of programs; `undefined` where it is not a whole, sound GIF. */
export function cleanGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!hasText(bytes, 0, 'GIF89a') && !hasText(bytes, 0, 'GIF87a')) return undefined;
  let at = 13 + colours(bytes[10] ?? 0);
  if (at > bytes.length) return undefined;
  const kept = [bytes.subarray(0, at)];
  for (let [images, parts] = [0, 0]; at < bytes.length && parts <= MOST_PARTS; parts++) {
    const block = bytes[at];
    if (block === TRAILER) return images > 0 ? joinBytes([...kept, Uint8Array.of(TRAILER)]) : undefined;
    const isImage = block === IMAGE;
    if (!isImage && block !== EXTENSION) return undefined;
    const body = isImage ? at + 11 + colours(bytes[at + 9] ?? 0) : at + 2;
    const end = endOfBlocks(bytes, body);
    if (end === undefined) return undefined;
    if (isImage) images++;
    if (isImage || (bytes[at + 1] === CONTROL && end === at + 8)) kept.push(bytes.subarray(at, end));
    else if (bytes[at + 1] === APPLICATION && isLoop(bytes, at, end)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

const isLoop = (bytes: Uint8Array, at: number, end: number): boolean =>
  end === at + 19 && bytes[at + 2] === 11 && bytes[at + 14] === 3 && LOOPS.some((name) => hasText(bytes, at + 3, name));

/** Bytes of a table of colours, as the flags before it say. */
const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where blocks that begin with their length end. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return undefined;
}
