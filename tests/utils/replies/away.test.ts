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
  ])('the day after the last one: %s %s', (day, text, back) => {
    expect(notice(day, text)).toBe(back);
  });

  it.each([
    'I will ship it on 5 March',
    'You can return the item until 5 March',
    'Please send it back by 5 March',
    'Your parcel arrives 5 March',
    'Мы вернем деньги до 5 марта',
    '我们会在3月5日发货',
  ])('not: %s', (text) => {
    expect(notice('2026-02-20', text)).toBeUndefined();
  });

  it('is the seller’s newest, never the buyer’s own words', () => {
    const mine = { ...at('2026-02-24', 'I am on vacation until 9 March'), direction: 'out' as const };
    expect(awayUntil([at('2026-02-20', 'Closed until 3 March'), at('2026-02-22', 'Closed until 5 March'), mine])).toBe(
      '2026-03-05',
    );
  });
});
