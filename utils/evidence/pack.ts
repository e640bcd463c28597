/** Puts the files of a pack into a ZIP. */
import { makeZip } from 'client-zip';
import type { Instant } from '../chats/model.ts';
import { withManyFiles } from './pack-end.ts';
import type { PackFile } from './types.ts';

/**
 * The ZIP of `files`, piece by piece: stored, not compressed, so that each file lies in it byte for byte. The next file is asked
 * for when the one before is written; cancelling the stream ends `files`.
 */
export function zipStream(
  files: Iterable<PackFile> | AsyncIterable<PackFile>,
  madeAt: Instant,
): ReadableStream<Uint8Array> {
  const lastModified = zipDate(madeAt);
  let count = 0;
  async function* entries() {
    for await (const file of files) {
      count++;
      yield { name: file.path, input: 'bytes' in file ? file.bytes : file.parts, lastModified };
    }
  }
  return withManyFiles(makeZip(entries()), () => count);
}

/** The same ZIP in one piece. */
export const zipFiles = async (
  files: Iterable<PackFile> | AsyncIterable<PackFile>,
  madeAt: Instant,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Response(zipStream(files, madeAt)).arrayBuffer());

/**
 * ZIP dates have no zone, and client-zip writes local fields: a date whose *local* fields are those of `madeAt` in UTC
 * gives the same bytes on every computer (but for the hour that a change to summer time skips). Years are 1980 to 2107.
 */
function zipDate(madeAt: Instant): Date {
  const date = new Date(
    Math.min(Math.max(madeAt, Date.UTC(1980, 0, 2)), Date.UTC(2107, 11, 30)) || Date.UTC(1980, 0, 2),
  );
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
