/**
 * CRC-32 as ZIP uses it (reflected polynomial 0xEDB88320), as an unsigned number; `before` is that of the bytes that came first.
 * Four bytes at a time: 250 MB of a pack are checked while a page waits.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const whole = bytes.length - (bytes.length % 4); at < whole; at += 4) {
    crc ^= entry(bytes, at) | (entry(bytes, at + 1) << 8) | (entry(bytes, at + 2) << 16) | (entry(bytes, at + 3) << 24);
    crc =
      entry(TABLE, 768 + (crc & 255)) ^
      entry(TABLE, 512 + ((crc >>> 8) & 255)) ^
      entry(TABLE, 256 + ((crc >>> 16) & 255)) ^
      entry(TABLE, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(TABLE, (crc ^ entry(bytes, at)) & 255);
  return ~crc >>> 0;
}

const entry = (list: Uint8Array | Uint32Array, at: number): number => list[at] as number;

/** What a byte does, alone (from 0) and with one, two and three bytes of zero after it (from 256, 512, 768). */
const TABLE = new Uint32Array(1024);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[byte] = value;
}
for (let at = 256; at < 1024; at++) {
  const value = entry(TABLE, at - 256);
  TABLE[at] = (value >>> 8) ^ entry(TABLE, value & 255);
}
