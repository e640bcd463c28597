import { type CalendarEvent, calendarOf } from './replies/ics.ts';

/** Hands a calendar file (.ics) to the browser as a download; `name` tells whose, `''` for all. */
export function saveCalendar(events: readonly CalendarEvent[], name: string): void {
  const now = Date.now();
  const file = new Blob([calendarOf(events, now)], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = ['parley', fileName(name), new Date(now).toISOString().slice(0, 10)].filter(Boolean).join('-');
  link.download += '.ics';
  link.click();
  // The download has its own hold on the bytes once it began; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Letters and digits of any script, at most 40. */
function fileName(name: string): string {
  const short = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  return short.replace(/^-+|-+$/g, '');
}
