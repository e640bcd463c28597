/** Encrypts a backup with a passphrase in the age format (https://age-encryption.org/v1), as a stream both ways. */
import { Decrypter, Encrypter } from 'age-encryption';

/**
 * scrypt takes 2^17 * 1 KiB = 128 MiB of memory and about a second: what a phone can still give. age's own choice, 2^18,
 * would take 256 MiB.
 */
const WORK = 17;
/** Files of other tools: more memory than 256 MiB is not given to a file that merely asks for it. */
const MOST_WORK = 18;

const INTRO = 'age-encryption.org/v1\n';

/** Whether the file is one of the age format. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await file.slice(0, INTRO.length).text()) === INTRO;
}

/** The encrypted bytes of `plain`; `work` is the binary logarithm of scrypt's. */
export function encrypt(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  work = WORK,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(plain);
}

/**
 * The bytes that were encrypted, or why there are none. Of a file that was cut or changed the stream fails where that shows,
 * so nothing may be believed before its end.
 */
export async function decrypt(
  file: Blob,
  passphrase: string,
): Promise<ReadableStream<Uint8Array> | 'wrongPassphrase' | 'damaged' | 'otherKey'> {
  const header = await file.slice(0, 1_000).text();
  if (!header.includes('\n--- ')) return header.includes('-> scrypt ') ? 'damaged' : 'otherKey';
  const work = /^-> scrypt [A-Za-z0-9+/]+ (\d{1,2})$/m.exec(header)?.[1];
  if (work === undefined || Number(work) > MOST_WORK) return 'otherKey';
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await decrypter.decrypt(file.stream());
  } catch (error) {
    return error instanceof Error && /no identity matched/.test(error.message) ? 'wrongPassphrase' : 'damaged';
  }
}
