import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRightToLeft, mostlyLeftToRight, orderFor, turnedBack } from '../../../utils/evidence/pdf-order.ts';

const bare = (text: string) => text.replace(/[\u200E\u200F]/g, '');
const reversed = (text: string) => [...text].reverse().join('');

describe('a line in a PDF, turned back as programs do', () => {
  it('needs nothing where all goes one way', () => {
    expect(orderFor('Where is it?', 'Where is it?', true)).toBeUndefined();
    expect(orderFor('תודה רבה', reversed('תודה רבה'), true)).toBeUndefined();
  });

  it.each([
    'שלום, ההזמנה שלך נשלחה אתמול. תודה!',
    'مرحبا، تم شحن الطلب 8123 (نعم) اليوم.',
    'Order 12 says «שלום עולם» and more',
    'הזמנה 8123456789 של iPhone 15 (בדיקה).',
    '!שלום',
  ])('reads as it is written: %s', (text) => {
    for (const leftToRight of [true, false])
      expect(bare(turnedBack(orderFor(text, '', leftToRight) as string, leftToRight))).toBe(text);
  });

  it('does so for any mix of letters, numbers and signs', () => {
    const sign = fc.constantFrom(...'שלוםمرحباabc 123.,!?()-/%«»😀 你');
    const line = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(line, fc.boolean(), (text, leftToRight) => {
        const order = orderFor(text, '\u0000', leftToRight) as string;
        expect(bare(turnedBack(order, leftToRight))).toBe(text);
      }),
    );
  });

  it('counts which way a page goes', () => {
    expect(mostlyLeftToRight(['Buyer', 'שלום'])).toBe(true);
    expect(mostlyLeftToRight(['Buyer', 'שלום, תודה רבה'])).toBe(false);
    expect(hasRightToLeft('Bonjour 你好 😀')).toBe(false);
    expect(hasRightToLeft('ok مرحبا')).toBe(true);
  });
});
