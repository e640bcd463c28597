/** Writes instants for people who were not there: always with the offset from UTC, never with a bare local time. */
import type { Instant, Precision } from '../chats/model.ts';

/** Formats instants in one zone and language. */
export interface Clock {
  /** The zone really used: the one asked for, or `UTC` when this runtime does not know it. */
  zone: string;
  /** `2026-11-21 14:03 UTC+01:00`; the day alone for `day`. `''` for what is no instant. */
  local: (instant: Instant, precision?: Precision) => string;
  /** The calendar day in words, with the name of the zone, which tells summer time from winter time. */
  day: (instant: Instant) => string;
}

/** ISO 8601 in UTC with milliseconds, or `undefined` for what is no instant. */
export const iso = (instant: Instant | undefined): string | undefined =>
  instant !== undefined && isInstant(instant) ? new Date(instant).toISOString() : undefined;

/** ISO 8601 in UTC, no finer than what is known: `2026-11-21T13:03Z`. A bare day has no UTC form: `''`. */
export function utc(instant: Instant, precision: Precision = 'second'): string {
  const text = iso(instant);
  if (!text || precision === 'day') return '';
  return precision === 'minute' ? text.replace(/:\d\d\.\d+Z$/, 'Z') : text.replace(/\.\d+Z$/, 'Z');
}

/** A clock for `zone` (IANA) and `language` (BCP 47); unknown ones fall back to UTC and English. */
export function clockFor(zone: string, language: string): Clock {
  const known = works(() => new Intl.DateTimeFormat('en', { timeZone: zone })) ? zone : 'UTC';
  const tag = works(() => new Intl.DateTimeFormat(language)) ? language : 'en';
  const numbers = new Intl.DateTimeFormat('en', {
    timeZone: known,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const words = new Intl.DateTimeFormat(tag, {
    timeZone: known,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const zoneName = new Intl.DateTimeFormat(tag, { timeZone: known, timeZoneName: 'long' });
  const slowly = (instant: Instant) => {
    const part = Object.fromEntries(numbers.formatToParts(instant).map(({ type, value }) => [type, value]));
    const { year = '', hour, minute, second } = part;
    const name = year.length > 4 ? `+${year.padStart(6, '0')}` : year.padStart(4, '0');
    const [day, time] = [`${name}-${part.month}-${part.day}`, `${hour}:${minute}:${second}`];
    return { day, time, offset: Math.round((Date.parse(`${day}T${time}Z`) - instant) / 60_000) };
  };
  const offsetOn = remembered((date: number) => {
    const [first, last] = [slowly(date * DAY).offset, slowly((date + 1) * DAY).offset];
    return first === last ? first : undefined;
  });
  // Formatting by parts costs more than all the rest of a record: where a day has one offset, it is added by hand.
  const fields = (instant: Instant) => {
    const offset = instant >= 0 && instant < LAST ? offsetOn(Math.floor(instant / DAY)) : undefined;
    if (offset === undefined) return slowly(instant);
    const [day = '', time = ''] = new Date(instant + offset * 60_000).toISOString().split('T');
    return { day, time: time.slice(0, 8), offset };
  };
  const local = (instant: Instant, precision: Precision = 'second') => {
    if (!isInstant(instant)) return '';
    const { day, time, offset } = fields(instant);
    if (precision === 'day') return day;
    return `${day} ${precision === 'minute' ? time.slice(0, 5) : time} UTC${signed(offset)}`;
  };
  const days = new Map<string, string>();
  const day = (instant: Instant) => {
    if (!isInstant(instant)) return '';
    const on = fields(instant);
    const key = `${on.day} ${on.offset}`;
    const before = days.get(key);
    if (before !== undefined) return before;
    // Intl would glue the two with "at" (Friday … at Central European Time), which reads as if a time were missing.
    const summerOrWinter = zoneName.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    const text = `${words.format(instant)} · ${summerOrWinter}`;
    days.set(key, text);
    return text;
  };
  return { zone: known, local, day };
}

const DAY = 86_400_000;

/** The last instants of year 9999 are written by Intl: ISO has six digits for later years. */
const LAST = Date.UTC(9999, 11, 30);

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

const isInstant = (instant: Instant) => !Number.isNaN(new Date(instant).getTime());

function signed(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function works(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
