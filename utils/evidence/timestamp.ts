/**
 * Time stamps of RFC 3161: an authority signs that it saw a hash at a time. Only the hash leaves the browser. Whether the
 * authority is to be trusted is not decided here: `openssl ts -verify` does it with its root certificate.
 */
import type { Instant } from '../chats/model.ts';
import {
  bytesOf,
  contentOf,
  type Der,
  der,
  derInteger,
  hexOf,
  inside,
  integerOf,
  OCTETS,
  oidOf,
  readDer,
  SEQUENCE,
  timeOf,
} from './timestamp-der.ts';
import { whoSigned } from './timestamp-signature.ts';

/** What an authority answered. */
export interface StampAnswer {
  /** It stamped the hash; otherwise `said` may tell why not. */
  granted: boolean;
  /** `PKIStatus` of RFC 3161, 2.4.2: 0 granted, 1 granted with changes, 2 rejected … */
  status: number;
  said?: string;
  stamp?: Stamp;
}

/** What a time stamp says. */
export interface Stamp {
  /** Lower-case hex of what was hashed, and how: `2.16.840.1.101.3.4.2.1` is SHA-256. */
  imprint: string;
  algorithm: string;
  at: Instant;
  /** Lower-case hex. */
  serial: string;
  nonce?: string;
  /** The token, a CMS `SignedData`. */
  token: Uint8Array<ArrayBuffer>;
}

/** What is found of a time stamp. `wrong`: why it proves nothing; absent when all fits that can be checked without a list of trusted authorities. */
export interface StampVerdict {
  at?: Instant;
  /** Name of the authority as its certificate tells it. */
  authority?: string;
  wrong?: StampFault;
}

/**
 * Not readable; refused; of another hash; answer to another question; signature or certificate do not fit; signed in a way that
 * can only be checked elsewhere.
 */
export type StampFault = 'unreadable' | 'refused' | 'imprint' | 'nonce' | 'signature' | 'method';

export const SHA256 = '2.16.840.1.101.3.4.2.1';
const SHA256_OID = Uint8Array.of(0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const STAMP_INFO = '1.2.840.113549.1.9.16.1.4';

/**
 * What is sent to an authority for a SHA-256 (hex): `TimeStampReq` of RFC 3161, 2.4.1, with `nonce` (random bytes, 8 are usual) and asking
 * for its certificate. As `application/timestamp-query`.
 */
export function stampRequest(sha256: string, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const hash = bytesOf(sha256);
  if (hash.length !== 32) throw new Error('no SHA-256');
  const imprint = der(SEQUENCE, der(SEQUENCE, SHA256_OID, der(0x05)), der(OCTETS, hash));
  return der(SEQUENCE, derInteger(Uint8Array.of(1)), imprint, derInteger(nonce), der(0x01, Uint8Array.of(0xff)));
}

/** What an authority answered (`application/timestamp-reply`); throws when it is no such answer. */
export function readAnswer(bytes: Uint8Array<ArrayBuffer>): StampAnswer {
  const [info, token] = inside(readDer(bytes), SEQUENCE);
  const [code, texts] = inside(info, SEQUENCE);
  const status = Number.parseInt(integerOf(code), 16);
  const granted = status < 2 && token !== undefined;
  const said =
    texts?.tag === SEQUENCE ? inside(texts, SEQUENCE).map(({ content }) => new TextDecoder().decode(content)) : [];
  return {
    granted,
    status,
    ...(said.length > 0 && { said: said.join(' ').slice(0, 500) }),
    ...(granted && { stamp: readToken(token as Der) }),
  };
}

/** The `TSTInfo` of a token (RFC 3161, 2.4.2). */
function readToken(token: Der): Stamp {
  const { content, type } = signedContent(token);
  if (type !== STAMP_INFO) throw new Error('no time stamp');
  const [, , imprint, serial, at, ...rest] = inside(readDer(content), SEQUENCE);
  const [algorithm, hash] = inside(imprint, SEQUENCE);
  const nonce = rest.find(({ tag }) => tag === 0x02);
  return {
    imprint: hexOf(contentOf(hash, OCTETS)),
    algorithm: oidOf(inside(algorithm, SEQUENCE)[0]),
    at: timeOf(at),
    serial: integerOf(serial),
    ...(nonce && { nonce: integerOf(nonce) }),
    token: token.whole,
  };
}

/** What a CMS `SignedData` (RFC 5652, 5.1) holds: the signed content, and the parts a signature is checked with. */
function signedContent(token: Der): { type: string; content: Uint8Array<ArrayBuffer>; parts: Der[] } {
  const [name, data] = inside(token, SEQUENCE);
  if (oidOf(name) !== SIGNED_DATA) throw new Error('not signed');
  const parts = inside(inside(data, 0xa0)[0], SEQUENCE);
  const [type, content] = inside(parts[2], SEQUENCE);
  return { type: oidOf(type), content: contentOf(inside(content, 0xa0)[0], OCTETS), parts };
}

/**
 * Whether an answer is a time stamp of a SHA-256 (hex), and of this request where its `nonce` is known; by the signature of the
 * certificate that lies in it. Never throws.
 */
export async function checkStamp(
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
  nonce?: Uint8Array,
): Promise<StampVerdict> {
  try {
    const { stamp } = readAnswer(bytes);
    if (!stamp) return { wrong: 'refused' };
    const { at } = stamp;
    if (stamp.algorithm !== SHA256 || stamp.imprint !== sha256.toLowerCase()) return { at, wrong: 'imprint' };
    if (nonce && stamp.nonce !== integerOf(readDer(derInteger(nonce)))) return { at, wrong: 'nonce' };
    const { content, parts } = signedContent(readDer(stamp.token));
    const signer = await whoSigned(content, parts, STAMP_INFO, at);
    return typeof signer === 'string' ? { at, wrong: signer } : { at, authority: signer.name };
  } catch {
    return { wrong: 'unreadable' };
  }
}
