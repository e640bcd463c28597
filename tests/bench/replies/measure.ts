import { KINDS } from './sellers.ts';
import type { Asked } from './simulate.ts';

/** What a method says of a message. */
export interface Told {
  expectedBy: number;
  overdueAt: number;
}

export interface Figures {
  /** Share of the replies that came before `expectedBy`; the goal is .80. */
  covered: number;
  /** Share of the replies that came after `overdueAt`: the buyer was told too early that it is late. */
  falseAlarms: number;
  /** Pinball loss of `expectedBy` at .80, in hours. */
  pinball: number;
  /** Mean of |covered - .80| over the four kinds of sellers: right on the whole is not enough. */
  error: number;
  /** The same two shares of messages to shops in China in, or two days before, the long holidays. */
  holidayCovered: number;
  holidayFalse: number;
  messages: number;
}

const HOUR = 3_600_000;

/** Figures over the messages that were answered. */
export function measure(asked: readonly Asked[], told: readonly Told[]): Figures {
  const rows = asked.flatMap(({ repliedAt, kind, isHoliday, sentAt }, index) => {
    const { expectedBy, overdueAt } = told[index] as Told;
    if (repliedAt === undefined) return [];
    const late = (repliedAt - expectedBy) / HOUR;
    const loss = late > 0 ? 0.8 * late : -0.2 * late;
    return [{ kind, isHoliday, sentAt, covered: Number(late <= 0), isFalse: Number(repliedAt > overdueAt), loss }];
  });
  const holidays = rows.filter(({ isHoliday }) => isHoliday);
  const perKind = KINDS.map((kind) =>
    Math.abs(mean(rows.filter((row) => row.kind === kind).map(({ covered }) => covered)) - 0.8),
  );
  return {
    covered: mean(rows.map(({ covered }) => covered)),
    falseAlarms: mean(rows.map(({ isFalse }) => isFalse)),
    pinball: mean(rows.map(({ loss }) => loss)),
    error: mean(perKind),
    holidayCovered: mean(holidays.map(({ covered }) => covered)),
    holidayFalse: mean(holidays.map(({ isFalse }) => isFalse)),
    messages: rows.length,
  };
}

/** The mean of each figure over several runs. */
export function together(runs: readonly Figures[]): Figures {
  const keys = Object.keys(runs[0] ?? {}) as (keyof Figures)[];
  return Object.fromEntries(keys.map((key) => [key, mean(runs.map((run) => run[key]))])) as unknown as Figures;
}

function mean(figures: readonly number[]): number {
  return figures.reduce((all, each) => all + each, 0) / figures.length;
}
