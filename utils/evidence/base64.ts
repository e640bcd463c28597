/** Bytes as text and back (RFC 4648, section 4). */

/** A multiple of three, so that only the last part is padded. */
const PART = 0x6000;

/** Base64 of any length. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // Spread, the same would take six times as long.
  for (let at = 0; at < bytes.length; at += PART)
    text += btoa(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + PART)));
  return text;
}

/** The bytes of a base64 text, or `undefined` when it is not exactly what `toBase64` writes: also bits that say nothing count. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
