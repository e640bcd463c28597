/** Signatures of packs: ECDSA on P-256 with SHA-256, as WebCrypto makes them and as openssl reads them. */
import { fromBase64, toBase64 } from './base64.ts';
import { sha256Hex } from './seal.ts';

/** Signs with a key that never leaves its place. */
export interface Signer {
  /** SPKI, as `openssl ec -pubin -inform DER` reads it. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** The raw signature of `bytes`: r and s, 32 bytes each. */
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

const KEY = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/** What stands in SPKI before the point of a P-256 key (RFC 5480, section 2): a key for elliptic curves, on this curve, both numbers in full. */
const BEFORE_POINT = Uint8Array.from(
  '30 59 30 13 06 07 2a 86 48 ce 3d 02 01 06 08 2a 86 48 ce 3d 03 01 07 03 42 00 04'.split(' '),
  (byte) => Number.parseInt(byte, 16),
);

/** A new key pair whose private half cannot be read by anyone. */
export const newKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(KEY, false, ['sign', 'verify']);

/** Signs with a pair of `newKeys`. */
export async function signerOf({ privateKey, publicKey }: CryptoKeyPair): Promise<Signer> {
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(SIGNATURE, privateKey, bytes)),
  };
}

/** Whether `signature` (raw) of `bytes` was made with the key, and the key is written in the one usual way; never throws. */
export async function isSigned(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    // Browsers overlook odd bits in front of the point: a key has one name only, so that none may be changed.
    if (publicKey.length !== BEFORE_POINT.length + 64 || BEFORE_POINT.some((byte, at) => byte !== publicKey[at]))
      return false;
    const key = await crypto.subtle.importKey('raw', publicKey.slice(BEFORE_POINT.length - 1), KEY, false, ['verify']);
    return await crypto.subtle.verify(SIGNATURE, key, signature, bytes);
  } catch {
    return false;
  }
}

/** What tells a key from others: lower-case hex SHA-256 of its SPKI bytes, as `openssl pkey -pubin -outform DER | sha256sum`. */
export const fingerprintOf = (publicKey: Uint8Array<ArrayBuffer>): Promise<string> => sha256Hex(publicKey);

/** A raw signature as openssl wants it: DER, a sequence of two integers (RFC 3279, section 2.2.3). */
export function derOf(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [raw.subarray(0, raw.length / 2), raw.subarray(raw.length / 2)].map(derInteger);
  const content = numbers.flatMap((number) => [0x02, number.length, ...number]);
  return Uint8Array.from([0x30, content.length, ...content]);
}

/** The raw signature of 64 bytes in a DER one, or `undefined` where it is not written in the one right way. */
export function rawOf(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const raw = new Uint8Array(64);
  const length = der[3] ?? 0;
  const [r, s] = [der.subarray(4, 4 + length), der.subarray(6 + length)];
  if (r.length > 33 || s.length > 33) return undefined;
  for (const [at, number] of [r, s].entries()) {
    const digits = number[0] === 0 ? number.subarray(1) : number;
    if (digits.length > 32) return undefined;
    raw.set(digits, 32 * (at + 1) - digits.length);
  }
  const again = derOf(raw);
  return again.length === der.length && again.every((byte, at) => byte === der[at]) ? raw : undefined;
}

/** The fewest bytes that hold a number, the first below 128 as the number is not negative. */
function derInteger(number: Uint8Array): number[] {
  const first = number.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? [0] : [...number.subarray(first)];
  return (digits[0] ?? 0) > 127 ? [0, ...digits] : digits;
}

/** The key as a text that openssl reads (RFC 7468). */
export const pemOf = (publicKey: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${toBase64(publicKey).replace(/.{64}(?!$)/g, '$&\n')}\n-----END PUBLIC KEY-----\n`;

/** The key in such a text, or `undefined`. */
export function keyOf(pem: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64(pem.split('\n').slice(1, -2).join(''));
  return bytes && pemOf(bytes) === pem ? bytes : undefined;
}
