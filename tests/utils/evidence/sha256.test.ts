import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import { sha256OfText } from '../../../utils/evidence/sha256.ts';
import { hasher } from '../../../utils/zip/sha256-pieces.ts';

it('hashes as the standard says (FIPS 180-4, its own examples)', () => {
  expect(sha256OfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256OfText('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
  expect(sha256OfText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('hashes any text as the browser does, of any length around the end of a block, one after the other', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.nat({ max: 2_000 }).map((n) => 'é'.repeat(n)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      expect(sha256OfText(each)).toBe(await sha256Hex(new TextEncoder().encode(each)));
    }),
    { numRuns: 1_000 },
  );
  for (const length of [54, 55, 56, 63, 64, 65, 119, 120, 4_000, 400_000, 1_200_000]) {
    const long = 'x'.repeat(length);
    expect(sha256OfText(long)).toBe(await sha256Hex(new TextEncoder().encode(long)));
  }
});

it('hashes pieces as the whole, however it is cut, also with two at work at once', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index * 7);
  const expected = createHash('sha256').update(bytes).digest('hex');
  for (const size of [1, 3, 55, 56, 63, 64, 65, 127, 128, 1000]) {
    const [one, other] = [hasher(), hasher()];
    for (let at = 0; at < bytes.length; at += size) {
      one.add(bytes.subarray(at, at + size));
      other.add(Uint8Array.of(at));
    }
    expect(one.hex()).toBe(expected);
  }
  expect(hasher().hex()).toBe(createHash('sha256').digest('hex'));
});
