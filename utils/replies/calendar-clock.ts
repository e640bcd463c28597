import type { Instant } from '../chats/model.ts';
import { DAY } from './calendar-days.ts';
import { offsetsOf } from './calendar-zone.ts';

/** A part of a civil day, in milliseconds from its midnight, in which every hour counts `weight` of an hour. */
export interface Stretch {
  from: number;
  to: number;
  weight: number;
}

/** The stretches of a numbered day, in order; what lies between them counts nothing. */
export type Plan = (day: number) => readonly Stretch[];

/** Sums of a plan in civil time, whatever the zone; amounts are weighted milliseconds, `local` is civil time as if it were UTC. */
export interface Sums {
  between(from: number, to: number): number;
  /** When `amount` has passed since `from`; the earliest such time. */
  after(from: number, amount: number): number;
}

const HOUR = 3_600_000;
/** Days summed up together. */
const BLOCK = 256;
/** Clocks run from 1969 to 2101: times beyond are taken as these. */
const FIRST = Date.UTC(1969, 0, 1);
const LAST = Date.UTC(2101, 0, 1);
/** A thousandth of a millisecond: less is rounding. */
const NOTHING = 1e-3;

/** The sums of a plan, kept by blocks of days. */
export function sumsOf(plan: Plan): Sums {
  const blocks = new Map<number, Float64Array>();
  /** Amounts of the days of a block before each of them, and of all at the end. */
  const block = (index: number) => {
    let sums = blocks.get(index);
    if (!sums) {
      sums = new Float64Array(BLOCK + 1);
      for (let day = 0; day < BLOCK; day++) {
        const whole = amountOf(plan(index * BLOCK + day), DAY);
        sums[day + 1] = (sums[day] as number) + whole;
      }
      blocks.set(index, sums);
    }
    return sums;
  };
  /** Amount from the start of a time's block until it. */
  const intoBlock = (local: number) => {
    const day = Math.floor(local / DAY);
    const index = Math.floor(day / BLOCK);
    return (block(index)[day - index * BLOCK] as number) + amountOf(plan(day), local - day * DAY);
  };
  const blockAt = (local: number) => Math.floor(local / (DAY * BLOCK));
  return {
    between(from, to) {
      let amount = intoBlock(to) - intoBlock(from);
      for (let index = blockAt(from); index < blockAt(to); index++) amount += block(index)[BLOCK] as number;
      return amount;
    },
    after(from, amount) {
      let left = amount + intoBlock(from);
      let index = blockAt(from);
      for (; left > (block(index)[BLOCK] as number) + NOTHING; index++) left -= block(index)[BLOCK] as number;
      const sums = block(index);
      let [low, high] = [0, BLOCK - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle + 1] as number) + NOTHING >= left) high = middle;
        else low = middle + 1;
      }
      const day = index * BLOCK + low;
      return day * DAY + timeOf(plan(day), left - (sums[low] as number));
    },
  };
}

/** A clock of a plan in a zone: open hours between two instants, and the earliest instant after so many of them. */
export function clockOf(sums: Sums, zone: string) {
  const offsetAt = offsetsOf(zone);
  const inRange = (instant: Instant) => Math.min(Math.max(instant, FIRST), LAST);
  const forward = (a: Instant, b: Instant) => {
    let amount = 0;
    for (let now = a; now < b; ) {
      const { to, offset } = offsetAt(now);
      const end = Math.min(to, b);
      amount += sums.between(now + offset, end + offset);
      now = end;
    }
    return amount / HOUR;
  };
  return {
    between: (a: Instant, b: Instant) => (a <= b ? forward(inRange(a), inRange(b)) : -forward(inRange(b), inRange(a))),
    after(instant: Instant, hours: number): Instant {
      let left = hours * HOUR;
      if (!(left > 0)) return instant;
      for (let now = inRange(instant); now < LAST; ) {
        const { to, offset } = offsetAt(now);
        const here = sums.between(now + offset, to + offset);
        if (here + NOTHING >= left) return Math.round(sums.after(now + offset, left) - offset);
        left -= here;
        now = to;
      }
      return LAST;
    },
  };
}

function amountOf(stretches: readonly Stretch[], until: number): number {
  let amount = 0;
  for (const { from, to, weight } of stretches) if (until > from) amount += weight * (Math.min(to, until) - from);
  return amount;
}

/** When in the day an amount is reached. */
function timeOf(stretches: readonly Stretch[], amount: number): number {
  let left = amount;
  for (const { from, to, weight } of stretches) {
    if (weight * (to - from) + NOTHING >= left) return from + Math.max(left, 0) / weight;
    left -= weight * (to - from);
  }
  return DAY;
}
