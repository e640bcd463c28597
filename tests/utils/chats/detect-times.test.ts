// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readConversation } from '../../../utils/chats/detect.ts';
import { type ChatRow, chatPage, useLayout } from './layout.ts';

const PARIS = { now: Date.parse('2026-11-22T20:00:00Z'), zone: 'Europe/Paris', language: 'en' };

useLayout();

const TALK: ChatRow[] = [
  { from: 'me', text: 'Hello, is the stand real oak?', time: '09:12' },
  { from: 'them', name: 'Vega Store', text: 'Yes, it is.', time: '09:15' },
  { from: 'me', text: 'And the foot?', time: '09:20' },
  { from: 'them', name: 'Vega Store', text: 'Beech, in oil.', time: '09:31' },
];

/** The times of the messages, with whatever is done to the page's markup before. */
function times(rows: ChatRow[], change: (html: string) => string = (html) => html): string[] {
  const page = new DOMParser().parseFromString(change(chatPage(rows)), 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const messages = readConversation(document, PARIS)?.messages.filter(({ direction }) => direction !== 'system') ?? [];
  return messages.map(({ shownTime = '-', sentAt, precision }) =>
    [shownTime, sentAt === undefined ? '?' : new Date(sentAt).toISOString().slice(0, 16), precision ?? '']
      .join(' ')
      .trim(),
  );
}

describe('times of messages', () => {
  it('are kept as shown, and resolved by what the markup says beside them', () => {
    const stamped = (make: (clock: string) => string) => (html: string) =>
      html.replace(
        /<i class="time"(.*?)>([^<]*)</g,
        (_, rest, clock) => `<i class="time" ${make(clock)}${rest}>${clock}<`,
      );
    const expected = [
      '09:12 2026-11-18T08:12 minute',
      '09:15 2026-11-18T08:15 minute',
      '09:20 2026-11-18T08:20 minute',
      '09:31 2026-11-18T08:31 minute',
    ];
    expect(
      times(
        TALK,
        stamped((clock) => `title="Wednesday, November 18, 2026 at ${clock}"`),
      ),
    ).toEqual(expected);
    expect(
      times(
        TALK,
        stamped((clock) => `data-time="2026-11-18 ${clock}"`),
      ),
    ).toEqual(expected);
    expect(
      times(
        TALK,
        stamped((clock) => `data-timestamp="${Date.parse(`2026-11-18T${clock}:30+01:00`)}"`),
      )[0],
    ).toBe('09:12 2026-11-18T08:12 second');
    // About something else: another clock.
    expect(
      times(
        TALK,
        stamped(() => 'title="Wednesday, November 18, 2026 at 23:59"'),
      )[0],
    ).toBe('09:12 ?');
  });

  it('are those of the instants in <time datetime>, whatever zone is shown', () => {
    const change = (html: string) =>
      html.replace(
        /<i class="time"(.*?)>([^<]*)<\/i>/g,
        (_, rest, clock) => `<time datetime="2026-11-18T${clock}:00-08:00"${rest}>${clock}</time>`,
      );
    expect(times(TALK, change)[0]).toBe('09:12 2026-11-18T17:12 second');
  });

  it('below rows with a day and a clock are known by their day', () => {
    const silent = TALK.map(({ time, ...row }) => row);
    const rows: ChatRow[] = [
      { from: 'site', text: 'Yesterday 14:05' },
      ...silent.slice(0, 2),
      { from: 'site', text: 'Today 9:30' },
      ...silent.slice(2),
    ];
    expect(times(rows)).toEqual([
      '- 2026-11-20T23:00 day',
      '- 2026-11-20T23:00 day',
      '- 2026-11-21T23:00 day',
      '- 2026-11-21T23:00 day',
    ]);
  });

  it('wrap at midnight below a day', () => {
    const rows: ChatRow[] = [
      { from: 'site', text: 'Nov 18' },
      ...TALK.map((row, index) => ({ ...row, time: ['23:50', '23:58', '00:03', '00:10'][index] as string })),
    ];
    expect(times(rows)).toEqual([
      '23:50 2026-11-18T22:50 minute',
      '23:58 2026-11-18T22:58 minute',
      '00:03 2026-11-18T23:03 minute',
      '00:10 2026-11-18T23:10 minute',
    ]);
  });
});
