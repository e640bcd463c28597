import { language, t } from '../utils/i18n.ts';

const DAY = 24 * 3_600_000;

/** "due tomorrow 14:00", "2 days late": in the buyer's own zone, which is the machine's. */
export function dueWords(dueAt: number, now: number): string {
  if (dueAt <= now) {
    const days = Math.floor((now - dueAt) / DAY);
    return days === 0 ? t('dueLateToday') : t('dueLate', amount(days, 'day'));
  }
  return t('dueOn', `${dayWords(dueAt, now)} ${clock(dueAt)}`);
}

/** Date and time, short, e.g. `22 Nov 2026, 14:05`. */
export function dateTime(instant: number): string {
  return dates({ dateStyle: 'medium', timeStyle: 'short' }).format(instant);
}

/** The calendar day in a zone, short, e.g. `Nov 22, 2026`. */
export function shortDay(instant: number, zone?: string): string {
  return dates({ dateStyle: 'medium', timeZone: zone }).format(instant);
}

/** The calendar day in words, e.g. `Sunday, November 22, 2026`. */
export function fullDay(instant: number): string {
  return dates({ dateStyle: 'full' }).format(instant);
}

/** Midnight before an instant, in the buyer's own zone. */
export function midnight(instant: number): number {
  return new Date(instant).setHours(0, 0, 0, 0);
}

/** `today`, `tomorrow`, `yesterday`, a weekday within six days, else the date. */
export function dayWords(instant: number, now: number): string {
  const days = Math.round((midnight(instant) - midnight(now)) / DAY);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day');
  if (days > 0 && days < 7) return dates({ weekday: 'long' }).format(instant);
  return dates({ day: 'numeric', month: 'short' }).format(instant);
}

/** Hours and minutes as people there write them, e.g. `14:05`, `7:05 AM`. */
export function clock(instant: number): string {
  return dates({ timeStyle: 'short' }).format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make (tens of microseconds) and cheap to use: each is made once. */
function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = language() + JSON.stringify(options);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language(), options);
  formats.set(name, format);
  return format;
}

/** A number with its unit in words, e.g. `2 days`, `9 hours`; one digit after the point below ten. */
export function amount(value: number, unit: 'day' | 'hour' | 'minute'): string {
  const maximumFractionDigits = value < 10 && unit === 'day' ? 1 : 0;
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits }).format(
    value,
  );
}

/** From one civil day to another, `YYYY-MM-DD`, both included, e.g. `October 1 – 8`. */
export function dayRange(from: string, to: string): string {
  const format = dates({ day: 'numeric', month: 'long', timeZone: 'UTC' });
  const [a, b] = [Date.parse(from), Date.parse(to)];
  return Number.isNaN(a) || Number.isNaN(b) ? '' : format.formatRange(Math.min(a, b), b);
}

/** A zone by the name people know it by, e.g. `Pacific Time`, `China Time`. */
export function zoneName(zone: string): string {
  const parts = dates({ timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  // Some languages have no short name, only a label and a city.
  if (name.length > 4 && !name.includes(':')) return name;
  const long = dates({ timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return long.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * When a deadline ends: in the buyer's own zone, and before it in the marketplace's where the clocks there show something
 * else, e.g. `Sep 4, 2026, 23:59 Pacific Time = Sep 5, 2026, 08:59 here`.
 */
export function endWords(endsAt: number, zone?: string): string {
  const here = dateTime(endsAt);
  if (zone === undefined) return here;
  const there = dates({ dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(endsAt);
  return there === here ? here : t('sameInstant', `${there} ${zoneName(zone)}`, here);
}

/** A size in words, e.g. `1.4 MB`: a megabyte is 10^6 bytes, as upload limits count it. */
export function bytesWords(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
