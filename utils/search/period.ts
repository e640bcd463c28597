import type { Instant } from '../chats/model.ts';

/**
 * From the first instant of one day to the last of another, in the zone of the machine. Days as `YYYY-MM-DD`; one that is
 * absent or no day leaves its side open. `to` is the first instant after the period.
 */
export function periodOf(from?: string, to?: string): { from?: Instant; to?: Instant } {
  return { from: startOfDay(from, 0), to: startOfDay(to, 1) };
}

/** A day may have 23 or 25 hours: it ends where the next one begins. */
function startOfDay(day: string | undefined, later: number): Instant | undefined {
  const parts = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(day ?? '');
  if (!parts) return undefined;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const start = new Date(year, month - 1, date + later);
  // Two-digit years mean the last century to `Date`: such a day is still being typed.
  if (year < 100) start.setFullYear(year);
  return start.getTime();
}
