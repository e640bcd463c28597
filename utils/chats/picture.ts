/** The bytes of a picture: what they are by themselves, and how many are too many. Names and headers are not believed. */

/** No chat picture is larger, in bytes; what is, is told and not kept. */
export const MOST_PICTURE_BYTES = 20_000_000;

/** Why a picture is not kept; `picture_<code>` in `_locales`. */
export type PictureProblem =
  | 'address'
  | 'permission'
  | 'page'
  | 'network'
  | 'refused'
  | 'type'
  | 'size'
  | 'conversationFull'
  | 'archiveFull';

/** First bytes in hex; `..` is any byte. Source: https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm */
const SIGNATURES: [type: string, bytes: RegExp][] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^47494638(37|39)61/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/bmp', /^424d.{8}00000000/],
  // ISO media: `ftyp` and a brand of AVIF or HEIC.
  ['image/avif', /^.{8}66747970(61766966|61766973)/],
  ['image/heic', /^.{8}66747970(68656963|68656978|6d696631)/],
];
const SVG = /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/i;

/** MIME type of a picture by its first bytes; `undefined` for anything else. */
export function pictureTypeOf(bytes: Uint8Array): string | undefined {
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = SIGNATURES.find(([, pattern]) => pattern.test(hex))?.[0];
  return known ?? (SVG.test(new TextDecoder().decode(bytes.subarray(0, 1024))) ? 'image/svg+xml' : undefined);
}

/** The body of an answer, or `undefined` as soon as it is larger than `most` bytes. Throws when the connection breaks. */
export async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const declared = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most || declared > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
