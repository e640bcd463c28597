// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clockIn, clocksOf } from '../../../../utils/marketplaces/read/clocks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a sentence tells, as one short text. */
function told(text: string, language?: string): string | undefined {
  const clock = clockIn(text, language);
  if (!clock) return undefined;
  const { about, day, left, within } = clock;
  return [
    about,
    day ?? (within ? `${within.days} days of ${within.of}` : `${Math.round(((left ?? 0) / HOUR) * 10) / 10} h`),
  ].join(' ');
}

const page = (html: string, lang = 'en') => {
  const document = new DOMParser().parseFromString(`<html lang="${lang}"><body>${html}</body></html>`, 'text/html');
  return clocksOf({ url: new URL('https://www.aliexpress.com/'), document, root: document });
};
const short = (html: string, lang?: string) => page(html, lang).map(({ text }) => told(text, lang));

describe('a sentence of an order page', () => {
  it.each([
    ['Refund if no delivery before Sep 4, 2026', 'dispute 2026-09-04'],
    ['Buyer protection is active until September 4th, 2026 (PST)', 'dispute 2026-09-04'],
    ['Last day to open a dispute: Oct 1, 2026', 'dispute 2026-10-01'],
    ['Return or replace items: Eligible through March 5, 2027', 'return 2027-03-05'],
    ['Return window closes on Jan 31, 2027', 'return 2027-01-31'],
    ['Free returns within 15 days of receiving the item', 'return 15 days of receipt'],
    ['You can apply for a return/refund within 7 days of confirming receipt', 'return 7 days of receipt'],
    ['You may open a dispute within 90 days after delivery', 'dispute 90 days of delivery'],
    ['Open a dispute within 60 days from the order date if you do not receive it', 'dispute 60 days of order'],
    ['13 days 5 hours 12 minutes left to open a dispute', 'dispute 317.2 h'],
    ['Time left to confirm receipt: 12d 4h', 'confirm 292 h'],
    ['The order will be automatically confirmed in 2 days', 'confirm 48 h'],
    ['Buyer protection ends in 12:33:05', 'dispute 12.6 h'],
    ['Purchase protection: 3 days 12:33:05', 'dispute 84.6 h'],
    ['You have 2 days left to report an issue', 'dispute 48 h'],
    ['Tienes 4 días y 6 horas para abrir una disputa', 'dispute 102 h'],
    ['Hai ancora 4 giorni e 3 ore per aprire una controversia', 'dispute 99 h'],
    ['У вас есть ещё 4 дня 3 часа, чтобы открыть спор', 'dispute 99 h'],
    ['لديك 4 أيام و6 ساعات لفتح نزاع', 'dispute 102 h'],
    ['Anlaşmazlık açmak için 4 gün 6 saatiniz var', 'dispute 102 h'],
    [
      'If you don’t confirm receipt within 15 days of delivery, the order is completed by itself',
      'confirm 15 days of delivery',
    ],
    [
      'Wenn Sie den Erhalt nicht innerhalb von 15 Tagen nach Lieferung bestätigen, wird die Bestellung automatisch abgeschlossen',
      'confirm 15 days of delivery',
    ],
    ['如果您在送达后15天内未确认收货,系统将自动确认', 'confirm 15 days of delivery'],
    ['Automatische Empfangsbestätigung in 3 Tagen 4 Std.', 'confirm 76 h'],
    ['반품 기한: 2027년 1월 31일', 'return 2027-01-31'],
    ['המועד האחרון להחזרה: 31.1.2027', 'return 2027-01-31'],
    ['הגנת הקונה תסתיים בעוד 45 ימים', 'dispute 1080 h'],
    ['可退货至2027年1月31日', 'return 2027-01-31'],
    ['可退换至:2027年1月31日', 'return 2027-01-31'],
    ['İade talebi oluşturmak için 2 gün 5 saat 30 dakikanız var', 'return 53.5 h'],
    ['İtiraz için 3 haftanız kaldı', 'dispute 504 h'],
    ['If you don’t confirm within 3 days 5 hours, the order is confirmed automatically', 'confirm 77 h'],
    ['You have 7 days to open a dispute', 'dispute 168 h'],
    ['You will receive a full refund if it is not delivered before Sep 4, 2026', 'dispute 2026-09-04'],
    ['Return deadline: Jan 31, 2027', 'return 2027-01-31'],
    ['Auto-confirmation on Nov 20, 2026', 'confirm 2026-11-20'],
    ['Widerrufsfrist: 31.01.2027', 'return 2027-01-31'],
    ['Plazo de devolución: 31/01/2027', 'return 2027-01-31'],
    ['Délai de retour : 31/01/2027', 'return 2027-01-31'],
    ['Você tem 7 dias para abrir uma disputa', 'dispute 168 h'],
    ['Rückerstattung, falls nicht bis 4. Sept. 2026 geliefert', 'dispute 2026-09-04'],
    ['До конца срока защиты покупателя 10 дней', 'dispute 240 h'],
    ['可在2027年1月31日前退货', 'return 2027-01-31'],
    ['距离纠纷截止还有5天', 'dispute 120 h'],
    ['Anlaşmazlık açmak için 5 gününüz kaldı', 'dispute 120 h'],
    ['Sipariş 3 gün içinde otomatik olarak onaylanacak', 'confirm 72 h'],
    ['2026년 9월 4일까지 배송되지 않으면 환불', 'dispute 2026-09-04'],
    ['배송 완료 후 30일 이내 무료 반품', 'return 30 days of delivery'],
    ['3일 후 자동으로 구매 확정됩니다', 'confirm 72 h'],
    ['ניתן לפתוח מחלוקת תוך 15 ימים מקבלת ההזמנה', 'dispute 15 days of receipt'],
    ['سيتم تأكيد الطلب تلقائيًا خلال 3 أيام', 'confirm 72 h'],
    ['إرجاع مجاني خلال 30 يومًا بعد التسليم', 'return 30 days of delivery'],
    ['استرداد الأموال إذا لم يتم التسليم قبل 4 سبتمبر 2026', 'dispute 2026-09-04'],
    ['La protection de l’acheteur prend fin le 4 septembre 2026', 'dispute 2026-09-04'],
    ['Il vous reste 3 jours et 4 heures pour ouvrir un litige', 'dispute 76 h'],
    ['Réception confirmée automatiquement dans 4 j 2 h', 'confirm 98 h'],
    ['Vous avez 14 jours après la livraison pour retourner l’article', 'return 14 days of delivery'],
    ['Date limite de retour : 15/01/2027', 'return 2027-01-15'],
    ['Tienes hasta el 3/11/2026 para abrir una disputa', 'dispute 2026-11-03'],
    ['Puedes pedir un reembolso en los 15 días siguientes a la recepción', 'dispute 15 days of receipt'],
    ['Der Käuferschutz endet am 5.12.2026', 'dispute 2026-12-05'],
    ['Rückgabe innerhalb von 30 Tagen nach Zustellung', 'return 30 days of delivery'],
    ['Noch 2 Tage 3 Std., um einen Streitfall zu eröffnen', 'dispute 51 h'],
    ['Ihre Bestellung wird in 3 Tagen automatisch bestätigt', 'confirm 72 h'],
    ['Restam 5 dias para abrir uma disputa', 'dispute 120 h'],
    ['Você pode abrir uma disputa em até 90 dias após o pedido', 'dispute 90 days of order'],
    ['Mancano 4 giorni e 6 ore alla fine della protezione acquirenti', 'dispute 102 h'],
    ['Reso gratuito entro 15 giorni dal ricevimento', 'return 15 days of receipt'],
    ['До конца защиты покупателя осталось 12 дней 3 часа', 'dispute 291 h'],
    ['Защита заканчивается 04.09.2026', 'dispute 2026-09-04'],
    ['Заказ будет подтверждён автоматически через 5 дней', 'confirm 120 h'],
    ['距离自动确认收货还有2天3小时', 'confirm 51 h'],
    ['下单后90天内可以发起纠纷', 'dispute 90 days of order'],
    ['退款保障截止日期:2026年9月4日', 'dispute 2026-09-04'],
    ['تنتهي حماية المشتري في ٤ سبتمبر ٢٠٢٦', 'dispute 2026-09-04'],
    ['باقي يومان و3 ساعات على انتهاء حماية المشتري', 'dispute 51 h'],
    ['Pozostało 5 dni 6 godzin na otwarcie sporu', 'dispute 126 h'],
    ['Nog 3 dagen om te retourneren', 'return 72 h'],
    ['Alıcı koruması 4 Eylül 2026 tarihinde sona eriyor', 'dispute 2026-09-04'],
    ['Anlaşmazlık açmak için 3 gün 4 saat kaldı', 'dispute 76 h'],
    ['紛争は注文から90日以内に申し立てできます', 'dispute 90 days of order'],
    ['返品期限:2027年1月31日', 'return 2027-01-31'],
    ['구매자 보호가 2026년 9월 4일에 종료됩니다', 'dispute 2026-09-04'],
    ['נותרו יומיים ו-3 שעות לפתיחת מחלוקת', 'dispute 51 h'],
    ['Захист покупця закінчується 4 вересня 2026 р.', 'dispute 2026-09-04'],
    ['Perlindungan pembeli berakhir pada 4 September 2026', 'dispute 2026-09-04'],
    ['Bảo vệ người mua còn 5 ngày 3 giờ', 'dispute 123 h'],
    ['การคุ้มครองผู้ซื้อเหลือ 5 วัน 3 ชั่วโมง', 'dispute 123 h'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Sale ends in 2 days 5 hours',
    'Flash deal · 12:33:05',
    'Delivery by Sep 4, 2026',
    'Estimated delivery: Sep 4, 2026 or your money back',
    'Refund requested on Jul 20, 2026',
    'Refund expected in your bank account by Sep 4, 2026',
    'Refunds take 3-5 business days',
    'The seller must answer your dispute by Sep 4, 2026',
    'Le vendeur doit répondre à votre litige avant le 4 septembre 2026',
    '卖家须在2026年9月4日前回应纠纷',
    'يجب على البائع الرد على النزاع قبل 4 سبتمبر 2026',
    'על המוכר להשיב למחלוקת עד 4 בספטמבר 2026',
    'Waiting for the seller to accept your dispute: 3 days 4 hours left',
    'AliExpress will decide on your dispute by Sep 4, 2026',
    'Tienes hasta 30 días para abrir una disputa',
    'If you don’t confirm receipt within 7 days, the order is completed automatically',
    'Si vous ne confirmez pas la réception sous 7 jours, la commande est terminée automatiquement',
    '如果您在7天内没有确认收货,订单会自动完成',
    'Your refund will arrive by Oct 12, 2026',
    'Vous recevrez votre remboursement avant le 12 octobre 2026',
    'Die Rückerstattung erfolgt bis 12.10.2026',
    'Возврат средств поступит до 12.10.2026',
    'The seller will refund you within 5 days after receiving the return',
    'Cancel within 1 day of the order for a full refund',
    'Der Verkäufer hat 3 Tage, um auf den Streitfall zu reagieren',
    'Délai de retour : 14 jours',
    '返品期限:30日',
    'Zahlung innerhalb von 24 Stunden',
    'The seller has 5 days left to respond to your dispute',
    'Return request submitted on Sep 4, 2026',
    'Ships by Sep 4, 2026',
    'Screen protection film, 3 days left at this price',
    'Price protection within 30 days of purchase',
    'Manufacturer warranty until Sep 4, 2028',
    'Coupon for your next order: return before Sep 4, 2026',
    'Please confirm your email within 24 hours',
    'The seller will confirm your order in 24 hours',
    'Order confirmed on Sep 4, 2026',
    'You can open a dispute within 15 days',
    'You can return it within 30 days',
    'Buyer protection 2026',
    'Refund before 03/04/2026',
    'You can open a dispute between 5-10 days after delivery',
    'Livraison prévue avant le 4 septembre 2026',
    'Il reste 3 jours de soldes',
    'Plus que 5 heures pour profiter de l’offre',
    'Votre remboursement a été émis le 4 septembre 2026',
    'El vendedor enviará el pedido antes del 4 sep. 2026',
    'Oferta termina em 2 dias 3 horas',
    'Доставка до 4 сентября 2026',
    'Скидка действует до 04.09.2026',
    '限时优惠还剩2天3小时',
    '预计9月4日送达',
    'العرض ينتهي خلال 3 أيام',
    'セール終了まで残り2日3時間',
    '할인 종료까지 2일 5시간 남음',
    'Kargoya veriliş: 4 Eylül 2026 tarihine kadar',
    '',
  ])('%s is no clock', (text) => {
    expect(told(text)).toBeUndefined();
  });

  it('a number alone is read as the page’s language writes it', () => {
    expect(told('Refund if no delivery before 03/04/2026', 'en-US')).toBeUndefined();
    expect(told('Refund if no delivery before 03/04/2026', 'en-GB')).toBe('dispute 2026-04-03');
    expect(told('Remboursement si non livré avant le 03/04/2026', 'fr')).toBe('dispute 2026-04-03');
  });
});

describe('an order page', () => {
  it('a countdown in the block beside its word, however it is cut', () => {
    expect(short('<div><div>Buyer Protection</div><div>13 days 5 hours</div></div><p>Sale ends in 2 days</p>')).toEqual(
      ['dispute 317 h'],
    );
    const cut = '<div>Time left to open a dispute</div><div><i>13</i><i>days</i><i>05</i><i>hours</i></div>';
    expect(short(`<section>${cut}</section>`)).toEqual(['dispute 317 h']);
    const blocks = '<p>Buyer protection</p><div><p>02</p><p>:</p><p>33</p><p>:</p><p>05</p></div>';
    expect(page(`<section>${blocks}</section>`).map(({ left }) => left)).toEqual([2 * HOUR + 33 * 60_000 + 5000]);
  });

  it('another countdown near the word is not taken', () => {
    const sale = '<div><div>Buyer protection</div><div>Sale ends in <b>2 days 5 hours</b></div></div>';
    expect(short(sale)).toEqual([]);
    const far = '<div><div>Refund</div><p>US $3</p></div><div><p>Deals</p><div>12:33:05</div></div>';
    expect(short(far)).toEqual([]);
  });

  it('the last step of the progress bar', () => {
    const bar = `<ol><li><span>Order placed</span><span>Jul 15, 2026</span></li>
      <li><span>Coupon</span><span>Aug 5, 2026</span></li><li><span>Refund</span><span>Sep 4, 2026</span></li></ol>`;
    expect(short(bar)).toEqual(['dispute 2026-09-04']);
  });

  it('each clock once, in the page’s own words', () => {
    const twice = '<p>Refund if no delivery before <b>Sep 4, 2026</b></p>'.repeat(2);
    expect(page(twice)).toEqual([
      { about: 'dispute', text: 'Refund if no delivery before Sep 4, 2026', day: '2026-09-04' },
    ]);
  });

  it('stays calm on a page without an end', () => {
    expect(page(`<p>${'Refund before 1 '.repeat(20_000)}</p>`)).toEqual([]);
    expect(page('<p>Refund if no delivery before Sep 4, 2026</p>'.repeat(3000))).toHaveLength(1);
    expect(
      page(Array.from({ length: 60 }, (_, n) => `<p>${n + 1} days left to open a dispute</p>`).join('')).length,
    ).toBe(12);
  });

  it('a countdown longer than a year is none', () => {
    expect(page('<p>Buyer protection: 900 days left</p>')).toEqual([]);
    expect(page(`<p>Buyer protection: ${399} days left</p>`)[0]?.left).toBe(399 * DAY);
  });
});
