import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { addOpenHours, openHours, type Workplace } from '../../../utils/replies/calendar.ts';
import { type ReplyDue, replyDue } from '../../../utils/replies/due.ts';
import type { Turn } from '../../../utils/replies/turn.ts';
import { turnsOf } from '../../../utils/replies/turns.ts';

/** See `about` in the file: worked out by hand, apart from the code. */
interface Cases {
  addOpenHours: {
    name: string;
    from: string;
    hours: number;
    place: { zone: string; country: string; from: number; to: number; days: string[] };
    to: string;
    why: string;
  }[];
  openHours: {
    name: string;
    seller: Workplace;
    from: string;
    to?: string;
    hours?: [number, number];
    open?: number;
    after?: [string, string];
    why: string;
  }[];
  replyDue: DueCase[];
  turnsOf: {
    name: string;
    messages: ['out' | 'in' | 'system', string, string][];
    now: string;
    turns: [string, string | null][];
    why: string;
  }[];
}

interface DueCase {
  name: string;
  why: string;
  question: {
    sentAt: string;
    now: string;
    seller: Workplace & { marketplace: string };
    history: [string, string | null][];
    waitDays?: number;
    protectionEnds?: string;
  };
  expect: {
    expectedBy?: [string, string];
    overdueAt?: [string, string];
    actAt?: [string, string] | 'overdueAt';
    next?: string[];
    nextNot?: string[];
    because?: string[];
    becauseNot?: string[];
  };
  than?: {
    field: 'expectedBy' | 'overdueAt';
    is: 'earlier' | 'longer' | 'same';
    case: string;
    of: 'instant' | 'length';
    slackMinutes?: number;
  }[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The same days whatever the browser is set to. */
const ZONES = ['Asia/Shanghai', 'Europe/Paris', 'America/Los_Angeles', 'America/Sao_Paulo', 'Pacific/Auckland'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const cases: Cases = JSON.parse(
  readFileSync(new URL('../../fixtures/replies/due-cases.json', import.meta.url), 'utf8'),
);

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(ZONES)('in a browser set to %s', (browser) => {
  it.each(cases.addOpenHours)('working hours: $name', ({ from, hours, place, to, why }) => {
    process.env.TZ = browser;
    const days = place.days.map((day) => WEEKDAYS.indexOf(day) + 1);
    const end = addOpenHours(Date.parse(from), hours, { ...place, days });
    expect(inMinutes(end), why).toBe(inMinutes(Date.parse(to)));
  });

  it.each(cases.openHours)('open hours: $name', ({ seller, from, to, hours, open, after, why }) => {
    process.env.TZ = browser;
    const clock = openHours(seller);
    if (to && hours) within(clock.between(Date.parse(from), Date.parse(to)), hours, 0.01, why);
    if (open && after) within(clock.after(Date.parse(from), open), instants(after), MINUTE, why);
  });

  it.each(cases.replyDue)('a reply is due: $name', (one) => {
    process.env.TZ = browser;
    const due = ask(one);
    keepsTheRules(due, one);
    const { expectedBy, overdueAt, actAt, next, nextNot, because = [], becauseNot = [] } = one.expect;
    if (expectedBy) within(due.expectedBy, instants(expectedBy), 0, `expectedBy: ${one.why}`);
    if (overdueAt) within(due.overdueAt, instants(overdueAt), 0, `overdueAt: ${one.why}`);
    if (actAt === 'overdueAt') expect(due.actAt, one.why).toBe(due.overdueAt);
    else if (actAt) within(due.actAt, instants(actAt), MINUTE, `actAt: ${one.why}`);
    if (next) expect(next, one.why).toContain(due.next);
    if (nextNot) expect(nextNot, one.why).not.toContain(due.next);
    const codes = due.because.map(({ code }) => code);
    expect(codes, one.why).toEqual(expect.arrayContaining(because));
    for (const code of becauseNot) expect(codes, one.why).not.toContain(code);
  });

  it.each(cases.replyDue.filter(({ than }) => than))('a reply is due: $name, beside another case', (one) => {
    process.env.TZ = browser;
    for (const { field, is, case: name, of, slackMinutes = 0 } of one.than ?? []) {
      const other = cases.replyDue.find((candidate) => candidate.name === name);
      if (!other) throw new Error(`no case "${name}"`);
      const figure = (due: DueCase) => ask(due)[field] - (of === 'length' ? Date.parse(due.question.sentAt) : 0);
      const later = (figure(one) - figure(other)) / MINUTE;
      if (is !== 'earlier') expect(later, one.why).toBeGreaterThanOrEqual(-slackMinutes);
      if (is !== 'longer') expect(later, one.why).toBeLessThanOrEqual(slackMinutes);
    }
  });
});

describe('turns of a thread', () => {
  it.each(cases.turnsOf)('$name', ({ messages, now, turns, why }) => {
    const thread = messages.map(([direction, at, text]) => {
      const sentAt = Date.parse(at);
      return { direction, text, sentAt, firstSeen: sentAt };
    });
    expect(turnsOf(thread, Date.parse(now)), why).toEqual(turns.map(turnOf));
  });
});

function ask({ question }: DueCase): ReplyDue {
  const { sentAt, now, seller, history, waitDays, protectionEnds } = question;
  return replyDue({
    sentAt: Date.parse(sentAt),
    now: Date.parse(now),
    seller,
    history: history.map(turnOf),
    ...(waitDays === undefined ? {} : { waitDays }),
    ...(protectionEnds === undefined ? {} : { protectionEnds: Date.parse(protectionEnds) }),
  });
}

function turnOf([sent, replied]: [string, string | null]): Turn {
  return { sentAt: Date.parse(sent), ...(replied === null ? {} : { repliedAt: Date.parse(replied) }) };
}

/** What holds for every answer. */
function keepsTheRules(due: ReplyDue, { question }: DueCase): void {
  expect(due.expectedBy).toBeGreaterThan(Date.parse(question.sentAt));
  expect(due.overdueAt).toBeGreaterThanOrEqual(due.expectedBy + (question.waitDays === undefined ? 4 * HOUR : 0));
  expect(due.actAt).toBeLessThanOrEqual(due.overdueAt);
  if (question.protectionEnds) expect(due.actAt).toBeLessThanOrEqual(Date.parse(question.protectionEnds));
  expect(due.because).not.toEqual([]);
}

function within(figure: number, [least, most]: [number, number], slack: number, why: string): void {
  expect(figure, why).toBeGreaterThanOrEqual(least - slack);
  expect(figure, why).toBeLessThanOrEqual(most + slack);
}

function instants([first, last]: [string, string]): [number, number] {
  return [Date.parse(first), Date.parse(last)];
}

/** So that a failure shows a time, not a number of milliseconds. */
function inMinutes(instant: number): string {
  return new Date(Math.round(instant / MINUTE) * MINUTE).toISOString();
}
