import { language, t } from '../utils/i18n.ts';
import type { Reason } from '../utils/replies/due.ts';

const DAY = 24 * 3_600_000;

/** "due tomorrow 14:00", "2 days late": in the buyer's own zone, which is the machine's. */
export function dueWords(dueAt: number, now: number): string {
  if (dueAt <= now) {
    const days = Math.floor((now - dueAt) / DAY);
    return days === 0 ? t('dueLateToday') : t('dueLate', amount(days, 'day'));
  }
  return t('dueOn', `${dayWords(dueAt, now)} ${clock(dueAt)}`);
}

/** Why a reply is due when it is. */
export function reasonWords({ sentAt, because }: { sentAt: number; because: readonly Reason[] }): string {
  const sent = t('reasonSent', dateTime(sentAt));
  return [sent, ...because.map(reason)].join(' ');
}

/** Date and time, short, e.g. `22 Nov 2026, 14:05`. */
export function dateTime(instant: number): string {
  return dates({ dateStyle: 'medium', timeStyle: 'short' }).format(instant);
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

/** Hours and minutes, e.g. `14:05`. */
export function clock(instant: number): string {
  return dates({ hour: '2-digit', minute: '2-digit' }).format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make (tens of microseconds) and cheap to use: each is made once. */
function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = language() + JSON.stringify(options);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language(), options);
  formats.set(name, format);
  return format;
}

function amount(value: number, unit: 'day' | 'hour'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function reason(reason: Reason): string {
  if (reason.code === 'wait') return t('reasonWait', amount(reason.days, 'day'));
  if (reason.code === 'hours') return t('reasonHours', reason.from, reason.to, reason.zone);
  if (reason.code === 'weekend') return t('reasonWeekend');
  return '';
}
