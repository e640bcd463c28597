import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reasonWords } from '../../components/reason-words.ts';
import { dayRange, dayWords, dueWords, endWords } from '../../components/words.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { browser } from '../../utils/browser.ts';
import type { Reason } from '../../utils/replies/due.ts';

const now = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  const getMessage = (key: keyof typeof english, values: string[] = []) =>
    (english[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
  Object.assign(browser.i18n, { getMessage });
});

describe('when an answer is due, in words', () => {
  it.each([
    [26, 'due tomorrow 2:00 PM'],
    [4, 'due today 4:00 PM'],
    [72, 'due Wednesday 12:00 PM'],
    [-3, 'late since today'],
    [-50, '2 days late'],
  ])('%i hours from now: %s', (hours, words) => {
    expect(dueWords(now + hours * HOUR, now)).toBe(words);
  });

  it.each<[string, Reason[]]>([
    [
      '3 days of work, Golden Week October 1 – 8 skipped, this shop usually answers in 9 hours of its working time',
      [
        { code: 'work', hours: 36, dayHours: 12 },
        { code: 'closed', name: 'nationalDay', from: '2026-10-01', to: '2026-10-08' },
        { code: 'usual', hours: 9.2, replies: 5 },
      ],
    ],
    ['3 days of the shop’s working time, as you set, weekends', [{ code: 'wait', days: 3 }, { code: 'weekend' }]],
    ['5 hours of work, too little is known', [{ code: 'work', hours: 5, dayHours: 12 }, { code: 'prior' }]],
    ['1.5 days of work', [{ code: 'work', hours: 18.4, dayHours: 12 }]],
    ['20 minutes', [{ code: 'usual', hours: 1 / 3, replies: 2 }]],
    [
      'Open 9:00 to 21:00, China Time (assumed)',
      [{ code: 'hours', zone: 'Asia/Shanghai', from: 9, to: 21, estimated: true }],
    ],
    [
      'Spring Festival February 6 – 13 skipped (expected, not announced yet)',
      [{ code: 'closed', name: 'springFestival', from: '2027-02-06', to: '2027-02-13', expected: true }],
    ],
    ['public holiday July 14 skipped', [{ code: 'closed', name: 'Bastille', from: '2026-07-14', to: '2026-07-14' }]],
    ['away until December 1', [{ code: 'vacation', until: '2026-12-01' }]],
    ['Your protection ends on Nov 22, 2026', [{ code: 'protection', endsAt: now }]],
  ])('says why: %s', (words, because) => {
    const said = reasonWords({ sentAt: now, because });
    expect(said).toMatch(/^You wrote on Nov 22, 2026, 12:00\sPM\. [A-Z0-9].*\.$/);
    expect(said.replaceAll('\u2009', ' ').toLowerCase()).toContain(words.toLowerCase());
  });

  it('says a deadline in the marketplace’s zone and the buyer’s, once where they are the same', () => {
    const end = Date.UTC(2026, 8, 5, 6, 59);
    const words = endWords(end, 'America/Los_Angeles').replaceAll('\u202f', ' ');
    expect(words).toMatch(/^Sep 4, 2026, 11:59 PM Pacific Time = Sep \d, 2026, .* here$/);
    expect(endWords(end, Intl.DateTimeFormat().resolvedOptions().timeZone)).not.toContain('=');
    expect(dayRange('nonsense', '2026-01-01')).toBe('');
  });

  it('counts days by the calendar, not by 24 hours', () => {
    expect(dayWords(new Date(2026, 10, 23, 0, 5).getTime(), new Date(2026, 10, 22, 23, 55).getTime())).toBe('tomorrow');
    expect(dayWords(new Date(2026, 10, 3).getTime(), now)).toBe('Nov 3');
  });
});
