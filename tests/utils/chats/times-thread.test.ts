import { afterEach, describe, expect, it } from 'vitest';
import { parseTime } from '../../../utils/chats/times-parse.ts';
import { resolveThread } from '../../../utils/chats/times-thread.ts';
import { dayAt } from '../../../utils/chats/times-zone.ts';
import { makeThread, STYLES, type Style } from './times-threads.ts';

/** Sunday, 22 November 2026, 21:00 in Paris. */
const NOW = Date.parse('2026-11-22T20:00:00Z');
const ZONE = 'Europe/Paris';
const paris = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** Texts in the order shown, `#` before a row of its own; the wall clock in Paris, or the day, or `?`. */
function read(texts: string[], { language = 'en', now = NOW } = {}): string[] {
  const shown = texts.map((text) => ({
    said: parseTime(text.replace(/^# /, ''), language),
    heads: text.startsWith('# '),
  }));
  return resolveThread(shown, { now, zone: ZONE }).map((time) =>
    time ? paris.format(time.sentAt).slice(0, time.precision === 'day' ? 10 : 16) : '?',
  );
}

describe('a time is understood from its neighbours', () => {
  it('one 25/04 tells the order of all', () => {
    expect(read(['25/04/2026 10:00', '03/05/2026 10:00', '04/05/2026 11:00'])).toEqual([
      '2026-04-25 10:00',
      '2026-05-03 10:00',
      '2026-05-04 11:00',
    ]);
    expect(read(['03/04/2026 10:00', '03/25/2026 10:00', '04/05/2026 11:00'])).toEqual([
      '2026-03-04 10:00',
      '2026-03-25 10:00',
      '2026-04-05 11:00',
    ]);
    expect(read(['# 25/04/2026', '10:00', '# 03/05/2026', '11:00'])).toEqual([
      '2026-04-25',
      '2026-04-25 10:00',
      '2026-05-03',
      '2026-05-03 11:00',
    ]);
  });

  it('or that time goes forward, and not beyond now', () => {
    // With the month first, the second would be before the first.
    expect(read(['03/09/2026 10:00', '04/08/2026 10:00', '10/09/2026 10:00'])[1]).toBe('2026-04-08 10:00');
    expect(read(['10/11/2026 10:00', '12/11/2026 10:00'])).toEqual(['2026-11-10 10:00', '2026-11-12 10:00']);
  });

  it('else it stays open, unless the language has one order', () => {
    const texts = ['03/04/2026 10:00', '04/04/2026 10:00', '05/04/2026 11:00'];
    expect(read(texts)).toEqual(['?', '2026-04-04 10:00', '?']);
    expect(read(texts, { language: 'fr' })).toEqual(['2026-04-03 10:00', '2026-04-04 10:00', '2026-04-05 11:00']);
  });

  it('years are counted backwards from now', () => {
    const now = Date.parse('2026-01-04T10:00:00Z');
    expect(read(['# Dec 30', '22:00', '# Dec 31', '23:58', '# Jan 1', '00:03'], { now })).toEqual([
      '2025-12-30',
      '2025-12-30 22:00',
      '2025-12-31',
      '2025-12-31 23:58',
      '2026-01-01',
      '2026-01-01 00:03',
    ]);
    expect(read(['Nov 20, 10:00', 'Feb 3, 10:00', 'Jan 2, 10:00'], { now })).toEqual(
      ['2023-11-20 10:00', '2025-02-03 10:00', '2026-01-02 10:00'].map((text, index) =>
        index === 0 ? '2024-11-20 10:00' : text,
      ),
    );
  });

  it('a weekday is the last such day not after what follows', () => {
    expect(read(['Sunday 10:00', 'Friday 10:00', 'Yesterday 10:00'])).toEqual([
      '2026-11-15 10:00',
      '2026-11-20 10:00',
      '2026-11-21 10:00',
    ]);
    expect(read(['Friday 10:00', 'Sunday 10:00'])).toEqual(['2026-11-20 10:00', '2026-11-22 10:00']);
    expect(read(['# Sunday', '10:00', '# Today', '9:00'])).toEqual([
      '2026-11-15',
      '2026-11-15 10:00',
      '2026-11-22',
      '2026-11-22 09:00',
    ]);
    expect(read(['Sunday 10:00'])).toEqual(['?']);
  });

  it('a clock belongs to the day above it, and past midnight to the next', () => {
    expect(read(['# Nov 18', '23:58', '00:03', '00:10'])).toEqual([
      '2026-11-18',
      '2026-11-18 23:58',
      '2026-11-19 00:03',
      '2026-11-19 00:10',
    ]);
    expect(read(['# Nov 18', '14:05', '14:03', '14:09'])).toEqual([
      '2026-11-18',
      '2026-11-18 14:05',
      '2026-11-18 14:03',
      '2026-11-18 14:09',
    ]);
    expect(read(['# Today', '14:05', '09:00'])).toEqual(['2026-11-22', '2026-11-22 14:05', '2026-11-22 09:00']);
    // The next day, or out of order?
    expect(read(['# Nov 16', '18:00', '09:00'])).toEqual(['2026-11-16', '2026-11-16 18:00', '?']);
    // A day that cannot be told does not leave the one before in force.
    expect(read(['# Nov 18', '14:05', '# 03/04', '14:06'])).toEqual(['2026-11-18', '2026-11-18 14:05', '?', '?']);
  });

  it('a clock alone lies between its neighbours', () => {
    expect(read(['Nov 18, 14:05', '14:20', 'Nov 18, 15:00'])).toEqual([
      '2026-11-18 14:05',
      '2026-11-18 14:20',
      '2026-11-18 15:00',
    ]);
    expect(read(['Nov 18, 23:50', '00:05', 'Nov 19, 9:00'])[1]).toBe('2026-11-19 00:05');
    // The page does not name every day anew, and the clock is not today's: the day was named above.
    expect(read(['Nov 16, 14:05', '15:00', 'Nov 19, 9:00'])[1]).toBe('2026-11-16 15:00');
    expect(read(['Fri 10:00', 'Yesterday 14:05', '09:12', '20:10'])).toEqual([
      '2026-11-20 10:00',
      '2026-11-21 14:05',
      '2026-11-22 09:12',
      '2026-11-22 20:10',
    ]);
    expect(read(['14:05', '15:00'])).toEqual(['?', '?']);
    expect(read(['23:50', 'Today 00:05'])).toEqual(['?', '2026-11-22 00:05']);
  });

  it('the newest may stand above', () => {
    expect(read(['# Today', '9:10', '9:00', '# Yesterday', '10:00', '# Nov 18', '00:03'])).toEqual([
      '2026-11-22',
      '2026-11-22 09:10',
      '2026-11-22 09:00',
      '2026-11-21',
      '2026-11-21 10:00',
      '2026-11-18',
      '2026-11-18 00:03',
    ]);
  });

  it('of an hour shown twice, the neighbours tell which', () => {
    const now = Date.parse('2026-10-25T18:00:00Z');
    const at = (texts: string[]) => {
      const shown = texts.map((text) => ({ said: parseTime(text, 'en') }));
      return resolveThread(shown, { now, zone: ZONE }).map(
        (time) => time && `${new Date(time.sentAt).toISOString().slice(11, 16)} ${time.precision}`,
      );
    };
    expect(at(['2026-10-25 01:50', '2026-10-25 02:10', '2026-10-25 03:05'])[1]).toBe('22:00 day');
    expect(at(['2026-10-25T02:50+02:00', '2026-10-25 02:10', '2026-10-25 03:05'])[1]).toBe('01:10 minute');
    expect(at(['2026-10-25 02:50', '2026-10-25T02:20+02:00'])[0]).toBe('22:00 day');
    expect(at(['2026-10-25 02:20', '2026-10-25T02:50+02:00'])[0]).toBe('00:20 minute');
  });
});

const SEEDS = 40;

describe('random threads in 15 languages and 5 zones, as sites draw them', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  const run = (style: Style) => {
    const wrong: string[] = [];
    const instants: (number | undefined)[] = [];
    let all = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { shown, truth, now, zone, texts, language } = makeThread(seed, style);
      const times = resolveThread(shown, { now, zone });
      const firstDay = shown.findIndex(({ said }) => said?.day);
      truth.forEach((sentAt, index) => {
        if (sentAt === undefined) return;
        // Above the first day that is still on the page nothing can be known.
        if (index >= firstDay) all += 1;
        const time = times[index];
        instants.push(time?.sentAt);
        if (!time) return;
        const right =
          time.precision === 'day'
            ? dayAt(time.sentAt, zone) === dayAt(sentAt, zone)
            : time.sentAt === sentAt - (sentAt % 60_000);
        if (!right) wrong.push(`seed ${seed}, ${language}: ${texts[index]}`);
      });
    }
    const resolved = instants.filter((instant) => instant !== undefined).length;
    return { wrong, instants, share: resolved / all };
  };

  it.each(STYLES)('%s: nothing wrong, nearly all resolved, the same wherever the browser is', (style) => {
    const [first, ...others] = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Auckland'].map(
      (zone) => {
        process.env.TZ = zone;
        return run(style);
      },
    );
    expect(first?.wrong).toEqual([]);
    // Below "Yesterday 23:40" only the first message has a known day.
    expect(first?.share).toBeGreaterThan(style === 'sessions' ? 0.85 : 0.95);
    for (const other of others) expect(other).toEqual(first);
  });
});
