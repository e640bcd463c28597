import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../utils/drafts/check.ts';

const found = (text: string) =>
  checkDraft(text, { marketplace: 'aliexpress' }).map(
    ({ category, start, end }) => `${category}: ${text.slice(start, end)}`,
  );

/** Something of `category` is found which covers `part`. */
const covers = (text: string, category: string, part: string) =>
  expect(found(text).find((line) => line.startsWith(category) && line.includes(part)) ?? found(text)).toContain(part);

describe('deals outside the marketplace', () => {
  it.each([
    ['Can we deal off-platform? off the site is cheaper for both', 'off the site'],
    ['could I order directly from you next time', 'order directly from you'],
    ['cut out the middleman and I pay cash', 'cut out the middleman'],
    ['I want to buy through you, not through eBay', 'not through eBay'],
    ['would you do a private sale for 90?', 'private sale'],
    ['sell it to me privately', 'privately'],
    ['lets do the deal without the platform', 'without the platform'],
    ['On le fait sans passer par Vinted ?', 'sans passer par Vinted'],
    ['Je vous paie directement, ça évite la commission', 'paie directement'],
    ['on évite les frais Vinted', 'évite les frais Vinted'],
    ['te compro directo a vos, sin Mercado Libre', 'directo a vos'],
    ['lo cerramos por fuera y te ahorras la comisión', 'por fuera'],
    ['Kann ich direkt bei Ihnen bestellen?', 'direkt bei Ihnen bestellen'],
    ['dann sparen Sie sich die Provision', 'sparen Sie sich die Provision'],
    ['fecha comigo por fora que eu pago na hora', 'por fora'],
    ['dá pra fugir da taxa da Shopee?', 'fugir da taxa da Shopee'],
    ['ci mettiamo d’accordo fuori da Subito?', 'fuori da Subito'],
    ['le pago direttamente a lei', 'pago direttamente a lei'],
    ['давайте мимо Авито, скину на карту', 'мимо Авито'],
    ['могу оплатить вам напрямую', 'оплатить вам напрямую'],
    ['我們線下交易好嗎', '線下交易'],
    ['可以直接跟你买吗', '直接跟你买'],
    ['能不能跳过平台', '跳过平台'],
    ['ممكن اشتري منك مباشرة؟', 'اشتري منك مباشرة'],
    ['خلينا نتعامل من غير الموقع', 'من غير الموقع'],
  ])('%s', (text, part) => covers(text, 'offplatform', part));
});

describe('ordinary words beside them', () => {
  it.each([
    'Is the bed sold without platform? Shoes with platform are fine.',
    'Can you ship directly from stock, outside of the box it is ugly.',
    'I got 20% off AliExpress coupon and it fell off the platform.',
    'Is the lens without hood? The bulb must work without the app.',
    'How can I avoid customs fees? Please avoid the delivery fees.',
    'The direct flight took long, is it a private label product?',
    'Does the remote work outside? I left it outside.',
    'Les assiettes sans bol, la livraison directe, hors gel',
    'Comment éviter les frais de douane ?',
    'Zapatos sin plataforma y compresas sin alas',
    '¿Envían directamente desde España?',
    'La caja por fuera estaba bien, haga una foto por fuera',
    'Schuhe ohne Plateau, Versand direkt aus Deutschland, ohne Amazon-Karton',
    'Kann ich die Zollgebühren sparen?',
    'Comprei, por fora estava ok. O copo fica por fora da caixa.',
    'Assorbenti senza ali, scarpe senza piattaforma',
    'Lo metto fuori subito, il logo è fuori centro',
    'Лампа без озона, доставка напрямую из Китая',
    'Без приложения работает?',
    '线下店同款吗？从工厂直接发货吗？',
    'هل يعمل بدون التطبيق؟ الشحن مباشر من الصين؟',
  ])('clean: %s', (text) => expect(found(text)).toEqual([]));
});
