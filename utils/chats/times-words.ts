/** The words of time in a language: months, weekdays, "yesterday", "2 hours ago". Nearly all of them come from `Intl`. */

/** What a word can stand for. `mar` is both a month and a weekday in Spanish, so a word may carry several meanings. */
export interface Meaning {
  /** 1 to 12. */
  month?: number;
  /** 0 = Sunday. */
  weekday?: number;
  /** 0 = today, -1 = yesterday, -2 = the day before. */
  dayShift?: number;
  /** Hours of the day (0 to 23) that this part of the day names. */
  hours?: number[];
  /** `at`, `de`, `um`: says nothing. */
  filler?: true;
}

export interface Ago {
  phrase: string;
  pattern: RegExp;
  /** Milliseconds of one unit. */
  unit: number;
  /** The count, when the phrase has no digits ("قبل ساعتين"). */
  count?: number;
}

export interface Words {
  meanings: Map<string, Meaning>;
  /** Finds every known word, longest first. */
  pattern: RegExp;
  ago: Ago[];
  now: Set<string>;
  /** Every single word (or Chinese character) that a time in this language can have: the quick way to say no. */
  tokens: Set<string>;
}

/** Languages tried when the page's own does not fit. */
const LANGUAGES = 'en fr es de it pt nl pl ru tr zh ja ko ar he'.split(' ');

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];
// Said by chat pages, absent from Intl.
const JUST_NOW =
  "just now|a few seconds ago|à l'instant|ahora mismo|justo ahora|gerade eben|proprio ora|adesso|agora mesmo|zojuist|przed chwilą|только что|az önce|刚刚|剛剛|たった今|방금";
const FILLERS = 'at|on|um|uhr|am|à|a las|a la|alle|alle ore|às|om|o|в|г|saat|في|בשעה|de|del|le|den|the|of|ב|il|el';

// What may stand beside numbers, and "an hour", "une heure".
const NUMBER_WORDS =
  'a p m am pm h t z st nd rd th er ago min mins hr hrs about over almost less than an one un une einer einem una uno um uma een один одну jedną bir 年月日号號点點时時分秒 년 월 일 시 분';

const known = new Map<string, Words | undefined>();

/** The words of `language` (BCP 47); `undefined` when the runtime does not know it. Cached. */
export function wordsOf(language: string): Words | undefined {
  const tag = language.toLowerCase();
  if (!known.has(tag)) known.set(tag, build(language));
  return known.get(tag);
}

/** One spelling for everything compared: NFKC, lower case, ASCII digits, plain spaces, no invisible marks. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]|\u0307/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/،/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Languages to try on a text in its `plain` form, the page's own first, the others by its script. */
export function languagesFor(text: string, language: string | undefined): string[] {
  const byScript = /\p{Script=Hangul}/u.test(text)
    ? ['ko']
    : /[\u3040-\u30ff]/.test(text)
      ? ['ja']
      : /\p{Script=Han}/u.test(text)
        ? ['zh', 'ja']
        : /\p{Script=Hebrew}/u.test(text)
          ? ['he']
          : /\p{Script=Arabic}/u.test(text)
            ? ['ar']
            : /\p{Script=Cyrillic}/u.test(text)
              ? ['ru']
              : LANGUAGES.filter((tag) => !/zh|ja|ko|ar|he|ru/.test(tag));
  // Words are needed only where there are words: "14:05" costs one language.
  const wordless = !/\p{L}/u.test(text);
  const own = language && !/^(und|x)\b/.test(language) ? [language] : [];
  if (wordless) return [...own, 'en'];
  // Without digits only the page's own languages are asked; loading nine others for every "ok" would cost more.
  const far = own.length === 0 || byScript.length < 5 || (/\d/.test(text) && text.length <= 30);
  return [...new Set([...own, ...(far ? byScript : ['en'])])];
}

