/** The words of time in a language: months, weekdays, "yesterday", "2 hours ago". Nearly all of them come from `Intl`. */

import { keyOf, plain, tokensOf } from './times-plain.ts';
import * as said from './times-said.ts';

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
  /** `at`, `de`, `um`: says nothing, but may show that a clock is before or behind it. */
  filler?: 'before' | 'behind' | 'sent' | true;
}

/** "2 hours ago": milliseconds of one unit, and the count when the phrase has no digits ("قبل ساعتين"). */
export interface Ago {
  unit: number;
  count?: number;
}

export interface Words {
  /** By `keyOf` the word in its `plain` form. */
  meanings: Map<string, Meaning>;
  /** By `keyOf` the phrase, its number as `#`. */
  ago: Map<string, Ago>;
  now: Set<string>;
  /** Every single word (or sign) that a time in this language can have: the quick way to say no. */
  tokens: Set<string>;
}

const MINUTE = 60_000;
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 1000],
  ['minute', MINUTE],
  ['hour', 60 * MINUTE],
  ['day', 1440 * MINUTE],
  ['week', 10_080 * MINUTE],
  ['month', 43_200 * MINUTE],
  ['year', 525_600 * MINUTE],
];
/** Each takes another plural in some language. */
const COUNTS = [1, 2, 3, 5, 11, 21];
const SIGNS =
  'a p m am pm t z st nd rd th er o ª e ago min mins hr hrs s h d w wk mo y utc gmt 年 月 日 号 点 时 時 分 秒 년 월 일 시 분 초';

const known = new Map<string, Words | undefined>();

/** The words of `language` (BCP 47); `undefined` when the runtime does not know it. Cached. */
export function wordsOf(language: string): Words | undefined {
  if (!known.has(language)) known.set(language, build(language));
  return known.get(language);
}

function build(language: string): Words | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  } catch {
    return undefined; // a malformed lang attribute
  }
  const locale = `${language.replace(/-u-.*/, '')}-u-ca-gregory-nu-latn`;
  const base = language.slice(0, 2).toLowerCase();
  const meanings = new Map<string, Meaning>();
  const tokens = new Set(SIGNS.split(' '));
  const learn = (phrase: string) => {
    for (const { text, isWord } of tokensOf(phrase)) if (isWord) tokens.add(text);
  };
  const add = (word: string, meaning: Meaning) => {
    const spelt = plain(word);
    const key = keyOf(spelt);
    if (!key || /\d/.test(key)) return;
    const other = meanings.get(key);
    const filler = (other?.filler === true && meaning.filler) || other?.filler || meaning.filler;
    meanings.set(key, { ...meaning, ...other, ...(filler ? { filler } : {}) });
    learn(spelt);
  };
  addNames(locale, base, add);
  addHours(locale, add);
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = style === 'long' ? near : new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
    for (const dayShift of [0, -1, -2]) add(format.format(dayShift, 'day'), { dayShift });
  }
  // A word says nothing in its own script alone: ב׳ is Monday.
  const isLatin = !/^(ru|uk|bg|el|zh|ja|ko|ar|fa|he)/.test(base);
  const addAll = (words: string[], meaning: Meaning) => {
    for (const word of words) if (!isLatin || !/[\u0370-\uffff]/.test(word)) add(word, meaning);
  };
  for (const [back, words] of said.DAYS_BACK) addAll(words, { dayShift: -back });
  addAll(said.BEFORE_CLOCK, { filler: 'before' });
  addAll(said.AFTER_CLOCK, { filler: 'behind' });
  addAll(said.SENT, { filler: 'sent' });
  addAll(said.FILLERS, { filler: true });
  for (const phrase of [...said.ABOUT, ...said.ONE]) learn(plain(phrase));
  const now = new Set<string>();
  for (const phrase of [...said.JUST_NOW, near.format(0, 'second')]) {
    now.add(keyOf(plain(phrase)));
    learn(plain(phrase));
  }
  return { meanings, ago: agoOf(locale, learn), now, tokens };
}

