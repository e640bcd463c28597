import { crc32 as known } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../../utils/zip/crc32.ts';

it('is the checksum that ZIP has, of any bytes, also piece by piece', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat({ max: 70 }), (bytes, cut) => {
      expect(crc32(bytes)).toBe(known(bytes));
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(known(bytes));
    }),
  );
});
