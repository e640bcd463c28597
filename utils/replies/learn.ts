import type { Instant } from '../chats/model.ts';
import type { OpenHours } from './calendar.ts';
import type { Turn } from './turn.ts';

/** How long a seller needs, in the logarithm of open hours: a Student t of `freedom` degrees around `mean`, `spread` wide. */
export interface Pace {
  mean: number;
  spread: number;
  freedom: number;
  /** What the seller's own replies add to the quantiles of 80 and 95 %: they came later, or earlier, than these said. */
  shift: { likely: number; late: number };
  /** Replies it was learnt from. */
  replies: number;
  /** Messages without any reply in 10 open days. They teach nothing about how long a reply takes. */
  missed: number;
}

/**
 * Figures of the model: "When is the seller's reply due" (measured on synthetic sellers, 2026-11-22), and what
 * `tests/bench/replies.ts` made of them.
 */
export const MODEL = {
  /** With nothing learnt: ln of 4 open hours; how much sellers differ from each other, and each from itself. */
  usual: Math.log(4),
  between: 1.1,
  within: 1.2,
  /** Replies that the shipped spread counts for. */
  weight: 8,
  /** How many of the last replies count, and how old they may be. */
  turns: 12,
  days: 18 * 30.44,
  /** How fast the quantiles follow a seller. */
  step: { likely: 0.03, late: 0.015 },
  /** Nobody reads and answers faster, in open hours. */
  least: 0.05,
};

/** After how much of the seller's work a message without reply was missed: 10 days. */
const MISSED_DAYS = 10;
const DAY = 24 * 3_600_000;

/**
 * What the turns with a seller, oldest first, tell at an instant. Nothing is stored: each call goes through the history as it
 * came, so that the same turns always say the same. `slowdown` is how much longer replies take at an instant (1 is as usual);
 * `dayHours` the open hours of a working day.
 */
export function paceOf(
  history: readonly Turn[],
  { at, clock, slowdown, dayHours }: { at: Instant; clock: OpenHours; slowdown: (at: Instant) => number; dayHours: number },
  model = MODEL,
): Pace {
  const replies: { sentAt: Instant; repliedAt: Instant; hours: number }[] = [];
  let missed = 0;
  for (const { sentAt, repliedAt, away } of history) {
    if (sentAt >= at) continue;
    if (repliedAt === undefined || repliedAt > at) {
      if (clock.between(sentAt, at) > MISSED_DAYS * dayHours) missed++;
    } else if (!away && repliedAt >= sentAt && at - repliedAt <= model.days * DAY) {
      const open = clock.between(sentAt, repliedAt) / slowdown(sentAt);
      replies.push({ sentAt, repliedAt, hours: Math.log(Math.max(open, model.least)) });
    }
  }
  const shift = { likely: 0, late: 0 };
  for (const reply of replies) {
    const then = fit(replies.filter(({ repliedAt }) => repliedAt <= reply.sentAt), model);
    const place = (reply.hours - then.mean) / then.spread;
    shift.likely += model.step.likely * (Number(place > studentT(0.8, then.freedom) + shift.likely) - 0.2);
    shift.late += model.step.late * (Number(place > studentT(0.95, then.freedom) + shift.late) - 0.05);
  }
  return { ...fit(replies, model), shift, replies: replies.length, missed };
}

/** Open hours within which so many replies have come: half of them, 80 % (`likely`) or 95 % (`late`). */
export function hoursOf({ mean, spread, freedom, shift }: Pace, share: 'half' | 'likely' | 'late'): number {
  if (share === 'half') return Math.exp(mean);
  const place = share === 'likely' ? studentT(0.8, freedom) + shift.likely : studentT(0.95, freedom) + shift.late;
  return Math.exp(mean + place * spread);
}

/** The seller's own replies, drawn towards what sellers usually need: the fewer, the more. */
function fit(replies: readonly { hours: number }[], model: typeof MODEL): Pick<Pace, 'mean' | 'spread' | 'freedom'> {
  const { usual, between, within, weight } = model;
  const range = 3 * within;
  const hours = replies.slice(-model.turns).map((reply) => Math.min(Math.max(reply.hours, usual - range), usual + range));
  const sum = hours.reduce((all, each) => all + each, 0);
  const precision = 1 / between ** 2 + hours.length / within ** 2;
  const mean = (usual / between ** 2 + sum / within ** 2) / precision;
  const squares = hours.reduce((all, each) => all + (each - mean) ** 2, 0);
  const freedom = weight + hours.length;
  return { mean, spread: Math.sqrt((weight * within ** 2 + squares) / freedom + 1 / precision), freedom };
}

/** Quantile of Student's t: Cornish and Fisher's expansion, good to .001 from 8 degrees of freedom on. */
function studentT(share: 0.8 | 0.95, freedom: number): number {
  const z = share === 0.8 ? 0.841621 : 1.644854;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}
