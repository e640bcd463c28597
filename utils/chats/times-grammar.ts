/** The grammar of a written day and clock: pieces in, what they say out. Every piece must be accounted for. */

import { isDay, type Readings, readingsOf } from './times-order.ts';
import { keyOf, type Token } from './times-plain.ts';
import type { SaidClock, SaidDay } from './times-shape.ts';
import type { Meaning, Words } from './times-words.ts';

/** Marks that may stand between the parts of a time. */
const MARKS = new Set([...",.()[]-–—·•|/:@'。、~・"]);
const HOUR_SIGNS = new Set(['时', '点', '시', 'h']);
const SUFFIX = /^(st|nd|rd|th|er|e|o|a)$/;
/** Single words of a phrase: `a las`, 星期三, "kanun i evvel". */
const LONGEST = 7;

interface Draft {
  day: SaidDay;
  clock?: SaidClock;
  /** Where the pieces of the clock end. */
  clockEnd?: number;
  /** Hours of the part of the day that is named. */
  hours?: number[];
  /** Halves written AM and PM. */
  latinHalves?: boolean;
  /** Words that are a month and a weekday. */
  both: Meaning[];
  numbers: Token[];
  readings?: Readings;
  mark?: string;
  /** Two numbers that are a day only beside a clock or the name of a day. */
  loose?: boolean;
  /** `14.05`: a clock or a day; with a dot behind it a day. */
  dotted?: { numbers: [Token, Token]; closed: boolean };
  /** A clock of an hour alone that needs a day or a part of the day beside it. */
  needy?: boolean;
  /** The word before leads to a clock. */
  leads?: boolean;
  behind?: boolean;
}

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

/** A date of three numbers, or of two with the signs of Chinese, Japanese and Korean. */
function takeDate(tokens: readonly Token[], at: number, draft: Draft): number {
  const [a, mark, b, second, c] = tokens.slice(at, at + 5) as (Token | undefined)[];
  if (!a || !mark) return 0;
  const is = (token: Token | undefined, sign: string) => token !== undefined && sign.includes(token.text);
  if (is(mark, '年년')) {
    if (a.text.length === 3 || !b || !c || !is(second, '月월')) return 0;
    const year = a.value < 100 ? 2000 + a.value : a.value;
    const closed = is(tokens[at + 5], '日号일') ? 1 : 0;
    if (!closed || !isDay(b.value, c.value)) return 0;
    Object.assign(draft.day, { year, month: b.value, day: c.value });
    return 6;
  }
  if (is(mark, '月월')) {
    if (!b || !is(second, '日号일') || !isDay(a.value, b.value)) return 0;
    Object.assign(draft.day, { month: a.value, day: b.value });
    return 4;
  }
  if (!b || !c || !'-/.'.includes(mark.text) || second?.text !== mark.text || b.value < 0 || c.value < 0) return 0;
  if (b.text.length > 2 || startsClock(tokens, at + 4)) return 0;
  const closed = tokens[at + 5]?.text === '.' && mark.text === '.' ? 1 : 0;
  let length = 5 + closed;
  if (a.text.length === 4) {
    if (c.text.length > 2 || !isDay(b.value, c.value)) return 0;
    Object.assign(draft.day, { year: a.value, month: b.value, day: c.value });
    const joint = tokens[at + length];
    if (joint?.text === 't' && !joint.apart && (tokens[at + length + 1]?.value ?? -1) >= 0) length += 1;
    return length;
  }
  if (a.text.length > 2 || (c.text.length !== 2 && c.text.length !== 4 && a.text.length !== 2)) return 0;
  const readings = readingsOf([a.value, b.value, c.value], mark.text);
  if (c.text.length !== 4) for (const order of ['dmy', 'mdy'] as const) if (c.text.length !== 2) delete readings[order];
  if (Object.keys(readings).length === 0) return 0;
  Object.assign(draft, { readings, mark: mark.text });
  return length;
}

function startsClock(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  return (
    !!mark && !mark.apart && (mark.text === ':' || HOUR_SIGNS.has(mark.text)) && (tokens[at + 2]?.value ?? -1) >= 0
  );
}

