import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarOf } from '../../../utils/replies/ics.ts';

const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);
const AT = Date.UTC(2026, 11, 1, 8, 30, 0);

/** What a calendar program reads. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate, sequence, component: event } = new ICAL.Event(component);
    return {
      uid,
      summary,
      description,
      at: startDate.toJSDate().getTime(),
      end: endDate.toJSDate().getTime(),
      sequence,
      url: event.getFirstPropertyValue('url'),
      stamp: (event.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime(),
      alarms: event
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()),
    };
  });
}

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'aliexpress:9123456789012347/dispute',
  title: 'Open a dispute',
  at: AT,
  ...changes,
});
const one = (changes: Partial<CalendarEvent> = {}, now = NOW) => read(calendarOf([event(changes)], now))[0];

/** The text as a calendar can hold it. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

describe('a calendar program reads back what was written', () => {
  it('everything of an event', () => {
    expect(
      one({
        end: AT + 3_600_000,
        details: 'Refund if no delivery.\nOrder 91; "tea, set"',
        url: 'https://www.aliexpress.com/p/order/detail.html?orderId=91&a=b,c;d',
        alarmMinutes: 1440,
      }),
    ).toMatchObject({
      summary: 'Open a dispute',
      description: 'Refund if no delivery.\nOrder 91; "tea, set"',
      at: AT,
      end: AT + 3_600_000,
      stamp: NOW,
      url: 'https://www.aliexpress.com/p/order/detail.html?orderId=91&a=b,c;d',
      alarms: [-86_400],
    });
  });

  it.each([
    ['commas, semicolons, backslashes', 'a, b; c \\ d \\n e \\, f'],
    ['lines', 'one\ntwo\r\nthree\rfour\n\n five'],
    ['emoji made of several', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40)],
    ['Arabic', 'ردّ البائع متأخر، افتح نزاعًا قبل الموعد؛ شكرًا '.repeat(10)],
    ['Chinese', '卖家还没有回复，请在截止日期前开启纠纷'.repeat(20)],
    ['a very long text', 'tea '.repeat(20_000)],
    ['colons and quotes', 'BEGIN:VEVENT "x":y END:VEVENT'],
    ['an injected event', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u2028g\th'],
    ['half a character', 'a\ud83dtea\udc00'],
    ['spaces where lines are folded', `${' '.repeat(200)}x${' '.repeat(200)}`],
  ])('%s', (_, text) => {
    const events = read(calendarOf([event({ title: text, details: text, alarmMinutes: 5 })], NOW));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: plain(text), description: plain(text) });
  });

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), (title, details) => {
        const [back] = read(calendarOf([event({ title, details: `.${details}` })], NOW));
        expect(back).toMatchObject({ summary: plain(title), description: plain(`.${details}`) });
      }),
      { numRuns: 500 },
    );
  });

  it('any instant, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_000_000_000 }), (seconds) => {
        expect(one({ at: seconds * 1000 })?.at).toBe(seconds * 1000);
      }),
    );
  });
});

describe('the file keeps to RFC 5545', () => {
  const text = calendarOf(
    [event({ title: '茶é👩‍👩‍👧‍👦 tea '.repeat(100), details: 'x'.repeat(1000) }), event({ id: 'b' })],
    NOW,
  );

  it('has lines of at most 75 octets that end in CRLF and cut no character', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('says who made it, and that nobody has to answer', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n/);
    expect(text).toContain('DTSTART:20261201T083000Z');
  });

  it('has one event per id, and none without a day', () => {
    const events = [event({ title: 'first' }), event({ title: 'last' }), event({ id: 'never', at: Infinity })];
    expect(read(calendarOf(events, NOW)).map(({ summary }) => summary)).toEqual(['last']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])('takes no link %j', (url) => {
    expect(one({ url })?.url).toBeNull();
  });

  it('takes a link of any length and script', () => {
    const url = `https://www.aliexpress.com/item/茶.html?q=${'é '.repeat(200)}\r\nX-EVIL:1`;
    expect(one({ url })?.url).toBe(new URL(url).href);
  });

  it('ends no event before it begins', () => {
    expect(one({ end: AT - 1000 })?.end).toBe(AT);
  });
});

describe('exported again', () => {
  it('the entry is updated: same UID, later SEQUENCE', () => {
    const [before, after] = [one(), one({ title: 'Open a dispute now', at: AT + 1000 }, NOW + 1000)];
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(after?.stamp).toBe(NOW + 1000);
  });

  it('SEQUENCE stays a number that calendars can hold', () => {
    expect(one({}, Date.UTC(2087, 0))?.sequence).toBeLessThan(2 ** 31);
  });

  it('UIDs differ, and say nothing of the buyer or the seller', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `aliexpress//name%3Ajuniper tea house/${index}`);
    const uids = read(
      calendarOf(
        ids.map((id) => event({ id })),
        NOW,
      ),
    ).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(ids.length);
    expect(uids[0]).toMatch(/^[0-9a-f]{32}@parley\.example$/);
  });
});

it.each([
  [0, 0],
  [-5, 0],
  [90.4, -5_400],
])('an alarm %d minutes before', (alarmMinutes, seconds) => {
  expect(one({ alarmMinutes })?.alarms).toEqual([seconds]);
});
