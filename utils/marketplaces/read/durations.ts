/** Lengths of time in shown text: "13 days 5 hours", "2日10時間", `12:33:05`. */

export interface ShownLength {
  index: number;
  end: number;
  /** Milliseconds. */
  length: number;
  /** Whole days, when nothing else is shown. */
  days?: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units by their length; the longer word of two comes first. */
const units: readonly (readonly [number, string])[] = [
  [
    7 * DAY,
    'weeks?|semaines?|semanas?|wochen?|settiman[ae]|недел[яиью]|тижн[іів]+|tygodni(?:e|a)?|weken|week|hafta(?:nız|n)?|minggu|tuần|周|週間?|주|أسابيع|أسبوع|שבועות',
  ],
  [
    DAY,
    'days?|jours?|d[ií]as?|tage?n?|giorn[oi]|gg|дн(?:ей|я|ів|і)|день|дн|сут(?:ок|ки)|dni|dzie[nń]|dagen|dag|g[üu]n(?:ünüz|ün)?|hari|ngày|d|j|天|日|일|أيام|يوم(?:ًا|اً|ا)?|ימים|יום|วัน',
  ],
  [
    HOUR,
    'hours?|hrs?|heures?|horas?|stunden?|std|or[ae]|час(?:ов|а)?|годин[аи]?|godzin[ay]?|godz|uren|uur|saat(?:iniz|in)?|jam|giờ|h|ч|u|小时|小時|时间?|時間|时|시간|ساعات|ساعة|שעות|שעה|ชั่วโมง',
  ],
  [
    MINUTE,
    'minutes?|mins?|minutos?|minuten?|minut[oiay]?|минут[аыу]?|мин|хвилин[аи]?|хв|dakika(?:nız|n)?|dk|menit|phút|m|分钟|分鐘|分|분|دقائق|دقيقة|דקות|דקה|นาที',
  ],
  [
    SECOND,
    'seconds?|secs?|secondes?|segundos?|sekunden?|sek|second[oi]|секунд[аы]?|сек|sekund[ay]?|seconden|saniye|sn|detik|giây|s|秒|초|ثوان[يٍ]?|ثانية|שניות|วินาที',
  ],
];
const sizes = units.map(([size, names]) => [size, new RegExp(`^(?:${names})$`, 'iu')] as const);
const names = units.map(([, list]) => list).join('|');
/** A Latin or Cyrillic unit ends with its word; other scripts write on without a space. */
const part = new RegExp(
  String.raw`(?<!\d|\d[.,:/]|\d\s?[-–~～]\s?)(\d{1,4})\s*(${names})(?:(?<=[\p{sc=Latin}\p{sc=Cyrillic}])(?![\p{sc=Latin}\p{sc=Cyrillic}])|(?<=[\p{sc=Hebrew}])(?!\p{sc=Hebrew})|(?<=\p{sc=Arabic})(?!\p{sc=Arabic})|(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]))`,
  'giu',
);
/** Days may stand before as one more number: `13:05:12:33`. */
const digital = /(?<![\d:])(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d):([0-5]\d)(?![\d:])/g;
/** Two of something is one word. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/يوم(?:ان|ين)/g, '2 يوم'],
  [/ساعت(?:ان|ين)/g, '2 ساعة'],
  [/יומיים/g, '2 ימים'],
  [/שעתיים/g, '2 שעות'],
];
const between = /^[\s,.،、:·]*(?:and|et|y|e|und|en|i|и|та|و|ו-?|ve|dan|và|och|og)?\s*$/iu;

/** The lengths of a text, in order; parts that follow each other from large to small are one. Digits are 0-9, dates are cut out. */
export function lengthsIn(shown: string): ShownLength[] {
  const text = pairs.reduce((result, [from, to]) => result.replace(from, to), shown);
  const found: ShownLength[] = [];
  let smallest = 0;
  for (const match of text.matchAll(part)) {
    const [all, amount = '', name = ''] = match;
    const size = sizes.find(([, pattern]) => pattern.test(name))?.[0] ?? 0;
    const length = Number(amount) * size;
    const last = found.at(-1);
    const end = match.index + all.length;
    if (last && size < smallest && between.test(text.slice(last.end, match.index))) {
      Object.assign(last, { end, length: last.length + length, days: undefined });
    } else {
      found.push({ index: match.index, end, length, ...(size >= DAY && { days: length / DAY }) });
    }
    smallest = size;
  }
  for (const match of text.matchAll(digital)) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
    const length = days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
    const before = found.find((each) => each.end <= match.index && between.test(text.slice(each.end, match.index)));
    if (before && before.length >= DAY)
      Object.assign(before, { end: match.index + match[0].length, length: before.length + length, days: undefined });
    else found.push({ index: match.index, end: match.index + match[0].length, length });
  }
  return found;
}

/** The text without its lengths. */
export function withoutLengths(text: string): string {
  return text.replace(part, ' ').replace(digital, ' ');
}
