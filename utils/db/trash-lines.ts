/** What was deleted, as the lines of a backup, packed. */
import { type Line, readLine, writeLine } from '../backup/lines.ts';
import { gunzipped, gzipped } from './gzip.ts';
import type { Trashed } from './index.ts';

/** Lines of one piece of an entry. */
const PIECE = 1_000;

/** The lines of an entry, packed. */
export async function piecesOf(lines: readonly Line[]): Promise<ArrayBuffer[]> {
  const pieces: ArrayBuffer[] = [];
  for (let at = 0; at < lines.length; at += PIECE) {
    const text = lines
      .slice(at, at + PIECE)
      .map((line) => `${writeLine(line)}\n`)
      .join('');
    pieces.push(await gzipped(text));
  }
  return pieces;
}

/** The lines of an entry, piece by piece; `undefined` for one that cannot be read. Not inside a transaction. */
export async function* linesIn({ lines }: Pick<Trashed, 'lines'>): AsyncGenerator<(Line | undefined)[]> {
  for (const piece of lines) yield (await gunzipped(piece)).split('\n').filter(Boolean).map(readLine);
}
