import { rowOf, type Shape } from './ingest.ts';

declare const peer: (name: string, rows: unknown[]) => Promise<number>;

/** Messages a second of another store, see `tests/bench/peers/peers.mjs`. Runs in a page of the extension. */
export async function peerWrites(name: string, shape: Shape): Promise<number> {
  const code = document.createElement('script');
  code.src = 'peers.js';
  await new Promise((resolve, reject) => {
    Object.assign(code, { onload: resolve, onerror: reject });
    document.head.append(code);
  });
  return peer(
    name,
    Array.from({ length: shape.conversations * shape.each }, (_, n) => rowOf(n, shape)),
  );
}
