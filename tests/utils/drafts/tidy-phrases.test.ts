import { expect, it } from 'vitest';
import { checkDraft } from '../../../utils/drafts/check.ts';

const found = (text: string) =>
  checkDraft(text, { marketplace: 'ebay' }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Please give me your phone number, it is urgent', 'give me your phone number'],
  ['Ich bitte um Rückruf', 'bitte um Rückruf'],
  ['Avez-vous une adresse mail où vous écrire ? La pièce jointe ne passe pas.', 'une adresse mail où vous écrire'],
  ['I can pay you directly, without eBay', 'pay you directly, without eBay'],
  ['Posso pagare direttamente a lei senza eBay', 'pagare direttamente a lei senza eBay'],
])('%s: one wish is one finding, without the polite word before it', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it('a name that begins like a word is whole', () => {
  expect(found('мой ник там sergey_ekb74')).toEqual(['sergey_ekb74']);
});
