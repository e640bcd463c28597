/** Written clocks: 14:05, 14h05, 2 PM, 下午2点05分, 오후 2시 5분. */

import { type Draft, phraseAt } from './times-draft.ts';
import type { Token } from './times-plain.ts';
import type { Meaning, SaidClock } from './times-shape.ts';
import type { Words } from './times-words.ts';

const HOUR_SIGNS = new Set(['时', '点', '시', 'h']);

export interface FoundClock {
  clock: SaidClock;
  length: number;
  hours?: number[];
  needy?: boolean;
}

/** The clock that begins at a number, if one does. */
export function clockAt(tokens: readonly Token[], at: number, words: Words, draft: Draft): FoundClock | undefined {
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

/** Does a clock of hours and minutes begin at a number? */
export function startsClock(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  return (
    !!mark && !mark.apart && (mark.text === ':' || HOUR_SIGNS.has(mark.text)) && (tokens[at + 2]?.value ?? -1) >= 0
  );
}

/** The hour of the day that is meant by one on the clock beside a part of the day, the nearest where names are vague. */
export function hourOf(hour: number, hours: number[] | undefined): number | undefined {
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
