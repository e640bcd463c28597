/** First what names a day: each the latest that is not after its next neighbour, from the end of the thread to its beginning. */

import type { Instant } from './model.ts';
import { at, isWeekdayAlone, resolveSaid, SKEW } from './times.ts';
import { daysOf, digitsOf } from './times-days.ts';
import type { Order } from './times-order.ts';
import type { Dated, Place, Reader, ResolvedTime } from './times-shape.ts';
import { dayAt } from './times-zone.ts';

const DAY = 86_400_000;

/** Dates the places that name a day or an instant, in place; how many of them do not fit where they stand. */
export function datesOf(places: readonly Place[], reader: Reader, order: Order | undefined): number {
  let strange = 0;
  let ceiling = reader.now + SKEW;
  const open: { place: Place; choices: Dated[] }[] = [];
  const namesToday = places.some(({ said }) => said?.day?.shift === 0);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] as Place;
    const choices = choicesOf(place, reader, order);
    if (choices.length === 0) {
      if (place.said?.day && order) strange += 1;
      continue;
    }
    const fitting = choices.filter(({ time, day }) => time.sentAt <= ceiling || day === dayAt(ceiling, reader.zone));
    const [first] = fitting;
    if (!first) {
      strange += 1;
      // The page says this day and no other; it bounds nothing.
      if (choices.length === 1) place.dated = choices[0];
      continue;
    }
    if (place.said && isWeekdayAlone(place.said) && fitting.length > 1) {
      // A page that says "Today" does not call it by its name.
      if (namesToday) place.dated = fitting[1];
      else open.push({ place, choices: fitting });
    } else place.dated = first;
    // A year skipped for its neighbours alone is possible, but a reason to doubt the order of day and month.
    if (first !== choices[0]) strange += 1;
    const end = first.time.precision === 'day' ? first.time.sentAt + DAY - 1 : first.time.sentAt;
    ceiling = Math.min(ceiling, (place.dated ?? first) === first ? end : (place.dated as Dated).time.sentAt + DAY);
  }
  for (const { place, choices } of open) {
    // Today, if something that was sent before is already later than a week ago.
    const floor = floorOf(places, place);
    const later = choices.filter(({ time }) => floor !== undefined && time.sentAt >= floor - SKEW);
    if (later.length === 1) place.dated = later[0];
  }
  return strange + fallen(places);
}

/** The latest instant that is known before a place. */
function floorOf(places: readonly Place[], place: Place): Instant | undefined {
  const before = places.slice(0, places.indexOf(place)).flatMap(({ dated }) => (dated ? [dated.time.sentAt] : []));
  return before.length > 0 ? Math.max(...before) : undefined;
}

/** Days guessed from their neighbours that came to lie before one that was sent earlier are taken back; how many. */
function fallen(places: readonly Place[]): number {
  let floor = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const place of places) {
    if (!place.dated) continue;
    const { time } = place.dated;
    if (time.sentAt + (time.precision === 'day' ? DAY : SKEW) >= floor) {
      floor = Math.max(floor, time.sentAt);
      continue;
    }
    count += 1;
    const { day } = place.said ?? {};
    const sure = place.exact || day?.shift !== undefined || day?.year !== undefined || !day;
    if (!sure) delete place.dated;
  }
  return count;
}

/** What a place alone can mean, the latest first. */
function choicesOf({ said, exact }: Place, reader: Reader, order: Order | undefined): Dated[] {
  const dated = (time: ResolvedTime, day?: string) => ({ time, day: day ?? dayAt(time.sentAt, reader.zone) });
  if (exact) return [dated(exact)];
  if (!said) return [];
  if (said.ago) {
    const time = resolveSaid(said, reader);
    return time ? [dated(time)] : [];
  }
  if (!said.day) return [];
  const zone = said.zone ?? reader.zone;
  const today = dayAt(reader.now, zone);
  return daysOf(said.day, today, digitsOf(said, today, order)).flatMap((day) => {
    const time = at(day, said.clock, zone, reader.now);
    return time ? [dated(time, day)] : [];
  });
}