/** `03/04`, `03-04`, `03.04`: a day without its year, if a clock or a weekday stands beside it. */
function takePair(tokens: readonly Token[], at: number, draft: Draft): number {
  const [a, mark, b] = tokens.slice(at, at + 3) as (Token | undefined)[];
  if (!a || !mark || !b || b.value < 0 || a.text.length > 2 || b.text.length > 2) return 0;
  if (mark.text === '.') {
    if (mark.apart || draft.dotted) return 0;
    const closed = tokens[at + 3]?.text === '.';
    draft.dotted = { numbers: [a, b], closed };
    return closed ? 4 : 3;
  }
  const joined = tokens[at - 1]?.text === mark.text && !a.apart;
  if (!'/-'.includes(mark.text) || joined || mark.apart || b.apart || draft.readings || draft.day.month) return 0;
  const readings = readingsOf([a.value, b.value], mark.text);
  if (Object.keys(readings).length === 0) return 0;
  const whole = tokens.length === 3;
  // Alone, "3/4" is a part and "10/10" a mark; "03/04" is how a page heads a day.
  const heads = mark.text === '/' && a.text.length === 2 && b.text.length === 2 && a.value !== b.value;
  if (whole && !heads) return 0;
  Object.assign(draft, { readings, mark: mark.text, loose: !heads });
  return 3;
}

interface FoundClock {
  clock: SaidClock;
  length: number;
  hours?: number[];
  needy?: boolean;
}

function clockAt(tokens: readonly Token[], at: number, words: Words, draft: Draft): FoundClock | undefined {
  const [hour, mark, minute] = tokens.slice(at, at + 3) as (Token | undefined)[];
  if (!hour || hour.text.length > 2 || !mark) return undefined;
  if (mark.text === ':' || (mark.text === 'h' && minute?.text.length === 2)) {
    if (!minute || minute.value < 0 || minute.text.length !== 2 || (mark.text === ':' && (mark.apart || minute.apart)))
      return undefined;
    const clock: SaidClock = { hour: hour.value, minute: minute.value };
    const [colon, second, dot, part] = tokens.slice(at + 3, at + 7) as (Token | undefined)[];
    // "14 h 05 min 33 s" beside a day; alone it is as long as that.
    if (mark.text === 'h' && colon?.text === 'min') {
      const whole = second && second.value >= 0 && dot?.text === 's';
      if (whole) clock.second = second.value;
      return { clock, length: whole ? 6 : 4, needy: !draft.leads };
    }
    if (colon?.text !== ':' || !second || second.value < 0 || colon.apart) return { clock, length: 3 };
    if (second.text.length !== 2) return undefined;
    clock.second = second.value;
    const parts = dot && '.,'.includes(dot.text) && part && !part.apart && part.text.length >= 3 && part.value >= 0;
    return { clock, length: parts ? 7 : 5 };
  }
  if (HOUR_SIGNS.has(mark.text)) return signedClock(tokens, at, draft);
  if (mark.isWord) {
    const found = phraseAt(tokens, at + 1, words);
    const half = /^[ap]m$/.test(found?.key ?? '') ? found?.meaning.hours : undefined;
    if (found && half && hour.value <= 12 && !(mark.apart && isDe(found.meaning)))
      return { clock: { hour: hour.value, minute: 0 }, length: 1 + found.length, hours: half };
    if (found?.meaning.filler === 'behind') {
      const needy = found.key !== 'uhr' && !draft.leads;
      return { clock: { hour: hour.value, minute: 0 }, length: 1 + found.length, needy };
    }
  }
  return undefined;
}

/** `am` is a half of the day, and "on" in German. */
function isDe(meaning: Meaning): boolean {
  return meaning.filler !== undefined && meaning.hours?.[0] === 0;
}

