/** Then clocks without a day: below the row that heads them, or between two neighbours whose days leave one choice. */

import { at, isWeekdayAlone, precisionOf, SKEW } from './times.ts';
import type { Dated, Place, Reader, ResolvedTime, SaidClock } from './times-shape.ts';
import { addDays, dayAt, instantsOf, startOf, wallAt, wallOf } from './times-zone.ts';

const MINUTES = 1440;
/** Messages arrive out of order by a little; a clock that falls by more has passed midnight. */
const LITTLE = 60;
/** Below a row that names the day, only a fall like that from late evening to early morning means the next day. */
const NIGHT = 720;
/** From eight in the evening on, messages in one go may reach the next day. */
const LATE = 1200;

type Habit = 'today' | 'same' | undefined;

/** Dates the clocks without a day, and the places without a time below a row with one, in place. */
export function resolveClocks(places: readonly Place[], reader: Reader): void {
  headed(places, reader);
  const habit = habitOf(places, reader);
  let run: Place[] = [];
  let before: Place | undefined;
  for (const place of places) {
    if (isBare(place) && !place.head) run.push(place);
    else if (place.dated) {
      placeRun(run, before, place, reader, habit);
      run = [];
      before = place;
    }
  }
  placeRun(run, before, undefined, reader, habit);
  doubled(places, reader);
}

function isBare({ said, exact }: Place): boolean {
  return !exact && said?.clock !== undefined && !said.day;
}

function minutesOf(clock: SaidClock): number {
  return clock.hour * 60 + clock.minute;
}

/** What stands below a row that names its day. */
function headed(places: readonly Place[], reader: Reader): void {
  const heads = places.filter(({ heads }) => heads);
  const states = new Map<Place, { day: string; minutes: number | undefined } | undefined>();
  for (const place of places) {
    const { head, said } = place;
    if (!head?.dated || place.dated || (said && !isBare(place))) continue;
    if (!states.has(head))
      states.set(head, { day: head.dated.day, minutes: head.said?.clock && minutesOf(head.said.clock) });
    const state = states.get(head);
    if (!state) continue;
    if (!said?.clock) {
      // Below "Yesterday 23:40" the first was sent then; for the others midnight may have passed.
      const next = heads[heads.indexOf(head) + 1]?.dated?.day ?? dayAt(reader.now, reader.zone);
      if ((state.minutes ?? 0) >= LATE && next !== state.day) states.set(head, undefined);
      const start = startOf(state.day, reader.zone);
      if (start !== undefined) place.dated = { day: state.day, time: { sentAt: start, precision: 'day' } };
      continue;
    }
    const minutes = minutesOf(said.clock);
    const fall = (state.minutes ?? minutes) - minutes;
    if (fall > LITTLE) {
      const next = addDays(state.day, 1);
      const limit = heads.find(({ dated }) => dated && dated.day > state.day)?.dated?.day;
      const free = next <= dayAt(reader.now, reader.zone) && (!limit || next < limit);
      // From 18:00 to 9:00: the next day, or out of order? Nothing that follows in this group is known then.
      if (free && fall < NIGHT) {
        states.set(head, undefined);
        continue;
      }
      if (free) state.day = next;
    }
    state.minutes = minutes;
    place.dated = datedAt(state.day, said.clock, place, reader);
  }
}

function datedAt(day: string, clock: SaidClock, { said }: Place, reader: Reader): Dated | undefined {
  const time = at(day, clock, said?.zone ?? reader.zone, reader.now);
  return time && { day, time };
}

/**
 * Clocks between two places whose days are known. They fall as often as midnight passes at least; when the days allow no
 * more, each has its day. After the last day, on a page that names other days beside the clock, they are today's.
 */
