import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A time-stamp authority of the tests' own, made with openssl. */
export interface TimeAuthority {
  /** Certificate of its root, PEM file: for `openssl ts -verify -CAfile`. */
  root: string;
  /** Answers a request of RFC 3161. */
  answer(request: Uint8Array): Buffer;
  /** Whether openssl takes an answer for a stamp of a SHA-256 (hex). */
  verifies(answer: Uint8Array, sha256: string): boolean;
  remove(): void;
}

const CONFIG = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Parley Test Root
[root]
basicConstraints = critical,CA:true
[stamping]
basicConstraints = critical,CA:false
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = here
[here]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
const KEYS = {
  rsa: ['-newkey', 'rsa:2048'],
  'P-256': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  /** A curve that no browser knows. */
  secp256k1: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
};

/** Makes an authority with a key of a kind. Throws where openssl is not installed. */
export function makeTimeAuthority(kind: keyof typeof KEYS = 'rsa'): TimeAuthority {
  const cwd = mkdtempSync(join(tmpdir(), 'parley-time-'));
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  writeFileSync(join(cwd, 'authority.cnf'), CONFIG);
  writeFileSync(join(cwd, 'serial'), '0A');
  const made = ['-config', 'authority.cnf', '-nodes', '-sha256'];
  openssl(
    'req',
    '-x509',
    ...KEYS[kind],
    ...made,
    '-days',
    '30',
    '-extensions',
    'root',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
  );
  openssl(
    'req',
    '-new',
    ...KEYS[kind],
    ...made,
    '-subj',
    '/CN=Parley Test Time',
    '-keyout',
    'time.key',
    '-out',
    'time.csr',
  );
  const signed = [
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-extfile',
    'authority.cnf',
  ];
  openssl('x509', '-req', '-in', 'time.csr', ...signed, '-extensions', 'stamping', '-out', 'time.pem');
  return {
    root: join(cwd, 'root.pem'),
    answer(request) {
      writeFileSync(join(cwd, 'request.tsq'), request);
      const asked = ['-queryfile', 'request.tsq', '-signer', 'time.pem', '-inkey', 'time.key', '-chain', 'root.pem'];
      openssl('ts', '-reply', '-config', 'authority.cnf', ...asked, '-out', 'answer.tsr');
      return readFileSync(join(cwd, 'answer.tsr'));
    },
    verifies(answer, sha256) {
      writeFileSync(join(cwd, 'checked.tsr'), answer);
      try {
        openssl('ts', '-verify', '-in', 'checked.tsr', '-digest', sha256, '-CAfile', 'root.pem');
        return true;
      } catch {
        return false;
      }
    },
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}
