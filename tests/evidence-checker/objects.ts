import { inflateSync } from 'node:zlib';

/** An object of a PDF: its text without the stream, and the stream unpacked. */
export interface PdfObject {
  text: string;
  stream?: Buffer;
}

/** All objects of a PDF by number, those in object streams too. Encrypted files and other filters than Flate give no streams. */
export function readObjects(bytes: Buffer): Map<number, PdfObject> {
  const raw = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const start = /(?<![\w])(\d+) \d+ obj\b/g;
  for (let match = start.exec(raw); match; match = start.exec(raw)) {
    const from = start.lastIndex;
    const end = raw.indexOf('endobj', from);
    const begin = raw.slice(from, end < 0 ? undefined : end).search(/\bstream\r?\n/);
    if (begin < 0) {
      objects.set(Number(match[1]), { text: raw.slice(from, end) });
      start.lastIndex = Math.max(end, from);
      continue;
    }
    const text = raw.slice(from, from + begin);
    const data = from + begin + (raw[from + begin + 6] === '\r' ? 8 : 7);
    const told = /\/Length (\d+)(?! \d+ R)/.exec(text)?.[1];
    const stop = told ? data + Number(told) : raw.indexOf('endstream', data);
    objects.set(Number(match[1]), { text, stream: unpacked(text, bytes.subarray(data, stop)) });
    start.lastIndex = stop;
  }
  for (const { text, stream } of [...objects.values()])
    if (stream && /\/ObjStm\b/.test(text))
      for (const [number, inner] of packed(text, stream)) objects.set(number, inner);
  return objects;
}

function unpacked(text: string, data: Buffer): Buffer | undefined {
  if (!/\/Filter\b/.test(text)) return data;
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(text)) return undefined;
  try {
    return inflateSync(data);
  } catch {
    return undefined;
  }
}

function* packed(text: string, stream: Buffer): Generator<[number, PdfObject]> {
  const first = Number(/\/First (\d+)/.exec(text)?.[1]);
  const content = stream.toString('latin1');
  const numbers = content.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const until = numbers[at + 3];
    const from = first + (numbers[at + 1] as number);
    yield [numbers[at] as number, { text: content.slice(from, until === undefined ? undefined : first + until) }];
  }
}
