import { describe, expect, it } from 'vitest';
import { checkIncoming } from '../../../utils/drafts/scams.ts';
import type { ScamCategory } from '../../../utils/drafts/terms/types.ts';

/** What sellers ask, as they write it, in several languages for each kind. */
const asks: Record<ScamCategory, string[]> = {
  close_dispute: [
    'Dear, kindly cancel your dispute and we refund you',
    'Merci de fermer le litige, on vous rembourse après',
    'Por favor retire la disputa, le enviamos otro',
    'Bitte schließen Sie den Streitfall',
    'Por favor, feche a disputa primeiro',
    'La prego di chiudere la controversia',
    'Пожалуйста, закройте спор',
    '请您先撤销纠纷',
    'من فضلك أغلق النزاع أولا',
    'Please c l o s e the dispute',
  ],
  cancel_order: [
    'Please cancel the order, we are out of stock',
    'Annulez la commande svp, plus de stock',
    'Cancele el pedido por favor',
    'Bitte stornieren Sie die Bestellung',
    'Отмените заказ, пожалуйста',
    '麻烦取消订单',
  ],
  pay_outside: [
    'You can pay us by PayPal, it is cheaper',
    'Payez-moi par virement, sans frais',
    'Págame por Bizum y te lo envío',
    'Überweisen Sie das Geld direkt auf mein Konto',
    'Переведите деньги на карту Сбербанка',
  ],
  confirm_early: [
    'Please confirm receipt now, the parcel comes later',
    'Confirmez la réception maintenant svp',
    'Confirme el recibo ahora, por favor',
    'Подтвердите получение сейчас',
    '请先确认收货',
  ],
  qr_or_link: ['Please scan the QR code to pay', 'Scannez ce QR code pour valider', '请扫这个二维码付款'],
  code_request: ['Please send me the verification code you got by SMS', 'Envoyez-moi le code reçu par SMS'],
  review_bribe: [
    'We give you 10 USD for a 5 star review',
    'Nous vous offrons 10 € pour un avis 5 étoiles',
    'Вернём 300 рублей за отзыв 5 звезд',
  ],
  fake_support: ['This is AliExpress support, your account will be blocked unless you verify it'],
  contact_outside: ['Please add me on WhatsApp +86 138 0013 8000', 'Contactez-moi sur WhatsApp'],
};

/** The same words where nothing is asked against the buyer's protection. */
const innocent = [
  'You can open a dispute if it does not arrive.',
  'Please do not close the dispute before you have your money back.',
  'After you receive the parcel, please confirm receipt.',
  'Once it arrives and all is fine, please confirm the delivery.',
  'Your order was not cancelled, it ships tomorrow.',
  'Do you want us to cancel the order?',
  'Please pay on AliExpress only.',
  'Never pay outside the platform.',
  'We will never ask you for a code.',
  'The coupon code is SAVE10.',
  'There is a QR code with the manual in the box.',
  'Honest reviews are welcome.',
  'Votre litige a été clôturé par AliExpress.',
  'La commande n’est pas annulée, elle part demain.',
  'Puede abrir una disputa si no llega.',
  'Wir haben die Bestellung nicht storniert.',
  'Se non arriva può aprire una controversia.',
  'Если посылка не придёт, откройте спор.',
  '如果没收到，您可以开纠纷。',
  'إذا لم تصل الشحنة يمكنك فتح نزاع.',
];

describe('what a seller asks for against protection', () => {
  it.each(Object.entries(asks))('%s', (category, texts) => {
    const missed = texts.filter(
      (text) => !checkIncoming(text, { marketplace: 'aliexpress' }).some((finding) => finding.category === category),
    );
    expect(missed).toEqual([]);
  });

  it('is not seen where it is not', () => {
    expect(innocent.filter((text) => checkIncoming(text, { marketplace: 'aliexpress' }).length > 0)).toEqual([]);
  });

  it('is marked where it stands, from the verb on', () => {
    const text = '🙏 Dear friend, close the dispute please';
    const [finding] = checkIncoming(text, { marketplace: 'aliexpress' });
    expect(text.slice(finding?.start, finding?.end)).toContain('close the dispute');
    expect(finding).toMatchObject({ category: 'close_dispute', reason: 'scamReason_close_dispute' });
  });

  it('is looked for in a very long text without hanging', () => {
    expect(checkIncoming('please close '.repeat(2_000), { marketplace: 'aliexpress' })).toEqual([]);
  });
});
