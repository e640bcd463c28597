import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/drafts/fold.ts';
import { matchNumbers } from '../../../utils/drafts/numbers.ts';
import { matchSpelledNumbers, NUMBER_SIGNS, NUMBER_WORDS } from '../../../utils/drafts/spelled-numbers.ts';
import { digitZones, numberWordZones } from '../../../utils/drafts/zones.ts';

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

  it('hides no number, in digits or in words', () => {
    const filler = fc.constantFrom(
      'call me on',
      'my number is',
      'لو سمحت',
      '我的电话',
      'pieces',
      'please, the red lamp',
    );
    const digits = fc.stringMatching(/^[+(]?\d{1,5}$/);
    const words = fc.constantFrom(...NUMBER_WORDS);
    const signs = fc.array(fc.constantFrom(...NUMBER_SIGNS), { maxLength: 9 }).map((all) => all.join(''));
    const part = fc.oneof({ weight: 1, arbitrary: filler }, { weight: 4, arbitrary: fc.oneof(digits, words, signs) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.constantFrom(' ', '-', ', '), (parts, gap) => {
        const whole = fold(parts.join(gap));
        const found = new Set<string>();
        for (const zone of digitZones(whole))
          for (const { from, to } of matchNumbers(zone.part)) found.add(`${zone.from + from} ${zone.from + to}`);
        for (const zone of numberWordZones(whole))
          for (const { from, to } of matchSpelledNumbers(zone.part.plain))
            found.add(`${zone.from + from} ${zone.from + to}`);
        for (const { from, to } of [...matchNumbers(whole), ...matchSpelledNumbers(whole.plain)])
          expect(found).toContain(`${from} ${to}`);
      }),
    );
  });
});
