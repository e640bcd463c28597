/**
 * The times of a whole thread, each understood from its neighbours: messages stand in the order they were sent, rows that
 * name a day stand above those of that day, and nothing is later than the moment of reading.
 */

import type { Instant } from './model.ts';
import { SKEW } from './times.ts';
import { resolveClocks } from './times-clocks.ts';
import { datesOf } from './times-dated.ts';
import { daysOf, digitsOf } from './times-days.ts';
import type { Order } from './times-order.ts';
import type { Place, Reader, ResolvedTime, ShownTime } from './times-shape.ts';
import { dayAt } from './times-zone.ts';

/**
 * The instant of each, in the order given. What the neighbours leave open stays `undefined`, or of precision `day`.
 * A place that shows no time has that of the row that heads it, as a day.
 */
export function resolveThread(shown: readonly ShownTime[], reader: Reader): (ResolvedTime | undefined)[] {
  const orders = possibleOrders(shown, reader);
  const readings = orders.map((order) => readIn(shown, reader, order));
  const fewest = Math.min(...readings.map(({ strange }) => strange));
  const best = readings.filter(({ strange }) => strange === fewest);
  const [first] = best;
  // Where two orders make sense, only what is the same in both is known; the language may still decide.
  if (best.length > 1) return readIn(shown, reader, undefined).times;
  return first?.times ?? [];
}

function readIn(shown: readonly ShownTime[], reader: Reader, order: Order | undefined) {
  const places: Place[] = [];
  let head: Place | undefined;
  for (const each of shown) {
    const place: Place = { ...each, ...(head && !each.heads ? { head } : {}) };
    if (each.heads) head = place;
    places.push(place);
  }
  const inTime = isNewestFirst(shown, reader, order) ? places.slice().reverse() : places;
  const strange = datesOf(inTime, reader, order);
  resolveClocks(inTime, reader);
  return { times: places.map(({ dated }) => dated?.time), strange };
}

/** The orders of `03/04` that the thread leaves open; `undefined` where there is nothing to choose. */
function possibleOrders(shown: readonly ShownTime[], { now, zone }: Reader): (Order | undefined)[] {
  const seen = new Set<Order>();
  const sure = new Set<Order>();
  for (const { said } of shown) {
    const readings = said?.day?.readings;
    if (!said?.day || !readings) continue;
    const today = dayAt(now, said.zone ?? zone);
    const { day } = said;
    const orders = (['dmy', 'mdy', 'ymd'] as const).filter((order) => {
      const digits = readings[order];
      return digits && daysOf(day, today, digits).length > 0;
    });
    for (const order of orders) seen.add(order);
    if (orders.length === 1) sure.add(orders[0] as Order);
  }
  if (sure.size === 1) return [...sure];
  // A page that writes both is read text by text.
  if (sure.size > 1 || seen.size < 2) return [undefined];
  return [...seen];
}

/** Some pages have the newest above. Days tell, seen one by one. */
function isNewestFirst(shown: readonly ShownTime[], { now, zone }: Reader, order: Order | undefined): boolean {
  let steps = 0;
  let before: Instant | undefined;
  for (const { said, exact } of shown) {
    let instant = exact?.sentAt;
    if (instant === undefined && said?.day) {
      const today = dayAt(now, said.zone ?? zone);
      const [day] = daysOf(said.day, today, digitsOf(said, today, order));
      instant = day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`);
    }
    if (instant === undefined) continue;
    if (before !== undefined && Math.abs(instant - before) > SKEW) steps += Math.sign(instant - before);
    before = instant;
  }
  return steps < 0;
}
