import { describe, expect, it } from 'vitest';
import { awayUntil } from '../../../utils/replies/away.ts';

const at = (day: string, text: string) => ({
  direction: 'in' as const,
  text,
  firstSeen: 0,
  sentAt: Date.parse(`${day}T09:00Z`),
});
const notice = (day: string, text: string) => awayUntil([at(day, text)]);

describe('a notice of holidays tells when the seller is back', () => {
  it.each([
    ['2026-02-20', 'We are on vacation. Back on 5 March', '2026-03-05'],
    ['2026-02-20', 'Our shop is closed until March 5th, 2026.', '2026-03-05'],
    ['2026-02-20', 'From 5 March we are open again', '2026-03-05'],
    ['2026-02-20', 'We will be away until 5 March, back on 6 March.', '2026-03-06'],
    ['2026-02-20', 'Closed until 2026-03-05', '2026-03-05'],
    ['2026-02-20', 'Nous sommes en vacances, de retour le 5 mars', '2026-03-05'],
    ['2026-02-20', 'À partir du 5 mars nous serons à nouveau disponibles', '2026-03-05'],
    ['2026-02-20', 'Estamos de vacaciones hasta el 5 de marzo', '2026-03-05'],
    ['2026-02-20', 'Wir sind bis zum 5. März im Urlaub.', '2026-03-05'],
    ['2026-02-20', 'Ab dem 5. März sind wir wieder für Sie da', '2026-03-05'],
    ['2026-02-20', 'Estamos de férias até 5 de março', '2026-03-05'],
    ['2026-02-20', 'Siamo in ferie fino al 5 marzo', '2026-03-05'],
    ['2026-09-29', 'Магазин закрыт до 8 октября', '2026-10-08'],
    ['2026-09-29', 'Вернёмся 8 октября', '2026-10-08'],
    ['2026-09-29', '国庆放假,10月8日恢复发货', '2026-10-08'],
    ['2026-02-20', 'نحن في إجازة حتى ٥ مارس', '2026-03-05'],
    ['2026-08-10', 'Jesteśmy na urlopie do 24 sierpnia', '2026-08-24'],
    ['2026-08-10', 'Sklep zamknięty do 24.08.2026', '2026-08-24'],
    ['2026-08-10', 'Jestem nieobecna, wracam 24 sierpnia', '2026-08-24'],
    ['2026-09-10', 'Sklep nieczynny, wrócimy 2 października', '2026-10-02'],
    ['2026-08-10', 'Wij zijn op vakantie tot 24 augustus', '2026-08-24'],
    ['2026-08-10', 'Wegens vakantie gesloten. Vanaf 24 augustus zijn we weer bereikbaar', '2026-08-24'],
    ['2026-02-20', 'Ik ben terug op 5 maart', '2026-03-05'],
    ['2026-08-10', '24 Ağustos tarihine kadar tatildeyiz', '2026-08-24'],
    ['2026-08-10', '24 Ağustos’a kadar kapalıyız', '2026-08-24'],
    ['2026-10-20', 'Tatildeyiz, 5 Kasım’da tekrar açığız', '2026-11-05'],
    ['2026-08-10', '8月25日から営業を再開いたします', '2026-08-25'],
    ['2026-08-10', '8월 25일부터 정상 영업합니다', '2026-08-25'],
    ['2026-08-10', 'אנחנו בחופשה עד 24 באוגוסט', '2026-08-24'],
    ['2026-08-10', 'החנות סגורה עד ה-24 באוגוסט', '2026-08-24'],
    ['2026-08-10', 'אני בחופש, אחזור ב-24.8', '2026-08-24'],
  ])('%s %s', (day, text, back) => {
    expect(notice(day, text)).toBe(back);
  });

  it.each([
    ['2026-09-29', 'The shop is on holiday 1-7 October.', '2026-10-08'],
    ['2026-12-22', 'Fermé du 24 décembre au 2 janvier', '2027-01-03'],
    ['2026-12-22', 'Betriebsferien vom 24.12. bis 2.1.', '2027-01-03'],
    ['2026-02-20', 'Nous sommes en congés jusqu’au 5 mars inclus', '2026-03-06'],
    ['2026-09-29', 'Мы в отпуске с 1 по 7 октября', '2026-10-08'],
    ['2026-09-29', '国庆节放假通知:10月1日至10月7日放假', '2026-10-08'],
    ['2026-09-29', '10月1日-7日休息', '2026-10-08'],
    ['2026-08-10', '8月24日まで休業いたします', '2026-08-25'],
    ['2026-08-10', '8月12日から8月24日まで夏季休業です', '2026-08-25'],
    ['2026-08-10', '8월 24일까지 휴가입니다', '2026-08-25'],
    ['2026-08-10', 'Op vakantie tot en met 24 augustus', '2026-08-25'],
    ['2026-08-10', 'Urlop od 10 do 24 sierpnia', '2026-08-25'],
  ])('the day after the last one: %s %s', (day, text, back) => {
    expect(notice(day, text)).toBe(back);
  });

  it.each([
    'I will ship it on 5 March',
    'I am not on holiday, I answer daily until 5 March',
    'We aren’t closed, you can order until 5 March',
    'No estamos de vacaciones, respondemos hasta el 5 de marzo',
    'Nous ne sommes pas en vacances, répondez avant et jusqu’au 5 mars',
    'Wir sind nicht im Urlaub und antworten bis zum 5. März',
    'Não estamos de férias, respondemos até 5 de março',
    'Non siamo in ferie, rispondiamo fino al 5 marzo',
    'Мы не в отпуске и отвечаем до 5 марта',
    '我们不放假,3月5日到货',
    'Nie jesteśmy na urlopie, odpowiadamy do 5 marca',
    'We zijn niet op vakantie en antwoorden tot 5 maart',
    'Tatilde değiliz, 5 Mart’a kadar cevap veririz',
    '3月5日まで営業しています',
    '3월 5일까지 배송됩니다',
    'Zwrot możliwy do 5 marca',
    'Bezorging tot 5 maart',
    'You can return the item until 5 March',
    'Please send it back by 5 March',
    'Your parcel arrives 5 March',
    'Мы вернем деньги до 5 марта',
    '我们会在3月5日发货',
  ])('not: %s', (text) => {
    expect(notice('2026-02-20', text)).toBeUndefined();
  });

  it('is told by the word that is not denied', () => {
    expect(notice('2026-02-20', 'Do not worry, we are on holiday until 5 March')).toBe('2026-03-05');
    expect(notice('2026-02-20', 'I am not on holiday, but the shop is closed until 5 March')).toBe('2026-03-05');
  });

  it('is the seller’s newest, never the buyer’s own words', () => {
    const mine = { ...at('2026-02-24', 'I am on vacation until 9 March'), direction: 'out' as const };
    expect(awayUntil([at('2026-02-20', 'Closed until 3 March'), at('2026-02-22', 'Closed until 5 March'), mine])).toBe(
      '2026-03-05',
    );
  });
});
