/** The words of time that `Intl` has in a language. */

import { plain } from './times-plain.ts';
import type { AddWord, Ago, WordSource } from './times-shape.ts';

const MINUTE = 60_000;
/** Units of a time gone by, in milliseconds. */
export const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
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
const STYLES = ['long', 'short', 'narrow'] as const;

/** The words of a locale that is known, with its calendar and digits. */
export function byIntl(locale: string): WordSource {
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    names: (add, begin) => addNames(locale, add, begin),
    hours: (add) => addHours(locale, add),
    days: (add) => {
      for (const style of STYLES) {
        const format = style === 'long' ? near : new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
        for (const dayShift of [0, -1, -2]) add(format.format(dayShift, 'day'), { dayShift });
      }
    },
    ages: (add) => addAges(locale, add),
    now: near.format(0, 'second'),
  };
}

/** Months and weekdays as they stand alone and within a date, what stands between them, and their beginnings. */
function addNames(locale: string, add: AddWord, begin: AddWord): void {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
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
}

/** The names of the halves and parts of the day. */
function addHours(locale: string, add: AddWord): void {
  for (const dayPeriod of [undefined, 'short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', hour12: true, dayPeriod });
    const hours = new Map<string, number[]>();
    for (let hour = 0; hour < 24; hour += 1) {
      const half = hour < 12 ? hoursFrom(0, 11) : hoursFrom(12, 23);
      // Without parts of the day there are two names: two hours tell them.
      if (!dayPeriod && hour % 12 !== 1) continue;
      const parts = format.formatToParts(Date.UTC(2026, 2, 1, hour));
      const name = parts.find((part) => part.type === 'dayPeriod')?.value;
      if (name) hours.set(name, dayPeriod ? [...(hours.get(name) ?? []), hour] : half);
    }
    for (const [name, list] of hours) add(name, { hours: list });
  }
}

/** The hours of the day from one to another, both included. */
export function hoursFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function addAges(locale: string, add: (template: string, ago: Ago) => void): void {
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style });
    for (const [name, unit] of UNITS) {
      const seen = new Set<string>();
      for (const count of COUNTS) {
        const written = format.format(-count, name).replace(String(count), '#');
        if (seen.has(written)) continue;
        seen.add(written);
        const template = plain(written.replace(' (#)', ''));
        add(template, written.includes('#') && template.includes('#') ? { unit } : { unit, count });
      }
    }
  }
}
