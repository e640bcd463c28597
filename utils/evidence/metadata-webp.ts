/** WebP without what does not draw it (RFC 9649). */
import { bytesOf, hasText, joinBytes, MOST_PARTS, orientationOf, tiffWith } from './metadata-exif.ts';

const KEPT = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of the extended header. */
const [EXIF, XMP] = [0x08, 0x04];
/** Bytes of a frame's own header, before its chunks. */
const FRAME = 16;

interface Chunk {
  type: string;
  body: Uint8Array;
}

/** The same picture, its pixels bit by bit, with its orientation; `undefined` where it is not a whole, sound WebP. */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!hasText(bytes, 0, 'RIFF') || !hasText(bytes, 8, 'WEBP')) return undefined;
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  const room = { left: MOST_PARTS };
  const chunks = size + 8 <= bytes.length ? chunksOf(bytes.subarray(12, size + 8), room) : undefined;
  if (!chunks?.some(({ type }) => ['VP8 ', 'VP8L', 'ANMF'].includes(type))) return undefined;
  const exif = chunks.find(({ type }) => type === 'EXIF')?.body;
  // Some writers put a JPEG's heading before it.
  const orientation = (exif && orientationOf(exif.subarray(hasText(exif, 0, 'Exif\0\0') ? 6 : 0))) ?? 1;
  const out: Uint8Array[] = [];
  for (const { type, body } of chunks) {
    if (type === 'VP8X') {
      const head = body.slice(0, 10);
      head[0] = ((head[0] ?? 0) & ~(EXIF | XMP)) | (orientation > 1 ? EXIF : 0);
      out.push(written({ type, body: head }));
    } else if (KEPT.has(type)) {
      const cleaned = type === 'ANMF' ? frame(body, room) : body;
      if (!cleaned) return undefined;
      out.push(written({ type, body: cleaned }));
    }
  }
  if (orientation > 1 && chunks.some(({ type }) => type === 'VP8X'))
    out.push(written({ type: 'EXIF', body: tiffWith(orientation) }));
  const all = joinBytes(out);
  const head = new Uint8Array(12);
  head.set(bytesOf('RIFF'));
  new DataView(head.buffer).setUint32(4, all.length + 4, true);
  head.set(bytesOf('WEBP'), 8);
  return joinBytes([head, all]);
}

/** A frame of a moving picture: pixels only. */
function frame(body: Uint8Array, room: { left: number }): Uint8Array | undefined {
  const chunks = body.length >= FRAME ? chunksOf(body.subarray(FRAME), room) : undefined;
  const pixels = chunks?.filter(({ type }) => ['VP8 ', 'VP8L', 'ALPH'].includes(type));
  return pixels && joinBytes([body.subarray(0, FRAME), ...pixels.map(written)]);
}

/** `room`: how many more chunks the picture may have, those of its frames too. */
function chunksOf(bytes: Uint8Array, room: { left: number }): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length || room.left-- === 0) return undefined;
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return undefined;
    chunks.push({
      type: String.fromCharCode(...bytes.subarray(at, at + 4)),
      body: bytes.subarray(at + 8, at + 8 + length),
    });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function written({ type, body }: Chunk): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(8);
  head.set(bytesOf(type));
  new DataView(head.buffer).setUint32(4, body.length, true);
  return joinBytes([head, body, new Uint8Array(body.length % 2)]);
}
