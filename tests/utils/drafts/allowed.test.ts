import { expect, it } from 'vitest';
import { allowedName, allowedOn, marketplaceName } from '../../../utils/drafts/allowed.ts';
import { checkDraft } from '../../../utils/drafts/check.ts';

const aliexpress = { marketplace: 'aliexpress' };

it.each([
  ['Add me on WhatsApp', 'whatsapp'],
  ['Look at https://www.Example.com/lamp', 'https://www.example.com/lamp'],
])('"%s": only that is allowed, no whole kind', (text, name) => {
  const [finding] = checkDraft(text, aliexpress);
  expect(finding && allowedName(finding, text)).toBe(name);
  expect(checkDraft(text, { ...aliexpress, allowed: [name] })).toEqual([]);
});

it('is told apart by marketplace', () => {
  const list = [
    { term: 'wechat', marketplace: 'aliexpress' },
    { term: 'paypal', marketplace: 'ebay' },
  ];
  expect(allowedOn(list, 'ebay')).toEqual(['paypal']);
});

it.each([
  ['aliexpress', 'AliExpress'],
  ['vinted', 'Vinted'],
  ['shop.example', 'shop.example'],
])('%s is called %s', (id, name) => expect(marketplaceName(id)).toBe(name));
