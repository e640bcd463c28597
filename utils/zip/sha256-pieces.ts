/**
 * SHA-256 (FIPS 180-4) without waiting, and of bytes that come piece by piece: WebCrypto takes a content only as a whole, and goes to
 * another thread and back for each. What is small and single is hashed by WebCrypto, see `sha256Hex`.
 */

const K = Int32Array.from(
  (
    '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 ' +
    '72be5d74 80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da ' +
    '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 ' +
    '650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 ' +
    '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 ' +
    '90befffa a4506ceb bef9a3f7 c67178f2'
  ).split(' '),
  (word) => Number.parseInt(word, 16) | 0,
);
/** The state before the first block. */
export const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
/** Bytes of a block. */
export const BLOCK = 64;

/** One place for all: nothing is awaited while it is used. */
const words = new Int32Array(64);

/** A hash of bytes that come piece by piece: `add` them in order, then ask for the lower-case hex hash, once. */
export interface Hasher {
  add: (bytes: Uint8Array) => void;
  hex: () => string;
}

/** Several may be at work at once: each keeps its own state between two pieces. */
export function hasher(): Hasher {
  const own = Int32Array.from(START);
  const rest = new Uint8Array(BLOCK * 2);
  let kept = 0;
  let length = 0;
  const run = (bytes: Uint8Array, from: number, to: number) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = from; at < to; at += BLOCK) compress(own, view, at);
  };
  const add = (bytes: Uint8Array) => {
    length += bytes.length;
    let from = 0;
    if (kept > 0) {
      from = Math.min(BLOCK - kept, bytes.length);
      rest.set(bytes.subarray(0, from), kept);
      kept += from;
      if (kept < BLOCK) return;
      run(rest, 0, BLOCK);
      kept = 0;
    }
    const to = from + Math.floor((bytes.length - from) / BLOCK) * BLOCK;
    run(bytes, from, to);
    rest.set(bytes.subarray(to));
    kept = bytes.length - to;
  };
  const hex = () => {
    const end = kept + 9 > BLOCK ? BLOCK * 2 : BLOCK;
    rest.fill(0, kept);
    rest[kept] = 0x80;
    const view = new DataView(rest.buffer);
    view.setUint32(end - 8, Math.floor(length / 0x20000000));
    view.setUint32(end - 4, (length * 8) % 0x100000000);
    run(rest, 0, end);
    return hexOf(own);
  };
  return { add, hex };
}

/** The hash that a state is, in lower-case hex. */
export const hexOf = (state: Int32Array): string => {
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
};

/** Takes the block of `view` at `at` into a state of eight words. */
export function compress(s: Int32Array, view: DataView, at: number): void {
  const w = words;
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
  let a = s[0] as number;
  let b = s[1] as number;
  let c = s[2] as number;
  let d = s[3] as number;
  let e = s[4] as number;
  let f = s[5] as number;
  let g = s[6] as number;
  let h = s[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  s[0] = (s[0] as number) + a;
  s[1] = (s[1] as number) + b;
  s[2] = (s[2] as number) + c;
  s[3] = (s[3] as number) + d;
  s[4] = (s[4] as number) + e;
  s[5] = (s[5] as number) + f;
  s[6] = (s[6] as number) + g;
  s[7] = (s[7] as number) + h;
}
