import { newKeys, type Signer, signerOf } from '../evidence/signature.ts';
import { db } from './index.ts';

/** A fact of the database, not of the archive: in no backup and no second copy. A key that cannot be read cannot be copied either. */
const NAME = 'signingKey';

/**
 * The key that signs what this installation makes: made on first use, and kept by the browser so that not even Parley can read
 * it. Where the browser keeps no keys, or lost them with its database, the next pack is signed with a new one.
 */
export async function signingKey(): Promise<Signer> {
  const kept = (await db.facts.get(NAME))?.value as CryptoKeyPair | undefined;
  if (kept) return signerOf(kept);
  const made = await newKeys();
  // Another page may have been faster: there is one key for all.
  const keys = await db.transaction('rw', db.facts, async () => {
    const other = (await db.facts.get(NAME))?.value as CryptoKeyPair | undefined;
    if (!other) await db.facts.add({ name: NAME, value: made });
    return other ?? made;
  });
  return signerOf(keys);
}
