import { describe, expect, it } from 'vitest';
import { measure, reportOf, textsOf } from './private-texts.ts';

/** Shares that are reached on texts the finder was not made with; what is reached on the others is no measure. */
const FLOORS = { phone: 0.95, email: 0.95, address: 0.95, name: 0.95, number: 0.95 };

describe.each(['dev', 'held'] as const)('private parts of labelled texts: %s', (half) => {
  it('most are found, and hardly anything else is', async () => {
    const score = await measure(textsOf(half));
    console.info(`${half}\n${reportOf(score)}`);
    for (const [kind, floor] of Object.entries(FLOORS))
      expect((score.parts[kind]?.whole ?? 0) / (score.parts[kind]?.all ?? 1), kind).toBeGreaterThanOrEqual(floor);
    expect(score.found.right / score.found.all).toBeGreaterThanOrEqual(0.96);
    expect(score.clean.quiet / score.clean.all).toBeGreaterThanOrEqual(0.96);
  });

  it('no number of an order or of a parcel is found', async () => {
    const { remarks } = await measure(textsOf(half));
    const wrong = remarks.filter((remark) =>
      /^WRONG .*(?:order|track|suivi|commande|Sendung|订单|运单|трек|追跡|주문|заказ)/i.test(remark),
    );
    expect(wrong).toEqual([]);
  });
});
