/** The content of a file in a ZIP, piece by piece: nothing is held but the piece. */
import type { Source } from './source.ts';

/** Where data lies, how it is packed (0 stored, 8 deflated) and what it comes to, in bytes. */
export interface Packed {
  start: number;
  packed: number;
  method: number;
  size: number;
}

/** Bytes of a piece that is stored, and of what is given to be inflated. */
const PIECE = 4 * 1024 ** 2;
const PACKED_PIECE = 256 * 1024;

/** Thrown where data cannot be inflated. */
export const DAMAGED = new Error('the data is damaged');

/**
 * The pieces; what inflates to more than `size` ends with the piece that passes it: that is a bomb or a lie, and is not waited for.
 * When it ends, however it ends, nothing is read any more. Throws `DAMAGED`, and whatever `zip` throws.
 */
export async function* piecesOf(
  zip: Source,
  { start, packed, method, size }: Packed,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const end = start + packed;
  if (method === 0) {
    for (let at = start; at < end; at += PIECE) yield await zip.read(at, Math.min(end, at + PIECE));
    return;
  }
  let at = start;
  let failed: { error: unknown } | undefined;
  let over = false;
  let reading: Promise<void> | undefined;
  const give = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    try {
      const next = Math.min(end, at + PACKED_PIECE);
      if (next > at) controller.enqueue((await zip.read(at, next)).slice());
      at = next;
      if (at === end) controller.close();
    } catch (error) {
      failed = { error };
      controller.error(error);
    }
  };
  const given = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (!over) reading = give(controller);
      return reading;
    },
  });
  const reader = given.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let filled = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      filled += read.value.length;
      yield read.value;
      if (filled > size) return;
    }
  } catch {
    if (failed) throw failed.error;
    throw DAMAGED;
  } finally {
    // Whoever reads next does so alone: a source gives one range after the other.
    over = true;
    await reading;
    await reader.cancel().catch(() => undefined);
  }
}
