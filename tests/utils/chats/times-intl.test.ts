import { describe, expect, it } from 'vitest';
import { isTimeText, resolveTime } from '../../../utils/chats/times.ts';
import { tokensOf } from '../../../utils/chats/times-plain.ts';
import { SIGNS, STARTS } from '../../../utils/chats/times-starts.ts';
import { wordsByIntl, wordsOf } from '../../../utils/chats/times-words.ts';

const LANGUAGES = 'en fr es de it pt nl pl ru tr zh ja ko ar he en-GB en-US fr-CA es-MX pt-PT zh-TW de-AT ar-EG'.split(
  ' ',
);
const ZONES = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Auckland'];
const NOW = Date.parse('2026-11-22T20:00:00Z');
/** The last and first minutes of a year, noon and midnight, both days on which Paris and Los Angeles change their clocks. */
const INSTANTS = [
  '2025-12-31T23:58:00Z',
  '2026-01-01T00:03:00Z',
  '2026-03-08T21:05:00Z',
  '2026-03-29T11:30:00Z',
  '2026-10-25T12:00:00Z',
  '2026-11-01T20:09:00Z',
  '2026-07-14T04:00:33Z',
  '2026-11-20T16:45:10Z',
].map((text) => Date.parse(text));
const DATES = ['full', 'long', 'medium', 'short'] as const;
const CLOCKS = ['medium', 'short'] as const;

/** What `Intl` writes for an instant, and what can be known from that. */
function* written(language: string, timeZone: string): Generator<{ shown: string; instant: number; unsure: boolean }> {
  for (const hour12 of [true, false]) {
    for (const dateStyle of DATES) {
      for (const timeStyle of CLOCKS) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle, timeStyle, hour12, timeZone });
        for (const instant of INSTANTS) {
          const seconds = timeStyle === 'medium';
          yield {
            shown: format.format(instant),
            instant: seconds ? instant : instant - (instant % 60_000),
            // Day and month in digits alone: what the language is not known to mean is not guessed.
            unsure: dateStyle === 'short' || dateStyle === 'medium',
          };
        }
      }
    }
    const parts = { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...parts, hour12, timeZone });
    for (const instant of INSTANTS) {
      const shown = format.format(instant);
      yield { shown, instant: instant - (instant % 60_000), unsure: /\d\/\d/.test(shown) };
    }
  }
}

describe.each(LANGUAGES)('what Intl writes in %s', (language) => {
  it.each(ZONES)('is read back as the same instant in %s', (zone) => {
    const wrong: string[] = [];
    for (const { shown, instant, unsure } of written(language, zone)) {
      const resolved = resolveTime(shown, { now: NOW, zone, language });
      if (!isTimeText(shown, language)) wrong.push(`no time: ${shown}`);
      else if (!resolved && !unsure) wrong.push(`unresolved: ${shown}`);
      else if (resolved && resolved.sentAt !== instant)
        wrong.push(`${shown}: ${new Date(resolved.sentAt).toISOString()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is read in its relative forms', () => {
    const wrong: string[] = [];
    for (const numeric of ['always', 'auto'] as const) {
      for (const style of ['long', 'short', 'narrow'] as const) {
        const format = new Intl.RelativeTimeFormat(language, { numeric, style });
        for (const unit of ['second', 'minute', 'hour', 'day', 'week'] as const) {
          for (const count of [1, 2, 3, 4, 5, 11, 21, 44]) {
            const shown = format.format(-count, unit);
            if (/^[\u200e\u200f]?[-−]/.test(shown)) continue; // "-2 h"
            if (numeric === 'auto' && unit !== 'day') continue; // "last week", "now" in other words
            if (!isTimeText(shown, language)) wrong.push(shown);
            const resolved = resolveTime(shown, { now: NOW, zone: 'Europe/Paris', language });
            if (unit === 'minute' && resolved?.sentAt !== NOW - count * 60_000) wrong.push(`${shown} resolved`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the words written down for English', () => {
  for (const tag of ['en', 'en-US', 'en-GB'])
    it(`are those of the runtime: ${tag}`, () => {
      const [own, known] = [wordsOf(tag), wordsByIntl(tag)];
      const named = [...(known?.meanings ?? [])].filter(([word]) => /\w/.test(word));
      expect([...(own?.meanings ?? [])]).toEqual(expect.arrayContaining(named));
      expect([...(own?.ago ?? [])]).toEqual(expect.arrayContaining([...(known?.ago ?? [])]));
      expect(own?.tokens).toEqual(known?.tokens);
      expect(own?.now).toEqual(known?.now);
    });
});

describe('the beginnings that let a text be told to be no time', () => {
  it('cover every word of time in Latin script', () => {
    const starts = new Map(
      STARTS.split(' ').map((entry): [string, string] => {
        const [start = '', languages = ''] = entry.split(/[.+]/);
        return [start, entry.includes('+') ? 'e7' : languages];
      }),
    );
    const missing = new Set<string>();
    'en fr es de it pt nl pl tr'.split(' ').forEach((language, bit) => {
      for (const phrase of wordsOf(language)?.tokens ?? []) {
        for (const { text } of tokensOf(phrase)) {
          const bits = Number.parseInt(starts.get(text.slice(0, 5)) ?? '0', 36);
          if (/^[a-z]/.test(text) && (bits & (1 << bit)) === 0) missing.add(`${language} ${text}`);
        }
      }
    });
    expect([...missing]).toEqual([]);
  });

  it('cover every sign of time in Chinese, Japanese and Korean', () => {
    const tokens = ['zh', 'zh-TW', 'ja', 'ko'].flatMap((language) => [...(wordsOf(language)?.tokens ?? [])]);
    const used = [...tokens.join('')].filter((sign) => /[\u3040-\u9fff\uac00-\ud7af]/.test(sign));
    expect(used.filter((sign) => !SIGNS.includes(sign))).toEqual([]);
  });
});
