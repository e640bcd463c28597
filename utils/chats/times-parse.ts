/** What a shown time says, before any calendar is consulted. */

import { readDayAndClock } from './times-grammar.ts';
import { couldBe, languagesFor } from './times-languages.ts';
import { zoneIn } from './times-offset.ts';
import { keyOf, plain, type Token, tokensOf } from './times-plain.ts';
import * as saidBy from './times-said.ts';
import type { Ago, SaidTime } from './times-shape.ts';
import { type Words, wordsOf } from './times-words.ts';

const DAY = 86_400_000;
/** A thread shows the same times again and again, and is read whenever it changes. */
const MOST_KEPT = 5000;
const parsed = new Map<string, Map<string, SaidTime | undefined>>();
const NOTHING: Words = { meanings: new Map(), ago: new Map(), now: new Set(), tokens: new Set() };
for (const sign of 'tz年月日号点时分秒년월일시분초') NOTHING.tokens.add(sign);

/** Written by people, not beside times. */
const NEVER = /[?!$%&*=<>;^_{}\\€£¥#"+](?!\d)|\d{5}|[€£¥$#%]/;
/** Signs of hours and days that follow no number: 月 may be Monday. */
const UNCOUNTED = /(?<!\d ?)\p{L}/u;
const choices = (words: string[]) =>
  words
    .map(plain)
    .sort((a, b) => b.length - a.length)
    .join('|');
const ABOUT = new RegExp(`(?<!\\p{L})(?:${choices(saidBy.ABOUT)})(?!\\p{Script=Latin})\\s?`, 'gu');
const ONE = new RegExp(`(?<!\\p{L})(?:${choices(saidBy.ONE)})(?:(?<=')|(?!\\p{L})\\s?)`, 'gu');
const BARE_CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const CLOCK_ENDS = /^(.*\D) ?(\d{1,2}[:.h]\d{2}(?: ?[ap]\.? ?m\.?)?)$/;

/** What `shown` says in `language` (else in any known one), or `undefined` when it is not wholly a time. */
export function parseTime(shown: string, language?: string): SaidTime | undefined {
  const before = parsed.get(language ?? '');
  const again = shown.length <= 60 ? before?.get(shown) : undefined;
  if (again) return again;
  if (shown.length > 60 || shown.length < 2 || NEVER.test(shown)) {
    if (shown.length !== 1 && !/\+\d/.test(shown)) return undefined;
  }
  // Without a digit it can only be a day's name or "an hour ago".
  if (shown.length > 30 && !/\p{Nd}/u.test(shown)) return undefined;
  if (!couldBe(shown, language)) return undefined;
  const kept = before && before.size < MOST_KEPT ? before : new Map<string, SaidTime | undefined>();
  if (kept !== before) parsed.set(language ?? '', kept);
  if (kept.has(shown)) return kept.get(shown);
  const said = parse(shown, language);
  kept.set(shown, said);
  return said;
}

function parse(shown: string, language: string | undefined): SaidTime | undefined {
  const text = plain(shown);
  if (!text) return undefined;
  // What nearly every message shows: "09:12".
  const bare = BARE_CLOCK.exec(text);
  const [own] = bare ? languagesFor(text, language) : [];
  if (bare && own) return { clock: { hour: Number(bare[1]), minute: Number(bare[2]) }, language: own };
  const zoned = /\d[:.h点时시]\d\d/.test(text) ? zoneIn(text, language) : undefined;
  const rest = zoned?.rest ?? text;
  const tokens = tokensOf(rest);
  if (tokens.length > 24) return undefined;
  const named = tokens.filter(({ isWord }) => isWord);
  const wordless = named.every(({ text: word }) => NOTHING.tokens.has(word)) && !UNCOUNTED.test(rest);
  for (const tag of languagesFor(rest, language)) {
    const words = wordless ? NOTHING : wordsOf(tag);
    if (!words?.tokens || !named.every(({ text: word }) => words.tokens.has(word))) continue;
    const said = sayIn(rest, tokens, words, tag, shown);
    if (said && (!zoned || said.clock)) return { ...said, ...(zoned ? { zone: zoned.zone } : {}), language: tag };
  }
  return undefined;
}

function sayIn(text: string, tokens: readonly Token[], words: Words, tag: string, shown: string): SaidTime | undefined {
  const short = /^(\d{1,2})([a-z]{1,3})$/.exec(text);
  const unit = short && shown.toLowerCase() === shown ? saidBy.SHORT_AGO[short[2] as string] : undefined;
  if (short && unit !== undefined) {
    // "9h" is a clock too in French.
    const vague = short[2] === 'h' && !/^en/i.test(tag);
    return { ago: { count: Number(short[1]), unit: vague ? Number.POSITIVE_INFINITY : unit } };
  }
  const ago = words === NOTHING ? undefined : agoIn(text, words);
  if (ago) return { ago };
  const read = readDayAndClock(tokens, words);
  if (read?.day || read?.clock) {
    const { latinHalves, ...said } = read;
    return latinHalves ? { ...said, latinHalves } : said;
  }
  // "3 days ago at 14:05"
  const [, before = '', after = ''] = (words !== NOTHING && CLOCK_ENDS.exec(text)) || [];
  const days = agoIn(before, words) ?? agoIn(before.replace(/[\s,·-]+\p{L}*\s*$/u, ''), words);
  if (!days || days.unit !== DAY) return undefined;
  const clock = readDayAndClock(tokensOf(after), words)?.clock;
  return clock && { clock, day: { shift: -days.count } };
}

function agoIn(text: string, words: Words): { count: number; unit: number } | undefined {
  const key = keyOf(text);
  if (words.now.has(key)) return { count: 0, unit: 60_000 };
  if (!text || text.length > 40) return undefined;
  // "לפני דקה (1)"
  const base = text.replace(ABOUT, '').replace(/ \(\d\)$/, '');
  const count = /(?<![\d.,:])\d{1,3}(?![\d.,:]*\d)/.exec(base);
  const find = (template: string): Ago | undefined => words.ago.get(keyOf(template));
  if (count) {
    const template = base.replace(count[0], '#');
    const found = find(template) ?? find(template.replace(/\b(min|hr)s\b/, '$1').replace(/\bhr\b/, 'hr.'));
    return found && { count: Number(count[0]), unit: found.unit };
  }
  let found = find(base);
  for (const { 0: one, index } of found ? [] : base.matchAll(ONE))
    found ??= find(`${base.slice(0, index)}# ${base.slice(index + one.length)}`);
  return found && { count: found.count ?? 1, unit: found.unit };
}
