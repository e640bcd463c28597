/** What stands in the files of the second copy. */

/** Tables that are copied. The search text is not: it is made again. */
export type CopiedTable =
  | 'conversations'
  | 'messages'
  | 'pictures'
  | 'pictureJobs'
  | 'reminders'
  | 'orders'
  | 'erased'
  | 'trash';

/** One step of bringing back: whole rows, keys of rows that are gone, everything of a conversation, or of a table. */
export type CopiedChange =
  | { put: CopiedTable; rows: object[] }
  | { remove: CopiedTable; keys: unknown[] }
  | { empty: string }
  | { clear: CopiedTable };

/** What one transaction wrote. The orders are those of the transactions: a later batch says the last word. */
export interface CopiedBatch {
  order: number;
  changes: CopiedChange[];
}

/** What a file's name says: the first and the last batch in it. */
export interface CopyFile {
  name: string;
  first: number;
  last: number;
}

/** A complete copy of everything: what is older than `order` counts no more; `last` is its last part. */
export interface Base {
  name: string;
  order: number;
  last: number;
}

const VERSION = 1;
const HEADER = JSON.stringify({ parley: 'second copy', version: VERSION });

/** Name of the file of these batches; names sort in the order of the transactions. */
export function fileName(first: number, last: number): string {
  return first === last ? `${digits(last)}.gz` : `${digits(last)}-${digits(first)}.gz`;
}

/** Name of the empty file that says that a base is complete. */
export const baseName = (order: number, last: number): string => `${digits(order)}-${digits(last)}.base`;

/** The files that count, in order, with the newest complete base; `old` are the names of those that count no more. */
export function sortFiles(names: readonly string[]): { base: Base | undefined; files: CopyFile[]; old: string[] } {
  const bases = names.flatMap((name) => {
    const [, order, last] = /^(\d{16})-(\d{16})\.base$/.exec(name) ?? [];
    return order && last ? [{ name, order: Number(order), last: Number(last) }] : [];
  });
  const base = bases.sort((a, b) => a.order - b.order).at(-1);
  const all = names.flatMap((name) => {
    const [, last, first] = /^(\d{16})(?:-(\d{16}))?\.gz$/.exec(name) ?? [];
    return last ? [{ name, first: Number(first ?? last), last: Number(last) }] : [];
  });
  const counts = ({ last }: CopyFile) => !base || last > base.order;
  // Of two with the same last batch the one that holds more says the last word.
  const files = all.filter(counts).sort((a, b) => a.last - b.last || b.first - a.first);
  const old = [...all.filter((file) => !counts(file)), ...bases.slice(0, -1)].map(({ name }) => name);
  return { base, files, old };
}

/** Gzip of a line that says what this is, and a line of JSON for each batch. */
export function pack(batches: readonly CopiedBatch[]): Promise<ArrayBuffer> {
  const lines = [HEADER, ...batches.map((batch) => JSON.stringify(batch, encoded))];
  const stream = new Blob([`${lines.join('\n')}\n`]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** The batches of a file. Throws when it is torn, or of a later version. */
export async function unpack(file: Blob): Promise<CopiedBatch[]> {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  const [header = '', ...lines] = (await new Response(stream).text()).trimEnd().split('\n');
  if ((JSON.parse(header) as { version?: unknown }).version !== VERSION) throw new Error('another version');
  return lines.map((line) => JSON.parse(line, line.includes('"$') ? decoded : undefined) as CopiedBatch);
}

const digits = (order: number): string => String(order).padStart(16, '0');

/** JSON has neither bytes nor infinite numbers; a reminder that is answered wakes at infinity. */
function encoded(_key: string, value: unknown): unknown {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return { $number: String(value) };
  return value instanceof ArrayBuffer ? { $bytes: toBase64(new Uint8Array(value)) } : value;
}

function decoded(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$number' in value) return Number(value.$number);
  return '$bytes' in value ? Uint8Array.from(atob(String(value.$bytes)), (sign) => sign.charCodeAt(0)).buffer : value;
}

/** So many bytes are turned into text at once; a call takes only so many arguments. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
