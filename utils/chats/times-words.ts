/** The words of time in a language: months, weekdays, "yesterday", "2 hours ago". Nearly all of them come from `Intl`. */

import { ENGLISH, inEnglish } from './times-english.ts';
import { byIntl, hoursFrom } from './times-intl.ts';
import { keyOf, plain, tokensOf } from './times-plain.ts';
import * as said from './times-said.ts';
import type { Ago, Meaning, WordSource } from './times-shape.ts';

export interface Words {
  /** By `keyOf` the word in its `plain` form. */
  meanings: Map<string, Meaning>;
  /** By `keyOf` the phrase, its number as `#`. */
  ago: Map<string, Ago>;
  now: Set<string>;
  /** Every single word (or sign) that a time in this language can have: the quick way to say no. */
  tokens: Set<string>;
}

const SIGNS =
  'a p m am pm t z st nd rd th er o ª e ago min mins hr hrs s h d w wk mo y utc gmt 年 月 日 号 点 时 時 分 秒 년 월 일 시 분 초';

const known = new Map<string, Words | undefined>();

/** The words of `language` (BCP 47); `undefined` when the runtime does not know it. Cached. */
export function wordsOf(language: string): Words | undefined {
  const tag = ENGLISH.test(language) ? 'en' : language;
  if (!known.has(tag)) known.set(tag, tag === 'en' ? build('en', inEnglish) : wordsByIntl(tag));
  return known.get(tag);
}

/** The same, all from `Intl`, English too. */
export function wordsByIntl(language: string): Words | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  } catch {
    return undefined; // a malformed lang attribute
  }
  return build(language, byIntl(`${language.replace(/-u-.*/, '')}-u-ca-gregory-nu-latn`));
}

function build(language: string, source: WordSource): Words {
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
  const begin = beginnings();
  source.names(add, begin.learn);
  const others = [
    ['weekday', said.WEEKDAYS[base] ?? ''],
    ['month', said.MONTHS[base] ?? ''],
  ] as const;
  for (const [type, list] of others) {
    list.split(list.includes('|') ? '|' : ' ').forEach((word, index) => {
      add(word, { [type]: type === 'month' ? index + 1 : index });
    });
  }
  for (const [word, meaning] of begin.found()) add(word, meaning);
  add('am', { hours: hoursFrom(0, 11) });
  add('pm', { hours: hoursFrom(12, 23) });
  source.hours(add);
  source.days(add);
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
  for (const phrase of [...said.JUST_NOW, source.now]) {
    now.add(keyOf(plain(phrase)));
    learn(plain(phrase));
  }
  return { meanings, ago: agoIn(base, source, learn), now, tokens };
}

/** The beginnings of names, from three letters on; those of two names count for neither. */
function beginnings() {
  const starts = new Map<string, Meaning | null>();
  const learn = (word: string, meaning: Meaning) => {
    const spelt = plain(word).replace(/\.$/, '');
    if (!/^[a-zа-я'\u05d0-\u05ea-]{4,}$/.test(spelt)) return;
    for (let length = 3; length < spelt.length; length += 1) {
      const start = spelt.slice(0, length);
      const other = starts.get(start);
      const clash = other && Object.entries(meaning).some(([key, value]) => (other[key as 'month'] ?? value) !== value);
      starts.set(start, clash || other === null ? null : { ...other, ...meaning });
    }
  };
  const found = () => [...starts].filter((entry): entry is [string, Meaning] => entry[1] !== null);
  return { learn, found };
}

/** How long ago, in every way the language has. */
function agoIn(base: string, source: WordSource, learn: (phrase: string) => void): Map<string, Ago> {
  const ago = new Map<string, Ago>();
  const add = (phrase: string, found: Ago) => {
    const key = keyOf(phrase);
    // "-2 h" could be anything.
    if (/[-+]/.test(phrase) || ago.has(key)) return;
    ago.set(key, found);
    learn(phrase);
  };
  source.ages((template, found) => {
    add(template, found);
    // Said as often: منذ for قبل, "5 min atrás" for "há 5 min".
    if (/^قبل /.test(template)) add(template.replace(/^قبل/, 'منذ'), found);
    if (/^ha /.test(template)) for (const word of ['', 'ha ']) add(`${template.replace(/^ha /, word)} atras`, found);
  });
  for (const [count, unit, phrases] of said.ALONE) {
    for (const phrase of phrases.split('|').map(plain)) {
      add(phrase, { unit, count });
      if (/^قبل /.test(phrase)) add(phrase.replace(/^قبل/, 'منذ'), { unit, count });
    }
  }
  if (base === 'ar') add('منذ # د', { unit: 60_000 });
  return ago;
}
