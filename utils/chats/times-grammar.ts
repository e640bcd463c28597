/** The grammar of a written day and clock: pieces in, what they say out. Every piece must be accounted for. */

import { clockAt, hourOf } from './times-clock.ts';
import { placeBoth, placeDotted, placeNumbers, takeDate, takePair } from './times-date.ts';
import { type Draft, phraseAt } from './times-draft.ts';
import type { Token } from './times-plain.ts';
import type { SaidClock, SaidDay } from './times-shape.ts';
import type { Words } from './times-words.ts';

/** Marks that may stand between the parts of a time. */
const MARKS = new Set([...",.()[]-–—·•|/:@'。、~・"]);
const SUFFIX = /^(st|nd|rd|th|er|e|o|a)$/;

/** What the pieces say, or `undefined` when they are not wholly a day, a clock, or both. */
export function readDayAndClock(
  tokens: readonly Token[],
  words: Words,
): { day?: SaidDay; clock?: SaidClock; latinHalves: boolean } | undefined {
  const draft: Draft = { day: {}, both: [], numbers: [] };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const taken = token.value >= 0 ? takeNumber(tokens, at, words, draft) : takeOther(tokens, at, words, draft);
    if (taken === 0) return undefined;
    at += taken;
  }
  if (!placeDotted(draft) || !placeBoth(draft) || !placeNumbers(draft)) return undefined;
  const { day, clock, hours } = draft;
  if (hours && !clock) return undefined;
  if (draft.loose && !clock && day.weekday === undefined && day.shift === undefined) return undefined;
  if (!clock && isShortName(tokens, day)) return undefined;
  const hasDay = Object.keys(day).length > 0;
  if (draft.needy && !hasDay && !hours) return undefined;
  if (clock) {
    const hour = hourOf(clock.hour, hours);
    if (hour === undefined || clock.minute > 59 || (clock.second ?? 0) > 59) return undefined;
    clock.hour = hour;
  }
  return { ...(hasDay ? { day } : {}), ...(clock ? { clock } : {}), latinHalves: draft.latinHalves === true };
}

/** "Mar", "So", 水 alone are names and words of their own; pages head a day with "mardi". */
function isShortName(tokens: readonly Token[], day: SaidDay): boolean {
  if (day.weekday === undefined || Object.keys(day).length > 1) return false;
  const letters = tokens.filter(({ isWord }) => isWord);
  return letters.length === 1 && (letters[0]?.text.length ?? 0) < 4 && !/[\u0590-\u06ff]/.test(letters[0]?.text ?? '');
}

function takeNumber(tokens: readonly Token[], at: number, words: Words, draft: Draft): number {
  const hasDate = draft.readings || draft.day.month !== undefined;
  const date = hasDate ? 0 : takeDate(tokens, at, draft);
  if (date) return date;
  const clock = clockAt(tokens, at, words, draft);
  if (clock) {
    if (draft.clock) return 0;
    draft.clock = clock.clock;
    draft.clockEnd = at + clock.length;
    draft.leads = false;
    if (clock.needy) draft.needy = true;
    if (clock.hours) {
      draft.hours = clock.hours;
      draft.latinHalves = true;
    }
    return clock.length;
  }
  const pair = takePair(tokens, at, draft);
  if (pair) return pair;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const quoted = tokens[at - 1]?.text === "'" && token.text.length === 2;
  if (quoted) {
    if (draft.day.year !== undefined) return 0;
    draft.day.year = 2000 + token.value;
    return 1;
  }
  draft.numbers.push(token);
  return next && !next.apart && SUFFIX.test(next.text) ? 2 : 1;
}

function takeOther(tokens: readonly Token[], at: number, words: Words, draft: Draft): number {
  const token = tokens[at] as Token;
  if (!token.isWord) return MARKS.has(token.text) ? 1 : 0;
  const found = phraseAt(tokens, at, words);
  if (!found) return 0;
  const { meaning, length, key } = found;
  const { day } = draft;
  const afterClock = draft.clockEnd === at;
  draft.leads = meaning.filler === 'before';
  if (meaning.filler === 'sent') return at === 0 ? length : 0;
  if (meaning.dayShift !== undefined) {
    if (day.shift !== undefined) return 0;
    day.shift = meaning.dayShift;
  } else if (meaning.month && meaning.weekday !== undefined) draft.both.push(meaning);
  else if (meaning.month) {
    if (day.month || draft.readings) return 0;
    day.month = meaning.month;
  } else if (meaning.weekday !== undefined) {
    if (day.weekday !== undefined) return 0;
    day.weekday = meaning.weekday;
  } else if (meaning.hours && (!meaning.filler || afterClock)) {
    if (draft.hours) return 0;
    draft.hours = meaning.hours;
    if (/^[ap]m$/.test(key)) draft.latinHalves = true;
  } else if (meaning.filler === 'behind') draft.behind = true;
  return length;
}
