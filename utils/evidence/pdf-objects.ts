/** The objects of a PDF file (ISO 32000-1, 7.5), written one after the other: nothing is held but where each begins. */
import { zlibSync } from 'fflate';
import type { Bytes } from './page-tools.ts';

/** Writes objects; each call gives the bytes that come next in the file. */
export interface ObjectWriter {
  /** The number of an object that is written later. */
  reserve: () => number;
  head: () => Bytes;
  object: (number: number, body: string) => Bytes;
  /** `entries` are what stands in the dictionary beside the length. */
  stream: (number: number, entries: string, data: Bytes) => Bytes;
  /** The end of the file; every reserved object must have been written. */
  end: (root: number, info: number) => Bytes;
}

/** A writer at the beginning of a file. */
export function objectWriter(): ObjectWriter {
  const offsets: number[] = [0];
  let size = 0;
  const counted = (bytes: Bytes) => {
    size += bytes.length;
    return bytes;
  };
  return {
    reserve: () => offsets.push(0) - 1,
    // Four bytes above 127 tell every program that the file is not text.
    head: () => counted(joined([latin('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3), latin('\n')])),
    object(number, body) {
      offsets[number] = size;
      return counted(latin(`${number} 0 obj\n${body}\nendobj\n`));
    },
    stream(number, entries, data) {
      offsets[number] = size;
      const head = latin(`${number} 0 obj\n<<${entries}/Length ${data.length}>>\nstream\n`);
      return counted(joined([head, data, latin('\nendstream\nendobj\n')]));
    },
    end(root, info) {
      const rows = offsets.map((at, number) =>
        number === 0 ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`,
      );
      const table = `xref\n0 ${offsets.length}\n${rows.join('')}`;
      const trailer = `trailer\n<</Size ${offsets.length}/Root ${root} 0 R/Info ${info} 0 R>>\n`;
      return latin(`${table}${trailer}startxref\n${size}\n%%EOF\n`);
    },
  };
}

/** A text as a PDF string, in hexadecimal so that nothing in it can end it. A lone surrogate becomes U+FFFD. */
export const textString = (text: string): string => `<FEFF${hexUtf16(text.toWellFormed())}>`;

/** UTF-16 in hexadecimal. */
export function hexUtf16(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return hex;
}

/**
 * Bytes as zlib packs them, which a PDF calls `FlateDecode`. The browser's own stream does the same, but holds memory outside the heap for
 * each of thousands (measured in Chromium 156, 2026-11-23).
 */
export const deflate = (bytes: Bytes): Bytes => zlibSync(bytes);

/** ASCII text as bytes. */
export function latin(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function joined(parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
