import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db/index.ts';
import { signingKey } from '../../../utils/db/signing-key.ts';
import { isSigned } from '../../../utils/evidence/signature.ts';
import { emptyDatabase } from '../../database.ts';

beforeEach(emptyDatabase);

const bytes = new TextEncoder().encode('a list of hashes');

describe('the key of this installation', () => {
  it('is made once, and signs what anyone can verify', async () => {
    const first = await signingKey();
    const again = await signingKey();
    expect(again.publicKey).toEqual(first.publicKey);
    expect(await isSigned(bytes, await again.sign(bytes), first.publicKey)).toBe(true);
    expect(await isSigned(new Uint8Array(3), await again.sign(bytes), first.publicKey)).toBe(false);
  });

  it('is one, also when two pages ask for the first time at once', async () => {
    const [one, other] = await Promise.all([signingKey(), signingKey()]);
    expect(one.publicKey).toEqual(other.publicKey);
  });

  it('cannot be read, so that no backup can hold it', async () => {
    await signingKey();
    const keys = (await db.facts.get('signingKey'))?.value as CryptoKeyPair;
    expect(keys.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow();
  });
});