function build(language: string): Words | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  } catch {
    return undefined; // a malformed lang attribute
  }
  const meanings = new Map<string, Meaning>();
  const add = (word: string, meaning: Meaning) => {
    const key = plain(word).replace(/^[\s.,]+|[\s.,]+$/g, '');
    if (key && !/\d/.test(key)) meanings.set(key, { ...meaning, ...meanings.get(key) });
  };
  const locale = `${language}${language.includes('-u-') ? '' : '-u-ca-gregory-nu-latn'}`;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  for (const style of ['long', 'short'] as const) {
    const alone = format({ month: style });
    const within = format({ month: style, day: 'numeric' });
    const weekday = format({ weekday: style });
    for (let index = 0; index < 12; index += 1) {
      const date = Date.UTC(2026, index, 4);
      add(alone.format(date), { month: index + 1 });
      // "de março", "במרץ": the word changes beside a day.
      add(within.format(date).replace(/\d+/g, ''), { month: index + 1 });
      add(partOf(within, date, 'month'), { month: index + 1 });
    }
    for (let index = 0; index < 7; index += 1) add(weekday.format(Date.UTC(2026, 2, 1 + index)), { weekday: index });
  }
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const dayShift of [0, -1, -2]) add(near.format(dayShift, 'day'), { dayShift });
  addHours(add, format({ hour: 'numeric', hour12: true }));
  addHours(add, format({ hour: 'numeric', hour12: true, dayPeriod: 'short' }));
  for (const word of FILLERS.split('|')) add(word, { filler: true });
  const now = new Set(JUST_NOW.split('|'));
  now.add(plain(near.format(0, 'second')));
  const ago = agoPatterns(locale);
  const phrases = [...meanings.keys(), ...now, ...ago.map(({ phrase }) => phrase), NUMBER_WORDS];
  return { meanings, pattern: finder([...meanings.keys()]), ago, now, tokens: new Set(phrases.flatMap(tokensOf)) };
}

/** The words of a text in its `plain` form; Chinese and Japanese by the character. */
export function tokensOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  );
}

function addHours(add: (word: string, meaning: Meaning) => void, format: Intl.DateTimeFormat): void {
  const hours = new Map<string, number[]>();
  for (let hour = 0; hour < 24; hour += 1) {
    const name = partOf(format, Date.UTC(2026, 2, 1, hour), 'dayPeriod');
    if (name) hours.set(name, [...(hours.get(name) ?? []), hour]);
  }
  for (const [name, list] of hours) add(name, { hours: list });
}

function partOf(format: Intl.DateTimeFormat, date: number, type: Intl.DateTimeFormatPartTypes): string {
  return format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
}

function agoPatterns(locale: string): Ago[] {
  const found = new Map<string, Ago>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style });
    for (const [unit, length] of UNITS) {
      for (const count of [1, 2, 3, 5, 11]) {
        const phrase = plain(format.format(-count, unit)).replace(` (${count})`, '');
        // "-2 h" could be anything.
        if (phrase.startsWith('-') || phrase.startsWith('+')) continue;
        const source = literal(phrase).replace(String(count), '(\\d{1,3})').replaceAll('\\.', '\\.?');
        if (found.has(source)) continue;
        const pattern = new RegExp(`^${source.replaceAll(' ', '\\s?')}$`, 'u');
        found.set(source, { phrase, pattern, unit: length, ...(source.includes('(') ? {} : { count }) });
      }
    }
  }
  return [...found.values()];
}

function finder(words: string[]): RegExp {
  const longestFirst = words.sort((a, b) => b.length - a.length);
  const choices = (list: string[]) => list.map(literal).join('|') || '(?!)';
  // Chinese and Japanese have no spaces between words.
  const joined = longestFirst.filter((word) => /\p{Script=Han}/u.test(word));
  const apart = longestFirst.filter((word) => !/\p{Script=Han}/u.test(word));
  return new RegExp(`${choices(joined)}|(?<!\\p{L})(?:${choices(apart)})(?!\\p{L})`, 'gu');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
