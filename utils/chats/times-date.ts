/** Written dates: of digits with their marks or signs, and of numbers beside the names of days and months. */

import { startsClock } from './times-clock.ts';
import type { Draft } from './times-draft.ts';
import { isDay, readingsOf } from './times-order.ts';
import type { Token } from './times-plain.ts';

/** A date of three numbers, or of two with the signs of Chinese, Japanese and Korean. */
export function takeDate(tokens: readonly Token[], at: number, draft: Draft): number {
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

/** `03/04`, `03-04`, `03.04`: a day without its year, if a clock or a weekday stands beside it. */
export function takePair(tokens: readonly Token[], at: number, draft: Draft): number {
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

/** Is `14.05` a clock or a day? */
export function placeDotted(draft: Draft): boolean {
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
export function placeBoth({ both, day, numbers, readings }: Draft): boolean {
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
export function placeNumbers(draft: Draft): boolean {
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
