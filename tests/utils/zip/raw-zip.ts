/** Writes ZIPs byte by byte, wrong ones too. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file to write; what is given in `local` and `central` stands there whatever is true. */
export interface RawFile {
  name: string | Uint8Array;
  data?: string | Uint8Array;
  deflate?: boolean;
  flags?: number;
  /** External attributes: a Unix mode in the upper half. */
  attributes?: number;
  method?: number;
  /** Bytes put before the local header. */
  gap?: number;
  local?: Partial<Header>;
  central?: Partial<Header> & { offset?: number };
}

interface Header {
  name: string | Uint8Array;
  crc: number;
  packed: number;
  size: number;
}

/** A ZIP of `files` without descriptors, `comment` behind its end record. */
export function rawZip(files: RawFile[], comment = ''): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const push = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const file of files) {
    const data = bytesOf(file.data ?? '');
    const packed = file.deflate ? new Uint8Array(deflateRawSync(data)) : data;
    const method = file.method ?? (file.deflate ? 8 : 0);
    const flags = file.flags ?? 0x0800;
    const truth: Header = { name: file.name, crc: crc32(data), packed: packed.length, size: data.length };
    if (file.gap) push(new Uint8Array(file.gap));
    const offset = at;
    const common = (header: Header) => [
      [2, flags],
      [2, method],
      [4, 0x5a210000],
      [4, header.crc],
      [4, header.packed],
      [4, header.size],
      [2, bytesOf(header.name).length],
      [2, 0],
    ];
    const local = { ...truth, ...file.local };
    push(record([[4, 0x04034b50], [2, 20], ...common(local)], local.name));
    push(packed);
    const central = { ...truth, ...file.central };
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, file.attributes ?? 0],
      [4, file.central?.offset ?? offset],
    ];
    directory.push(record([[4, 0x02014b50], [2, 20], [2, 20], ...common(central), ...rest], central.name));
  }
  const start = at;
  for (const piece of directory) push(piece);
  const count = files.length;
  push(
    record(
      [
        [4, 0x06054b50],
        [4, 0],
        [2, count],
        [2, count],
        [4, at - start],
        [4, start],
        [2, comment.length],
      ],
      comment,
    ),
  );
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? new TextEncoder().encode(value) : value);

function record(fields: number[][], tail: string | Uint8Array): Uint8Array {
  const bytes = fields.flatMap(([size = 0, value = 0]) =>
    Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255),
  );
  return Uint8Array.from([...bytes, ...bytesOf(tail)]);
}
