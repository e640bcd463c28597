import type { Instant } from '../chats/model.ts';
import { DAY } from './calendar-days.ts';

/** A stretch of time with one offset: local time is `instant + offset`, all in milliseconds. */
export interface Offset {
  from: Instant;
  /** First instant after it. */
  to: Instant;
  offset: number;
}

/** Days looked at together. */
const BLOCK = 256 * DAY;
/** No zone changed its clock twice within so many days since 2000. */
const STEP = 4 * DAY;

const zones = new Map<string, (instant: Instant) => Offset>();

/**
 * The offsets of an IANA zone: a function from an instant to the stretch around it. Reads the zone's rules through Intl once
 * and keeps them; the zone of the machine plays no part. Throws RangeError for an unknown zone.
 */
export function offsetsOf(zone: string): (instant: Instant) => Offset {
  let find = zones.get(zone);
  if (!find) {
    const offsetAt = offsetReader(zone);
    const blocks = new Map<number, Offset[]>();
    find = (instant) => {
      const block = Math.floor(instant / BLOCK);
      let offsets = blocks.get(block);
      if (!offsets) {
        offsets = offsetsBetween(block * BLOCK, (block + 1) * BLOCK, offsetAt);
        blocks.set(block, offsets);
      }
      return offsets.find(({ to }) => instant < to) as Offset;
    };
    zones.set(zone, find);
  }
  return find;
}

function offsetsBetween(start: Instant, end: Instant, offsetAt: (instant: Instant) => number): Offset[] {
  const found: Offset[] = [{ from: start, to: end, offset: offsetAt(start) }];
  for (let from = start; from < end; from += STEP) {
    const last = found.at(-1) as Offset;
    const next = offsetAt(from + STEP);
    if (next === last.offset) continue;
    let [before, after] = [from, from + STEP];
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000;
      if (offsetAt(middle) === last.offset) before = middle;
      else after = middle;
    }
    if (after >= end) break;
    last.to = after;
    found.push({ from: after, to: end, offset: next });
  }
  return found;
}

function offsetReader(zone: string): (instant: Instant) => number {
  const local = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = Object.fromEntries(local.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}