function placeRun(
  run: readonly Place[],
  before: Place | undefined,
  after: Place | undefined,
  reader: Reader,
  habit: Habit,
): void {
  if (run.length === 0 || !before?.dated) return;
  const wall = wallAt(reader.now, reader.zone);
  const end = after?.dated
    ? { day: after.dated.day, minutes: clockIn(after, reader) }
    : { day: dayAt(reader.now, reader.zone), minutes: wall.hour * 60 + wall.minute + SKEW / 60_000 };
  let last = clockIn(before, reader);
  let nights = 0;
  const shifts = run.map(({ said }) => {
    const minutes = minutesOf(said?.clock as SaidClock);
    if (last !== undefined && last - minutes > LITTLE) nights += 1;
    last = minutes;
    return nights;
  });
  // The last must not be after what follows.
  const over = last !== undefined && end.minutes !== undefined && last - end.minutes > (after ? LITTLE : 0) ? 1 : 0;
  const between = daysBetween(before.dated.day, end.day);
  const exact = nights + over === between;
  const today = habit === 'today' && !after && !exact && over === 0 && shifts.at(-1) === shifts[0];
  const same = habit === 'same' && nights === 0 && between >= over;
  if (!exact && !today && !same) return;
  run.forEach((place, index) => {
    const clock = place.said?.clock as SaidClock;
    const day = today ? end.day : addDays((before.dated as Dated).day, shifts[index] as number);
    place.dated = datedAt(day, clock, place, reader);
  });
}

function clockIn({ said, dated }: Place, { zone }: Reader): number | undefined {
  if (dated && dated.time.precision !== 'day') {
    const { hour, minute } = wallAt(dated.time.sentAt, zone);
    return hour * 60 + minute;
  }
  return said?.clock && minutesOf(said.clock);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (MINUTES * 60_000));
}

/**
 * What a clock alone means beside times that name their day: today, where the page names every other day anew ("Yesterday
 * 14:05"); the day before it, where the page names a day when it changes. Neither where the page shows no such habit: a
 * window of an old thread, its date row scrolled away, looks just like today's messages.
 */
function habitOf(places: readonly Place[], { now, zone }: Reader): Habit {
  const today = dayAt(now, zone);
  const beside = places.filter(({ said, heads }) => !heads && said?.day && said.clock);
  if (beside.length === 0 || places.some(({ heads }) => heads)) return undefined;
  const twice = beside.some(({ dated }, index) => dated && dated.day === beside[index - 1]?.dated?.day);
  const last = places.lastIndexOf(beside.at(-1) as Place);
  if (places.slice(0, last).some(isBare)) return beside.length > 1 && !twice ? 'same' : undefined;
  if (beside.some(({ dated, said }) => said?.day?.shift === 0 || dated?.day === today)) return undefined;
  const isRelative = beside.some(({ said }) => said?.day?.shift !== undefined || (said && isWeekdayAlone(said)));
  return twice || isRelative ? 'today' : undefined;
}

/** An hour that clocks showed twice (summer time ends): the first or the second, where the neighbours tell. */
function doubled(places: readonly Place[], reader: Reader): void {
  places.forEach((place, index) => {
    const { said, dated } = place;
    if (!said?.clock || dated?.time.precision !== 'day') return;
    const instants = instantsOf(wallOf(dated.day, said.clock), said.zone ?? reader.zone);
    const before = places.slice(0, index).findLast(isExact)?.dated?.time.sentAt ?? Number.NEGATIVE_INFINITY;
    const after = places.slice(index + 1).find(isExact)?.dated?.time.sentAt ?? reader.now;
    const possible = instants.filter((instant) => instant >= before - SKEW && instant <= after + SKEW);
    const [sentAt] = possible;
    if (possible.length !== 1 || sentAt === undefined) return;
    const time: ResolvedTime = { sentAt, precision: precisionOf(said.clock) };
    place.dated = { day: dated.day, time };
  });
}

function isExact({ dated }: Place): boolean {
  return dated !== undefined && dated.time.precision !== 'day';
}
