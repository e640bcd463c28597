/** Bytes as text and back (RFC 4648, section 4). */

/** Base64 of any length. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A multiple of three, so that only the last part is padded.
  for (let at = 0; at < bytes.length; at += 0x6000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))));
  return parts.join('');
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
