// What makes a number innocent, all blanked out before looking: dates, times, prices, sizes. Source: experience, 2026-11-23.
// Each with a sign it cannot do without.
const MASKS: [needs: RegExp, mask: RegExp][] = [
  [/[-./年]/, /(?<!\d)(?:19|20)\d\d[-./年](?:0?[1-9]|1[0-2])[-./月](?:[0-2]?\d|3[01])(?!\d)/g],
  [/[-./]/, /(?<!\d)(?:[0-2]?\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?!\d)(?![-./ ]\d\d[-./ ]?\d)/g],
  [/\d\. ?[-–—]/, /(?<!\d)(?:[0-2]?\d|3[01])\.(?:0[1-9]|1[0-2])\.(?= ?[-–—] ?\d)/g],
  [/[-–/]/, /(?<!\d)(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d(?!\d)/g],
  [/[:h]/, /(?<!\d)(?:[01]?\d|2[0-4])[:h](?:[0-5]\d)(?!\d)/g],
  [
    /[$€£¥₽₹₦₫₺₴₩]|usd|eur|rs|rp|rub|try|inr|ngn|brl|cny|rmb/,
    /(?:[$€£¥₽₹₦₫₺₴₩]|\b(?:usd|eur|rs|rp|rub|try|inr|ngn|brl|cny|rmb)) ?\d[\d., ]{0,16}\d/g,
  ],
  [/[.,]/, /(?<![\d.])\d{1,3}(?:[., ]\d{3})*[.,]\d{1,2}(?![\d.]|[ .-]\d{2,})/g],
  [/[x×х*]/, /(?<!\d)\d{1,6}(?:[.,]\d{1,4})? ?(?:[x×х*] ?\d{1,6}(?:[.,]\d{1,4})? ?){1,3}/g],
  [/\//, /(?<![\d/.])\d{1,2}\/(?:2|3|4|5|8|10|16|32|64)(?![\d/])/g],
  [/\d-\d{7}-/, /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g],
  [/\./, /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.)/g],
  [/\d\.\d{3}\.\d/, /(?<![\d.])\d{3}\.\d{3}\.(?:\d{2}|\d{3}-\d\d)(?![\d.])/g],
  [/\d,/, /(?<![\d.])\d{1,3}\.\d{3,8}, ?-?\d{1,3}\.\d{3,8}/g],
];
/** A measure, a currency or a count straight behind the digits. */
export const UNIT_AFTER =
  /^ ?(?:cm|mm|m2|km|kg|g|mg|ml|cl|l|v|w|kw|kwh|mah|ah|a|hz|khz|mhz|ghz|gb|mb|tb|lm|k|db|nm|psi|rpm|bps|fps|usd|eur|euros?|dollars?|rub|руб\p{L}*|р|грн|тенге|gbp|naira|ngn|vnd|idr|inr|rs|pcs?|pieces?|piezas|pecas|pezzi|stk|stuck|шт|штук|unites?|unidades|units|sets?|pairs|paires|views|vues|元|块|塊|个|個|件|米|厘米|公斤|克|粉丝|人|ريال|درهم|جنيه|دينار|ليره|سم|قطعه|حبه|kr|zl|tl|lei|ft|kc|reais|pesos|years?|jours|days|tage|dias|giorni|дней|points|m|€|\$|£|%|°|₽|₺|₴|¥|")(?![\p{L}])/u;

/** The text from `from` to `to` with its innocent parts blanked out, unit for unit. */
export function masked(plain: string, from: number, to: number): string {
  const begin = Math.max(0, from - 12);
  let text = plain.slice(begin, to + 12);
  for (const [needs, mask] of MASKS) {
    if (needs.test(text)) text = text.replace(mask, (found) => '\u0001'.repeat(found.length));
  }
  return text.slice(from - begin, from - begin + to - from);
}
