import type { Instant } from '../chats/model.ts';

/** One thing for the buyer's own calendar. */
export interface CalendarEvent {
  /** Stable: the same id in a later file updates the entry. It does not stand in the file. */
  id: string;
  title: string;
  at: Instant;
  /** Absent: a moment, not a span. */
  end?: Instant;
  details?: string;
  /** A web address; another one is left out. */
  url?: string;
  /** How long before `at` the calendar should remind. */
  alarmMinutes?: number;
}

/** Octets of a line, its line break left out (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
/** Where SEQUENCE counts from, so that seconds stay below 2^31 until 2088. */
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/**
 * A calendar file (RFC 5545, `text/calendar`). Times are UTC instants; imported again, a later file updates what an earlier
 * one made, because UIDs stay and SEQUENCE counts the seconds until `now`. `PUBLISH` says that nobody has to answer.
 * Events without a date that a calendar can hold (`Infinity`) are left out; of two with one id the last one counts.
 */
export function calendarOf(events: readonly CalendarEvent[], now: Instant): string {
  const byId = new Map(events.filter(({ at }) => isWritable(at)).map((event) => [event.id, event]));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...byId.values()].flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, title, at, end, details, url, alarmMinutes }: CalendarEvent, now: Instant): string[] {
  const link = url === undefined ? undefined : webAddress(url);
  const text = written(title);
  return [
    'BEGIN:VEVENT',
    `UID:${nameOf(id)}@parley.example`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${Math.max(0, Math.floor((now - SEQUENCE_EPOCH) / 1000))}`,
    `DTSTART:${utc(at)}`,
    ...(end !== undefined && isWritable(end) && end > at ? [`DTEND:${utc(end)}`] : []),
    `SUMMARY:${text}`,
    ...(details ? [`DESCRIPTION:${written(details)}`] : []),
    ...(link ? [`URL:${link}`] : []),
    // It is a reminder: the time stays free for others to see.
    'TRANSP:TRANSPARENT',
    ...(alarmMinutes === undefined ? [] : alarmLines(alarmMinutes, text)),
    'END:VEVENT',
  ];
}

function alarmLines(minutes: number, text: string): string[] {
  const before = Math.max(0, Math.round(minutes));
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text}`,
    `TRIGGER:${before === 0 ? 'PT0S' : `-PT${before}M`}`,
    'END:VALARM',
  ];
}

/** Years have four digits in the format. */
function isWritable(instant: Instant): boolean {
  return instant >= 0 && instant < Date.UTC(9999, 11, 31);
}

/** `20261123T120000Z`. */
function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A text as a value: one kind of line feed, no other control characters, whole characters only, escaped. */
function written(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** The address in its normal form, which holds neither spaces nor line feeds. */
function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Cut into lines of at most 75 octets, each after the first with a space before it, never inside a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** 32 hexadecimal digits that stand for an id: ids are made of sellers' names and order numbers, which are nobody's business. */
function nameOf(id: string): string {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => hash(id, seed)).join('');
}

/** FNV-1a with a last mix, 8 hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
