/** When the rows of a thread were sent: their own times, the date rows above them, stamps in the markup. */

import type { Row } from './detect-parts.ts';
import type { Direction, Instant } from './model.ts';
import { isBareClock, isDayText, isTimeText, type ResolvedTime, resolveDay, resolveTime } from './times.ts';

export interface Clock {
  now?: Instant;
  zone?: string;
  language?: string;
}

export interface RowTime {
  /** Text that names the day from this row on. */
  shownDay?: string;
  shownTime?: string;
  resolved?: ResolvedTime;
}

/** Some pages draw times with the style sheet; looking for them costs, so only this many rows are tried first. */
const TRIED = 6;

/** The time of each row, in order. Nothing is resolved without `now` and `zone`. */
export function timesOf(rows: Row[], directions: (Direction | undefined)[], clock: Clock): RowTime[] {
  const { language } = clock;
  const days = rows.map((row, at) => dayOf(row, directions[at], language));
  const bareIsToday = !days.some(Boolean) && namesOtherDays(rows, language);
  const drawn = drawnTimes(rows, language);
  const known = new Map<string, ResolvedTime | undefined>();
  let day: string | undefined;
  return rows.map((row, at) => {
    const shownDay = days[at];
    // A day that cannot be resolved must not leave the day before in force.
    if (shownDay)
      day =
        clock.now === undefined || !clock.zone
          ? undefined
          : resolveDay(shownDay, { ...clock, now: clock.now, zone: clock.zone });
    const shownTime = row.time && row.time.text !== shownDay ? row.time.text : drawn?.(row);
    if (!shownTime) return { shownDay };
    const resolve = (): ResolvedTime | undefined => {
      if (clock.now === undefined || !clock.zone) return undefined;
      if (day === undefined && !bareIsToday && isBareClock(shownTime, language)) return undefined;
      return resolveTime(shownTime, { ...clock, now: clock.now, zone: clock.zone, day });
    };
    const key = `${day} ${shownTime}`;
    if (!known.has(key)) known.set(key, resolve());
    return { shownDay, shownTime, resolved: stamped(row) ?? known.get(key) };
  });
}

/** A row of its own that names a day, or a day's line above a message that has another time. */
function dayOf(row: Row, direction: Direction | undefined, language: string | undefined): string | undefined {
  const day = row.times.find((block) => isDayText(block.text, language));
  if (!day) return undefined;
  const empty = row.body.length === 0 && row.pictures.length === 0;
  if (empty) return direction === 'system' || !direction ? day.text : undefined;
  return row.times.length > 1 && row.times[0] === day ? day.text : undefined;
}

/**
 * A bare clock means today only where the page is seen to name other days beside the clock ("Yesterday 14:05"):
 * a window of an old thread, its date row scrolled away, looks just like today's messages.
 */
function namesOtherDays(rows: Row[], language: string | undefined): boolean {
  return rows.some(({ time }) => time && !isBareClock(time.text, language) && !isDayText(time.text, language));
}

/** `<time datetime>` with a zone says the instant itself. */
function stamped(row: Row): ResolvedTime | undefined {
  const stamp = row.time?.box.element.closest('time[datetime]')?.getAttribute('datetime') ?? '';
  if (!/T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(stamp)) return undefined;
  const sentAt = Date.parse(stamp);
  return Number.isNaN(sentAt) ? undefined : { sentAt, precision: /T\d\d:\d\d:\d\d/.test(stamp) ? 'second' : 'minute' };
}

/** How to find times that the style sheet draws from an attribute (`<i data-text="09:12">`), if the page does that. */
function drawnTimes(rows: Row[], language: string | undefined): ((row: Row) => string | undefined) | undefined {
  const messages = rows.filter((row) => row.body.length > 0);
  if (messages.some((row) => row.time)) return undefined;
  for (const row of messages.slice(0, TRIED)) {
    for (const element of row.unit.root.element.querySelectorAll('*')) {
      if (/\S/.test(ownText(element))) continue;
      for (const { name, value } of element.attributes) {
        if (!name.startsWith('data-') || value.length > 40 || !isTimeText(value, language)) continue;
        const view = element.ownerDocument.defaultView;
        const drawn = [':before', ':after'].some((part) =>
          view?.getComputedStyle(element, part).content.includes(value),
        );
        if (drawn)
          return (other) => other.unit.root.element.querySelector(`[${name}]`)?.getAttribute(name) ?? undefined;
      }
    }
  }
  return undefined;
}

function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data : '')).join('');
}
