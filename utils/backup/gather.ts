/** A file is written in pieces of this size, in bytes: each write costs some milliseconds, however little it is. */
const PIECE = 1024 * 1024;

/** The same bytes in pieces of about 1 MB. */
export function gather(): TransformStream<Uint8Array, Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = (controller: TransformStreamDefaultController<Uint8Array>) => {
    if (length === 0) return;
    const piece = new Uint8Array(length);
    let at = 0;
    for (const each of waiting) {
      piece.set(each, at);
      at += each.length;
    }
    waiting = [];
    length = 0;
    controller.enqueue(piece);
  };
  return new TransformStream({
    transform(bytes, controller) {
      // Whoever gave it may use its memory again.
      waiting.push(bytes.slice());
      length += bytes.length;
      if (length >= PIECE) flush(controller);
    },
    flush,
  });
}
