/** The signature of a CMS `SignedData` (RFC 5652), by the certificate that lies in it. */
import type { Instant } from '../chats/model.ts';
import {
  contentOf,
  type Der,
  hexOf,
  inside,
  integerOf,
  OCTETS,
  oidOf,
  readAll,
  readDer,
  SEQUENCE,
  SET,
  timeOf,
} from './timestamp-der.ts';

const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
/** Signature algorithms that name their hash themselves (RFC 8017, RFC 5758). */
const SIGNED_WITH: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const CURVES: Record<string, [name: string, bytes: number]> = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
  '1.3.132.0.35': ['P-521', 66],
};
const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const KEY_USAGE = '2.5.29.37';
/** `id-kp-timeStamping`, DER. RFC 3161, 2.3: an authority's certificate allows this and nothing else. */
const STAMPING = '06082b06010505070308';

interface Certificate {
  serial: string;
  name: string;
  from: Instant;
  to: Instant;
  key: Uint8Array<ArrayBuffer>;
  mayStamp: boolean;
  whole: Uint8Array<ArrayBuffer>;
}

/**
 * Name of whoever signed `content`, as the certificate says that lies in `parts` (of the `SignedData`). `signature`: signature,
 * attributes or certificate do not fit; `method`: they are of a kind that browsers cannot check. The certificate must be one for
 * time stamps and valid at `at`. Throws when something is malformed.
 */
export async function whoSigned(
  content: Uint8Array<ArrayBuffer>,
  parts: Der[],
  type: string,
  at: Instant,
): Promise<{ name: string } | 'signature' | 'method'> {
  const certificates = (parts.find(({ tag }) => tag === 0xa0)?.content ?? new Uint8Array()) as Uint8Array<ArrayBuffer>;
  const known = readAll(certificates)
    .filter(({ tag }) => tag === SEQUENCE)
    .map(certificateOf);
  const [signer] = inside(parts.at(-1), SET);
  const [, who, algorithm, attributes, method, signature] = inside(signer, SEQUENCE);
  const hash = HASHES[oidOf(inside(algorithm, SEQUENCE)[0])];
  if (!hash) return 'method';
  if (attributes?.tag !== 0xa0) return 'signature';
  const said = new Map(readAll(attributes.content).map((each) => attribute(each)));
  if (oidOf(said.get(CONTENT_TYPE)) !== type) return 'signature';
  const digest = new Uint8Array(await crypto.subtle.digest(hash, content));
  if (hexOf(contentOf(said.get(MESSAGE_DIGEST), OCTETS)) !== hexOf(digest)) return 'signature';
  const serial = who?.tag === SEQUENCE ? integerOf(inside(who, SEQUENCE)[1]) : undefined;
  for (const certificate of known) {
    if (serial !== undefined && certificate.serial !== serial) continue;
    if (!certificate.mayStamp || at < certificate.from || at > certificate.to) continue;
    if (!(await isNamed(said, certificate))) continue;
    // The attributes are signed as the SET that they are (RFC 5652, 5.4).
    const signed = attributes.whole.slice();
    signed[0] = SET;
    const found = await fits(certificate.key, method, hash, contentOf(signature, OCTETS), signed);
    if (found !== false) return found === true ? { name: certificate.name } : found;
  }
  return 'signature';
}

function attribute(each: Der): [string, Der | undefined] {
  const [name, values] = inside(each, SEQUENCE);
  return [oidOf(name), inside(values, SET)[0]];
}

/** Whether the signed attributes name this very certificate (RFC 5035, 3 and RFC 2634, 5.4), as RFC 3161 asks. */
async function isNamed(said: ReadonlyMap<string, Der | undefined>, { whole }: Certificate): Promise<boolean> {
  const second = said.get(SIGNING_CERTIFICATE_V2);
  const value = second ?? said.get(SIGNING_CERTIFICATE);
  if (!value) return false;
  const fields = inside(inside(inside(value, SEQUENCE)[0], SEQUENCE)[0], SEQUENCE);
  const own = fields[0]?.tag === SEQUENCE ? HASHES[oidOf(inside(fields[0], SEQUENCE)[0])] : undefined;
  const named = fields.find(({ tag }) => tag === OCTETS);
  const digest = new Uint8Array(await crypto.subtle.digest(own ?? (second ? 'SHA-256' : 'SHA-1'), whole));
  return hexOf(contentOf(named, OCTETS)) === hexOf(digest);
}

/** RFC 5280, 4.1. */
function certificateOf({ content, whole }: Der): Certificate {
  const fields = inside(readAll(content)[0], SEQUENCE);
  if (fields[0]?.tag === 0xa0) fields.shift();
  const [serial, , , validity, subject, key] = fields;
  const [from, to] = inside(validity, SEQUENCE);
  const extensions = fields.find(({ tag }) => tag === 0xa3);
  const usage = (extensions ? inside(inside(extensions, 0xa3)[0], SEQUENCE) : [])
    .map((each) => inside(each, SEQUENCE))
    .find(([name]) => oidOf(name) === KEY_USAGE);
  return {
    serial: integerOf(serial),
    name: nameOf(subject),
    from: timeOf(from),
    to: timeOf(to),
    key: contentOfWhole(key),
    mayStamp: usage !== undefined && hexOf(readDer(contentOf(usage.at(-1), OCTETS)).content) === STAMPING,
    whole,
  };
}

function contentOfWhole(value: Der | undefined): Uint8Array<ArrayBuffer> {
  if (!value) throw new Error('no key');
  return value.whole;
}

/** The common name, or else the organisation. */
function nameOf(subject: Der | undefined): string {
  const names = inside(subject, SEQUENCE).flatMap((each) => inside(each, SET).map((pair) => inside(pair, SEQUENCE)));
  const found = [COMMON_NAME, ORGANISATION].map((wanted) => names.find(([name]) => oidOf(name) === wanted)?.[1]);
  return new TextDecoder().decode(found.find(Boolean)?.content ?? new Uint8Array()).slice(0, 200);
}

async function fits(
  key: Uint8Array<ArrayBuffer>,
  method: Der | undefined,
  hash: string,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean | 'method'> {
  const [kind, curve] = inside(inside(readDer(key), SEQUENCE)[0], SEQUENCE);
  const way = oidOf(inside(method, SEQUENCE)[0]);
  const used = way === RSA ? hash : SIGNED_WITH[way];
  if (!used) return 'method';
  if (oidOf(kind) === RSA) {
    const scheme = { name: 'RSASSA-PKCS1-v1_5', hash: used };
    const imported = await crypto.subtle.importKey('spki', key, scheme, false, ['verify']);
    return crypto.subtle.verify(scheme, imported, signature, signed);
  }
  const [namedCurve, size] = oidOf(kind) === EC ? (CURVES[oidOf(curve)] ?? []) : [];
  if (!namedCurve || !size) return 'method';
  const imported = await crypto.subtle.importKey('spki', key, { name: 'ECDSA', namedCurve }, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash: used }, imported, plainSignature(signature, size), signed);
}

/** `SEQUENCE { r, s }` as the two numbers of so many bytes that WebCrypto takes. */
function plainSignature(signature: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const numbers = inside(readDer(signature), SEQUENCE).map((each) => integerOf(each).padStart(size * 2, '0'));
  return Uint8Array.from(numbers.join('').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
