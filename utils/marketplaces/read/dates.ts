/** Calendar days in shown text, in the languages of the marketplaces. Never guesses: what is ambiguous stays text. */
import { westernDigits } from './text.ts';

export interface ShownDay {
  /** As shown, digits folded to 0-9. */
  text: string;
  index: number;
  /** `YYYY-MM-DD`; absent when the year is not shown or day and month cannot be told apart (`03/04/2026`). */
  day?: string;
}

const languages = [
  ...['en', 'fr', 'es', 'de', 'pt', 'pt-BR', 'it', 'nl', 'pl', 'he', 'ar-EG', 'ar-LB'],
  ...['tr', 'ru', 'uk', 'id', 'vi', 'cs', 'sv', 'ro', 'el'],
];
/** Month names and the patterns made of them; some 80 formatters, so only made once a date is looked for. */
let known: { months: Map<string, number>; patterns: RegExp[] } | undefined;

/**
 * Every date of a text, in order of appearance; overlapping readings are given once, the fuller one first. With `dayFirst`
 * the page is known to write `03/04/2026` for 3 April.
 */
export function daysIn(shown: string, { dayFirst = false } = {}): ShownDay[] {
  const text = westernDigits(shown).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const found: ShownDay[] = [];
  known ??= knowledge();
  for (const pattern of known.patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const rival = found.findIndex((other) => match.index < other.index + other.text.length && other.index < end);
      const one = { text: match[0], index: match.index, day: resolve(match.groups ?? {}, dayFirst) };
      if (rival < 0) found.push(one);
      else if (!found[rival]?.day && one.day) found[rival] = one;
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A text with a date in it as `YYYY-MM-DD`: the last date that can be resolved, else the text itself. */
export function dayOrText(shown: string): string {
  return daysIn(shown).findLast((found) => found.day)?.day ?? shown;
}

function resolve(parts: Record<string, string | undefined>, dayFirst: boolean): string | undefined {
  const { year, name, one, two } = parts;
  if (year?.length !== 4) return undefined;
  if (name) return isoDay(year, known?.months.get(plain(name)), Number(parts.date));
  if (!one || !two) return isoDay(year, Number(parts.month), Number(parts.date));
  // Only one order makes sense, or both give the same day.
  const readings = new Set([isoDay(year, Number(two), Number(one)), isoDay(year, Number(one), Number(two))]);
  readings.delete(undefined);
  if (dayFirst && readings.size === 2) return isoDay(year, Number(two), Number(one));
  return readings.size === 1 ? [...readings][0] : undefined;
}

function isoDay(year: string, month: number | undefined, date: number): string | undefined {
  if (!month || month > 12 || date < 1 || date > new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function knowledge(): { months: Map<string, number>; patterns: RegExp[] } {
  const months = monthNames();
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.'));
  // Hebrew writes "in September" as one word.
  const month = String.raw`(?<![\p{L}\p{M}])ב?(?<name>${names.join('|')})(?![\p{L}\p{M}])[.׳'’]?`;
  const of = String.raw`[\s,،.]*(?:de[\s,]|del\s|d[’'])?\s*`;
  const sep = String.raw`[\s,،]+(?:de\s|del\s|г\.?\s)?\s*`;
  const patterns = [
    String.raw`(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<date>\d{1,2})\s*[日일]`,
    String.raw`(?<!\d)(?<date>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)`,
    String.raw`(?<!\d)(?<one>\d{1,2})(?<mark>[/-])(?<two>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)`,
    String.raw`(?<!\d)(?<date>\d{1,2})(?:er|º|°|\.)?${of}${month}(?:${sep}(?<year>\d{4})(?!\d))?`,
    String.raw`${month}\s*(?<date>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[\s,،]+(?<year>\d{4})(?!\d))?`,
  ];
  return { months, patterns: patterns.map((source) => new RegExp(source, 'giu')) };
}

/** Long and short names of all languages; a name that means two different months is left out. */
function monthNames(): Map<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  const unclear = new Set<string>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month');
          const name = plain(part?.value ?? '');
          if (!/^\p{L}[\p{L}\p{M}. ]*$/u.test(name) || name.length < 2) continue;
          if ((found.get(name) ?? index + 1) !== index + 1) unclear.add(name);
          found.set(name, index + 1);
        }
      }
    }
  }
  for (const name of unclear) found.delete(name);
  return found;
}

const plain = (name: string): string =>
  name
    .toLocaleLowerCase('en')
    .normalize('NFC')
    .replace(/[.׳'’]$/, '');
