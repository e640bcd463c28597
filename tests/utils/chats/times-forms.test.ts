import { describe, expect, it } from 'vitest';
import { isTimeText, resolveTime } from '../../../utils/chats/times.ts';
import { FORMS, NO_TIMES } from './times-forms.ts';

/** Sunday, 22 November 2026, 21:00 in Paris. */
const NOW = Date.parse('2026-11-22T20:00:00Z');
const ZONE = 'Europe/Paris';
const DAYS: Record<string, string> = {
  T: '2026-11-22',
  Y: '2026-11-21',
  B: '2026-11-20',
  M3: '2026-03-03',
  M4: '2026-03-04',
};
const paris = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** What is read, written as in the table. */
function readIn(shown: string, language: string | undefined): string {
  if (!isTimeText(shown, language)) return 'no time';
  const resolved = resolveTime(shown, { now: NOW, zone: ZONE, ...(language ? { language } : {}) });
  if (!resolved) return '?';
  return paris.format(resolved.sentAt).slice(0, { day: 10, minute: 16, second: 19 }[resolved.precision]);
}

const table = Object.entries(FORMS).map(([language, text]) => {
  const lines = text.trim().split('\n');
  const forms = lines.map((line) => line.split(' => ').map((side) => side.trim()) as [string, string]);
  return {
    language,
    forms: forms.map(([shown, means]) => [shown, means.replace(/^[A-Z]\d?(?= |$)/, (day) => DAYS[day] ?? day)]),
  };
});

describe('times as chat pages show them', () => {
  it.each(table)('$language', ({ language, forms }) => {
    const read = forms.map(([shown = '']) => [shown, readIn(shown, language)]);
    expect(read).toEqual(forms);
    expect(forms.length).toBeGreaterThanOrEqual(40);
  });

  // Sites show times in another language than the page says; then less may be known, but nothing is known wrong.
  it.each(table)('$language on a page that says another language, or none', ({ language, forms }) => {
    const wrong: string[] = [];
    for (const other of [undefined, 'en', language === 'fr' ? 'de' : 'fr']) {
      for (const [shown = '', means = ''] of forms) {
        const read = readIn(shown, other);
        const less = read === 'no time' || read === '?' || (read.length === 10 && means.startsWith(read));
        // Digits alone are read in the order of the page's language.
        if (other === 'fr' && !/[\p{L}年月]/u.test(shown)) continue;
        if (read !== means && !less) wrong.push(`${shown} in ${other}: ${read}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('what is no time', () => {
  it.each([undefined, ...Object.keys(FORMS)])('on a page in %s', (language) => {
    expect(NO_TIMES.filter((text) => isTimeText(text, language))).toEqual([]);
  });
});
