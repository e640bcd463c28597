/** What times are made of on their way from text to instant; no code, only shapes. */

import type { Instant, Precision } from './model.ts';
import type { SaidZone } from './times-offset.ts';
import type { Readings } from './times-order.ts';

/** What a time text says. At least one of `clock`, `ago` and `day` is there. */
export interface SaidTime {
  clock?: SaidClock;
  ago?: { count: number; unit: number };
  day?: SaidDay;
  /** The zone the text itself names. */
  zone?: SaidZone;
  /** The language whose words it has; the page's own when it has none. */
  language?: string;
  /** Halves of the day written AM and PM. */
  latinHalves?: true;
}

export interface SaidClock {
  hour: number;
  minute: number;
  second?: number;
}

export interface SaidDay {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** 0 = today, -1 = yesterday. */
  shift?: number;
  /** Day and month in digits, when the writing does not tell which is which. */
  readings?: Readings;
  /** The digits are joined by dots. */
  dotted?: true;
}

export interface ResolvedTime {
  sentAt: Instant;
  precision: Precision;
}

/** What a place in the thread shows of its time. */
export interface ShownTime {
  /** `undefined` where nothing is shown, or nothing that is understood. */
  said: SaidTime | undefined;
  /** A row of its own, above the messages it is about. */
  heads?: boolean;
  /** The markup says the instant itself. */
  exact?: ResolvedTime | undefined;
}

/** A place of the thread in the order of time. */
export interface Place extends ShownTime {
  /** The place above it that heads it. */
  head?: Place;
  /** What has been found out. */
  dated?: Dated | undefined;
}

export interface Reader {
  /** The moment of reading. */
  now: Instant;
  /** IANA name of the zone the page shows its times in, or `BROWSER`. */
  zone: string;
}

/** A place whose day is known. */
export interface Dated {
  time: ResolvedTime;
  /** `YYYY-MM-DD` in the zone of the thread. */
  day: string;
}

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

/** Where the words of one language come from. */
export interface WordSource {
  /** Months and weekdays; `begin` is given those that may be cut short. */
  names(add: AddWord, begin: AddWord): void;
  /** The halves and parts of the day. */
  hours(add: AddWord): void;
  /** Today and the days before. */
  days(add: AddWord): void;
  /** Phrases for how long ago, in their `plain` form, the number as `#`; the first to say a thing counts. */
  ages(add: (template: string, ago: Ago) => void): void;
  now: string;
}

export type AddWord = (word: string, meaning: Meaning) => void;
