import { newKeys, type Signer, signerOf } from '../evidence/signature.ts';
import { db } from './index.ts';

/** A fact of the database, not of the archive: in no backup and no second copy. A key that cannot be read cannot be copied either. */
const NAME = 'signingKey';

/** Where the browser keeps no keys, one for as long as the page lives. */
let ofThisPage: CryptoKeyPair | undefined;

/**
 * The key that signs what this installation makes: made on first use, and kept by the browser so that not even Parley can read
 * it. Where the browser keeps no keys (Firefox in private windows), or lost them with its database, a new one is made.
 */
export async function signingKey(): Promise<Signer> {
  const kept = await keptKeys();
  if (kept ?? ofThisPage) return signerOf((kept ?? ofThisPage) as CryptoKeyPair);
  const made = await newKeys();
  try {
    // Another page may have been faster: there is one key for all.
    const keys = await db.transaction('rw', db.facts, async () => {
      const other = await keptKeys();
      if (!other) await db.facts.put({ name: NAME, value: made });
      return other ?? made;
    });
    return signerOf(keys);
  } catch {
    ofThisPage ??= made;
    return signerOf(ofThisPage);
  }
}

async function keptKeys(): Promise<CryptoKeyPair | undefined> {
  const keys = (await db.facts.get(NAME))?.value as Partial<CryptoKeyPair> | undefined;
  return keys?.privateKey && keys.publicKey ? (keys as CryptoKeyPair) : undefined;
}
