import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../utils/db/backup-file.ts';
import { db } from '../../../utils/db/index.ts';
import { signingKey } from '../../../utils/db/signing-key.ts';
import { isSigned } from '../../../utils/evidence/signature.ts';
import { emptyDatabase } from '../../database.ts';

beforeEach(emptyDatabase);

const FACTS = { version: '0.1.0', madeAt: 0, settings: {}, rules: [] };
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

  it('is in no backup', async () => {
    await signingKey();
    const backup = await (await makeBackup(FACTS, undefined, () => undefined)).text();
    expect(backup).not.toMatch(/signingKey|privateKey/);
  });

  it('lasts as long as the page where the browser keeps no keys', async () => {
    const put = vi.spyOn(db.facts, 'put').mockRejectedValue(new DOMException('no keys', 'DataCloneError'));
    const first = await signingKey();
    const again = await signingKey();
    put.mockRestore();
    expect(again.publicKey).toEqual(first.publicKey);
    expect(await isSigned(bytes, await again.sign(bytes), first.publicKey)).toBe(true);
  });
});