/** Months and weekdays as they stand alone and within a date, what stands between them, and their beginnings. */
function addNames(locale: string, base: string, add: (word: string, meaning: Meaning) => void): void {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const starts = new Map<string, Meaning | null>();
  const begin = (word: string, meaning: Meaning) => {
    const spelt = plain(word).replace(/\.$/, '');
    if (!/^[a-zа-я'\u05d0-\u05ea-]{4,}$/.test(spelt)) return;
    for (let length = 3; length < spelt.length; length += 1) {
      const start = spelt.slice(0, length);
      const other = starts.get(start);
      const clash = other && Object.entries(meaning).some(([key, value]) => (other[key as 'month'] ?? value) !== value);
      starts.set(start, clash || other === null ? null : { ...other, ...meaning });
    }
  };
  const formats = [
    format({ dateStyle: 'full', timeStyle: 'short' }),
    format({ weekday: 'short', month: 'short', day: 'numeric' }),
  ];
  const alone = [format({ month: 'long' }), format({ month: 'short' })];
  for (let index = 0; index < 12; index += 1) {
    // The fourths of the months of 2026 fall on every weekday.
    const date = new Date(Date.UTC(2026, index, 4));
    const meaning = { month: index + 1, weekday: date.getUTCDay() };
    for (const each of alone) add(each.format(date), { month: meaning.month });
    for (const each of formats) {
      let glued = '';
      for (const { type, value } of each.formatToParts(date)) {
        // "במרץ": in Hebrew the word before grows onto the name.
        if (glued && type === 'month') add(glued + value, { [type]: meaning.month });
        glued = type === 'literal' ? (/\p{L}+$/u.exec(value)?.[0] ?? '') : '';
        if (type === 'literal' && index < 2)
          for (const word of value.split(/[\s.,'()年月日년월일]+/)) add(word, { filler: true });
        if (type !== 'month' && type !== 'weekday') continue;
        add(value, { [type]: meaning[type] });
        if (each === formats[0]) begin(value, { [type]: meaning[type] });
      }
    }
    begin(alone[0]?.format(date) ?? '', { month: meaning.month });
  }
  const others = [
    ['weekday', said.WEEKDAYS[base] ?? ''],
    ['month', said.MONTHS[base] ?? ''],
  ] as const;
  for (const [type, list] of others) {
    list.split(list.includes('|') ? '|' : ' ').forEach((word, index) => {
      add(word, { [type]: type === 'month' ? index + 1 : index });
    });
  }
  for (const [word, meaning] of starts) if (meaning) add(word, meaning);
}

/** The names of the halves and parts of the day. */
function addHours(locale: string, add: (word: string, meaning: Meaning) => void): void {
  add('am', { hours: hoursFrom(0) });
  add('pm', { hours: hoursFrom(12) });
  for (const dayPeriod of [undefined, 'short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', hour12: true, dayPeriod });
    const hours = new Map<string, number[]>();
    for (let hour = 0; hour < 24; hour += 1) {
      const half = hoursFrom(hour < 12 ? 0 : 12);
      // Without parts of the day there are two names: two hours tell them.
      if (!dayPeriod && hour % 12 !== 1) continue;
      const parts = format.formatToParts(Date.UTC(2026, 2, 1, hour));
      const name = parts.find((part) => part.type === 'dayPeriod')?.value;
      if (name) hours.set(name, dayPeriod ? [...(hours.get(name) ?? []), hour] : half);
    }
    for (const [name, list] of hours) add(name, { hours: list });
  }
}

function hoursFrom(from: number): number[] {
  return Array.from({ length: 12 }, (_, index) => from + index);
}

function agoOf(locale: string, learn: (phrase: string) => void): Map<string, Ago> {
  const ago = new Map<string, Ago>();
  const add = (phrase: string, found: Ago) => {
    const key = keyOf(phrase);
    // "-2 h" could be anything.
    if (/[-+]/.test(phrase) || ago.has(key)) return;
    ago.set(key, found);
    learn(phrase);
  };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style });
    for (const [name, unit] of UNITS) {
      const seen = new Set<string>();
      for (const count of COUNTS) {
        const written = format.format(-count, name).replace(String(count), '#');
        if (seen.has(written)) continue;
        seen.add(written);
        const template = plain(written.replace(' (#)', ''));
        const found = written.includes('#') && template.includes('#') ? { unit } : { unit, count };
        add(template, found);
        // Said as often: منذ for قبل, "5 min atrás" for "há 5 min".
        if (/^قبل /.test(template)) add(template.replace(/^قبل/, 'منذ'), found);
        if (/^ha /.test(template))
          for (const word of ['', 'ha ']) add(`${template.replace(/^ha /, word)} atras`, found);
      }
    }
  }
  for (const [count, unit, phrases] of said.ALONE) {
    for (const phrase of phrases.split('|').map(plain)) {
      add(phrase, { unit, count });
      if (/^قبل /.test(phrase)) add(phrase.replace(/^قبل/, 'منذ'), { unit, count });
    }
  }
  if (/^ar/.test(locale)) add('منذ # د', { unit: MINUTE });
  return ago;
}
