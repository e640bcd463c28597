import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayWords, dueWords, reasonWords } from '../../components/words.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { browser } from '../../utils/browser.ts';

const now = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  const getMessage = (key: keyof typeof english, values: string[] = []) =>
    english[key].message.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
  Object.assign(browser.i18n, { getMessage });
});

describe('when an answer is due, in words', () => {
  it.each([
    [26, 'due tomorrow 02:00 PM'],
    [4, 'due today 04:00 PM'],
    [72, 'due Wednesday 12:00 PM'],
    [-3, 'late since today'],
    [-50, '2 days late'],
  ])('%i hours from now: %s', (hours, words) => {
    expect(dueWords(now + hours * HOUR, now)).toBe(words);
  });

  it('says why', () => {
    const because = [
      { code: 'wait', days: 3 },
      { code: 'hours', zone: 'Asia/Shanghai', from: 9, to: 21 },
      { code: 'weekend' },
    ] as const;
    const words = reasonWords({ sentAt: now, because });
    for (const part of ['Nov 22, 2026', '3 days', '9:00 to 21:00 in Asia/Shanghai', 'Weekends'])
      expect(words).toContain(part);
  });

  it('counts days by the calendar, not by 24 hours', () => {
    expect(dayWords(new Date(2026, 10, 23, 0, 5).getTime(), new Date(2026, 10, 22, 23, 55).getTime())).toBe('tomorrow');
    expect(dayWords(new Date(2026, 10, 3).getTime(), now)).toBe('Nov 3');
  });
});
