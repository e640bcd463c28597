import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStamp, readAnswer, stampRequest } from '../../../utils/evidence/timestamp.ts';
import { makeTimeAuthority } from '../../time-authority.ts';

const SUM = createHash('sha256').update('the sums of a pack').digest('hex');
const OTHER = createHash('sha256').update('other sums').digest('hex');
const NONCE = Uint8Array.of(0, 200, 3, 4, 5, 6, 7, 8);

describe.each(['rsa', 'P-256', 'P-384'] as const)('a time stamp of an authority with a key of %s', (kind) => {
  const authority = makeTimeAuthority(kind);
  afterAll(() => authority.remove());
  const answer = new Uint8Array(authority.answer(stampRequest(SUM, NONCE)));

  it('is asked for as openssl understands it, and openssl verifies it', () => {
    expect(authority.verifies(answer, SUM)).toBe(true);
    expect(authority.verifies(answer, OTHER)).toBe(false);
  });

  it('says when, and by whom', async () => {
    const before = Date.now() - 60_000;
    const { stamp, ...said } = readAnswer(answer);
    expect(said).toEqual({ granted: true, status: 0 });
    expect(stamp).toMatchObject({ imprint: SUM, nonce: 'c8030405060708' });
    const verdict = await checkStamp(answer, SUM, NONCE);
    expect(verdict).toEqual({ at: stamp?.at, authority: 'Parley Test Time' });
    expect(verdict.at).toBeGreaterThan(before);
    expect(verdict.at).toBeLessThan(Date.now() + 60_000);
  });

  it('is of that hash and that request only', async () => {
    expect((await checkStamp(answer, OTHER)).wrong).toBe('imprint');
    expect((await checkStamp(answer, SUM, Uint8Array.of(1))).wrong).toBe('nonce');
    expect((await checkStamp(answer, SUM.toUpperCase())).wrong).toBeUndefined();
  });

  it('is not taken when a byte of it was changed, whichever', async () => {
    const { stamp } = readAnswer(answer);
    const taken: number[] = [];
    for (let at = 0; at < answer.length; at += 1) {
      const changed = answer.slice();
      changed[at] = (changed[at] as number) ^ 1;
      const verdict = await checkStamp(changed, SUM, NONCE);
      if (!verdict.wrong && verdict.at !== stamp?.at) taken.push(at);
    }
    // What is not signed (the status, certificates of others, the way of signing) cannot change what is said.
    expect(taken).toEqual([]);
  });
});

describe('an answer', () => {
  it('that refuses says why', async () => {
    // PKIStatus 2, "no"
    const refused = Uint8Array.from(Buffer.from('300b30090201023004' + '0c026e6f', 'hex'));
    expect(readAnswer(refused)).toEqual({ granted: false, status: 2, said: 'no' });
    expect(await checkStamp(refused, SUM)).toEqual({ wrong: 'refused' });
  });

  it.each([
    ['nothing', ''],
    ['a page', Buffer.from('<!doctype html><title>502</title>').toString('hex')],
    ['a length without end', '3080'],
    ['a length beyond the end', '3084ffffffff'],
    ['a granted one without a stamp', '30053003020100'],
    ['values in values', '30'.repeat(200)],
  ])('that is %s is no stamp', async (_, hex) => {
    expect((await checkStamp(Uint8Array.from(Buffer.from(hex, 'hex')), SUM)).wrong).toMatch(/unreadable|refused/);
  });

  it('is only asked for with a SHA-256', () => {
    expect(() => stampRequest('abc', NONCE)).toThrow();
    expect(() => stampRequest(SUM.slice(2), NONCE)).toThrow();
  });
});