/** 14时05分, 14시 5분, 2点, `14 h`. */
function signedClock(tokens: readonly Token[], at: number, draft: Draft): FoundClock {
  const [hour, sign, minute, minutes, second, seconds] = tokens.slice(at, at + 6) as Token[];
  const clock: SaidClock = { hour: hour?.value ?? 0, minute: 0 };
  const full = minute && minute.value >= 0 && minute.text.length <= 2 && minutes && '分분'.includes(minutes.text);
  if (full) {
    clock.minute = minute.value;
    if (!(second && second.value >= 0 && seconds && '秒초'.includes(seconds.text))) return { clock, length: 4 };
    clock.second = second.value;
    return { clock, length: 6 };
  }
  // "3点" may be three points, "2 h" two hours.
  const needy = (sign?.text === '点' || sign?.text === 'h' || sign?.text === '시') && !draft.leads;
  return { clock, length: 2, needy };
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

/** The longest phrase from a word on; dots, dashes and apostrophes within it count for nothing. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { meaning: Meaning; length: number; key: string } | undefined {
  let key = '';
  let found: ReturnType<typeof phraseAt>;
  for (let end = at; end < tokens.length && end < at + LONGEST; end += 1) {
    const token = tokens[end] as Token;
    if (!token.isWord) {
      if (keyOf(token.text) !== '' || token.text === ',' || token.value >= 0) break;
      continue;
    }
    key += token.text;
    const meaning = words.meanings.get(key);
    if (meaning) found = { meaning, length: end - at + 1, key };
  }
  return found;
}

/** Is `14.05` a clock or a day? */
function placeDotted(draft: Draft): boolean {
  const { dotted, day } = draft;
  if (!dotted) return true;
  const [a, b] = dotted.numbers;
  const named = draft.leads || draft.behind || draft.hours || day.month || day.shift !== undefined || draft.readings;
  if (!draft.clock && named && !dotted.closed && b.text.length === 2) {
    draft.clock = { hour: a.value, minute: b.value };
    return true;
  }
  const beside = draft.clock || (dotted.closed && (day.weekday !== undefined || draft.both.length > 0));
  const alone = dotted.closed && a.text.length === 2 && b.text.length === 2;
  if ((!beside && !alone) || draft.readings || day.month) return false;
  const readings = readingsOf([a.value, b.value], '.');
  if (Object.keys(readings).length === 0) return false;
  Object.assign(draft, { readings, mark: '.' });
  return true;
}

/** `mar. 3 mar.`: the first is the weekday when two stand there, or when no number needs a month. */
function placeBoth({ both, day, numbers, readings }: Draft): boolean {
  const needsMonth = numbers.length > 0 && !day.month && !readings;
  if (both.length > (needsMonth ? 1 : 0)) {
    if (day.weekday !== undefined) return false;
    day.weekday = both.shift()?.weekday as number;
  }
  if (both.length === 0) return true;
  if (day.month || both.length > 1) return false;
  day.month = both[0]?.month as number;
  return true;
}

/** Bare numbers beside a month's name: a day and perhaps a year. Anything else is not a time. */
function placeNumbers(draft: Draft): boolean {
  const { day, numbers, readings } = draft;
  for (const { text, value } of numbers) {
    if (!day.month || readings) return false;
    if (text.length === 4 && day.year === undefined) day.year = value;
    else if (text.length <= 2 && day.day === undefined) day.day = value;
    else if (text.length === 2 && day.year === undefined && value >= 10) day.year = 2000 + value;
    else return false;
  }
  if (readings) {
    day.readings = readings;
    if (draft.mark === '.') day.dotted = true;
    return !day.month;
  }
  if (day.year !== undefined && !day.month) return false;
  return day.month === undefined || (day.day !== undefined && isDay(day.month, day.day));
}

/** The hour of the day that is meant by one on the clock beside a part of the day, the nearest where names are vague. */
function hourOf(hour: number, hours: number[] | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (!hours) return hour;
  if (hours.every((each) => each < 12)) return hour > 12 ? undefined : hour % 12;
  if (hours.every((each) => each >= 12)) return hour > 12 ? hour : (hour % 12) + 12;
  if (hour > 12) return hours.some((each) => each >= 12) ? hour : undefined;
  const far = (candidate: number) =>
    Math.min(...hours.map((each) => Math.min((candidate - each + 24) % 24, (each - candidate + 24) % 24)));
  const [early, late] = [hour % 12, (hour % 12) + 12];
  return far(early) <= far(late) ? early : late;
}
