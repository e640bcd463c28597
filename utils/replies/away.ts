import type { Instant } from '../chats/model.ts';
import type { Said } from './automatic.ts';
import {
  AGAIN,
  AWAY,
  BACK,
  BACK_AFTER,
  BACK_AFTER_TOO,
  FROM,
  GIVEN_BACK,
  INCLUDED,
  MONTHS,
  NOT_AWAY,
  NOT_AWAY_AFTER,
  POLISH,
  RANGE,
  STARTS_AFTER,
  THROUGH_AFTER,
  UNTIL,
  UNTIL_AFTER,
  UNTIL_POLISH,
} from './away-words.ts';
import { laterDay } from './civil.ts';
import type { Day } from './order.ts';
import { plain } from './plain-text.ts';

/** Nobody goes on holiday for longer: a day further off is another year's, or another thing's. */
const LONGEST = 150;
const DAY = 24 * 3_600_000;

/**
 * The day on which the seller is back, by the newest notice of theirs or of the site in a thread: "back on 5 March",
 * "до 8 октября", "10月8日恢复发货". `undefined` when there is none. It may be past.
 */
export function awayUntil(messages: readonly Said[]): Day | undefined {
  for (const message of messages.toReversed()) {
    if (message.direction === 'out') continue;
    const until = awayNotice(message, message.sentAt ?? message.firstSeen);
    if (until !== undefined) return until;
  }
  return undefined;
}

/** The day on which the seller is back, when a message of that instant says so. */
export function awayNotice(
  { text, original, translation }: Pick<Said, 'text' | 'original' | 'translation'>,
  at: Instant,
): Day | undefined {
  for (const words of new Set([text, original, translation])) {
    const back = words ? backOn(plain(words), at) : undefined;
    if (back !== undefined) return back;
  }
  return undefined;
}

function backOn(text: string, at: Instant): Day | undefined {
  const found = daysIn(text, at);
  const isAway = saysAway(text);
  let until: Day | undefined;
  for (const { day, from, to } of found) {
    const before = text.slice(Math.max(0, from - 45), from).replace(/^.*\D[.!?;。!;]\s/u, '');
    const after = text.slice(to);
    if (BACK_AFTER_TOO.test(after)) return day;
    if (BACK_AFTER.test(after) || (isAway && STARTS_AFTER.test(after)) || (FROM.test(before) && AGAIN.test(text)))
      return day;
    if (BACK.some((pattern) => pattern.test(before)) && !GIVEN_BACK.test(before)) return day;
    const isRange = RANGE.test(before.slice(-14)) && /\d/.test(before);
    const isThrough = THROUGH_AFTER.test(after);
    if (isAway && (isRange || isThrough || isUntil(text, before, after))) {
      const isIncluded = isRange || isThrough || INCLUDED.test(text.slice(Math.max(0, from - 12), to + 20));
      until = isIncluded ? laterDay(day, 1) : day;
    }
  }
  return until;
}

/** Away by a word that is not denied: "I am not on holiday". */
function saysAway(text: string): boolean {
  return AWAY.some((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].some(({ 0: word, index }) => {
      const isDenied = NOT_AWAY.test(text.slice(Math.max(0, index - 40), index));
      return !isDenied && !NOT_AWAY_AFTER.test(text.slice(index + word.length));
    }),
  );
}

function isUntil(text: string, before: string, after: string): boolean {
  return UNTIL.test(before) || UNTIL_AFTER.test(after) || (POLISH.test(text) && UNTIL_POLISH.test(before));
}

interface Found {
  day: Day;
  from: number;
  to: number;
}

const NAME = '(\\p{L}{3,12}(?: (?:الاول|الثاني))?)\\.?';
const YEAR = '(?:,? (?:de |del )?(20\\d\\d))?';
/** How a day is written: year, month and day stand in these groups. */
const FORMS: readonly { pattern: RegExp; order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /(20\d\d)-(\d{1,2})-(\d{1,2})/gu, order: ['y', 'm', 'd'] },
  { pattern: /(?:(20\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?/gu, order: ['y', 'm', 'd'] },
  { pattern: /(?:(20\d\d) ?년 ?)?(\d{1,2}) ?월 ?(\d{1,2}) ?일/gu, order: ['y', 'm', 'd'] },
  {
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)? ?(?:de |of |d'|di )?${NAME}${YEAR}`, 'gu'),
    order: ['d', 'm', 'y'],
  },
  { pattern: new RegExp(`${NAME} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)${YEAR}`, 'gu'), order: ['m', 'd', 'y'] },
  { pattern: /(?<![\d./])(\d{1,2})[./](\d{1,2})(?:[./](20\d\d|\d\d))?(?![\d./]*\d)/gu, order: ['d', 'm', 'y'] },
];

/** The days a text names, in its order; of the years left open, the one in which it lies next. */
function daysIn(text: string, at: Instant): Found[] {
  const found: Found[] = [];
  for (const { pattern, order } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const part = (name: 'y' | 'm' | 'd') => match[order.indexOf(name) + 1];
      const [from, to] = [match.index, match.index + match[0].length];
      const day = dayOf(part('d') ?? '', part('m') ?? '', part('y'), at);
      if (day && !found.some((other) => from < other.to && to > other.from)) found.push({ day, from, to });
    }
  }
  for (const match of text.matchAll(/(\d{1,2}) ?月 ?\d{1,2} ?[日号]? ?[-–—~至到] ?(\d{1,2}) ?[日号](?! ?月)/gu)) {
    const day = dayOf(match[2] ?? '', match[1] ?? '', undefined, at);
    const to = match.index + match[0].length;
    if (day) found.push({ day, from: to - (match[2]?.length ?? 0) - 1, to });
  }
  return found.sort((a, b) => a.from - b.from);
}

function dayOf(date: string, month: string, year: string | undefined, at: Instant): Day | undefined {
  const number = /^\d+$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((name) => new RegExp(`^ב?(${name.source})`).test(month)) + 1;
  const near = new Date(at).getUTCFullYear();
  const years = year ? [Number(year.padStart(4, '20'))] : [near, near + 1];
  for (const each of years) {
    const day = new Date(Date.UTC(each, number - 1, Number(date)));
    const isReal = number >= 1 && number <= 12 && day.getUTCDate() === Number(date);
    if (isReal && day.getTime() > at - 1.5 * DAY && day.getTime() < at + LONGEST * DAY)
      return day.toISOString().slice(0, 10);
  }
  return undefined;
}
