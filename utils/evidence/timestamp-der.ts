/** The little of DER (ITU-T X.690) that time stamps need. Whatever is malformed throws. */

/** A value: its tag byte, its content, and all of it as it stands. */
export interface Der {
  tag: number;
  content: Uint8Array<ArrayBuffer>;
  whole: Uint8Array<ArrayBuffer>;
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
const INTEGER = 0x02;
export const OCTETS = 0x04;
const OID = 0x06;

/** The first value of some bytes; throws when it is cut, or of undetermined length. */
export function readDer(bytes: Uint8Array<ArrayBuffer>): Der {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 31) === 31) throw new Error('no value');
  const more = first < 128 ? 0 : first & 127;
  if (first === 128 || more > 4 || bytes.length < 2 + more) throw new Error('no length');
  let length = more ? 0 : first;
  for (const byte of bytes.subarray(2, 2 + more)) length = length * 256 + byte;
  const end = 2 + more + length;
  if (end > bytes.length) throw new Error('cut off');
  return { tag, content: bytes.subarray(2 + more, end), whole: bytes.subarray(0, end) };
}

/** The values that a content holds, one after the other. */
export function readAll(content: Uint8Array<ArrayBuffer>): Der[] {
  const values: Der[] = [];
  for (let at = 0; at < content.length; ) {
    const value = readDer(content.subarray(at));
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

/** The values in a value of this tag; throws when it is of another. */
export function inside(value: Der | undefined, tag: number): Der[] {
  return readAll(contentOf(value, tag));
}

/** The content of a value of this tag; throws when it is of another, or absent. */
export function contentOf(value: Der | undefined, tag: number): Uint8Array<ArrayBuffer> {
  if (value?.tag !== tag) throw new Error('another kind of value');
  return value.content;
}

/** An object identifier as `1.2.840.…`. */
export function oidOf(value: Der | undefined): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of contentOf(value, OID)) {
    number = number * 128 + (byte & 127);
    if (byte & 128) continue;
    numbers.push(number);
    number = 0;
  }
  const first = numbers[0] ?? 0;
  return [first < 80 ? Math.floor(first / 40) : 2, first < 80 ? first % 40 : first - 80, ...numbers.slice(1)].join('.');
}

/** An integer as lower-case hex, without leading zeros. */
export function integerOf(value: Der | undefined): string {
  return hexOf(contentOf(value, INTEGER)).replace(/^(00)+(?=.)/, '');
}

/** A time, UTC: `20261123151010.5Z` (RFC 3161 asks for it) or, in certificates, `261123151010Z`. Milliseconds. */
export function timeOf(value: Der | undefined): number {
  const text = String.fromCharCode(...(value?.content ?? []).slice(0, 40));
  const found = /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text);
  if (!found) throw new Error('no time');
  const [century, year, month, day, hour, minute, second, part] = found.slice(1);
  // RFC 5280, 4.1.2.5.1: two digits below 50 are of this century.
  const full = Number(`${century ?? (Number(year) < 50 ? 20 : 19)}${year}`);
  const whole = Date.UTC(full, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return whole + Math.floor(Number(part ?? 0) * 1000);
}

/** A value of a tag with these contents. */
export function der(tag: number, ...contents: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = contents.reduce((sum, { length }) => sum + length, 0);
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  const bytes = new Uint8Array(1 + size.length + length);
  bytes.set([tag, ...size]);
  let at = 1 + size.length;
  for (const content of contents) {
    bytes.set(content, at);
    at += content.length;
  }
  return bytes;
}

/** A positive integer from its bytes, the highest first. */
export function derInteger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  return der(INTEGER, ...((digits[0] as number) > 127 ? [Uint8Array.of(0)] : []), digits);
}

/** Bytes as lower-case hex. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes of hex; throws for anything else. */
export function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) throw new Error('no hex');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
