import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/drafts/fold.ts';
import { digitZones } from '../../../utils/drafts/zones.ts';

const zonesOf = (text: string) => digitZones(fold(text)).map(({ part }) => part.plain);

describe('where numbers are looked for', () => {
  it('nowhere without digits enough', () => {
    expect(zonesOf('Two of the 3 lamps, 12 cm high, are broken')).toEqual([]);
  });

  it('around digits, and far enough to read what is said of them', () => {
    const long = 'Nothing to see here. '.repeat(20);
    const [zone = '', ...others] = zonesOf(`${long}my telephone is 06 12 34 56 78 until five${long}`);
    expect(others).toEqual([]);
    expect(zone).toContain('my telephone is 06 12 34 56 78 until five');
    expect(zone.length).toBeLessThan(250);
  });

  it('cuts no word, and knows where its parts stood', () => {
    const piece = fc.oneof(fc.constantFrom('1', '22', '+', ' ', 'é', 'word', '.'), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const whole = fold(pieces.join(''));
        for (const { part, from } of digitZones(whole)) {
          expect(whole.plain.startsWith(part.plain, from)).toBe(true);
          expect([...part.start]).toEqual([...whole.start.subarray(from, from + part.plain.length)]);
        }
      }),
    );
  });
});
