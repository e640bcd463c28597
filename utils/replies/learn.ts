import type { Instant } from '../chats/model.ts';
import type { OpenHours } from './calendar.ts';
import type { Turn } from './turn.ts';

/** How long a seller needs, in the logarithm of open hours: a Student t of `freedom` degrees around `mean`, `spread` wide. */
export interface Pace {
  mean: number;
  spread: number;
  freedom: number;
  /** What the seller's own replies add to the two quantiles: they came later, or earlier, than these said. */
  shift: { likely: number; late: number };
  /** Replies it was learnt from, and the open hours that half of them took; 0 without any. */
  replies: number;
  usual: number;
  /** Messages without any reply in 10 open days. They teach nothing about how long a reply takes. */
  missed: number;
}

/**
 * Figures of the model: "When is the seller's reply due" (2026-11-22, synthetic sellers). `weight`, `turns` and `step` there are 8, 12 and
 * .03/.015: these did better in all worlds of `tests/bench/replies.ts` (2026-11-23).
 */
const MODEL = {
  /** With nothing learnt: ln of 4 open hours; how much sellers differ from each other, and each from itself. */
  usual: Math.log(4),
  between: 1.1,
  within: 1.2,
  /** Replies that the shipped spread counts for. */
  weight: 5,
  /** How many of the last replies count, and how old they may be. */
  turns: 20,
  days: 18 * 30.44,
  /** How fast the quantiles follow a seller. */
  step: { likely: 0.08, late: 0.04 },
  /** Nobody reads and answers faster, in open hours. */
  least: 0.05,
};

/** Shares of the replies that come before they are expected and before they are late; a little above .95, for a margin. */
const LIKELY = 0.8;
const LATE = 0.96;
/**
 * Degrees of freedom: the shipped spread is that of many sellers, so nearly normal with nothing learnt; a little heavier than normal
 * however much is, as sellers are not the same every day. With 8 a reply was late after 290 hours with nothing learnt, which 1.5 in
 * 100 took, not 5; with these after 231 (medians of made-up sellers, 2026-11-23).
 */
const FREEDOM = 20;
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
  {
    at,
    clock,
    slowdown,
    dayHours,
  }: { at: Instant; clock: OpenHours; slowdown: (at: Instant) => number; dayHours: number },
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
    const then = drawn(
      replies.filter(({ repliedAt }) => repliedAt <= reply.sentAt),
      model,
    );
    const place = (reply.hours - then.mean) / then.spread;
    shift.likely += model.step.likely * (Number(place > studentT(LIKELY, then.freedom) + shift.likely) - (1 - LIKELY));
    shift.late += model.step.late * (Number(place > studentT(LATE, then.freedom) + shift.late) - (1 - LATE));
  }
  const last = replies.slice(-model.turns).map(({ hours }) => Math.exp(hours));
  return { ...drawn(replies, model), shift, replies: last.length, usual: median(last), missed };
}

/** Open hours within which so many replies have come: half of them, four of five (`likely`) or nineteen of twenty (`late`). */
export function hoursOf({ mean, spread, freedom, shift }: Pace, share: 'half' | 'likely' | 'late'): number {
  if (share === 'half') return Math.exp(mean);
  const place = share === 'likely' ? studentT(LIKELY, freedom) + shift.likely : studentT(LATE, freedom) + shift.late;
  return Math.exp(mean + place * spread);
}

/** The seller's own replies, drawn towards what sellers usually need: the fewer, the more. */
function drawn(replies: readonly { hours: number }[], model: typeof MODEL): Pick<Pace, 'mean' | 'spread' | 'freedom'> {
  const { usual, between, within, weight } = model;
  const range = 3 * within;
  const hours = replies
    .slice(-model.turns)
    .map((reply) => Math.min(Math.max(reply.hours, usual - range), usual + range));
  const sum = hours.reduce((all, each) => all + each, 0);
  const precision = 1 / between ** 2 + hours.length / within ** 2;
  const mean = (usual / between ** 2 + sum / within ** 2) / precision;
  const squares = hours.reduce((all, each) => all + (each - mean) ** 2, 0);
  const variance = (weight * within ** 2 + squares) / (weight + hours.length);
  return { mean, spread: Math.sqrt(variance + 1 / precision), freedom: FREEDOM };
}

/** The middle of some figures; 0 of none. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.length % 2 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return (low + high) / 2;
}

/** Quantile of Student's t: Cornish and Fisher's expansion, good to .001 from 8 degrees of freedom on. */
function studentT(share: typeof LIKELY | typeof LATE, freedom: number): number {
  const z = share === LIKELY ? 0.841621 : 1.750686;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}
