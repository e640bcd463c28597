import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../utils/drafts/check.ts';
import { composeMessage, findBlanks, languages, scenarios, scenariosFor } from '../../../utils/scenarios/index.ts';
import type { Variable } from '../../../utils/scenarios/types.ts';

const FACTS: Record<Variable, string> = {
  title: 'LED desk lamp with clamp, warm white, 10 W',
  listingId: '1005004567890123',
  orderId: '8123456789012345',
  sellerName: 'Sunny Home Store',
  trackingNumber: 'LP00123456789CN',
  protectionEnds: '2026-12-08',
  country: 'France',
  size: 'M, 92-70-98',
  quantity: '3',
  problem: 'the switch is broken',
  statusText: 'Returned to sender',
  orderDate: '14/10/2026',
  writtenOn: 'November 3, 2026',
};
const every = languages.flatMap(({ code }) => scenarios.map(({ id }) => ({ code, id })));

describe('composeMessage', () => {
  it.each(every)('$id in $code: no blank, no template mark and nothing a marketplace blocks', ({ id, code }) => {
    const { text, blanks } = composeMessage(id, code, FACTS);
    expect(blanks).toEqual([]);
    expect(text).not.toMatch(/[{}[\]‹›]/);
    for (const marketplace of ['aliexpress', 'ebay', 'vinted', 'fiverr']) {
      expect(checkDraft(text, { marketplace, language: code })).toEqual([]);
    }
  });

  it.each(every)('$id in $code without facts: blanks are where it says, and it is still clean', ({ id, code }) => {
    const { text, blanks } = composeMessage(id, code, {});
    expect(findBlanks(text)).toEqual(blanks);
    for (const { start, end } of blanks) expect(text.slice(start, end)).toMatch(/^‹[^‹›]+›$/);
    expect(text).not.toMatch(/[{}[\]]|undefined| {2}|\n\n/);
    expect(checkDraft(text, { marketplace: 'aliexpress' })).toEqual([]);
  });

  it('asks for the size when it is not known', () => {
    const { text, blanks } = composeMessage('size', 'en', { title: 'Rain jacket' });
    expect(text).toContain('I have a question about this item: Rain jacket.');
    expect(blanks.map(({ name }) => name)).toEqual(['size']);
  });

  it('leaves an optional sentence out cleanly', () => {
    expect(composeMessage('late', 'fr', { orderId: '1' }).text).toBe(
      'Bonjour,\nMa commande 1 n’est pas encore arrivée et elle a beaucoup de retard.\nMerci de vérifier où est le colis et de me dire quand il arrivera.\nMerci !',
    );
  });

  it('takes facts literally, in one line, and shortens keyword titles', () => {
    const odd = composeMessage('real-photos', 'en', { title: 'Case {orderId} [new]\n‹x› $& 灯' }).text;
    expect(odd).toContain('this item: Case {orderId} [new] x $& 灯.');
    const long = composeMessage('real-photos', 'en', { title: 'lamp '.repeat(40) }).text;
    expect(long).toContain('lamp…');
    expect(long.length).toBeLessThan(400);
  });

  it('falls back to English and knows regional codes', () => {
    expect(composeMessage('late', 'pl', FACTS).text).toMatch(/^Hello/);
    expect(composeMessage('late', 'fr-CA', FACTS).text).toMatch(/^Bonjour/);
  });

  it('never asks for an e-mail address', () => {
    for (const { id, code } of every) expect(composeMessage(id, code, FACTS).text).not.toMatch(/mail|phone|téléphone/i);
  });
});

describe('blanks', () => {
  it('finds the ones left after the buyer edited the text', () => {
    const { text } = composeMessage('size', 'en', {});
    const edited = `PS: ‹not ours›. ${text}`;
    expect(findBlanks(edited).map(({ name, start }) => [name, edited.slice(start, start + 5)])).toEqual([
      ['size', '‹your'],
    ]);
  });
});

describe('scenariosFor', () => {
  it('suggests what fits the page first and hides nothing', () => {
    expect(scenariosFor('product')[0]?.id).toBe('real-photos');
    expect(
      scenariosFor('order')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['delivery-address', 'tracking-number']);
    expect(scenariosFor('order')).toHaveLength(scenarios.length);
    expect(scenariosFor(undefined)).toEqual(scenarios);
  });

  it('offers answers to what a seller asks for where the seller can have asked', () => {
    const answers = (page: 'product' | 'store' | 'messages') =>
      scenariosFor(page).filter(({ group }) => group === 'seller-asks').length;
    expect(answers('product')).toBe(0);
    expect(answers('store')).toBe(0);
    expect(answers('messages')).toBeGreaterThan(7);
  });
});
