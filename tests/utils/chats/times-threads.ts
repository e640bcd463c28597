/** Random threads as sites draw them, with the truth of each message. Seeded: the same seed is the same thread. */

import { parseTime } from '../../../utils/chats/times-parse.ts';
import type { ShownTime } from '../../../utils/chats/times-shape.ts';

const LANGUAGES = 'en fr es de it pt nl pl ru tr zh ja ko ar he'.split(' ');
const ZONES = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Auckland', 'America/Sao_Paulo'];
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const pacific = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'America/Los_Angeles',
});
/** Moments at which threads are read: any day, just after New Year, on and after days on which clocks change. */
const READ = [
  '2026-11-22T20:00:00Z',
  '2026-01-03T08:20:00Z',
  '2026-10-25T18:00:00Z',
  '2026-03-30T09:00:00Z',
  '2026-06-14T23:59:00Z',
  '2024-03-01T03:00:00Z',
];

export type Style =
  | 'rows'
  | 'beside'
  | 'digits'
  | 'shortDigits'
  | 'sessions'
  | 'zoned'
  | 'newestFirst'
  | 'named'
  | 'changes';
export const STYLES: Style[] = [
  'rows',
  'beside',
  'digits',
  'shortDigits',
  'sessions',
  'zoned',
  'newestFirst',
  'named',
  'changes',
];

export interface Thread {
  style: Style;
  language: string;
  zone: string;
  now: number;
  texts: string[];
  shown: ShownTime[];
  /** The instant of each place; `undefined` for rows that are no messages. */
  truth: (number | undefined)[];
  /** Is a time shown beside each message? */
  timed: boolean;
}

export function makeThread(seed: number, style: Style): Thread {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const [language, zone] = [pick(LANGUAGES), pick(ZONES)];
  const now = Date.parse(pick(READ)) + Math.floor(random() * 600) * MINUTE;
  const instants = sent(now, random, style);
  const draw = pen(language, zone, now, random, pick);
  const places: { text: string; heads: boolean; truth?: number }[] = [];
  let day = '';
  let last = 0;
  // Clocks of two phones differ: now and then one message stands a little too late.
  for (let index = 1; index < instants.length; index += 1) {
    const [a, b] = [instants[index - 1] as number, instants[index] as number];
    const sameDay = draw.day(a) === draw.day(b);
    if (sameDay && b - a < 4 * MINUTE && random() < 0.15) [instants[index - 1], instants[index]] = [b, a];
  }
  const order = style === 'newestFirst' ? instants.slice().reverse() : instants;
  for (const instant of order) {
    const rows = style === 'rows' || style === 'newestFirst';
    if (rows && draw.day(instant) !== day) {
      places.push({ text: draw.row(instant), heads: true });
      day = draw.day(instant);
    }
    if (style === 'sessions' && instant - last > 20 * MINUTE) {
      places.push({ text: draw.beside(instant, true), heads: true });
    }
    last = instant;
    const text =
      style === 'sessions'
        ? ''
        : rows
          ? draw.clock(instant)
          : style === 'beside'
            ? draw.beside(instant, false)
            : draw[style as 'digits'](instant);
    const bare = style === 'changes' && draw.day(instant) === day;
    if (style === 'changes') day = draw.day(instant);
    places.push({ text: bare ? draw.clock(instant) : text, heads: false, truth: instant });
  }
  // The page may show the end of the thread alone, its first date row scrolled away.
  const hidden = random() < 0.3 ? Math.floor(random() * 4) : 0;
  places.splice(0, style === 'newestFirst' ? 0 : hidden);
  return {
    style,
    language,
    zone,
    now,
    texts: places.map(({ text }) => text),
    shown: places.map(({ text, heads }) => ({
      said: text ? parseTime(text, language) : undefined,
      ...(heads ? { heads } : {}),
    })),
    truth: places.map(({ truth }) => truth),
    timed: style !== 'sessions',
  };
}

/** Instants in order, the last not long before `now`. */
function sent(now: number, random: () => number, style: Style): number[] {
  const count = 3 + Math.floor(random() * 40);
  const instants: number[] = [];
  let at = now - Math.floor(random() * (random() < 0.3 ? 40 : 3) * DAY) - 2 * MINUTE;
  for (let index = 0; index < count; index += 1) {
    instants.unshift(Math.floor(at / 1000) * 1000);
    const kind = random();
    // Sites that leave the year out do so for less than a year.
    if (now - at > 330 * DAY) break;
    at -=
      kind < 0.6
        ? random() * 12 * MINUTE
        : kind < 0.85
          ? random() * 10 * 60 * MINUTE
          : random() * (style === 'sessions' ? 5 : 16) * DAY;
  }
  return instants;
}

/** How one site writes times. */
function pen(language: string, zone: string, now: number, random: () => number, pick: <T>(list: readonly T[]) => T) {
  const locale = `${language}-u-ca-gregory`;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    return (instant: number) => made.format(instant);
  };
  const iso = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });
  const day = (instant: number) => iso.format(instant);
  const clock = format({ hour: 'numeric', minute: '2-digit', hour12: random() < 0.4 });
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const weekday = format({ weekday: random() < 0.7 ? 'long' : 'short' });
  const rowWeekday = format({ weekday: 'long' });
  const within = format({
    month: pick(['long', 'short']),
    day: 'numeric',
    ...(random() < 0.4 ? { weekday: 'short' } : {}),
  });
  const whole = format({ month: pick(['long', 'short']), day: 'numeric', year: 'numeric' });
  const usesWeekdays = random() < 0.5;
  const join = pick([' ', ', ', ' · ']);
  const shout = random() < 0.2;
  const back = (instant: number) => Math.round((Date.parse(day(now)) - Date.parse(day(instant))) / DAY);
  const dayName = (instant: number, weekdays: (instant: number) => string) => {
    const days = back(instant);
    const text =
      days < 2
        ? near.format(-days, 'day')
        : days < 7 && usesWeekdays
          ? weekdays(instant)
          : day(instant).slice(0, 4) === day(now).slice(0, 4)
            ? within(instant)
            : whole(instant);
    return shout ? text.toLocaleUpperCase(language) : text;
  };
  const numbers = (instant: number) => day(instant).split('-') as [string, string, string];
  const monthFirst = language === 'en' ? random() < 0.5 : ['zh', 'ja', 'ko'].includes(language);
  const mark = { de: '.', ru: '.', pl: '.', tr: '.', he: '.', nl: '-' }[language] ?? '/';
  return {
    day,
    clock,
    row: (instant: number) => dayName(instant, rowWeekday),
    beside: (instant: number, always: boolean) =>
      back(instant) === 0 && !always ? clock(instant) : dayName(instant, weekday) + join + clock(instant),
    digits: (instant: number) => {
      const [year, month, date] = numbers(instant);
      if (['zh', 'ja', 'ko'].includes(language)) return `${year}${mark}${month}${mark}${date} ${clock(instant)}`;
      return `${(monthFirst ? [month, date, year] : [date, month, year]).join(mark)}${join}${clock(instant)}`;
    },
    shortDigits: (instant: number) => {
      const [, month, date] = numbers(instant);
      return `${(monthFirst ? [month, date] : [date, month]).join(mark)} ${clock(instant)}`;
    },
    // A day is shown where it changes.
    changes: (instant: number) => whole(instant) + join + clock(instant),
    // Today too is called by its name.
    named: (instant: number) => `${back(instant) < 7 ? weekday(instant) : within(instant)}${join}${clock(instant)}`,
    zoned: (instant: number) => `${pacific.format(instant)} (PT)`,
  };
}

/** mulberry32, by Tommy Ettinger (public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
